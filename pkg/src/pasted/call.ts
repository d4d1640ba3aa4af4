/** A call of `fetch`, axios, jQuery, got or Python's requests in a script as a request: texts and object literals are read, nothing is run. */
import { Letters, stretch, type Mapped } from "./mapped.js";
import { blank, elsewhere, type Pasted } from "./request.js";

/** What the object says that goes with an address, and is not the body itself. */
const OPTIONS = /^(?:url|method|type|headers|body|data|json|contentType|params|auth|timeout|mode|credentials|cache|redirect|signal|dataType|success|error|processData|async|baseURL|responseType|withCredentials|verify|maxBodyLength)$/;

/** The call whose opening parenthesis stands there; `name` is what stands before it. */
export function call(text: string, start: number, open: number, name: string): Pasted {
  const request = blank(start);
  const end = closing(text, open);
  request.end = Math.min(end + 1, text.length);
  if (end >= text.length) request.told.push({ code: "request.syntax", severity: "error", path: [], params: { received: "(", reason: "quote" }, at: stretch(text, open, open + 1) });
  const verb = /\.(post|put|patch|get|delete)$/i.exec(name)?.[1];
  if (verb) request.method = { text: verb.toUpperCase(), places: start };
  for (const [from, to] of split(text, open + 1, end)) {
    const keyword = /^([A-Za-z]\w*)\s*=\s*(?!=)/.exec(text.slice(from, from + 40));
    if (keyword) option(request, text, keyword[1]!, from + keyword[0].length, to);
    else if (text[from] === "{" && [...pairs(text, from, to)].every(([{ text: one }]) => OPTIONS.test(one))) {
      for (const [{ text: one }, [at, behind]] of pairs(text, from, to)) option(request, text, one, at, behind);
    } else if (!request.url && literal(text, from)) request.url = literal(text, from);
    else if (request.url && !/^fetch/i.test(name)) option(request, text, "data", from, to);
  }
  return request;
}

/** An object with an address and a method, as axios takes it; what else it is has no address. */
export function configured(text: string, start: number, end: number): Pasted {
  const request = blank(start, end);
  for (const [{ text: name }, [from, to]] of pairs(text, start, end)) option(request, text, name, from, to);
  return request;
}

function option(request: Pasted, text: string, name: string, from: number, to: number): void {
  if (name === "url") request.url = literal(text, from);
  else if (name === "method" || name === "type") {
    const method = literal(text, from);
    if (method) request.method = { ...method, text: method.text.toUpperCase() };
  } else if (name === "contentType") {
    const value = literal(text, from);
    if (value) request.headers.push({ name: { ...value, text: "Content-Type" }, value });
  } else if (name === "headers" && text[from] === "{") {
    for (const [header, [at]] of pairs(text, from, to)) {
      const value = literal(text, at);
      // A variable is no value that can be looked at.
      request.headers.push({ name: header, value: value ?? { ...stretch(text, at, at), text: "" } });
    }
  } else if (name === "body" || name === "data" || name === "json") {
    const json = /^(?:JSON\s*\.\s*stringify|json\s*\.\s*dumps)\s*\(\s*/.exec(text.slice(from, from + 40));
    const body = json ? plain(text, from + json[0].length, to - 1) : /[{[]/.test(text[from]!) ? plain(text, from, to) : literal(text, from);
    if (name === "json") request.adds["content-type"] = "application/json";
    if (!body) {
      request.told.push(elsewhere(stretch(text, from, Math.min(to, from + 64))));
      return;
    }
    request.body = body;
    // What is handed over as a value becomes JSON, and is called so.
    if (name !== "body" && !json && /[{[]/.test(text[from]!)) request.adds["content-type"] = "application/json";
  }
}

/** The bracket that closes this one, or the end of the text. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const letter = text[at]!;
    if (/["'`]/.test(letter)) at = endOf(text, at);
    else if (/[([{]/.test(letter)) depth++;
    else if (/[)\]}]/.test(letter) && --depth === 0) return at;
  }
  return text.length;
}

/** Where a text in quotes ends; at the end of its line when it is never closed. */
function endOf(text: string, open: number): number {
  let at = open + 1;
  for (; at < text.length && text[at] !== text[open]; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "\n" && text[open] !== "`") return at;
  }
  return at;
}

/** What stands between commas. */
function split(text: string, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  let start = from;
  const push = (end: number) => {
    const [lead] = /^\s*/.exec(text.slice(start, end))!;
    if (start + lead.length < end) found.push([start + lead.length, end]);
  };
  for (let at = from; at < to; at++) {
    if (/["'`]/.test(text[at]!)) at = endOf(text, at);
    else if (/[([{]/.test(text[at]!)) at = closing(text, at);
    else if (text[at] === ",") {
      push(at);
      start = at + 1;
    }
  }
  push(to);
  return found;
}

function* pairs(text: string, open: number, to: number): Generator<[Mapped, [number, number]]> {
  const end = Math.min(closing(text, open), to);
  for (const [from, stop] of split(text, open + 1, end)) {
    const said = literal(text, from);
    const name = said ?? stretch(text, from, from + (/^[\w$]+/.exec(text.slice(from, stop))?.[0].length ?? 0));
    const colon = text.indexOf(":", said ? endOf(text, from) : from);
    if (colon < 0 || colon >= stop) continue;
    const lead = /^\s*/.exec(text.slice(colon + 1, stop))![0].length;
    yield [name, [colon + 1 + lead, stop]];
  }
}

/** What a text in quotes says. */
function literal(text: string, open: number): Mapped | undefined {
  if (!/["'`]/.test(text[open] ?? "")) return undefined;
  const end = endOf(text, open);
  const letters = new Letters();
  letters.open(open);
  for (let at = open + 1; at < end; at++) {
    const from = at;
    let said = text[at]!;
    if (said === "\\") {
      const unicode = /^u([\da-f]{4})/i.exec(text.slice(at + 1, at + 6));
      said = text[++at] ?? "";
      if (unicode) [said, at] = [String.fromCharCode(parseInt(unicode[1]!, 16)), at + 4];
      else said = { n: "\n", r: "\r", t: "\t", "\n": "" }[said] ?? said;
    }
    letters.add(said, from);
  }
  return letters.done(end);
}

/** An object literal as JSON: names and texts in double quotes, no comma at the end. */
function plain(text: string, from: number, to: number): Mapped | undefined {
  if (!/[{[]/.test(text[from] ?? "")) return undefined;
  const end = Math.min(closing(text, from) + 1, to);
  const letters = new Letters();
  for (let at = from; at < end; ) {
    const letter = text[at]!;
    const name = /^[A-Za-z_$][\w$]*(?=\s*:)/.exec(text.slice(at, at + 80))?.[0];
    if (letter === '"') {
      const last = Math.min(endOf(text, at) + 1, end);
      for (; at < last; at++) letters.add(text[at]!, at);
    } else if (letter === "'" || letter === "`") {
      const last = endOf(text, at);
      letters.add(JSON.stringify(literal(text, at)?.text ?? ""), at);
      at = last + 1;
    } else if (name !== undefined) {
      letters.add(JSON.stringify(name), at);
      at += name.length;
    } else if (letter === "," && /^,\s*[}\]]/.test(text.slice(at, at + 80))) at++;
    else letters.add(letter, at++);
  }
  return letters.done(end);
}
