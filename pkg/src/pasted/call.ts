/** A call of `fetch` in a script as a request: texts and object literals are read, nothing is run. */
import { Letters, stretch, type Mapped } from "./mapped.js";
import { blank, type Pasted } from "./request.js";

/** The call whose opening parenthesis stands there. */
export function call(text: string, start: number, open: number): Pasted {
  const request = blank(start);
  const end = closing(text, open);
  request.end = Math.min(end + 1, text.length);
  if (end >= text.length) request.told.push({ code: "request.syntax", severity: "error", path: [], params: { received: "(", reason: "quote" }, at: stretch(text, open, open + 1) });
  const [address, options] = split(text, open + 1, end);
  if (address) request.url = literal(text, address[0]);
  if (!options || text[options[0]] !== "{") return request;
  for (const [name, [from, to]] of pairs(text, options[0], options[1])) {
    if (name.text === "method") request.method = literal(text, from);
    else if (name.text === "headers" && text[from] === "{") {
      for (const [header, [at]] of pairs(text, from, to)) {
        const value = literal(text, at);
        // A variable is no value that can be looked at.
        request.headers.push({ name: header, value: value ?? { ...stretch(text, at, at), text: "" } });
      }
    } else if (name.text === "body") {
      const json = /^JSON\s*\.\s*stringify\s*\(\s*/.exec(text.slice(from, from + 40));
      request.body = json ? plain(text, from + json[0].length, to - 1) : literal(text, from);
    }
  }
  return request;
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
