/** What happened in an operation, step by step: planned and done, absences, gaps. */
import type { Issue, Options } from "../../index.js";
import { check, nextSteps, type NextStep } from "../../index.js";
import { steps as documented } from "../../generated/shapes.js";
import type { Category } from "../../shape.js";
import { instant } from "./clock.js";
import { text, type Log, type Operation } from "./collect.js";

export type Step = {
  status: string;
  event: string;
  category: Category | undefined;
  /** When it happened; of a plan, when it was made. */
  at: number | undefined;
  /** Since the step before. */
  gap: number | undefined;
  /** A plan: when the visit is to be. */
  planned: number | undefined;
  /** The first thing that happens after a plan: how much later than planned. */
  delay: number | undefined;
  /** How much later it was written down. */
  logged: number | undefined;
  absence: number | undefined;
  attempt: number | undefined;
  description: string;
  issues: Issue[];
};

export type Story = Operation & {
  steps: Step[];
  absences: number;
  /** Findings about the whole, and how many are not about the sequence. */
  issues: Issue[];
  other: number;
  ok: boolean;
  next: NextStep[];
};

/** Events that speak of a visit to come. */
const PLANS = ["planned", "replanned", "client_planned", "postponed"];

export function story(operation: Operation, options: Options): Story {
  const { logs } = operation;
  const report = check("intent.history", logs, { ...options, maxIssues: 2 ** 31, maxBytes: 2 ** 31 });
  const told = report.issues.filter(isTold);
  const issues: Issue[] = [];
  const ofStep = new Map<number, Issue[]>();
  for (const issue of told) {
    const [index] = issue.path;
    if (typeof index !== "number") issues.push(issue);
    else if (!ofStep.get(index)?.push(issue)) ofStep.set(index, [issue]);
  }
  const steps: Step[] = [];
  let plan: number | undefined;
  let absences = 0;
  let before: number | undefined;
  for (const [index, log] of logs.entries()) {
    const step = stepOf(log, options);
    step.issues = ofStep.get(index) ?? [];
    step.gap = step.at === undefined || before === undefined ? undefined : step.at - before;
    before = step.at ?? before;
    if (step.planned !== undefined) plan = step.planned;
    else if (plan !== undefined && step.at !== undefined && ["pending", "hold", "closed"].includes(step.status)) {
      step.delay = step.at - plan;
      plan = undefined;
    }
    // Closing an operation for absence is no further absence, unless a visit had been planned for it.
    const came = step.status !== "closed" || step.delay !== undefined;
    if (step.event === "occupant_absent" && came) step.absence = ++absences;
    steps.push(step);
  }
  const other = report.issues.length - told.length;
  return { ...operation, steps, absences, issues, other, ok: report.ok, next: nextSteps(logs) };
}

function stepOf(log: Log, options: Options): Step {
  const [status, event] = [text(log["status"]), text(log["event"])];
  const happens = instant("eventDate", log["eventDate"], options);
  const written = instant("logDate", log["logDate"], options);
  const isPlan = PLANS.includes(event) && happens !== undefined && written !== undefined && happens > written;
  const attempt = log["visitAttempt"];
  return {
    status,
    event,
    category: documented.find(([one, other]) => one === status && other === event)?.[2],
    at: isPlan ? written : (happens ?? written),
    gap: undefined,
    planned: isPlan ? happens : undefined,
    delay: undefined,
    logged: isPlan || happens === undefined || written === undefined ? undefined : written - happens,
    absence: undefined,
    attempt: typeof attempt === "number" ? attempt : undefined,
    description: text(log["description"]).trim(),
    issues: [],
  };
}

/** The timeline tells of errors, and of everything about steps and dates; the rest is for `quitus check`. */
function isTold({ code, severity }: Issue): boolean {
  return severity === "error" || (severity === "warning" && /^(history|step|log)\./.test(code));
}
