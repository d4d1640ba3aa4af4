/** The story of an operation: what happened when, which plan it answers, and what is wrong with it. */
import { timeline, type KindId, type Options, type Severity, type Timeline } from "quitus";
import type { Told } from "../pasted.js";
import { brief } from "./brief.js";
import { isObject } from "./json.js";
import type { Category } from "./steps.js";

export type Remark = { severity: Severity; message: string; from: number | undefined; to: number };
export type Step = {
  pair: string;
  category: Category;
  description: string;
  attempt: number;
  at: number | undefined;
  planned: number | undefined;
  /** The row of the plan that this step answers, and how much later it came. */
  plan: number | undefined;
  delay: number | undefined;
  gap: number | undefined;
  /** The first findings, and how many there are. */
  remarks: Remark[];
  found: number;
  worst: "error" | "warning" | undefined;
};
/** The first steps, and how many there are. */
export type Story = { reference: string; steps: Step[]; all: number };

const MOST = 500;
const REMARKS = 4;

/** The timeline of a payload that speaks of an operation. */
export function toldOf(kind: KindId, value: unknown, { zone, fold }: Options): Timeline | undefined {
  const logs = kind === "intent.operation" && isObject(value) ? value["logs"] : kind === "intent.log" && isObject(value) ? [value] : value;
  if (!["intent.log", "intent.history", "intent.operation"].includes(kind) || !Array.isArray(logs)) return undefined;
  return timeline(kind === "intent.operation" ? value : logs, { zone, fold });
}

export function storyOf(kind: KindId, { reference, steps }: Timeline, issues: readonly Told[]): Story | undefined {
  if (kind === "intent.log" || steps.length < 2) return undefined;
  const remarks = remarksOf(kind, issues);
  return {
    reference: brief(reference, 60),
    steps: steps.slice(0, MOST).map((step) => ({
      pair: brief(`${step.status || "?"}/${step.event || "?"}`, 80),
      category: step.category ?? "unknown",
      description: brief(step.description, 300),
      attempt: step.attempt ?? 0,
      at: step.at,
      planned: step.planned,
      plan: step.plan,
      delay: step.delay,
      gap: step.gap,
      ...(remarks.get(step.path[kind === "intent.operation" ? 1 : 0]) ?? NONE),
    })),
    all: steps.length,
  };
}

type Remarks = Pick<Step, "remarks" | "found" | "worst">;
const NONE: Remarks = { remarks: [], found: 0, worst: undefined };

/** What is wrong with each log, by its place in the list. */
function remarksOf(kind: KindId, issues: readonly Told[]): Map<unknown, Remarks> {
  const all = new Map<unknown, Remarks>();
  for (const { path, severity, message, place } of issues) {
    const index = kind === "intent.history" ? path[0] : path[0] === "logs" ? path[1] : undefined;
    if (severity === "note" || typeof index !== "number") continue;
    const of = all.get(index) ?? { ...NONE, remarks: [] };
    all.set(index, of);
    of.found++;
    if (of.worst !== "error") of.worst = severity;
    if (of.remarks.length < REMARKS) of.remarks.push({ severity, message: brief(message, 300), from: place?.from, to: place?.to ?? 0 });
  }
  return all;
}
