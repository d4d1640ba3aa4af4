/** Findings for programs: one JSON array of reports, or one finding a line. */
import type { LinesReport } from "../index.js";
import type { Format } from "./format.js";

/** One entry a payload, and one for a file of lines. */
export function jsonFormat(): Format {
  const entries: object[] = [];
  let lines: ReturnType<typeof summed> | undefined;
  return {
    add(judged) {
      const { file, kind } = judged;
      if (judged.report) {
        const { report, index } = judged;
        entries.push({ file, ...(index !== undefined && { index }), ...report });
      } else {
        lines ??= summed({ file, kind });
        lines.add(judged.records);
      }
      return "";
    },
    file() {
      if (lines) entries.push(lines.entry);
      lines = undefined;
      return "";
    },
    end: () => `${JSON.stringify(entries, null, 2)}\n`,
  };
}

function summed(head: { file: string; kind: string }) {
  const entry = { ...head, ok: true, records: 0, valid: 0, invalid: 0, issues: [] as LinesReport["issues"] };
  const add = ({ records, valid, invalid, issues }: LinesReport) => {
    entry.ok &&= invalid === 0;
    entry.records += records;
    entry.valid += valid;
    entry.invalid += invalid;
    for (const issue of issues) entry.issues.push(issue);
  };
  return { entry, add };
}

/** One finding a line, as it is found. */
export function linesFormat(): Format {
  return {
    add(judged) {
      const { file, kind } = judged;
      const head = { file, kind, ...(judged.report && judged.index !== undefined && { index: judged.index }) };
      return judged.issues.map((issue) => `${JSON.stringify({ ...head, ...issue })}\n`).join("");
    },
    file: () => "",
    end: () => "",
  };
}
