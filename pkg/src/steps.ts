/** `steps`, the documented steps of an Intent operation, and the verb `nextSteps`: what may follow. */
import { NEXT_STEPS, type Core } from "./core.js";
import type { IntentStep } from "./generated/kinds.js";
import { pairs } from "./generated/shapes.js";
import { shown } from "./options.js";
import type { Category } from "./shape.js";
import type { Locale, NextStep } from "./types.js";

/** A pair of status and event that a source shows. */
export interface DocumentedStep extends Readonly<NextStep> {
  /** Both in one word, as a draft takes them: `"closed/done"`. */
  readonly step: IntentStep;
  readonly documented: true;
  /** What it means in words that other systems share. */
  readonly category: Category;
  /** As a list to choose from would call it. */
  readonly label: Readonly<Record<Locale, string>>;
}

const LABELS: Record<IntentStep, readonly [en: string, fr: string]> = {
  "open/requested": ["Requested", "Demandée"],
  "open/acknowledged": ["Taken on", "Prise en charge"],
  "open/planned": ["Visit planned", "Visite planifiée"],
  "open/proposed": ["Quotation proposed", "Devis proposé"],
  "pending/on_site": ["Technician on site", "Technicien sur place"],
  "pending/start": ["Work begun", "Travaux commencés"],
  "pending/end": ["Work ended", "Travaux finis"],
  "pending/replanned": ["Visit planned anew", "Visite replanifiée"],
  "hold/occupant_absent": ["On hold: occupant absent", "En attente : occupant absent"],
  "closed/done": ["Closed: done", "Clôturée : faite"],
  "closed/partial_repair": ["Closed: repaired in part", "Clôturée : réparation partielle"],
  "closed/occupant_absent": ["Closed: occupant absent", "Clôturée : occupant absent"],
  "closed/formal_notice": ["Formal notice sent", "Mise en demeure envoyée"],
  "denied/canceled": ["Cancelled", "Annulée"],
};

/**
 * Every pair of status and event that a source shows.
 *
 * @example
 * for (const { step, label } of steps) select.append(new Option(label.fr, step));
 */
export const steps: readonly DocumentedStep[] = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ pairs.map(stepOf));

function stepOf([status, event, category]: (typeof pairs)[number]): DocumentedStep {
  const step = `${status}/${event}` as IntentStep;
  const [en, fr] = LABELS[step];
  return Object.freeze({ step, status, event, documented: true, category, label: Object.freeze({ en, fr }) } as DocumentedStep);
}

export function stepsAfter(core: Core, logs: readonly { readonly status?: unknown; readonly event?: unknown }[]): NextStep[] {
  if (!Array.isArray(logs)) throw new TypeError(`logs must be an array of steps, not ${shown(logs)}`);
  const last = logs.at(-1) as { status?: unknown; event?: unknown } | null | undefined;
  const word = (value: unknown) => (typeof value === "string" ? value : "");
  const step = logs.length > 0 ? [word(last?.status), word(last?.event)] : [];
  const { text } = core.run(NEXT_STEPS, 0, "", JSON.stringify(step));
  type Row = [NextStep["status"], NextStep["event"], boolean];
  return (JSON.parse(text) as Row[]).map(([status, event, documented]) => ({ status, event, documented }));
}
