/** The sentences in French, for findings that come without them: from a server, or from the bare module. */
import type { Messages } from "../generated/codes.js";
import { fr } from "../generated/messages.fr.js";
import { filled, filledTitle, type Params } from "../template.js";
import type { Issue } from "../types.js";

/** What a sentence is made of. */
type Bare = { readonly code: Issue["code"]; readonly params: Params };

/** The templates, by code; a variant by `params.reason`, the title of the fix by `fix`. */
export const messages: Messages = fr;

/** The finding as a sentence. */
export function message(issue: Bare): string {
  return filled(fr, issue.code, issue.params);
}

/** The title of its fix. */
export function fixTitle(issue: Bare): string {
  return filledTitle(fr, issue.code, issue.params);
}
