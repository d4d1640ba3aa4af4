/** The sentences in English, for findings that come without them: from a server, or from the bare module. */
import type { Messages } from "../generated/codes.js";
import { en } from "../generated/messages.en.js";
import { filled, filledTitle, type Params } from "../template.js";
import type { Issue } from "../types.js";

/** What a sentence is made of. */
type Bare = { readonly code: Issue["code"]; readonly params: Params };

/** The templates, by code; a variant by `params.reason`, the title of the fix by `fix`. */
export const messages: Messages = en;

/** The finding as a sentence. */
export function message(issue: Bare): string {
  return filled(en, issue.code, issue.params);
}

/** The title of its fix. */
export function fixTitle(issue: Bare): string {
  return filledTitle(en, issue.code, issue.params);
}
