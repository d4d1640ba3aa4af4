#!/usr/bin/env node
/** `quitus` on the command line. Exit status: 0 no error, 1 an error finding, 2 wrong usage, or a file that cannot be read or written. */
import { parseArgs } from "node:util";
import { isMainThread } from "node:worker_threads";
import { buildPayload } from "./build.js";
import { checkFiles } from "./check.js";
import { explainCode } from "./explain.js";
import { fixFiles } from "./fix.js";
import { showHistory } from "./history/index.js";
import { cutOff } from "./interrupt.js";
import { normalizeFiles } from "./normalize.js";
import { say, Unwritable } from "./output.js";
import { listKinds, printSchema } from "./tables.js";
import { complain, Usage } from "./usage.js";
import { version } from "./version.js";
import { own, shown } from "./visible.js";
import { environmentLocale, isLocale, wordsFor, type Words } from "./words.js";
import { work } from "./workers.js";

const OPTIONS = {
  kind: { type: "string", short: "k" },
  format: { type: "string" },
  locale: { type: "string" },
  zone: { type: "string" },
  fold: { type: "string" },
  rejects: { type: "string" },
  write: { type: "boolean" },
  target: { type: "string" },
  io: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

/** The options of each command; the others are a mistake, not ignored. */
const COMMANDS: Record<string, readonly (keyof typeof OPTIONS)[]> = {
  check: ["kind", "zone", "fold", "format"],
  normalize: ["kind", "zone", "fold", "rejects"],
  fix: ["kind", "zone", "fold", "write"],
  build: ["kind", "zone", "fold"],
  history: ["zone", "fold"],
  explain: [],
  kinds: [],
  schema: ["target", "io"],
};
const EVERYWHERE = ["locale", "help", "version"];

if (isMainThread) {
  process.on("uncaughtException", (error) => void failed(error).then(() => process.exit(2)));
  process.exitCode = await run(process.argv.slice(2)).catch(failed);
} else work();

/** Whatever happens is said in one line. */
async function failed(error: unknown): Promise<number> {
  cutOff();
  const words = wordsFor(environmentLocale(process.env));
  const { code, message } = (error ?? {}) as NodeJS.ErrnoException;
  // Where standard error cannot be written either, the status says it.
  await complain(words.failed(code ?? message ?? String(error))).catch(() => {});
  return 2;
}

async function run(args: string[]): Promise<number> {
  let words = wordsFor(environmentLocale(process.env));
  try {
    const { values, positionals } = parse(args, words);
    if (values.locale !== undefined) {
      if (!isLocale(values.locale)) throw new Usage(words.unknownLocale(values.locale));
      words = wordsFor(values.locale);
    }
    const [command, ...rest] = positionals;
    if (values.version) return await print(version());
    if (values.help || command === "help") return await print(words.help);
    if (command === undefined) throw new Usage(words.noCommand);
    const own = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (!own) throw new Usage(words.unknownCommand(command));
    const stray = Object.keys(values).find((name) => ![...own, ...EVERYWHERE].includes(name));
    if (stray !== undefined) throw new Usage(words.optionElsewhere(`--${stray}`, command));
    switch (command) {
      case "check":
        return await checkFiles(rest, { ...values, format: values.format ?? "pretty" }, words);
      case "normalize":
        return await normalizeFiles(rest, values, words);
      case "fix":
        return await fixFiles(rest, values, words);
      case "build":
        return await buildPayload(rest, values, words);
      case "history":
        return await showHistory(rest, values, words);
      case "kinds":
        return await listKinds(rest, words);
      case "schema":
        return await printSchema(rest, { target: values.target ?? "draft-2020-12", io: values.io ?? "output" }, words);
      default:
        return await explainCode(rest, words);
    }
  } catch (error) {
    if (error instanceof Usage) await complain(error.message);
    else if (error instanceof Unwritable) await complain(error.code ? words.unwritableOutput(error.code) : error.message).catch(() => {});
    else throw error;
    return 2;
  }
}

function parse(args: string[], words: Words) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /'(?:-\w, )?(-[^ ']*)/.exec(message)?.[1] ?? "";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new Usage(words.unknownOption(option));
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw new Usage(words.optionValue(option));
    throw error;
  }
}

async function print(text: string): Promise<number> {
  await say(shown`${own(text)}\n`);
  return 0;
}
