/** A command of HTTPie or xh as a request: `http POST address name=value name:=3 Header:value parameter==value`. */
import { joined, Letters, part, placeOf, stretch, type Mapped } from "./mapped.js";
import { blank, elsewhere, type Pasted } from "./request.js";
import { words } from "./shell.js";

/** Options with a value of their own. */
const VALUED = /^(?:-[aAops]|--(?:auth|auth-type|bearer|output|print|pretty|style|session|session-read-only|timeout|proxy|verify|cert|cert-key|max-redirects|boundary|raw))$/;

/** No member of a body stands deeper. */
const DEEPEST = 32;

type Tree = Map<string, Mapped | Tree>;

export function httpie(text: string, start: number): Pasted {
  const request = blank(start);
  const { words: all, end } = words(text, start, request.told);
  request.end = end;
  const given: Mapped[] = [];
  let form = false;
  for (let at = 1; at < all.length; at++) {
    const word = all[at]!;
    const [name, value] = /^(--[\w-]+)=/.exec(word.text) ? [word.text.slice(0, word.text.indexOf("=")), part(word, word.text.indexOf("=") + 1)] : [word.text, undefined];
    if (word.text.startsWith("<")) {
      request.told.push(elsewhere(word.text === "<" ? (all[++at] ?? word) : word));
    } else if (VALUED.test(name)) {
      const said = value ?? all[++at];
      if (name === "--raw" && said) request.body = said;
      else if (/^(?:-a|--auth|--bearer)$/.test(name) && said) request.headers.push({ name: { ...word, text: "Authorization" }, value: { ...said, text: `${name === "--bearer" ? "Bearer" : "Basic"} ${said.text}` } });
    } else if (/^-/.test(name)) form ||= /^(?:-f|--form|--multipart)$/.test(name);
    else given.push(word);
  }
  if (given.length > 1 && /^[a-z]+$/i.test(given[0]!.text) && !/^localhost$/i.test(given[0]!.text)) {
    const method = given.shift()!;
    request.method = { ...method, text: method.text.toUpperCase() };
  }
  const url = given.shift();
  if (!url || !/[./]|^:\d|^localhost/.test(url.text)) return request;
  request.url = /^[a-z]+:\/\//i.test(url.text) ? url : addressed(url, all[0]!.text.endsWith("s") ? "https://" : "http://");
  const body: Tree = new Map();
  const query: Mapped[] = [];
  for (const item of given) {
    const [, name = "", sign = "", said = ""] = /^([^:=@]*)(:=@|=@|:=|==|=|:|@)([^]*)$/.exec(item.text) ?? [];
    const value = part(item, item.text.length - said.length);
    if (sign === ":") request.headers.push({ name: part(item, 0, name.length), value });
    else if (sign === "==") query.push(joined([part(item, 0, name.length), value], "="));
    else if (sign === "=" && form) request.parts.push({ name, value, file: false, at: item });
    else if (sign === "@") request.parts.push({ name, value, file: true, at: item });
    else if (sign === "=" || sign === ":=") {
      const steps = name.split(/[[\]]+/).filter((step) => step !== "");
      if (steps.length <= DEEPEST) put(body, steps, sign === "=" ? quoted(value) : value);
      else request.told.push(elsewhere(item));
    }
    else if (sign !== "") request.told.push(elsewhere(value));
  }
  if (query.length > 0) request.url = joined([request.url, ...query.slice(0, 1)], request.url.text.includes("?") ? "&" : "?");
  if (query.length > 1) request.url = joined([request.url, ...query.slice(1)], "&");
  if (body.size > 0) {
    const letters = new Letters();
    write(body, letters, placeOf(url, 0) ?? start);
    request.body ??= letters.done(end);
  }
  // What another command hands over is read where that stands.
  const pipe = /\|[ \t$]*$/.exec(text.slice(Math.max(0, start - 64), start));
  if (!request.body && pipe) {
    request.start = start - pipe[0].length;
    request.told.push(elsewhere(stretch(text, request.start, request.start + 1)));
  }
  request.adds = request.parts.length > 0 ? { "content-type": "multipart/form-data; boundary=x" } : { "content-type": "application/json" };
  return request;
}

function addressed(url: Mapped, scheme: string): Mapped {
  const letters = new Letters();
  letters.add(url.text.startsWith(":") ? `${scheme}localhost` : scheme, placeOf(url, 0) ?? 0);
  for (let at = 0; at < url.text.length; at++) letters.add(url.text[at]!, placeOf(url, at) ?? 0);
  return letters.done(placeOf(url, url.text.length) ?? 0);
}

function put(tree: Tree, [step = "", ...rest]: string[], value: Mapped): void {
  if (rest.length === 0) return void tree.set(step, value);
  const inner = tree.get(step);
  const own: Tree = inner instanceof Map ? inner : new Map();
  tree.set(step, own);
  put(own, rest, value);
}

/** A text of JSON that says the same, each letter at its place. */
function quoted(value: Mapped): Mapped {
  const letters = new Letters();
  letters.add('"', placeOf(value, 0) ?? 0);
  for (let at = 0; at < value.text.length; at++) letters.add(JSON.stringify(value.text[at]).slice(1, -1), placeOf(value, at) ?? 0);
  letters.add('"', placeOf(value, value.text.length) ?? 0);
  return letters.done(placeOf(value, value.text.length) ?? 0);
}

function write(tree: Tree, letters: Letters, start: number): void {
  let [at, first] = [start, true];
  letters.add("{", at);
  for (const [name, value] of tree) {
    if (!(value instanceof Map)) at = placeOf(value, 0) ?? at;
    letters.add(`${first ? "" : ","}${JSON.stringify(name)}:`, at);
    first = false;
    if (value instanceof Map) write(value, letters, at);
    else for (let index = 0; index < value.text.length; index++) letters.add(value.text[index]!, placeOf(value, index) ?? at);
  }
  letters.add("}", at);
}
