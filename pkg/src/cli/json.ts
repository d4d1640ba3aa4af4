/** Findings for programs, written while they are found: one JSON array of reports, or one finding a line. */
import type { Format } from "./format.js";
import type { Judged } from "./judge.js";
import { List, nested } from "./list.js";
import { joined, shown, visible, visibleJson, type Shown } from "./visible.js";

/** One entry a payload; and one for a file of lines, whose counts stand behind its findings. */
export function jsonFormat(): Format {
  const entries = new List(0);
  let lines: Lines | undefined;
  return {
    add(judged) {
      if (judged.report) {
        const { file, report, index } = judged;
        return entries.next(nested({ file, ...(index !== undefined && { index }), ...report }, 2));
      }
      const first = lines ? visible("") : entries.next(shown`{\n    "file": ${visibleJson(judged.file)},\n    "kind": ${visibleJson(judged.kind)},\n    "issues": `);
      lines ??= new Lines();
      return shown`${first}${lines.add(judged)}`;
    },
    file({ whole }) {
      const rest = lines?.end(whole) ?? visible("");
      lines = undefined;
      return rest;
    },
    end: () => shown`${entries.end()}\n`,
  };
}

class Lines {
  readonly #issues = new List(4);
  readonly #counts = { ok: true, records: 0, valid: 0, invalid: 0 };

  add({ records, issues }: Judged & { report?: never }): Shown {
    this.#counts.ok &&= records.invalid === 0;
    for (const name of ["records", "valid", "invalid"] as const) this.#counts[name] += records[name];
    return joined(issues.map((issue) => this.#issues.next(nested(issue, 6))));
  }

  end(whole: boolean): Shown {
    const { ok, ...counts } = this.#counts;
    return shown`${this.#issues.end()},${nested({ ok: ok && whole, ...counts }, 2).slice(1) as Shown}`;
  }
}

/** One finding a line, as it is found. */
export function linesFormat(): Format {
  const nothing = () => visible("");
  return {
    add(judged) {
      const { file, kind } = judged;
      const head = { file, kind, ...(judged.report && judged.index !== undefined && { index: judged.index }) };
      return joined(judged.issues.map((issue) => shown`${visibleJson({ ...head, ...issue })}\n`));
    },
    file: nothing,
    end: nothing,
  };
}
