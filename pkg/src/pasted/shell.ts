/**
 * The words of a command as a shell takes them apart: bash, PowerShell or cmd, told by how its lines go on.
 *
 * A quote that is never closed is a finding; its word goes on to the next command, or to the end of the text.
 */
import { Letters, type Mapped } from "./mapped.js";
import type { Told } from "./request.js";

export type Words = { words: Mapped[]; end: number };

type Shell = { escape: string; single: boolean; doubled: boolean };

const SHELLS: Record<"bash" | "powershell" | "cmd", Shell> = {
  bash: { escape: "\\", single: true, doubled: false },
  powershell: { escape: "`", single: true, doubled: true },
  cmd: { escape: "^", single: false, doubled: false },
};

/** How the first line goes on tells the shell; without that, what its quotes are. A line without measure tells nothing. */
function shellAt(text: string, start: number): Shell {
  const line = /[^\r\n]{0,4096}/y;
  line.lastIndex = start;
  const [first = ""] = line.exec(text) ?? [];
  // Browsers write a caret before each quote.
  if (/\^\s*$|\s\^"/.test(first)) return SHELLS.cmd;
  if (/`\s*$/.test(first)) return SHELLS.powershell;
  if (/^curl\.exe\b/i.test(first)) return first.includes("'") ? SHELLS.powershell : SHELLS.cmd;
  return SHELLS.bash;
}

/** The words of the command that begins there; of a cmdlet, `@{`, `}` and what stands between them are words as well. */
export function words(text: string, start: number, told: Told[], cmdlet = false): Words {
  const shell = cmdlet ? SHELLS.powershell : shellAt(text, start);
  let open = false;
  const found: Mapped[] = [];
  let word = new Letters();
  let at = start;
  const finish = () => {
    if (word.start >= 0) found.push(word.done(word.end));
    word = new Letters();
  };
  while (at < text.length) {
    const letter = text[at]!;
    const continued = letter === shell.escape ? lineEnd(text, at + 1) : 0;
    if (continued > 0) {
      finish();
      at = continued;
    } else if (open && /[\s;=]/.test(letter)) {
      finish();
      at++;
    } else if (cmdlet && (open ? letter === "}" : letter === "{" && text[at - 1] === "@")) {
      if (open) finish();
      word.add(letter, at++);
      finish();
      open = !open;
    } else if (letter === "\n" || letter === "\r" || (/[;|&]/.test(letter) && shell !== SHELLS.cmd) || (/[|&]/.test(letter) && shell === SHELLS.cmd)) {
      break;
    } else if (letter === " " || letter === "\t") {
      finish();
      at++;
    } else if (letter === "^" && text[at + 1] === '"' && shell === SHELLS.cmd) {
      at = careted(text, at, word, told);
    } else if (letter === '"' || (letter === "'" && shell.single)) {
      at = quoted(text, at, shell, word, told);
    } else if (letter === "$" && text[at + 1] === "'" && shell === SHELLS.bash) {
      at = quoted(text, at + 1, { ...shell, doubled: false }, word, told, true);
    } else if (letter === shell.escape && at + 1 < text.length) {
      word.add(text[at + 1]!, at);
      at += 2;
    } else {
      word.add(letter, at++);
    }
  }
  finish();
  return { words: found, end: at };
}

/** Behind the end of a line that starts there, blanks before it; 0 when there is none. */
function lineEnd(text: string, at: number): number {
  while (text[at] === " " || text[at] === "\t") at++;
  if (text[at] === "\r") return at + (text[at + 1] === "\n" ? 2 : 1);
  return text[at] === "\n" ? at + 1 : 0;
}

const ESCAPES: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", v: "\v", a: "\x07", e: "\x1b", 0: "\0" };

/** Reads what stands in quotes; the place behind them. */
function quoted(text: string, open: number, shell: Shell, word: Letters, told: Told[], ansi = false): number {
  const quote = text[open]!;
  word.open(open);
  let at = open + 1;
  const last = closing(text, open, quote, shell, ansi);
  const end = last < 0 ? nextCommand(text, open) : last;
  if (last < 0) told.push(unclosed(quote, open));
  while (at < end) {
    const letter = text[at]!;
    const next = text[at + 1] ?? "";
    if (ansi && letter === "\\") {
      const unicode = /^u([\da-f]{1,4})|^x([\da-f]{1,2})/i.exec(text.slice(at + 1, at + 6));
      if (unicode) word.add(String.fromCharCode(parseInt(unicode[1] ?? unicode[2]!, 16)), at);
      else word.add(ESCAPES[next] ?? next, at);
      at += 1 + (unicode ? unicode[0].length : 1);
    } else if (letter === quote && next === quote && shell.doubled) {
      word.add(quote, at);
      at += 2;
    } else if (quote === '"' && letter === "\\" && shell !== SHELLS.powershell && /["\\$`]/.test(next)) {
      word.add(next, at);
      at += 2;
    } else if (quote === '"' && letter === "\\" && shell === SHELLS.bash && lineEnd(text, at + 1) > 0) {
      at = lineEnd(text, at + 1);
    } else if (quote === '"' && letter === "`" && shell === SHELLS.powershell) {
      word.add(ESCAPES[next] && next !== "a" && next !== "e" ? ESCAPES[next]! : next, at);
      at += 2;
    } else {
      word.add(letter, at++);
    }
  }
  word.end = end;
  return last < 0 ? end : last + 1;
}

/** Reads what stands in quotes of which each, like any other sign, has a caret before it; the place behind them. */
function careted(text: string, open: number, word: Letters, told: Told[]): number {
  word.open(open);
  const bare = (at: number) => (text[at] === "^" && at + 1 < text.length ? at + 1 : at);
  let at = open + 2;
  for (let sign; (sign = bare(at)) < text.length; ) {
    const next = bare(sign + 1);
    const line = lineEnd(text, sign);
    if (text[sign] === '"') {
      word.end = at;
      return sign + 1;
    }
    if (text[sign] === "\\" && /["\\]/.test(text[next] ?? "")) {
      word.add(text[next]!, at);
      at = next + 1;
    } else if (sign > at && line > 0) {
      // A line break stands behind the one that the caret takes away.
      word.add("\n", at);
      at = Math.max(line, lineEnd(text, line));
    } else {
      word.add(text[sign]!, at);
      at = sign + 1;
    }
  }
  told.push(unclosed('^"', open));
  word.end = nextCommand(text, open);
  return word.end;
}

function unclosed(quote: string, open: number): Told {
  return { code: "request.syntax", severity: "error", path: [], params: { received: quote, reason: "quote" }, at: { text: quote, places: open } };
}

function closing(text: string, open: number, quote: string, shell: Shell, ansi: boolean): number {
  for (let at = open + 1; at < text.length; at++) {
    const letter = text[at];
    if (letter === quote) {
      if (!(shell.doubled && text[at + 1] === quote)) return at;
      at++;
    } else if ((ansi || (quote === '"' && shell !== SHELLS.powershell)) && letter === "\\") at++;
    else if (quote === '"' && shell === SHELLS.powershell && letter === "`") at++;
  }
  return -1;
}

function nextCommand(text: string, from: number): number {
  const next = /[\r\n]+(?=\s*curl\b)/g;
  next.lastIndex = from;
  return next.exec(text)?.index ?? text.length;
}
