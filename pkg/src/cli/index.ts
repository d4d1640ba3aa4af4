#!/usr/bin/env node
/** `quitus` on the command line. Exit status: 0 no error, 1 an error finding, 2 wrong usage or unreadable file. */
import { parseArgs } from "node:util";
import { isMainThread } from "node:worker_threads";
import { buildPayload } from "./build.js";
import { checkFiles } from "./check.js";
import { explainCode } from "./explain.js";
import { fixFiles } from "./fix.js";
import { showHistory } from "./history/index.js";
import { normalizeFiles } from "./normalize.js";
import { listKinds, printSchema } from "./tables.js";
import { Usage } from "./usage.js";
import { version } from "./version.js";
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

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // The reader has seen enough.
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}

if (isMainThread) process.exitCode = await run(process.argv.slice(2));
else work();

async function run(args: string[]): Promise<number> {
  let words = wordsFor(environmentLocale(process.env));
  try {
    const { values, positionals } = parse(args, words);
    if (values.locale !== undefined) {
      if (!isLocale(values.locale)) throw new Usage(words.unknownLocale(values.locale));
      words = wordsFor(values.locale);
    }
    const [command, ...rest] = positionals;
    if (values.version) return say(version());
    if (values.help || command === "help") return say(words.help);
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
        return listKinds(rest, words);
      case "schema":
        return printSchema(rest, { target: values.target ?? "draft-2020-12", io: values.io ?? "output" }, words);
      default:
        return explainCode(rest, words);
    }
  } catch (error) {
    if (!(error instanceof Usage)) throw error;
    process.stderr.write(`quitus: ${error.message}\n`);
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

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
