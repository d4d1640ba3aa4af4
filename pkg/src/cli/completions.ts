/** `quitus completions SHELL`: a script that completes commands, options, and what they take. */
import { severities } from "../generated/codes.js";
import { kinds } from "../index.js";
import { COMMANDS, letterOf, optionsOf, SHELLS, takes, type Command, type OptionName } from "./commands.js";
import type { Help } from "./help.en.js";
import { nearWord } from "../near.js";
import { write } from "./output.js";
import { Usage } from "./usage.js";
import type { Words } from "./words.js";

const commands = Object.keys(COMMANDS) as Command[];

export async function printCompletions([shell, ...more]: string[], help: Help, words: Words): Promise<number> {
  if (shell === undefined || more.length > 0) throw new Usage(words.noShell(SHELLS.join(", ")));
  const make = { bash, zsh, fish }[shell];
  if (!make) throw new Usage(words.unknownShell(shell, nearWord(shell, SHELLS) ?? "", SHELLS.join(", ")));
  await write(make(help));
  return 0;
}

/** The words that stand behind a command, or nothing where files do. */
function namesOf(command: Command): readonly string[] | undefined {
  switch (COMMANDS[command].names) {
    case "kind":
      return kinds.map(({ id }) => id);
    case "code":
      return Object.keys(severities);
    case "shell":
      return SHELLS;
    case "command":
      return commands;
    case "none":
      return [];
    default:
      return undefined;
  }
}

/** The words that an option takes; "file" for files. */
function valuesOf(option: OptionName): readonly string[] | "file" | undefined {
  const wanted = takes(option);
  if (wanted === "kind") return kinds.map(({ id }) => id);
  if (wanted === "zone") return ["Europe/Paris", "UTC"];
  return wanted === "number" ? [] : wanted;
}

const spelt = (option: OptionName) => [`--${option}`, ...(letterOf(option) ? [`-${letterOf(option)}`] : [])];

function bash(): string {
  const options = new Map<string, OptionName[]>();
  for (const command of commands) for (const option of optionsOf(command)) if (takes(option)) options.set(option, [option]);
  const values = [...options.values()].map(([option]) => {
    const words = valuesOf(option!);
    return `    ${spelt(option!).join("|")}) ${words === "file" ? 'COMPREPLY=($(compgen -f -- "$word"))' : `COMPREPLY=($(compgen -W "${words?.join(" ") ?? ""}" -- "$word"))`}; return ;;`;
  });
  const cases = commands.map((command) => {
    const names = namesOf(command);
    const own = optionsOf(command).flatMap(spelt).join(" ");
    return `    ${command}) options="${own}"; ${names ? `names="${names.join(" ")}"` : "files=yes"} ;;`;
  });
  return `# bash completion of quitus: source <(quitus completions bash)
_quitus() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="" options="--help --version --locale" names="" files="" at
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${COMP_WORDS[at]}" in
    ${commands.join("|")}) command="\${COMP_WORDS[at]}"; break ;;
    esac
  done
  case "$before" in
${values.join("\n")}
  esac
  case "$command" in
    "") names="${commands.join(" ")}" ;;
${cases.join("\n")}
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$word"))
  elif [[ -n "$files" ]]; then COMPREPLY=($(compgen -f -- "$word"))
  else COMPREPLY=($(compgen -W "$names" -- "$word")); fi
}
complete -o filenames -F _quitus quitus
`;
}

function zsh(help: Help): string {
  const said = (text: string) => text.replace(/[[\]:\\]/g, "\\$&").replaceAll("'", "’");
  const cases = commands.map((command) => {
    const options = optionsOf(command).map((option) => {
      const values = valuesOf(option);
      const takes = values === undefined ? "" : `:${option}:${values === "file" ? "_files" : `(${values.join(" ")})`}`;
      const spellings = spelt(option);
      const all = spellings.length > 1 ? `'(${spellings.join(" ")})'{${spellings.join(",")}}'` : `'${spellings[0]}`;
      return `        ${all}[${said(help.option[option].text)}]${takes}'`;
    });
    const names = namesOf(command);
    const rest = names === undefined ? "'*:file:_files'" : names.length > 0 ? `'1:${COMMANDS[command].names}:(${names.join(" ")})'` : "";
    return `      ${command})\n        _arguments \\\n${[...options, ...(rest ? [`        ${rest}`] : [])].join(" \\\n")}\n        ;;`;
  });
  return `#compdef quitus
# zsh completion of quitus: source <(quitus completions zsh), or as a file _quitus in a folder of $fpath
_quitus() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -C '1: :->command' '*:: :->rest'
  case $state in
  command)
    local -a commands=(
${commands.map((command) => `      '${command}:${said(help.commands[command].short)}'`).join("\n")}
    )
    _describe command commands
    ;;
  rest)
    case $line[1] in
${cases.join("\n")}
    esac
    ;;
  esac
}
if [[ $funcstack[1] == _quitus ]]; then _quitus "$@"; else compdef _quitus quitus; fi
`;
}

function fish(help: Help): string {
  const said = (text: string) => `'${text.replace(/['\\]/g, "\\$&")}'`;
  const lines = commands.map((command) => `complete -c quitus -n __fish_use_subcommand -f -a ${command} -d ${said(help.commands[command].short)}`);
  for (const command of commands) {
    const when = `-n '__fish_seen_subcommand_from ${command}'`;
    const names = namesOf(command);
    if (names) lines.push(`complete -c quitus ${when} -f${names.length > 0 ? ` -a ${said(names.join(" "))}` : ""}`);
    for (const option of optionsOf(command)) {
      const values = valuesOf(option);
      const letter = letterOf(option);
      const takes = values === undefined ? "" : values === "file" ? " -r -F" : ` -x -a ${said(values.join(" "))}`;
      lines.push(`complete -c quitus ${when}${letter ? ` -s ${letter}` : ""} -l ${option}${takes} -d ${said(help.option[option].text)}`);
    }
  }
  return `# fish completion of quitus: quitus completions fish | source\n${lines.join("\n")}\n`;
}
