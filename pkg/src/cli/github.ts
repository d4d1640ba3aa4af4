/** Findings as workflow commands of GitHub Actions, which become annotations at the lines. */
import type { Severity } from "../index.js";
import type { Format } from "./format.js";
import { joined, shown, visible, type Shown } from "./visible.js";

const COMMANDS: Record<Severity, string> = { error: "error", warning: "warning", note: "notice" };

export function githubFormat(): Format {
  const nothing = () => visible("");
  return {
    add: ({ file, issues }) =>
      joined(
        issues.map(({ code, severity, message, span, line }) => {
          const { start, end } = span ?? {};
          const places = start && end ? { line: start.line, endLine: end.line, col: start.column, endColumn: end.column } : line === undefined ? {} : { line };
          const properties = Object.entries({ file, ...places, title: code });
          const said = joined(properties.map(([name, value]) => shown`${visible(name)}=${property(String(value))}`), ",");
          return shown`::${visible(COMMANDS[severity])} ${said}::${data(message)}\n`;
        }),
      ),
    file: nothing,
    end: nothing,
  };
}

/** `%` opens an escape. */
function data(text: string): Shown {
  return visible(text).replaceAll("%", "%25") as Shown;
}

/** In properties, `:` and `,` separate. */
function property(text: string): Shown {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C") as Shown;
}
