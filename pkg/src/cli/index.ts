#!/usr/bin/env node
/** `quitus` on the command line. Exit status: 0 no error, 1 an error finding, 2 wrong usage, or a file that cannot be read or written. */
import { parseArgs } from "node:util";
import { isMainThread } from "node:worker_threads";
import { buildPayload } from "./build.js";
import { checkFiles } from "./check.js";
import { COMMANDS, isCommand, OPTIONS, optionsOf, type Command, type OptionName } from "./commands.js";
import { printCompletions } from "./completions.js";
import { configure, type Config } from "./config.js";
import { expand } from "./expand.js";
import { explainCode } from "./explain.js";
import { fixFiles } from "./fix.js";
import { helpOf, overview } from "./help.js";
import { showHistory } from "./history/index.js";
import { writeConfig } from "./init.js";
import { cutOff } from "./interrupt.js";
import { nearWord } from "../near.js";
import { normalizeFiles } from "./normalize.js";
import { say, Unwritable } from "./output.js";
import { listKinds, printSchema } from "./tables.js";
import { complain, Usage } from "./usage.js";
import { version } from "./version.js";
import { own, shown } from "./visible.js";
import { environmentLocale, helpFor, isLocale, wordsFor, type Words } from "./words.js";
import { work } from "./workers.js";

const commands = Object.keys(COMMANDS) as Command[];

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
    const [name, ...rest] = positionals;
    if (values.version) return await print(version());
    if (name === undefined && !values.help) throw new Usage(words.noCommand);
    if (name === undefined || name === "help" || values.help) return await help(name === "help" ? rest[0] : name, words);
    const command = commandNamed(name, words);
    const stray = (Object.keys(values) as OptionName[]).find((option) => !optionsOf(command).includes(option));
    if (stray !== undefined) throw new Usage(words.optionElsewhere(`--${stray}`, command));
    const needs = (COMMANDS[command].options as readonly OptionName[]).includes("config");
    const config = needs ? configure(values.config, words) : undefined;
    if (config?.locale && values.locale === undefined) words = wordsFor(config.locale);
    const own = { ...values, config };
    switch (command) {
      case "check":
        return await checkFiles(rest, own, words);
      case "normalize":
        return await normalizeFiles(rest, own, words);
      case "fix":
        return await expanded(rest, config, words, (files) => fixFiles(files, own, words));
      case "build":
        return await buildPayload(rest, own, words);
      case "history":
        return await expanded(rest, config, words, (files) => showHistory(files, own, words));
      case "kinds":
        return await listKinds(rest, words);
      case "schema":
        return await printSchema(rest, { target: values.target, io: values.io, editor: values.editor ?? false, config }, words);
      case "init":
        return await writeConfig(rest, words);
      case "completions":
        return await printCompletions(rest, helpFor(words.locale), words);
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

/** A command that takes each file by itself. */
async function expanded(names: string[], config: Config | undefined, words: Words, run: (files: string[]) => Promise<number>): Promise<number> {
  const mistakes: Usage[] = [];
  const files = expand(names, config?.kindOf, words, (mistake) => mistakes.push(mistake)).map(({ name }) => name);
  for (const { message } of mistakes) await complain(message);
  const status = mistakes.length > 0 && files.length === 0 ? 2 : await run(files);
  return mistakes.length > 0 ? 2 : status;
}

function commandNamed(name: string, words: Words): Command {
  if (isCommand(name)) return name;
  throw new Usage(words.unknownCommand(name, nearWord(name, commands) ?? ""));
}

async function help(name: string | undefined, words: Words): Promise<number> {
  const pages = helpFor(words.locale);
  return await print(name === undefined ? overview(pages) : helpOf(pages, commandNamed(name, words)));
}

function parse(args: string[], words: Words) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /'(?:-\w, )?(-[^ ']*)/.exec(message)?.[1] ?? "";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
      const command = args.find(isCommand);
      const known = command ? optionsOf(command) : (Object.keys(OPTIONS) as OptionName[]);
      const near = option.startsWith("--") ? nearWord(option.slice(2), known) : undefined;
      throw new Usage(words.unknownOption(option, near ? `--${near}` : "", command ?? ""));
    }
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw new Usage(words.optionValue(option));
    throw error;
  }
}

async function print(text: string): Promise<number> {
  await say(shown`${own(text)}\n`);
  return 0;
}
