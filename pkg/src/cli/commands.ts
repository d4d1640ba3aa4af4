/** The commands and their options: parsing, help, completions and "did you mean" follow from these tables. */

/** What an option takes: nothing, one of these words, or something that is looked up. */
export type Takes = readonly string[] | "kind" | "file" | "number" | "zone";

export const OPTIONS = {
  kind: { type: "string", short: "k", takes: "kind" },
  zone: { type: "string", takes: "zone" },
  fold: { type: "string", takes: ["earlier", "later", "reject"] },
  "day-first": { type: "boolean" },
  format: { type: "string", takes: ["pretty", "json", "ndjson", "sarif", "github"] },
  quiet: { type: "boolean", short: "q" },
  "max-warnings": { type: "string", takes: "number" },
  statistics: { type: "boolean" },
  watch: { type: "boolean" },
  write: { type: "boolean" },
  diff: { type: "boolean" },
  "unsafe-fixes": { type: "boolean" },
  rejects: { type: "string", takes: "file" },
  target: { type: "string", takes: ["draft-2020-12", "draft-07", "openapi-3.0"] },
  io: { type: "string", takes: ["input", "output"] },
  editor: { type: "boolean" },
  config: { type: "string", takes: "file" },
  locale: { type: "string", takes: ["en", "fr"] },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const satisfies Record<string, { type: "string" | "boolean"; short?: string; takes?: Takes }>;

export type OptionName = keyof typeof OPTIONS;

/** What a command is called with: files and folders, kinds … */
export type Names = "files" | "file" | "code" | "kind" | "shell" | "command" | "none";

/** The options of each command; the others are a mistake, not ignored. */
export const COMMANDS = {
  check: { names: "files", options: ["kind", "zone", "fold", "day-first", "format", "quiet", "max-warnings", "statistics", "watch", "config"] },
  normalize: { names: "files", options: ["kind", "zone", "fold", "day-first", "rejects", "config"] },
  fix: { names: "files", options: ["kind", "zone", "fold", "day-first", "write", "diff", "unsafe-fixes", "config"] },
  build: { names: "file", options: ["kind", "zone", "fold", "day-first", "config"] },
  history: { names: "files", options: ["zone", "fold", "day-first", "config"] },
  kinds: { names: "none", options: [] },
  schema: { names: "kind", options: ["target", "io", "editor", "config"] },
  explain: { names: "code", options: [] },
  init: { names: "none", options: [] },
  completions: { names: "shell", options: [] },
  help: { names: "command", options: [] },
} as const satisfies Record<string, { names: Names; options: readonly OptionName[] }>;

export type Command = keyof typeof COMMANDS;

export const SHELLS = ["bash", "zsh", "fish"] as const;
const EVERYWHERE: readonly OptionName[] = ["locale", "help", "version"];

export function isCommand(name: string): name is Command {
  return Object.hasOwn(COMMANDS, name);
}

/** The options of a command, those of all commands last. */
export function optionsOf(command: Command): OptionName[] {
  return [...COMMANDS[command].options, ...EVERYWHERE];
}

/** What an option takes. */
export function takes(option: OptionName): Takes | undefined {
  const { takes } = OPTIONS[option] as { takes?: Takes };
  return takes;
}

/** `-k`, if there is such a letter. */
export function letterOf(option: OptionName): string | undefined {
  const { short } = OPTIONS[option] as { short?: string };
  return short;
}
