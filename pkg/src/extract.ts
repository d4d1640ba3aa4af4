/** The verb `extract`: the payloads and requests in whatever was pasted. */
import type { Core } from "./core.js";
import { detectKinds } from "./detect.js";
import { shown } from "./options.js";
import { find, type Found } from "./pasted/find.js";
import { methodOf, type Pasted } from "./pasted/request.js";
import { waysTo } from "./pasted/ways.js";
import type { KindId } from "./types.js";

/** A request as it was pasted. */
export interface PastedRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  /** The body as text; of a form in parts, its texts are in `parts`. */
  body?: string;
  parts?: { name: string; value: string; file: boolean }[];
}

export interface Extracted {
  /** The payload: unescaped and without the quotes around it; of a request without a body, the request. */
  text: string;
  /** Where it begins in the pasted text, in UTF-16 units; of a request, where the request does. */
  start: number;
  end: number;
  /** What it plainly is, by its address or by its members. */
  kind?: KindId;
  request?: PastedRequest;
}

export type Extract = (text: string) => Extracted[];

export function extractAll(core: Core, text: string): Extracted[] {
  if (typeof text !== "string") throw new TypeError(`text must be a string, not ${shown(text)}`);
  return [...find(text)].map((found) => {
    const { text: said, start, end, request } = found;
    const kind = kindOf(found, (payload) => {
      const [first] = detectKinds(core, payload);
      return first?.sure ? first.kind : undefined;
    });
    return { text: said.text, start, end, ...(kind && { kind }), ...(request && { request: plain(request) }) };
  });
}

function kindOf({ text, request }: Found, looksLike: (payload: string) => KindId | undefined): KindId | undefined {
  const [way] = request ? waysTo(pathOf(request.url?.text ?? "")) : [];
  return way?.kind ?? looksLike(text.text);
}

/** The path of an address, or of what nearly is one. */
export function pathOf(url: string): string {
  return url.trim().replace(/[?#].*$/s, "").replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, "");
}

function plain(request: Pasted): PastedRequest {
  const { url, headers, body, parts } = request;
  // A prototype is no place for what a header is called.
  const named = Object.fromEntries(headers.map(({ name, value }) => [name.text, value.text]));
  return {
    method: methodOf(request),
    url: url?.text.trim() ?? "",
    headers: named,
    ...(body && { body: body.text }),
    ...(parts.length > 0 && { parts: parts.map(({ name, value, file }) => ({ name, value: value.text, file })) }),
  };
}
