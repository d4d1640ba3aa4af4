/** Findings as workflow commands of GitHub Actions, which become annotations at the lines. */
import type { Severity } from "../index.js";
import type { Format } from "./format.js";

const COMMANDS: Record<Severity, string> = { error: "error", warning: "warning", note: "notice" };

export function githubFormat(): Format {
  return {
    add: ({ file, issues }) =>
      issues
        .map(({ code, severity, message, span }) => {
          const { start, end } = span ?? {};
          const places = start && end ? { line: start.line, endLine: end.line, col: start.column, endColumn: end.column } : {};
          const properties = Object.entries({ file, ...places, title: code });
          const said = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(",");
          return `::${COMMANDS[severity]} ${said}::${data(message)}\n`;
        })
        .join(""),
    file: () => "",
    end: () => "",
  };
}

/** A command is one line; `%` opens an escape. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** In properties, `:` and `,` separate. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
