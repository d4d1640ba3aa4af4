/** `flatten`: the issues of a report by the dotted names under which form libraries know their fields. */
import { shown } from "./options.js";
import type { Issue } from "./types.js";

export interface Flattened<I = Issue> {
  /** About the payload as a whole. */
  form: I[];
  /** By name, in document order: `contacts.0`, `location.assetReference`. */
  fields: Record<string, I[]>;
}

/**
 * The issues of a report, each with its field; in document order, and of every severity. The failure of a Standard Schema
 * has such issues too.
 *
 * @example
 * const { form, fields } = flatten(check("intent.log", payload));
 * for (const { message } of fields["location.assetReference"] ?? []) console.log(message);
 */
export function flatten<I extends { readonly path: readonly (string | number)[] } = Issue>(report: { readonly issues: readonly I[] }): Flattened<I> {
  const issues: unknown = (report as { issues?: unknown } | null | undefined)?.issues;
  if (!Array.isArray(issues)) throw new TypeError(`flatten takes a report with issues, not ${shown(report)}`);
  const form: I[] = [];
  const fields = new Map<string, I[]>();
  for (const issue of issues as I[]) {
    const name = issue.path.join(".");
    if (issue.path.length === 0) form.push(issue);
    else if (!fields.get(name)?.push(issue)) fields.set(name, [issue]);
  }
  // Unlike an assignment, this makes a member of `__proto__`, too.
  return { form, fields: Object.fromEntries(fields) };
}
