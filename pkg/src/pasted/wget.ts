/** A command of wget as a request. */
import { part, type Mapped } from "./mapped.js";
import { blank, elsewhere, headerOf, type Pasted } from "./request.js";
import { words } from "./shell.js";

/** Short options with a value that says nothing about the request. */
const VALUED = /^-[OoPUTtwQ]$/;

export function wget(text: string, start: number): Pasted {
  const request = blank(start);
  const { words: all, end } = words(text, start, request.told);
  request.end = end;
  for (let at = 1; at < all.length; at++) {
    const word = all[at]!;
    if (!word.text.startsWith("-") || word.text === "-") {
      if (/^https?:/i.test(word.text.trim())) request.url ??= word;
      continue;
    }
    const equals = word.text.startsWith("--") ? word.text.indexOf("=") : -1;
    const name = equals < 0 ? word.text : word.text.slice(0, equals);
    const value = (): Mapped | undefined => (equals < 0 ? all[++at] : part(word, equals + 1));
    if (/^--(?:post|body)-data$/.test(name)) {
      request.body = value();
      if (name === "--post-data") request.method ??= { ...word, text: "POST" };
    } else if (/^--(?:post|body)-file$/.test(name)) request.told.push(elsewhere(value() ?? word));
    else if (name === "--method") {
      const method = value();
      if (method) request.method = { ...method, text: method.text.toUpperCase() };
    } else if (name === "--header") {
      const said = value();
      const header = said && headerOf(said, (from, to) => part(said, from, to));
      if (header) request.headers.push(header);
    } else if (VALUED.test(name)) at++;
  }
  return request;
}
