#!/usr/bin/env node
/** `quitus` on the command line. Exit status: 0 no error, 1 an error finding, 2 wrong usage or unreadable file. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkFiles } from "./check.js";
import { explainCode } from "./explain.js";
import { Usage } from "./usage.js";
import { environmentLocale, isLocale, wordsFor, type Words } from "./words.js";

const OPTIONS = {
  kind: { type: "string", short: "k" },
  format: { type: "string", default: "pretty" },
  locale: { type: "string" },
  zone: { type: "string" },
  fold: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader has seen enough.
  if (error.code === "EPIPE") process.exit();
  throw error;
});

process.exitCode = await run(process.argv.slice(2));

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
    switch (command) {
      case "check":
        return await checkFiles(rest, values, words);
      case "explain":
        return explainCode(rest, words);
      case undefined:
        throw new Usage(words.noCommand);
      default:
        throw new Usage(words.unknownCommand(command));
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

function version(): string {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
