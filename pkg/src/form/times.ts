/**
 * Times from `<input type="datetime-local">`, which have no offset.
 *
 * A field that may be without one takes them as they are: the check reads them in the zone of the call. For a field
 * that is written in UTC they are read in that zone first, and written with Z.
 */
import type { Field } from "../fields.js";
import type { Issue, Options, Report } from "../types.js";
import type { Control, ReadTime } from "./controls.js";

/** Reads a wall time in the zone of the call: its instant in UTC, and what there is to say of it. */
export type ReadWallTime = (field: Field, text: string, options: Options) => { text: string; report?: Report };

export interface Times {
  read: ReadTime;
  /** The report, with what was found while reading. */
  explained<R extends Report>(report: R, pointers: ReadonlyMap<Control, string>): R;
}

export function localTimes(readWallTime: ReadWallTime, options: Options): Times {
  const found = new Map<Control, Report>();
  return {
    read(control, field, text) {
      if (!utcOnly(field)) return text;
      const read = readWallTime(field, text, options);
      if (read.report) found.set(control, read.report);
      return read.text;
    },
    explained(report, pointers) {
      let { issues } = report;
      for (const [control, { ok, issues: own }] of found) {
        const pointer = pointers.get(control) ?? "";
        const path = pointer.slice(1).split("/").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
        const first = issues.findIndex((issue) => issue.pointer === pointer);
        // What the check says of a time that could not be read is not what the user can mend.
        const kept = ok ? issues : issues.filter((issue) => issue.pointer !== pointer);
        const told = own.map(({ code, severity, message, params }): Issue => ({ code, severity, path, pointer, message, params }));
        const place = first < 0 ? kept.length : first;
        issues = [...kept.slice(0, place), ...told, ...kept.slice(place)];
      }
      return { ...report, issues };
    },
  };
}

function utcOnly({ type, pattern }: Field): boolean {
  return type === "datetime" && pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test("2000-01-01T00:00:00");
}
