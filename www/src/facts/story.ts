/** The story of an operation: what happened when, which plan it answers, and what is wrong with it. */
import { checkField, type KindId, type Options, type Severity } from "quitus";
import type { Told } from "../pasted.js";
import { brief } from "./brief.js";
import { isObject, logsIn, textOf, type Json } from "./json.js";
import { CATEGORIES, type Category } from "./steps.js";

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

/** Events that speak of a visit to come. */
const PLANS = ["planned", "replanned", "client_planned", "postponed"];
const MOST = 500;
const REMARKS = 4;

export function storyOf(kind: KindId, value: unknown, issues: readonly Told[], options: Options): Story | undefined {
  if (kind !== "intent.history" && kind !== "intent.operation") return undefined;
  const logs = logsIn(value);
  if (logs.length < 2) return undefined;
  const list = kind === "intent.operation" && isObject(value) ? value["logs"] : value;
  const indices = new Map((Array.isArray(list) ? list : []).map((log, index) => [log as unknown, index]));
  const remarks = remarksOf(kind, issues);
  return {
    reference: brief(textOf(logs[0]?.["reference"]) || (isObject(value) ? textOf(value["reference"]) : ""), 60),
    steps: told(logs.slice(0, MOST), (log) => remarks.get(indices.get(log) ?? -1) ?? NONE, options),
    all: logs.length,
  };
}

type Remarks = Pick<Step, "remarks" | "found" | "worst">;
const NONE: Remarks = { remarks: [], found: 0, worst: undefined };

/** What is wrong with each log, by its place in the list. */
function remarksOf(kind: KindId, issues: readonly Told[]): Map<number, Remarks> {
  const all = new Map<number, Remarks>();
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

function told(logs: Json[], remarksOf: (log: Json) => Remarks, options: Options): Step[] {
  let plan: { row: number; at: number } | undefined;
  let before: number | undefined;
  return logs.map((log, row) => {
    const [status, event] = [textOf(log["status"]), textOf(log["event"])];
    const [happens, written] = [instant("eventDate", log, options), instant("logDate", log, options)];
    const isPlan = PLANS.includes(event) && happens !== undefined && written !== undefined && happens > written;
    const at = isPlan ? written : (happens ?? written);
    const pair = `${status}/${event}`;
    const step: Step = {
      pair: brief(pair, 80),
      category: (CATEGORIES as Record<string, Category>)[pair] ?? "unknown",
      description: brief(textOf(log["description"]), 300),
      attempt: typeof log["visitAttempt"] === "number" ? log["visitAttempt"] : 0,
      at,
      planned: isPlan ? happens : undefined,
      plan: undefined,
      delay: undefined,
      gap: at === undefined || before === undefined ? undefined : at - before,
      ...remarksOf(log),
    };
    if (isPlan) plan = { row, at: happens };
    else if (plan && at !== undefined && ["pending", "hold", "closed"].includes(status)) {
      step.plan = plan.row;
      step.delay = at - plan.at;
      plan = undefined;
    }
    before = at ?? before;
    return step;
  });
}

function instant(name: "eventDate" | "logDate", log: Json, { zone, fold }: Options): number | undefined {
  if (typeof log[name] !== "string") return undefined;
  const report = checkField("intent.log", `/${name}`, log[name], { zone, fold });
  const at = report.ok && typeof report.value === "string" ? Date.parse(report.value) : NaN;
  return Number.isNaN(at) ? undefined : at;
}
