/** The pages of help: of all commands, and of each. */
import { COMMANDS, letterOf, optionsOf, takes, type Command, type OptionName } from "./commands.js";
import type { Help } from "./help.en.js";

const WIDTH = 96;

export function overview(help: Help): string {
  const commands = Object.keys(COMMANDS) as Command[];
  const calls = commands.map((command) => [call(help, command), help.commands[command].short] as const);
  const general: OptionName[] = ["kind", "zone", "config", "locale", "help", "version"];
  return [help.what, table(calls), help.files, table(general.map((option) => row(help, option))), help.more, help.status].join("\n\n");
}

export function helpOf(help: Help, command: Command): string {
  const { long } = help.commands[command];
  const options = optionsOf(command).map((option) => row(help, option));
  return [call(help, command), ...long.map((paragraph) => filled(paragraph, WIDTH).join("\n")), table(options)].join("\n\n");
}

function call(help: Help, command: Command): string {
  const { args } = help.commands[command];
  const options = COMMANDS[command].options.length > 0 ? ` [${help.options}]` : "";
  return `quitus ${command}${options}${args && ` ${args}`}`;
}

function row(help: Help, option: OptionName): readonly [string, string] {
  const { value, text } = help.option[option];
  const letter = letterOf(option);
  return [`${letter ? `-${letter}, ` : "    "}--${option}${takes(option) ? ` ${value}` : ""}`, text];
}

/** Two columns; the second one is filled. */
function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows
    .map(([left, right]) => {
      const [first = "", ...rest] = filled(right, WIDTH - width - 4);
      return [`  ${left.padEnd(width)}  ${first}`, ...rest.map((line) => " ".repeat(width + 4) + line)].join("\n");
    })
    .join("\n");
}

function filled(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
