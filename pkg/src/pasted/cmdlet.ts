/** `Invoke-RestMethod` and `Invoke-WebRequest` of PowerShell as a request: texts and tables of texts are read, nothing is run. */
import { part, stretch, type Mapped } from "./mapped.js";
import { blank, elsewhere, type Pasted } from "./request.js";
import { words } from "./shell.js";

/** Options without a value. */
const SWITCHES = /^-(?:usebasicparsing|disablekeepalive|skip\w+|usedefaultcredentials|passthru|resume|noproxy|preserve\w+|allow\w+)$/;

export function cmdlet(text: string, start: number): Pasted {
  const request = blank(start);
  const { words: all, end } = words(text, start, request.told, true);
  request.end = end;
  for (let at = 1; at < all.length; at++) {
    const word = all[at]!;
    const name = word.text.toLowerCase();
    if (!/^-[a-z]/.test(name)) request.url ??= word;
    else if (!SWITCHES.test(name)) {
      const value = all[++at];
      if (!value) break;
      if (name === "-uri") request.url = value;
      else if (name === "-method") request.method = { ...value, text: value.text.toUpperCase() };
      else if (name === "-contenttype") request.headers.push({ name: { ...word, text: "Content-Type" }, value });
      else if (name === "-headers" && value.text === "@{") {
        for (at++; at + 1 < all.length && all[at]!.text !== "}"; at += 2) request.headers.push({ name: all[at]!, value: all[at + 1]! });
      } else if (name === "-body") {
        const body = said(text, start, value);
        if (body) request.body = body;
        else request.told.push(elsewhere(value));
      }
      // Whatever else is an expression goes on to the next option.
      while (/^[$(@]/.test(value.text) && at + 1 < all.length && !/^-[a-z]/i.test(all[at + 1]!.text)) at++;
    }
  }
  return request;
}

/** The text that a word is, or the variable that it names. */
function said(text: string, start: number, word: Mapped): Mapped | undefined {
  if (/^@\r?\n/.test(word.text) && word.text.endsWith("@")) return part(word, 1, word.text.length - 1);
  if (!/^[$(@]/.test(word.text)) return word;
  const variable = /^\$(\w+)$/.exec(word.text)?.[1];
  const given = variable === undefined ? undefined : [...text.slice(0, start).matchAll(new RegExp(`\\$${variable}\\s*=\\s*(?=@?['"])`, "gi"))].at(-1);
  const here = given && /^@(["'])\r?\n/.exec(text.slice(given.index + given[0].length, given.index + given[0].length + 4));
  if (here) {
    const from = given.index + given[0].length + here[0].length;
    const end = text.indexOf(`\n${here[1]}@`, from);
    return end < 0 ? undefined : stretch(text, from, end);
  }
  const first = given && words(text, given.index + given[0].length, [], true).words[0];
  return first && (first.text.startsWith("@") ? said(text, start, first) : first);
}
