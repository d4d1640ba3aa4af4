/** `quitus check` */
import { checkText, kinds, type KindId, type Options, type Report } from "../index.js";
import { guess } from "./guess.js";
import { pretty, summary } from "./pretty.js";
import { read } from "./read.js";
import { Usage } from "./usage.js";
import type { Words } from "./words.js";

type Arguments = {
  kind?: string | undefined;
  format?: string | undefined;
  zone?: string | undefined;
  fold?: string | undefined;
};

type Checked = { file: string; bytes: Uint8Array; report: Report };

export async function checkFiles(files: string[], args: Arguments, words: Words): Promise<number> {
  const { kind, format = "pretty", zone, fold } = args;
  if (format !== "pretty" && format !== "json") throw new Usage(words.unknownFormat(format));
  if (fold !== undefined && !isFold(fold)) throw new Usage(words.unknownFold(fold));
  if (kind !== undefined && !isKind(kind)) throw new Usage(words.unknownKind(kind, kinds.map(({ id }) => id).join(", ")));
  if (files.length === 0) throw new Usage(words.noFile);

  const options: Options = { locale: words.locale, zone, fold };
  const checked: Checked[] = [];
  let unreadable = false;
  for (const name of files) {
    const file = name === "-" ? words.stdin : name;
    try {
      const bytes = await read(name, words);
      const sure = kind ?? guess(bytes);
      if (kind === undefined) process.stderr.write(`${words.guessed(file, sure)}\n`);
      const one = { file, bytes, report: judged(sure, bytes, options) };
      checked.push(one);
      if (format === "pretty") process.stdout.write(pretty(one, words));
    } catch (error) {
      if (!(error instanceof Usage)) throw error;
      process.stderr.write(`quitus: ${file}: ${error.message}\n`);
      unreadable = true;
    }
  }
  const reports = checked.map(({ report }) => report);
  if (format === "pretty") process.stdout.write(reports.length > 0 ? summary(reports, words) : "");
  else process.stdout.write(`${JSON.stringify(checked.map(({ file, report }) => ({ file, ...report })), null, 2)}\n`);
  return unreadable ? 2 : reports.every(({ ok }) => ok) ? 0 : 1;
}

function judged(kind: KindId, bytes: Uint8Array, options: Options): Report {
  try {
    return checkText(kind, bytes, options);
  } catch (error) {
    // A zone that nobody knows.
    throw error instanceof TypeError ? new Usage(error.message) : error;
  }
}

function isKind(text: string): text is KindId {
  return kinds.some(({ id }) => id === text);
}

function isFold(text: string): text is NonNullable<Options["fold"]> {
  return ["earlier", "later", "reject"].includes(text);
}
