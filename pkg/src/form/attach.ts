/** What `attach` does, whichever entry of the package judges. */
import { Bindings } from "./bindings.js";
import { isControl, type Control } from "./controls.js";
import { labelOf } from "./labels.js";
import { places } from "./names.js";
import { content, type Content } from "./payload.js";
import { submitted } from "./submitted.js";
import { localTimes, type ReadWallTime } from "./times.js";
import { optionsOf } from "../bound.js";
import type { fields } from "../fields.js";
import type { Payloads } from "../generated/kinds.js";
import { KNOWN, only } from "../options.js";
import type { Accepted, Check, Issue, KindId, KindOrId, Locale, Options, Report } from "../types.js";

/** What the entry that judges the form does. */
export interface Judge {
  check: Check;
  fields: typeof fields;
  readWallTime: ReadWallTime;
  /** Undefined where the entry speaks one language. */
  localeOf: (form: HTMLFormElement) => Locale | undefined;
  /** Brings what a check lacked; nothing if it was complete. */
  bring?: (report: Report) => Promise<void> | undefined;
}

export interface FormOptions<K extends KindId = KindId> extends Options {
  /** Takes the report of a good form; the browser then sends nothing. */
  onSubmit?: ((report: Accepted<Payloads[K]>, event: SubmitEvent) => void) | undefined;
  /** The browser sends the normal form as JSON text under this name, in place of the single fields. */
  payload?: string | undefined;
}

export interface Attached<K extends KindId = KindId> {
  /** Takes everything back: listeners, constraints, messages. */
  detach(): void;
  /** Checks the form as it stands, and shows nothing. */
  report(): Report<Payloads[K]>;
}

/** Makes a form check itself by the functions of an entry, and send the normal form. */
export function attachTo<K extends KindId>(
  { check, fields, readWallTime, localeOf, bring }: Judge,
  form: HTMLFormElement,
  kind: KindOrId<K>,
  options: FormOptions<K> = {},
): Attached<K> {
  if (form?.localName !== "form") throw new TypeError("attach needs a <form>");
  const { onSubmit, payload: payloadName, ...given } = only(options, [...KNOWN, "onSubmit", "payload"]);
  const { locale, ...rest } = optionsOf(kind as KindOrId, given) ?? given;
  const table = fields(kind);
  const empty = table.every(({ name }) => name.startsWith("[]")) ? [{}] : {};

  // What the empty payload lacks is required whatever else is filled in; other fields only inside a holder.
  const { also: _, ...silent } = rest;
  const lacking = check(typeof kind === "object" ? kind.id : kind, empty, { ...silent, locale }).issues.filter(({ code }) => code === "field.missing" || code === "rule.required");
  const lacked = new Set(lacking.map(({ pointer }) => pointer)).add(Array.isArray(empty) ? "/0" : "");
  const needed = (pointer: string) => lacked.has(pointer);
  const bindings = new Bindings(form, places(table), needed);

  const judge = (): Content & { report: Report<Payloads[K]> } => {
    const set: Options = { ...rest, locale: locale ?? localeOf(form) };
    // A time is read for itself; what a contract asks is asked of the payload.
    const { rules: _rules, also: _also, ...plain } = set;
    const times = localTimes(readWallTime, plain);
    const read = content(bindings.controls(), needed, times.read);
    // A page that says what its fields are called in sentences knows better than what stands beside them.
    const own = Object.fromEntries([...read.at].map(([pointer, control]) => [pointer, labelOf(control)] as const).filter(([, label]) => label !== ""));
    set.labels = { ...rest.labels, ...own, ...rest.labels };
    const payload = read.payload ?? (Array.isArray(empty) ? [] : {});
    return { ...read, report: times.explained(check(kind, payload, set), read.pointers) };
  };

  /** Controls that the user has left or changed; after a submission it is all of them. */
  const seen = new WeakSet<Control>();
  let all = false;

  /** What goes on when the entry has brought what it lacks; a submission that waits goes before a mere look. */
  let next: (() => void) | undefined;

  const goOn = async (coming: Promise<void>) => {
    try {
      await coming;
      if (attached) next?.();
    } finally {
      next = undefined;
    }
  };

  /** The same; nothing as long as the entry lacks something for it. */
  const judged = (aloud: boolean): ReturnType<typeof judge> | undefined => {
    const judgement = judge();
    const coming = bring?.(judgement.report);
    if (!coming) return judgement;
    const waits = next !== undefined;
    next ??= () => look(aloud);
    if (!waits) void goOn(coming);
    return undefined;
  };

  /** Shows what there is to say; hands back the report, and what needs attention first. */
  const look = (aloud: boolean) => {
    const judgement = judged(aloud);
    if (!judgement) return undefined;
    const { report, at } = judgement;
    const found = new Map<Control, Issue[]>();
    const homeless: Issue[] = [];
    for (const issue of report.issues) {
      const control = home(issue.pointer, at);
      const leader = control && bindings.leaderOf(control);
      if (leader) found.set(leader, [...(found.get(leader) ?? []), issue]);
      else homeless.push(issue);
    }
    const wrong = bindings.show(found, (leader) => all || seen.has(leader), aloud);
    const general = all ? bindings.showGeneral(homeless, aloud) : undefined;
    return { report, wrong, general };
  };

  /** A message that appears while a button is pressed could move the button away from under the pointer. */
  let pressed = false;
  let delayed = false;
  const onPress = () => (pressed = true);
  const onRelease = () => {
    if (delayed) setTimeout(() => attached && look(true));
    pressed = delayed = false;
  };

  const onLeave = ({ target }: Event) => {
    const leader = isControl(target) && target.form === form ? bindings.leaderOf(target) : undefined;
    if (!leader) return;
    seen.add(leader);
    if (pressed) delayed = true;
    else look(true);
  };

  const onInput = ({ target }: Event) => {
    const leader = isControl(target) && target.form === form ? bindings.leaderOf(target) : undefined;
    if (leader && (all || seen.has(leader))) look(false);
  };

  const onSubmitting = (event: SubmitEvent) => {
    if ((event.submitter as HTMLButtonElement | null)?.formNoValidate) return;
    all = true;
    const seen = look(false);
    if (!seen) {
      next = () => form.requestSubmit(event.submitter);
      event.preventDefault();
      return event.stopImmediatePropagation();
    }
    const { report, wrong, general } = seen;
    if (report.ok) {
      if (!onSubmit) return;
      event.preventDefault();
      return onSubmit(report, event);
    }
    // Nobody else shall take it for a submission.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!wrong && general) general.tabIndex = -1;
    (wrong ?? general)?.focus();
  };

  const onFormData = ({ formData }: FormDataEvent) => {
    const { report, pointers } = judge();
    if (report.ok) submitted(formData, report, bindings.controls().keys(), pointers, payloadName);
  };

  const onReset = () => {
    all = false;
    for (const control of bindings.controls().keys()) seen.delete(control);
    bindings.show(new Map(), () => false, false);
    bindings.showGeneral([], false);
  };

  // Controls may stand outside the form and belong to it by their attribute `form`.
  const page = form.getRootNode();
  const stop = new AbortController();
  const on = (target: EventTarget, type: string, listener: (event: never) => void, capture = false) =>
    target.addEventListener(type, listener as EventListener, { signal: stop.signal, capture });
  on(page, "focusout", onLeave);
  on(page, "change", onLeave);
  on(page, "input", onInput);
  on(page, "pointerdown", onPress, true);
  on(page, "pointerup", onRelease, true);
  on(page, "pointercancel", onRelease, true);
  on(form, "submit", onSubmitting, true);
  on(form, "formdata", onFormData);
  on(form, "reset", onReset);
  const observer = new MutationObserver(() => bindings.controls());
  observer.observe(form, { subtree: true, childList: true, attributes: true, attributeFilter: ["name", "type"] });
  const { noValidate } = form;
  form.noValidate = true;
  bindings.controls();
  let attached = true;

  return {
    detach() {
      if (!attached) return;
      attached = false;
      stop.abort();
      observer.disconnect();
      bindings.undo();
      form.noValidate = noValidate;
    },
    report: () => judge().report,
  };
}

/** Where a finding belongs: at its place, around it, or at the first place inside. */
function home(pointer: string, at: ReadonlyMap<string, Control>): Control | undefined {
  for (let around = pointer; around !== ""; around = around.slice(0, around.lastIndexOf("/"))) {
    const control = at.get(around);
    if (control) return control;
  }
  if (pointer === "") return undefined;
  for (const [place, control] of at) if (place.startsWith(`${pointer}/`)) return control;
  return undefined;
}
