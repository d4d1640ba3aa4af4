/** A request as it goes over the wire (RFC 9112), or as `.http` files write it. */
import { part, stretch, type Mapped } from "./mapped.js";
import { blank, headerOf, type Part, type Pasted } from "./request.js";

/** The line with which a request begins. */
export const REQUEST_LINE = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]+\S+(?:[ \t]+HTTP\/\d(?:\.\d)?)?(?:[ \t]+--[ \t].*)?[ \t]*$/;

/** What ends a body: the separator of `.http` files, a script behind it, another request, a fence. */
const BEHIND = /^(?:###|> |```|(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]+(?:https?:\/\/|\/)\S+|HTTP\/\d)/;

export function http(text: string, start: number): Pasted {
  const request = blank(start);
  let at = start;
  const line = (): Mapped => {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    const read = stretch(text, at, text[end - 1] === "\r" && end > at ? end - 1 : end);
    at = found < 0 ? text.length : found + 1;
    return read;
  };
  const first = line();
  const [, method = "", gap = "", url = ""] = /^(\S+)([ \t]+)(\S+)/.exec(first.text)!;
  request.method = part(first, 0, method.length);
  request.url = part(first, method.length + gap.length, method.length + gap.length + url.length);
  request.end = at;
  let apart = false;
  while (at < text.length) {
    const before = at;
    const head = line();
    if (/^[ \t]+[?&]/.test(head.text)) continue;
    if (head.text.trim() === "") {
      apart = true;
      break;
    }
    if (!/^[\w!#$%&'*+.^`|~-]+[ \t]*:/.test(head.text)) {
      at = before;
      // JSON right behind the headers: the blank line between them is missing.
      if (request.headers.length > 0 && /^[ \t]*[{[]/.test(head.text)) {
        request.told.push({ code: "request.syntax", severity: "error", path: [], params: { reason: "blank-line" }, at: part(head, 0, 1) });
        apart = true;
      }
      break;
    }
    const header = headerOf(head, (from, to) => part(head, from, to));
    if (header) request.headers.push(header);
    request.end = at;
  }
  // An address without a host goes to the one in the headers.
  const host = request.headers.find(({ name }) => name.text.toLowerCase() === "host");
  if (host && request.url.text.startsWith("/")) request.url = { text: `https://${host.value.text}${request.url.text}`, places: [...Array<number>(8 + host.value.text.length).fill(request.url.places as number), ...Array.from({ length: request.url.text.length + 1 }, (_, index) => (request.url!.places as number) + index)] };
  let start_ = at;
  let end = at;
  // Behind a lone line that reads something stands prose.
  const bare = request.headers.length === 0 && (method === "GET" || !/^https?:|HTTP\//m.test(first.text.slice(method.length + 1)));
  while (apart && !bare && at < text.length) {
    const before = at;
    const body = line();
    if (BEHIND.test(body.text)) {
      at = before;
      break;
    }
    if (body.text.trim() !== "") end = (body.places as number) + body.text.length;
    else if (end === start_) start_ = end = at;
  }
  if (end > start_) {
    const body = stretch(text, start_, end);
    const type = request.headers.find(({ name }) => name.text.toLowerCase() === "content-type");
    const boundary = /boundary="?([^";\s]+)/i.exec(type?.value.text ?? "")?.[1];
    if (boundary !== undefined) request.parts = parts(body, boundary);
    else request.body = body;
    request.end = end;
  }
  return request;
}

/** The parts of a form (RFC 7578). */
function parts(body: Mapped, boundary: string): Part[] {
  const found: Part[] = [];
  const mark = `--${boundary}`;
  let at = body.text.indexOf(mark);
  while (at >= 0) {
    const from = at + mark.length;
    if (body.text.startsWith("--", from)) break;
    const next = body.text.indexOf(mark, from);
    const piece = part(body, from, next < 0 ? body.text.length : next);
    const blankLine = /\r?\n\r?\n/.exec(piece.text);
    const head = piece.text.slice(0, blankLine?.index ?? 0);
    const name = /[;\s]name="([^"]*)"/i.exec(head)?.[1];
    if (name !== undefined && blankLine) {
      const value = part(piece, blankLine.index + blankLine[0].length, piece.text.replace(/\r?\n$/, "").length);
      found.push({ name, value, file: /filename\*?=/i.test(head), at: piece });
    }
    at = next;
  }
  return found;
}
