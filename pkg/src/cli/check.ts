/** `quitus check` */
import type { KindId } from "../index.js";
import { asked, type Arguments } from "./arguments.js";
import { expand } from "./expand.js";
import type { Format } from "./format.js";
import { githubFormat } from "./github.js";
import { judge, type Judged } from "./judge.js";
import { jsonFormat, linesFormat } from "./json.js";
import { refuseInputs } from "./inputs.js";
import { say, tell, unread } from "./output.js";
import { prettyFormat } from "./pretty.js";
import { sarifFormat } from "./sarif.js";
import { statisticsFormat } from "./statistics.js";
import { noTotals, type Counted, type Totals } from "./totals.js";
import { complain, Unlike, Usage } from "./usage.js";
import { shown } from "./visible.js";
import { watch } from "./watch.js";
import type { Words } from "./words.js";

const FORMATS: Record<string, (words: Words) => Format> = {
  pretty: prettyFormat,
  json: jsonFormat,
  ndjson: linesFormat,
  sarif: sarifFormat,
  github: githubFormat,
};

type CheckArguments = Arguments & {
  format?: string | undefined;
  "max-warnings"?: string | undefined;
  statistics?: boolean | undefined;
  watch?: boolean | undefined;
};

export async function checkFiles(files: string[], args: CheckArguments, words: Words): Promise<number> {
  const { format = "pretty", "max-warnings": most = "Infinity", statistics } = args;
  const make = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!make) throw new Usage(words.unknownFormat(format, Object.keys(FORMATS).join(", ")));
  if (!/^(\d+|Infinity)$/.test(most)) throw new Usage(words.notNumber("--max-warnings", most));
  if (statistics && format !== "pretty") throw new Usage(words.notTogether("--statistics", "--format"));
  const check = () => checkOnce(files, args, statistics ? statisticsFormat : make, Number(most), words);
  if (!args.watch) return check();
  if (files.includes("-")) throw new Usage(words.watchStdin);
  if (files.length === 0) throw new Usage(words.noFile);
  const { config } = args;
  return watch(
    () => [...expand(files, config?.kindOf, words, () => {}).map(({ name }) => name), ...(config ? [config.name] : [])],
    async () => {
      const status = await check();
      await tell(shown`${words.watching}\n`);
      return status;
    },
  );
}

async function checkOnce(files: string[], args: CheckArguments, make: (words: Words) => Format, most: number, words: Words): Promise<number> {
  const format = make(words);
  const totals = noTotals();
  const quiet = args.quiet ?? false;
  // Programs want their brackets closed.
  const silent = quiet && make === prettyFormat;
  const status = await eachFile(files, args, words, async (judged, file) => {
    count(judged, file);
    count(judged, totals);
    await say(format.add(quiet ? errorsOf(judged) : judged));
  }, async (file) => {
    if (file.whole) totals.files++;
    const said = format.file(file);
    if (!silent) await say(said);
  });
  const said = format.end(totals);
  if (!silent) await say(said);
  if (totals.warning <= most) return status;
  await tell(shown`quitus: ${words.tooManyWarnings(totals.warning, most)}\n`);
  return Math.max(status, 1);
}

/** The lines of what was judged are made when they are asked for. */
function errorsOf(judged: Judged): Judged {
  const issues = judged.issues.filter(({ severity }) => severity === "error");
  const report = judged.report && { ...judged.report, issues };
  return Object.create(judged, { issues: { value: issues }, report: { value: report } }) as Judged;
}

type Doing = (judged: Judged, file: Counted) => Promise<void>;

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
  const { named, optionsOf } = asked(args, words);
  if (files.length === 0) throw new Usage(words.noFile);
  let [unreadable, refused] = [false, false];
  const mistakes: Usage[] = [];
  const inputs = expand(files, args.config?.kindOf, words, (mistake) => mistakes.push(mistake));
  refuseInputs(inputs.map(({ name }) => name), undefined, words);
  for (const { message } of mistakes) await complain(message);
  unreadable = mistakes.length > 0;
  const told = args.quiet ? undefined : new Set<string>();
  const strange: string[] = [];
  for (const { name, found } of inputs) {
    const file = name === "-" ? words.stdin : name;
    const counted = { ...noTotals(), files: 1, name: file, kinds: new Set<KindId>(), many: false, unsure: false, whole: false };
    try {
      for await (const judged of judge(name, named ?? args.config?.kindOf(name), optionsOf, words, told)) {
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
      // In a folder there may be other files as well.
      if (found && error instanceof Unlike) {
        strange.push(file);
        continue;
      }
      await complain(error.message, file);
      unreadable = true;
    }
    await done?.(counted);
  }
  if (strange.length > 0) await tell(shown`${words.strange(strange.slice(0, 3).join(", "), strange.length)}\n`);
  return unreadable ? 2 : refused ? 1 : 0;
}

export function count(judged: Judged, totals: Totals): void {
  const { records = 1, invalid = judged.report?.ok ? 0 : 1 } = judged.report ? {} : judged.records;
  totals.payloads += records;
  if (judged.is) totals[`${judged.is}s`] += records;
  totals.refused += invalid;
  for (const { severity } of judged.issues) totals[severity]++;
}
