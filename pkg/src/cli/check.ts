/** `quitus check` */
import type { KindId, Options } from "../index.js";
import { noTotals, type Format, type Totals } from "./format.js";
import { githubFormat } from "./github.js";
import { judge, type Judged } from "./judge.js";
import { jsonFormat, linesFormat } from "./json.js";
import { refuseInputs } from "./inputs.js";
import { kindNamed } from "./kind.js";
import { say, unread } from "./output.js";
import { prettyFormat } from "./pretty.js";
import { MOST_BYTES } from "./read.js";
import { sarifFormat } from "./sarif.js";
import { complain, Usage } from "./usage.js";
import type { Words } from "./words.js";

export type Arguments = {
  kind?: string | undefined;
  zone?: string | undefined;
  fold?: string | undefined;
};

const FORMATS: Record<string, (words: Words) => Format> = {
  pretty: prettyFormat,
  json: jsonFormat,
  ndjson: linesFormat,
  sarif: sarifFormat,
  github: githubFormat,
};

export async function checkFiles(files: string[], args: Arguments & { format: string }, words: Words): Promise<number> {
  const make = Object.hasOwn(FORMATS, args.format) ? FORMATS[args.format] : undefined;
  if (!make) throw new Usage(words.unknownFormat(args.format, Object.keys(FORMATS).join(", ")));
  const format = make(words);
  const totals = noTotals();
  const status = await eachFile(files, args, words, async (judged, file) => {
    count(judged, file);
    count(judged, totals);
    await say(format.add(judged));
  }, async (file) => {
    if (file.whole) totals.files++;
    await say(format.file(file));
  });
  await say(format.end(totals));
  return status;
}

type Doing = (judged: Judged, file: Counted) => Promise<void>;
/** `whole`: it was read to its end. */
export type Counted = Totals & { name: string; kinds: Set<KindId>; many: boolean; unsure: boolean; whole: boolean };

/**
 * Judges each file in turn; a file that cannot be read is said, and the others go on. The exit status.
 *
 * When nobody reads the findings any more, the work goes on for the status. A filter, whose work is what it writes,
 * leaves standard input then.
 */
export async function eachFile(
  files: string[],
  args: Arguments,
  words: Words,
  each: Doing,
  done: ((file: Counted) => Promise<void>) | undefined = undefined,
): Promise<number> {
  const { named, options } = asked(args, words);
  if (files.length === 0) throw new Usage(words.noFile);
  refuseInputs(files, undefined, words);
  const told = new Set<string>();
  let [unreadable, refused] = [false, false];
  for (const name of files) {
    const file = name === "-" ? words.stdin : name;
    const counted = { ...noTotals(), files: 1, name: file, kinds: new Set<KindId>(), many: false, unsure: false, whole: false };
    try {
      for await (const judged of judge(name, named, options, words, told)) {
        counted.kinds.add(judged.kind);
        counted.unsure ||= judged.unsure ?? false;
        counted.many ||= judged.report === undefined || judged.index !== undefined;
        refused ||= judged.report ? !judged.report.ok : judged.records.invalid > 0;
        await each(judged, counted);
        // It may have no end, and more of it would change nothing any more.
        if (name === "-" && unread() && (refused || !done)) break;
      }
      counted.whole = true;
    } catch (error) {
      if (!(error instanceof Usage)) throw error;
      await complain(error.message, file);
      unreadable = true;
    }
    await done?.(counted);
  }
  return unreadable ? 2 : refused ? 1 : 0;
}

export function count(judged: Judged, totals: Totals): void {
  const { records = 1, invalid = judged.report?.ok ? 0 : 1 } = judged.report ? {} : judged.records;
  totals.payloads += records;
  if (judged.is) totals[`${judged.is}s`] += records;
  totals.refused += invalid;
  for (const { severity } of judged.issues) totals[severity]++;
}

/** The kind and the options of a command line. */
export function asked({ kind, zone, fold }: Arguments, words: Words): { named: KindId | undefined; options: Options } {
  if (fold !== undefined && !isFold(fold)) throw new Usage(words.unknownFold(fold));
  const named = kind === undefined ? undefined : kindNamed(kind, words);
  return { named, options: { locale: words.locale, zone, fold, maxBytes: MOST_BYTES } };
}

function isFold(text: string): text is NonNullable<Options["fold"]> {
  return ["earlier", "later", "reject"].includes(text);
}
