/** An operation as its timeline, and what of the findings is told beside it. */
import { timeline, type Issue, type Options, type Timeline } from "../../index.js";
import type { Operation } from "./collect.js";

export type Story = Timeline & {
  logs: Operation["logs"];
  /** Findings about the whole, and how many are not told. */
  issues: Issue[];
  other: number;
};

export function story({ logs }: Operation, options: Options): Story {
  const told = timeline(logs, { ...options, maxIssues: 2 ** 31, maxBytes: 2 ** 31 });
  const { issues } = told.report;
  return {
    ...told,
    logs,
    steps: told.steps.map((step) => ({ ...step, issues: step.issues.filter(isTold) })),
    issues: issues.filter((issue) => isTold(issue) && typeof issue.path[0] !== "number"),
    other: issues.filter((issue) => !isTold(issue)).length,
  };
}

/** The timeline tells of errors, and of everything about steps and dates; the rest is for `quitus check`. */
function isTold({ code, severity }: Issue): boolean {
  return severity === "error" || (severity === "warning" && /^(history|step|log)\./.test(code));
}
