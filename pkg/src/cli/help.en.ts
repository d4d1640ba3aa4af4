/** The pages of help in English. */
import type { Command, OptionName } from "./commands.js";

export type Help = {
  what: string;
  files: string;
  more: string;
  status: string;
  options: string;
  /** How a command is called, what it does in a few words, and in some sentences. */
  commands: Record<Command, { args: string; short: string; long: string[] }>;
  option: Record<OptionName, { value?: string; text: string }>;
};

export const help: Help = {
  what: "quitus checks the JSON that reports interventions to building managers: Intent, Karé, OBAPI.",
  files: `A file holds one payload, a JSON array of payloads, one payload a line (NDJSON), a table (CSV),
requests (curl, .http, HAR), or text with payloads in it; its content tells. - is standard input.`,
  more: "quitus help COMMAND shows the options of a command.",
  status: `Exit status: 0 no error, 1 at least one error, 2 wrong usage, or a file that cannot be read or
written.`,
  options: "options",
  commands: {
    check: {
      args: "FILE…",
      short: "checks files, folders and globs",
      long: [
        "Checks files, folders, globs such as 'logs/**/*.json', or - for standard input, and tells everything that is wrong.",
        "In folders, files are looked at whose names end with .json, .ndjson, .jsonl, .csv, .tsv, .http, .har or .curl, or for which quitus.config.json names a kind; names that begin with a dot and node_modules are left out.",
        "Exit status: 0 no error, 1 at least one error or more than --max-warnings warnings, 2 wrong usage or a file that cannot be read.",
      ],
    },
    normalize: {
      args: "FILE…",
      short: "writes normal forms to standard output, one a line",
      long: ["Writes the normal form of each payload that has no error to standard output, one a line, and tells the errors of the others on standard error."],
    },
    fix: {
      args: "FILE…",
      short: "applies the safe fixes, and leaves the rest of the text alone",
      long: [
        "Applies the safe fixes and leaves every other byte of the text alone. The mended text goes to standard output, with --write into the file; --diff shows what would change, and then the status is 1 if anything would.",
      ],
    },
    build: {
      args: "[FILE]",
      short: "builds payloads from friendly drafts",
      long: ["Builds payloads from a friendly draft, an array of them, one a line, or the rows of a table, and writes them to standard output, one a line. Without a file the draft comes from standard input."],
    },
    history: { args: "FILE…", short: "shows the timeline of each operation", long: ["Shows the timeline of each operation whose logs are in the files, and what is wrong with its sequence."] },
    kinds: { args: "", short: "lists the kinds of payloads", long: ["Lists the kinds of payloads."] },
    schema: {
      args: "KIND",
      short: "writes the JSON Schema of a kind",
      long: ["Writes the JSON Schema of a kind. With --editor and without a kind: settings for Visual Studio Code that give each kind its schema, by the globs of quitus.config.json, or for files named like visit.kare.unplanned.json."],
    },
    explain: { args: "CODE", short: "says what a code means and how to mend it", long: ["Shows the page of a code: what it means, why it matters, how to mend it."] },
    init: { args: "", short: "writes a quitus.config.json", long: ["Writes a quitus.config.json into this folder. One that is there is never overwritten."] },
    completions: {
      args: "SHELL",
      short: "writes completions for bash, zsh or fish",
      long: ["Writes a script with which a shell completes commands, options, kinds and codes.", "bash: source <(quitus completions bash)   zsh: source <(quitus completions zsh)   fish: quitus completions fish | source"],
    },
    help: { args: "[COMMAND]", short: "shows the help of a command", long: ["Shows the help of a command, or of all."] },
  },
  option: {
    kind: { value: "KIND", text: "the kind of payload, such as intent.log; detected without it" },
    zone: { value: "ZONE", text: "where dates without offset were written; default Europe/Paris" },
    fold: { value: "FOLD", text: "earlier (default), later or reject: wall times that happened twice" },
    "day-first": { text: "07/10/2020 is 7 October: in tables it is read so, elsewhere it is what the fix says" },
    format: { value: "FORMAT", text: "pretty (default), json, ndjson, sarif or github" },
    quiet: { text: "tells errors only" },
    "max-warnings": { value: "N", text: "exit status 1 when there are more warnings" },
    statistics: { text: "tells how often each code was found, instead of where" },
    watch: { text: "checks again when a file changes, until it is stopped" },
    write: { text: "replaces the files instead of writing to standard output" },
    diff: { text: "shows what would change instead of writing it" },
    "unsafe-fixes": { text: "applies guesses as well" },
    rejects: { value: "FILE", text: "where refused payloads go, as they were" },
    target: { value: "TARGET", text: "draft-2020-12 (default), draft-07 or openapi-3.0" },
    io: { value: "SIDE", text: "output (default), the normal form, or input, what is accepted" },
    editor: { text: "settings for editors instead of one schema" },
    config: { value: "FILE", text: "the configuration; else quitus.config.json of this folder or one above it" },
    locale: { value: "LOCALE", text: "en or fr; else that of the configuration, or of the environment" },
    help: { text: "this page" },
    version: { text: "the version" },
  },
};
