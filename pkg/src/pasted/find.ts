/**
 * Requests and payloads in whatever was pasted: one way through the text, from left to right.
 *
 * Braces are paired ahead, once; a string of JSON ends at the end of its line at the latest, so that one quote too many
 * does not swallow what follows.
 */
import { archived } from "./archive.js";
import { call, configured } from "./call.js";
import { cmdlet } from "./cmdlet.js";
import { curl } from "./curl.js";
import { http, REQUEST_LINE } from "./http.js";
import { httpie } from "./httpie.js";
import { string } from "./json.js";
import type { Mapped } from "./mapped.js";
import { Letters, part, stretch } from "./mapped.js";
import { blank, type Pasted } from "./request.js";
import { wget } from "./wget.js";

/** A payload, or a request; `text` is what it says, its places those in the pasted text. The search goes on behind. */
export type Found = { text: Mapped; start: number; end: number; request?: Pasted; behind?: number };

const BEGIN =
  /\bcurl(?:\.exe)?(?=\s)|\b(?:Invoke-(?:RestMethod|WebRequest)|irm|iwr)(?=[ \t])|\b(?:fetch|(?:axios|got|ky|requests|httpx)(?:\.(?:request|post|put|patch|get|delete))?|https?\.(?:post|put|patch|get))\s*\(|(?:\$|\bjQuery)\.(?:ajax|post)\s*\(|(?:https?|xhs?)(?<=(?:^|\n|\|)[ \t$]*(?:https?|xhs?))(?=[ \t]+[\w:/-])|\bwget(?=[ \t])|(?<=^|\n)[ \t]*https?:\/\/\S+\/obapi\/v1\/\S+|%7B(?:%0[AD]|%20|%09|\+)*%22|(?<=^|\n)[ \t]*(?:[•*-][ \t]+)?(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]+\S+|BEGIN:VCARD|[{[]|"(?=\s*[{[]\s*\\")|(?<=^|\n)[ \t]*"[A-Za-z_][\w-]*"[ \t]*:/gi;

export function* find(text: string): Generator<Found> {
  const pairs = paired(text);
  // What was read as one and is none is not read as one again from somewhere inside.
  const tried: Tried = { curl: 0, httpie: 0, wget: 0, call: 0, string: 0, encoded: 0 };
  const next = ahead(text);
  const begin = new RegExp(BEGIN);
  for (let match; (match = begin.exec(text)); ) {
    const found = at(text, match.index, match[0], pairs, tried, next);
    if (found.length === 0) continue;
    yield* found;
    const last = found.at(-1)!;
    begin.lastIndex = Math.max(begin.lastIndex, last.behind ?? last.end);
  }
}

/** Behind what was read already, each in its way. */
type Tried = Record<"curl" | "httpie" | "wget" | "call" | "string" | "encoded", number>;

/** Where a pattern matches next; at the end of all numbers when it does not. */
type Next = (pattern: RegExp, from: number) => number;

/** What is not there is not looked for again from every place. */
function ahead(text: string): Next {
  const known = new Map<RegExp, { from: number; at: number }>();
  return (pattern, from) => {
    const last = known.get(pattern);
    if (last && last.from <= from && from <= last.at) return last.at;
    pattern.lastIndex = from;
    const at = pattern.exec(text)?.index ?? Infinity;
    known.set(pattern, { from, at });
    return at;
  };
}

const CARD_END = /END:VCARD/gi;
const BLANK_LINE = /\n\s*\n/g;
/** Where a string of C#, or a cell, ends: a quote alone. */
const CELL_END = /\}\s*"(?!")/g;

function at(text: string, start: number, mark: string, pairs: Int32Array, tried: Tried, next: Next): Found[] {
  const asked = (request: Pasted): Found[] => {
    const { body } = request;
    return [{ text: body && body.text !== "" ? body : stretch(text, request.start, request.end), start: request.start, end: request.end, request }];
  };
  const command = (name: "curl" | "httpie" | "wget", read: (text: string, start: number) => Pasted): Pasted | undefined => {
    if (start < tried[name]) return undefined;
    const request = read(text, start);
    tried[name] = request.end;
    return request;
  };
  if (/^curl/i.test(mark)) {
    const request = command("curl", curl);
    return request && (request.headers.length > 0 || request.body || request.parts.length > 0 || /^\s*https?:/i.test(request.url?.text ?? "")) ? asked(request) : [];
  }
  if (/^(?:https?|xhs?)$/.test(mark)) {
    const request = command("httpie", httpie);
    return request?.url ? asked(request) : [];
  }
  if (/^wget/i.test(mark)) {
    const request = command("wget", wget);
    return request?.url && (request.method || request.headers.length > 0 || request.body) ? asked(request) : [];
  }
  if (/^[ \t]*https?:/i.test(mark)) {
    const from = start + /^[ \t]*/.exec(mark)![0].length;
    const request = { ...blank(from, start + mark.length), url: stretch(text, from, start + mark.length) };
    return asked(request);
  }
  if (/^%7B/i.test(mark)) return start < tried.encoded ? [] : encoded(text, start, tried);
  if (/^i/i.test(mark)) {
    const request = cmdlet(text, start);
    return request.url && /^https?:/i.test(request.url.text) ? asked(request) : [];
  }
  if (/\($/.test(mark)) {
    if (start < tried.call) return [];
    const request = call(text, start, start + mark.length - 1, mark.slice(0, -1).trim());
    tried.call = request.end;
    // The first text of what only looks like such a call is no address.
    return request.url && (/^fetch/i.test(mark) || /^\s*(?:https?:|\/|\$\{|\{\{)/i.test(request.url.text)) ? asked(request) : [];
  }
  if (/^BEGIN/i.test(mark)) {
    const end = next(CARD_END, start) + "END:VCARD".length;
    return end < Infinity ? [{ text: stretch(text, start, end), start, end }] : [];
  }
  const [, bullet = ""] = /^([ \t•*-]*)[A-Z]/i.exec(mark) ?? [];
  if (/^[A-Z]/i.test(mark.slice(bullet.length))) {
    const from = start + bullet.length;
    const line = text.slice(from, lineEnd(text, from)).trimEnd();
    return REQUEST_LINE.test(line) && /\s(?:https?:\/\/\S|\/\S*)/.test(line) ? asked(http(text, from)) : [];
  }
  if (mark === '"') return start < tried.string ? [] : inString(text, start, tried);
  if (mark === "{" || mark === "[") return braces(text, start, pairs[start]!, next);
  return lines(text, start);
}

/** JSON as an address or a form carries it: `%7B%22…`. */
function encoded(text: string, start: number, tried: Tried): Found[] {
  const [whole] = /^[^\s&"'<>]*/.exec(text.slice(start, start + (1 << 20)))!;
  const end = start + whole.length;
  tried.encoded = end;
  const letters = new Letters();
  for (let at = 0; at < whole.length; ) {
    const bytes = /^(?:%[\da-f]{2})+/i.exec(whole.slice(at, at + 12))?.[0] ?? "";
    const length = bytes === "" ? 1 : Math.min(bytes.length, 3 * (/^%f/i.test(bytes) ? 4 : /^%e/i.test(bytes) ? 3 : /^%[cd]/i.test(bytes) ? 2 : 1));
    try {
      letters.add(bytes === "" ? whole[at]!.replace("+", " ") : decodeURIComponent(bytes.slice(0, length)), start + at);
    } catch {
      return [];
    }
    at += length;
  }
  return [{ text: letters.done(end), start, end }];
}

/** A JSON text inside a string of JSON. */
function inString(text: string, start: number, tried?: Tried): Found[] {
  const said = string(text, start);
  const places = said?.places;
  if (tried && typeof places === "object") tried.string = places.at(-1)!;
  if (!said || said.text.includes("\n\n") || typeof said.places !== "object") return [];
  const end = said.places.at(-1)!;
  return [...find(said.text)].map((inner) => {
    const own = part(said, inner.start, inner.end);
    const places = typeof own.places === "object" ? own.places : [start, end];
    return { text: { text: inner.text.text, places }, start: places[0]!, end: places.at(-1)! };
  });
}

/** Objects, and arrays that hold some. */
function braces(text: string, start: number, end: number, next: Next): Found[] {
  // What was cut off goes on to the next blank line.
  let close = end < 0 ? Math.min(next(BLANK_LINE, start), text.length) : end + 1;
  const head = text.slice(start, Math.min(close, start + 4096));
  if (!/^\{\s*(?:"(?:[^"\\\n]|\\.)*"\s*:|""\w|[\w']+\s*:\s*["'{[\d])|^\[\s*\{\s*["']/.test(head)) return [];
  const cell = /^\{\s*""\w/.test(head) ? next(CELL_END, start) : Infinity;
  if (cell < Infinity) close = cell + 1;
  const own: Found = { text: stretch(text, start, close), start, end: close };
  if (/^\{\s*"(?:log|info|item|requests?|startedDateTime|method|_\w+|name|v|client\w*)"/.test(head)) {
    const requests = [...archived(text, start)].map((request) => ({ text: request.body ?? stretch(text, request.start, request.end), start: request.start, end: request.end, request, behind: close }));
    if (requests.length > 0) return requests;
  }
  if (/^\{\s*['"]?(?:method|url|baseURL)\b/.test(head)) {
    const request = configured(text, start, close);
    if (request.url && /^https?:/i.test(request.url.text)) return [{ text: request.body ?? own.text, start, end: close, request }];
  }
  // A line of a log: what it carries is a text, or stands deeper.
  if (close - start < 1 << 20) {
    const inside = /"(?=\s*[{[]\s*\\")/.exec(own.text.text);
    const carried = inside ? inString(text, start + inside.index) : [];
    if (carried.length > 0) return [own, ...carried].map((one) => ({ ...one, behind: close }));
  }
  return [own];
}

/** Members whose braces were lost: line by line, until a name comes that was there, or another line. */
function lines(text: string, start: number): Found[] {
  const known = new Set<string>();
  let at = start;
  let end = start;
  while (at < text.length) {
    const stop = lineEnd(text, at);
    const line = text.slice(at, stop).trim();
    const name = /^"([A-Za-z_][\w-]*)"\s*:/.exec(line)?.[1];
    if (name === undefined && !/^"(?:[^"\\]|\\.)*"\s*,?$|^[{}[\]],?$/.test(line)) break;
    if (name === "reference" && known.has(name)) break;
    if (name !== undefined) known.add(name);
    end = at + text.slice(at, stop).trimEnd().length;
    at = stop + 1;
  }
  const from = start + /^\s*/.exec(text.slice(start, end))![0].length;
  return known.size > 0 ? [{ text: stretch(text, from, end), start: from, end }] : [];
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** Where each brace and bracket is closed; -1 where it is not. */
function paired(text: string): Int32Array {
  const pairs = new Int32Array(text.length).fill(-1);
  const open: number[] = [];
  const count: Record<string, number> = { "{": 0, "[": 0 };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === '"') {
      for (at++; at < text.length && text[at] !== '"' && text[at] !== "\n"; at++) if (text[at] === "\\" && text[at + 1] !== "\n") at++;
    } else if (letter === "{" || letter === "[") {
      open.push(at);
      count[letter]!++;
    } else if (letter === "}" || letter === "]") {
      const wanted = letter === "}" ? "{" : "[";
      if (count[wanted] === 0) continue;
      for (let last; (last = open.pop()) !== undefined; ) {
        count[text[last]!]!--;
        if (text[last] === wanted) {
          pairs[last] = at;
          break;
        }
      }
    }
  }
  return pairs;
}
