/** `timeline`: what happened in an Intent operation, step by step: planned and done, absences, gaps, what may follow. */
import type { Core } from "./core.js";
import { instant } from "./date.js";
import type { Payloads } from "./generated/kinds.js";
import { completed, moves, usualIn, type Log } from "./logs.js";
import { shown } from "./options.js";
import type { Category } from "./shape.js";
import { steps, stepsAfter } from "./steps.js";
import type { Issue, NextStep, Options, Report } from "./types.js";
import { check } from "./verbs.js";

/** The story of one operation. Times are epoch milliseconds. */
export interface Timeline {
  /** Of the operation, as its first log says; empty when that says nothing. */
  reference: string;
  contractReference: string;
  steps: TimelineStep[];
  /** How often nobody was there for a visit. */
  absences: number;
  /** What the check of the logs as `intent.history` says; its paths lead into the list of steps. */
  report: Report<Payloads["intent.history"]>;
  /** The steps that may follow; none of a quotation, of whose moves nothing is known. */
  next: NextStep[];
}

/** A member is there only when it is known. */
export interface TimelineStep {
  /** Where the log stands in what was given: a list, an operation, or one log. */
  path: (string | number)[];
  /** As it is written; empty when it is no text. */
  status: string;
  event: string;
  /** Of a documented step. */
  category?: Category;
  /** When it happened; of a plan, when it was made. */
  at?: number;
  /** Since the last step before it that has a time. */
  gap?: number;
  /** Of a plan: when the visit is to be. */
  planned?: number;
  /** Which step was the plan that this one answers. */
  plan?: number;
  /** How much later than planned. */
  delay?: number;
  /** How much later it was written down. */
  logged?: number;
  /** Which absence it is, from 1. */
  absence?: number;
  /** Which attempt at a visit, as the log says. */
  attempt?: number;
  description: string;
  /** What the report says of this log. */
  issues: Issue[];
}

/** Events that speak of a visit to come. */
const PLANS = ["planned", "replanned", "client_planned", "postponed"];
/** Statuses that say what came of it. */
const ANSWERS = ["pending", "hold", "closed"];

export function story(core: Core, logs: unknown, options?: Options): Timeline {
  if (typeof logs !== "object" || logs === null) throw new TypeError(`logs must be steps or an operation that holds them, not ${shown(logs)}`);
  const operation = Array.isArray((logs as Log)["logs"]) ? (logs as Log & { logs: unknown[] }) : undefined;
  const usual = operation ? usualIn(operation) : {};
  const given: unknown[] = operation?.logs ?? (Array.isArray(logs) ? logs : [logs]);
  const list = given.map((log) => completed(log, usual));
  const report = check(core, "intent.history", list, options);
  const issues = new Map<unknown, Issue[]>();
  for (const issue of report.issues) {
    const [index] = issue.path;
    if (!issues.get(index)?.push(issue)) issues.set(index, [issue]);
  }
  const told: TimelineStep[] = [];
  let plan: { step: number; at: number } | undefined;
  let before: number | undefined;
  let absences = 0;
  for (const [index, log] of list.entries()) {
    const step = { path: operation ? ["logs", index] : Array.isArray(logs) ? [index] : [], ...stepOf(core, log, options), issues: issues.get(index) ?? [] };
    if (step.at !== undefined && before !== undefined) step.gap = step.at - before;
    before = step.at ?? before;
    if (step.planned !== undefined) plan = { step: index, at: step.planned };
    else if (plan && step.at !== undefined && ANSWERS.includes(step.status)) {
      step.plan = plan.step;
      step.delay = step.at - plan.at;
      plan = undefined;
    }
    // Closing an operation for absence is no further absence, unless a visit had been planned for it.
    const came = step.status !== "closed" || step.delay !== undefined;
    if (step.event === "occupant_absent" && came) step.absence = ++absences;
    told.push(step);
  }
  const known = moves(list);
  const { reference, contractReference } = list[0] ?? {};
  return { reference: text(reference), contractReference: text(contractReference), steps: told, absences, report, next: known.length > 0 || list.length === 0 ? stepsAfter(core, known) : [] };
}

function stepOf(core: Core, log: Log, options: Options | undefined): Omit<TimelineStep, "path" | "issues"> {
  const { status, event, description, visitAttempt, eventDate, logDate } = (log ?? {}) as Log;
  const happens = instant(core, eventDate, options);
  const written = instant(core, logDate, options);
  const isPlan = PLANS.includes(text(event)) && happens !== undefined && written !== undefined && happens > written;
  const at = isPlan ? written : (happens ?? written);
  const category = steps.find((step) => step.status === status && step.event === event)?.category;
  return {
    status: text(status),
    event: text(event),
    ...(category && { category }),
    ...(at !== undefined && { at }),
    ...(isPlan && { planned: happens }),
    ...(!isPlan && happens !== undefined && written !== undefined && { logged: written - happens }),
    ...(typeof visitAttempt === "number" && { attempt: visitAttempt }),
    description: text(description).trim(),
  };
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
