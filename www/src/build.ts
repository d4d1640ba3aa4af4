/** A form for a payload: what is typed becomes a draft, the draft a payload, the payload a request and a piece of code. */
import { build, date, fields, steps, type Drafts, type Field, type KindId, type Report } from "quitus";
import { attach } from "quitus/form";
import { copyButton, h, labelled, select } from "./dom.js";
import { curl, fetched, requestOf, source } from "./export.js";
import { contactsOf, peopleFields, type Person } from "./people.js";
import { state } from "./state.js";
import { sentence, unbroken } from "./unbroken.js";
import { wordsOf, type Words } from "./words.js";

/** Those that the form can be filled in for. */
const KINDS = ["intent.log", "kare.unplanned", "obapi.query", "intent.document"] as const satisfies readonly (keyof Drafts)[];
type Buildable = (typeof KINDS)[number];

/** A sample of each to begin with. */
const SAMPLES: Record<Buildable, Record<string, string>> = {
  "intent.log": { reference: "INTER-0500", contractReference: "contract1", serviceCode: "P902", "location.assetReference": "LOGEMENT_002", workType: "corrective", status: "open", event: "acknowledged" },
  "kare.unplanned": { companyId: "12", "siteIds[]": "3", "ruleIds[]": "7", "signature.name": "signature.png", "signature.mimeType": "image/png", "signature.size": "1024", "provider.firstName": "Camille", "provider.lastName": "Martin" },
  "obapi.query": { page: "1", per_page: "50" },
  "intent.document": { elementType: "intervention", elementReference: "INTER-0500" },
};
/** What a draft calls otherwise than the payload. */
const SHORT: Readonly<Record<string, string>> = { asset: "location.assetReference" };
const TABS = ["payloadTab", "curlTab", "fetchTab", "codeTab"] as const;

export function buildView(open: (text: string, kind: string) => void): { element: HTMLElement; show(): void } {
  const element = h("main", { class: "build", id: "main" });
  const values = new Map<Buildable, Record<string, string>>(KINDS.map((kind) => [kind, {}]));
  /** The kinds that began with their sample. */
  const sampled = new Set<Buildable>();
  const people: Person[] = [{}];
  let kind: Buildable = "intent.log";
  let tab: (typeof TABS)[number] = "payloadTab";

  let attached: ReturnType<typeof attach> | undefined;
  let needed: ReadonlySet<string> = new Set();

  /** Begins anew, empty or from the sample. */
  function begin(fromSample: boolean): void {
    const dates: Record<string, string> = kind === "intent.log" ? { eventDate: wallNow(), logDate: wallNow() } : kind === "kare.unplanned" ? { actualStart: wallNow() } : {};
    values.set(kind, fromSample ? { ...SAMPLES[kind], ...dates } : {});
    if (fromSample) sampled.add(kind);
    else sampled.delete(kind);
    people.splice(0, people.length, {});
    show();
    element.querySelector<HTMLElement>("#build-from")?.focus();
  }

  const given = () => values.get(kind) ?? {};

  function show(): void {
    const words = wordsOf(state.locale);
    const chooser = select({ id: "build-kind" }, KINDS.map((id) => [id, id]), kind);
    chooser.addEventListener("change", () => {
      kind = chooser.value as Buildable;
      show();
    });
    const from = select({ id: "build-from" }, [["", words.emptyForm], ["sample", words.formSamples[kind]]], sampled.has(kind) ? "sample" : "");
    from.addEventListener("change", () => begin(from.value === "sample"));
    const all = fields(kind, { locale: state.locale });
    needed = neededFor(kind);
    const isFirst = (field: Field) => field.required || SAMPLES[kind][field.name] !== undefined || ["description", "contacts[]", "eventDate", "actualStart", "provider.firstName", "provider.lastName"].includes(field.name);
    const [first, rest] = [all.filter(isFirst), all.filter((field) => !isFirst(field))].map((list) => list.filter(({ type }) => type !== "any" && type !== "texts"));
    const form = h(
      "form",
      { class: "sheet fill", novalidate: true, "aria-label": words.buildTitle, onsubmit: (event: Event) => event.preventDefault(), oninput: refresh },
      h("div", { class: "bar" }, labelled(words.kind, chooser), labelled(words.beginFrom, from)),
      (first ?? []).map((field) => control(field, words)),
      (rest ?? []).length > 0 && h("details", {}, h("summary", {}, words.optionalFields(rest?.length ?? 0)), h("div", { class: "inner" }, (rest ?? []).map((field) => control(field, words)))),
    );
    const result = h("section", { class: "sheet result", "aria-labelledby": "built" });
    element.replaceChildren(
      h("div", { class: "welcome" }, h("h1", { tabindex: "-1" }, words.buildTitle), h("p", { class: "soft" }, words.buildHint)),
      form,
      result,
      h("p", { class: "hidden", role: "status", id: "built-status" }),
    );
    attached?.detach();
    try {
      attached = attach(form, kind, { locale: state.locale, zone: state.zone, fold: state.fold });
    } catch {
      // The zone was mistyped in the first view, which says so.
      attached = attach(form, kind, { locale: state.locale });
    }
    refresh();
  }

  function control(field: Field, words: Words): HTMLElement {
    const { name, type, label, required } = field;
    if (type === "contact") return peopleFields(people, label || name, words, refresh);
    const id = `field-${name}`;
    const described = { id, name };
    const store = (value: string) => (given()[name] = value);
    let input: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
    if (field.enum && !field.open) input = select(described, [["", "—"], ...field.enum.map((word) => [word, word] as const)], given()[name] ?? "");
    else if (type === "boolean") input = select(described, [["", words.notGiven], ["true", words.yes], ["false", words.no]], given()[name] ?? "");
    else if (name.endsWith("[]")) return several(field, words);
    else if (name === "description") input = h("textarea", { ...described, rows: 2 });
    else {
      const list = field.enum ? `${id}-list` : undefined;
      const mode = type === "number" ? "numeric" : type === "text" && /email/i.test(name) ? "email" : undefined;
      const kindOfInput = type === "datetime" ? "datetime-local" : type === "date" ? "date" : "text";
      input = h("input", { ...described, type: kindOfInput, step: type === "datetime" ? 1 : undefined, inputmode: mode, autocomplete: "off", list });
    }
    if (kind === "intent.log" && name === "event" && input instanceof HTMLSelectElement) followStatus(input, field, words);
    input.value = given()[name] ?? "";
    input.addEventListener("input", () => {
      store(input.value);
      const event = element.querySelector<HTMLSelectElement>("#field-event");
      if (kind !== "intent.log" || name !== "status" || !event) return;
      followStatus(event, all("event"), words);
      const documented = documentedFor(input.value);
      if (!documented.includes(event.value)) event.value = documented.length === 1 ? (documented[0] ?? "") : "";
      given()["event"] = event.value;
      event.dispatchEvent(new Event("input", { bubbles: true }));
    });
    return h(
      "div",
      { class: "field", "data-field": name },
      h("label", { for: id }, label || name, name.includes(".") && h("code", {}, name), required && h("small", {}, needed.has(name) ? words.required : words.filled)),
      input,
      field.enum && field.open && h("datalist", { id: `${id}-list` }, field.enum.map((value) => h("option", { value }))),
      h("div", { class: "message", "data-message-for": name }),
    );
  }

  const all = (name: string): Field | undefined => fields(kind, { locale: state.locale }).find((field) => field.name === name);
  const documentedFor = (status: string) => steps.filter((step) => step.status === status).map(({ event }): string => event);

  /** The events that are documented with the status go first. */
  function followStatus(event: HTMLSelectElement, field: Field | undefined, words: Words): void {
    const chosen = event.value;
    const documented = documentedFor(given()["status"] ?? "");
    const others = (field?.enum ?? []).filter((word) => !documented.includes(word));
    const group = (label: string, of: readonly string[]) => h("optgroup", { label }, of.map((value) => h("option", { value }, value)));
    event.replaceChildren(h("option", { value: "" }, "—"), ...(documented.length > 0 ? [group(words.documentedEvents, documented), group(words.otherEvents, others)] : others.map((value) => h("option", { value }, value))));
    event.value = chosen;
  }

  /** A list: a box for each value, and one more. */
  function several({ name, label, required }: Field, words: Words): HTMLElement {
    const boxes = h("div", { class: "boxes" });
    const box = (value: string) => {
      const input = h("input", { name, value, inputmode: "numeric", autocomplete: "off", "aria-label": `${label} ${boxes.childElementCount + 1}` });
      boxes.append(input);
    };
    for (const value of [...(given()[name] ?? "").split(" ").filter(Boolean), ""]) box(value);
    boxes.addEventListener("input", () => {
      const inputs = [...boxes.querySelectorAll("input")];
      given()[name] = inputs.map(({ value }) => value.trim()).filter(Boolean).join(" ");
      if (inputs.at(-1)?.value) box("");
    });
    return h("fieldset", { class: "field", "data-field": name }, h("legend", {}, label, required && h("small", {}, words.required)), boxes);
  }

  /** The field that a finding speaks of. */
  function fieldAt(pointer: string): Field | undefined {
    const steps = pointer.slice(1).split("/").filter((step) => !/^\d+$/.test(step)).join(".");
    const name = SHORT[steps] ?? steps;
    const list = fields(kind, { locale: state.locale }).map((field) => [field, field.name.replaceAll("[]", "")] as const);
    return (list.find(([, one]) => one === name) ?? list.find(([, one]) => one.startsWith(`${name}.`)))?.[0];
  }

  function todo({ message, pointer, severity }: Report["issues"][number], words: Words): HTMLElement {
    const field = fieldAt(pointer);
    const control = field && [...element.querySelectorAll<HTMLElement>(".field[data-field]")].find((one) => one.dataset["field"] === field.name)?.querySelector<HTMLElement>("input, select, textarea");
    const turn = () => {
      control?.closest("details")?.setAttribute("open", "");
      control?.focus();
    };
    const place = control ? h("button", { type: "button", class: "jump", onclick: turn }, field?.label || pointer) : h("small", {}, pointer);
    return h("li", {}, h("span", { class: `mark ${severity}`, role: "img", "aria-label": words.severity[severity] }), h("div", {}, place, " ", sentence(message)));
  }

  /** Values by their dotted names → a draft. */
  function draft(): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    for (const field of fields(kind)) {
      const { name, type } = field;
      const text = given()[name]?.trim() ?? "";
      if (type === "contact" || text === "") continue;
      const path = name.replace("[]", "").split(".");
      const last = path.pop() ?? "";
      const place = path.reduce((object, step) => (object[step] ??= {}) as Record<string, unknown>, made);
      const one = (value: string) => (type === "number" && /^-?\d{1,15}$/.test(value) ? Number(value) : type === "boolean" ? value === "true" : type === "datetime" ? dated(value, kind) : value);
      place[last] = name.endsWith("[]") ? text.split(/[\s,;]+/).map(one) : one(text);
    }
    const contacts = contactsOf(people);
    if (kind === "intent.log" && contacts.length > 0) made["contacts"] = contacts;
    return made;
  }

  function refresh(): void {
    const words = wordsOf(state.locale);
    const made = draft();
    let report: Report;
    try {
      report = build(kind, made as never, { locale: state.locale, zone: state.zone, fold: state.fold }) as Report;
    } catch (error) {
      report = { kind, ok: false, issues: [], omitted: 0 };
      console.error(error);
    }
    const errors = report.issues.filter(({ severity }) => severity === "error");
    const said = report.ok ? words.ready : words.notReady(new Set(errors.map(({ pointer }) => pointer)).size);
    const status = element.querySelector("#built-status");
    // Said again only when it changes.
    if (status && status.textContent !== said) status.textContent = said;
    element.querySelector(".result")?.replaceChildren(...result(report, made, said, words));
  }

  function result(report: Report, made: Record<string, unknown>, said: string, words: Words): HTMLElement[] {
    const issues = report.issues.filter(({ severity }) => severity !== "note");
    const request = report.ok ? requestOf(kind, report.value) : undefined;
    const texts: Record<(typeof TABS)[number], string> = {
      payloadTab: report.ok ? JSON.stringify(report.value, null, 2) : JSON.stringify(made, null, 2),
      curlTab: request ? curl(request, report.value) : words.noRequest,
      fetchTab: request ? fetched(request, report.value) : words.noRequest,
      codeTab: code(kind, made),
    };
    const tabs = TABS.filter((name) => report.ok || name === "payloadTab" || name === "codeTab");
    const shown = tabs.includes(tab) ? tab : "payloadTab";
    return [
      h(
        "div",
        { class: "head" },
        h("h2", { id: "built", class: "verdict-line", "data-verdict": report.ok ? "good" : "bad" }, said),
        h("div", { class: "acts" }, copyButton(words.copy, words.copied, () => texts[shown]), report.ok && h("button", { type: "button", class: "quiet", onclick: () => open(`${texts.payloadTab}\n`, kind) }, words.openInCheck)),
      ),
      h(
        "div",
        { class: "tabs", role: "group", "aria-label": words.buildTitle },
        tabs.map((name) => h("button", { type: "button", "aria-pressed": String(name === shown), id: `tab-${name}`, onclick: () => ((tab = name), refresh(), element.querySelector<HTMLElement>(`#tab-${name}`)?.focus()) }, words[name])),
      ),
      h("pre", { tabindex: "0", role: "group", "aria-label": words[shown] }, h("code", { id: "built-text" }, unbroken(texts[shown]))),
      ...(issues.length > 0
        ? [h("ul", { class: "todo" }, issues.slice(0, 12).map((issue) => todo(issue, words)))]
        : []),
    ];
  }

  return { element, show };
}

/** The fields that an empty draft lacks; `build` fills in others that a payload must have, such as its dates. */
function neededFor(kind: Buildable): ReadonlySet<string> {
  const empty: Record<string, unknown> = {};
  const all = fields(kind);
  for (const { name } of all) {
    const way = name.split(".").slice(0, -1);
    way.reduce((object, step) => (object[step] ??= {}) as Record<string, unknown>, empty);
  }
  const report = build(kind, empty as never) as Report;
  const missing = new Set(report.issues.filter(({ severity }) => severity === "error").map(({ pointer }) => pointer.slice(1).replaceAll("/", ".")));
  return new Set(all.map(({ name }) => name).filter((name) => missing.has(name.replaceAll("[]", ""))));
}

/** The value of a control, which has no offset; Karé wants the instant. */
function dated(value: string, kind: KindId): string | Date {
  const full = /T\d\d:\d\d$/.test(value) ? `${value}:00` : value;
  if (kind !== "kare.unplanned") return full;
  try {
    const { ok, value: instant } = date.parse(full, { zone: state.zone, fold: state.fold });
    return ok ? new Date(instant) : full;
  } catch {
    // The zone was mistyped in the first view, which says so.
    return new Date(full);
  }
}

/** Now, on the clocks of the zone, as a control for dates writes it. */
function wallNow(): string {
  const style = { dateStyle: "short", timeStyle: "medium" } as const;
  try {
    return new Intl.DateTimeFormat("sv-SE", { ...style, timeZone: state.zone }).format().replace(" ", "T");
  } catch {
    return new Date().toISOString().slice(0, 19);
  }
}

function code(kind: Buildable, made: Record<string, unknown>): string {
  const [system, payload] = kind.split(".") as [string, string];
  const options = state.zone === "Europe/Paris" ? "" : `, { zone: ${JSON.stringify(state.zone)} }`;
  const more = kind === "kare.unplanned" ? `, sessionToken` : "";
  const file = kind === "intent.document" ? `, file` : "";
  return `import { build, ${system}, toRequest } from "quitus";

const report = build(${system}.${payload}, ${source(made)}${options});

if (report.ok) {
  const request = toRequest(${system}.${payload}, report.value, { baseUrl, token${more}${file} });
  await fetch(request.url, request);
} else {
  console.error(report.issues);
}
`;
}
