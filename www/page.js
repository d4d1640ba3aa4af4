// The page: a payload on one side, its report and normal form on the other.

import { checkText, explain, kinds } from "./quitus/index.js";

const texts = {
  en: {
    skip: "Skip to the verdict",
    tagline: "Paste an intervention payload: see what is wrong before it is sent.",
    language: "Language",
    payload: "Payload",
    sample: "Sample",
    own: "my own",
    kind: "Kind",
    zone: "Time zone of dates without offset",
    text: "JSON text",
    check: "Check",
    live: "Check while I type",
    normal: "Normal form",
    copy: "Copy as one line",
    copied: "Copied",
    private: "Everything runs in this page: what you paste is not sent anywhere.",
    good: "Good to send",
    bad: "Not to be sent",
    waiting: "Waiting for a payload",
    nothing: "Nothing to say about it.",
    error: ["error", "errors"],
    warning: ["warning", "warnings"],
    note: ["note", "notes"],
    place: (line, column) => `line ${line}, column ${column}`,
    whole: "the whole payload",
    fix: "Fix:",
  },
  fr: {
    skip: "Aller au verdict",
    tagline: "Collez un message d’intervention : voyez ce qui ne va pas avant de l’envoyer.",
    language: "Langue",
    payload: "Message",
    sample: "Exemple",
    own: "le mien",
    kind: "Nature",
    zone: "Fuseau des dates sans décalage",
    text: "Texte JSON",
    check: "Vérifier",
    live: "Vérifier pendant la saisie",
    normal: "Forme normale",
    copy: "Copier sur une ligne",
    copied: "Copié",
    private: "Tout se passe dans cette page : rien de ce que vous collez n’est envoyé.",
    good: "Bon à envoyer",
    bad: "À ne pas envoyer",
    waiting: "En attente d’un message",
    nothing: "Rien à signaler.",
    error: ["erreur", "erreurs"],
    warning: ["avertissement", "avertissements"],
    note: ["remarque", "remarques"],
    place: (line, column) => `ligne ${line}, colonne ${column}`,
    whole: "le message entier",
    fix: "Correction :",
  },
};

/** Sample files by the kind they are of. */
const samples = {
  "intent.log": [
    "intent/heating-acknowledged",
    "intent/heating-done",
    "intent/heating-partial-repair",
    "intent/leak-requested",
    "intent/leak-done",
    "intent/maintenance-planned",
    "intent/maintenance-absent",
  ],
  "intent.webhook": ["intent/leak-webhook"],
  "intent.operation": ["intent/leak-operation"],
  "intent.document": ["intent/leak-document"],
  "kare.unplanned": ["kare/unplanned"],
  "kare.created": ["kare/created"],
};

const find = (id) => document.getElementById(id);
const [sample, kind, zone, text, live] = ["sample", "kind", "zone", "text", "live"].map(find);

let locale = navigator.language.startsWith("fr") ? "fr" : "en";
let report;
let timer;

function start() {
  for (const { id } of kinds) kind.append(new Option(id, id));
  sample.append(new Option("", ""));
  for (const [id, names] of Object.entries(samples)) {
    if (!kinds.some((kind) => kind.id === id)) continue;
    const group = make("optgroup");
    group.label = id;
    for (const name of names) group.append(new Option(name.split("/")[1].replaceAll("-", " "), name));
    sample.append(group);
  }

  const asked = new URLSearchParams(location.search).get("lang");
  speak(asked in texts ? asked : locale);
  find("language").addEventListener("change", ({ target }) => {
    speak(target.value);
    check();
  });
  find("payload").addEventListener("submit", (event) => {
    event.preventDefault();
    check();
    find("verdict").focus();
  });
  text.addEventListener("input", () => {
    sample.value = "";
    later();
  });
  zone.addEventListener("input", later);
  kind.addEventListener("change", check);
  sample.addEventListener("change", () => take(sample.value));
  find("copy").addEventListener("click", copy);

  sample.value = samples["intent.log"][0];
  take(sample.value);
}

/** Puts the page into a language. */
function speak(wanted) {
  locale = wanted;
  document.documentElement.lang = locale;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = texts[locale][element.dataset.text];
  sample.options[0].text = texts[locale].own;
  find("language").querySelector(`[value="${locale}"]`).checked = true;
}

async function take(name) {
  if (name === "") return;
  const response = await fetch(`samples/${name}.json`);
  if (!response.ok) return complain(`${response.status} ${response.statusText}: ${name}`);
  const taken = await response.text();
  if (sample.value !== name) return;
  text.value = taken;
  text.scrollTo(0, 0);
  kind.value = Object.keys(samples).find((id) => samples[id].includes(name));
  check();
}

function later() {
  clearTimeout(timer);
  if (live.checked) timer = setTimeout(check, 150);
}

function check() {
  clearTimeout(timer);
  const empty = text.value.trim() === "";
  try {
    report = empty ? undefined : checkText(kind.value, text.value, { locale, zone: zone.value });
    complain("");
  } catch (error) {
    report = undefined;
    complain(error.message);
  }
  show();
}

/** A mistake in the settings, not in the payload. */
function complain(sentence) {
  find("mistake").textContent = sentence;
  find("mistake").hidden = sentence === "";
  zone.setAttribute("aria-invalid", String(sentence !== ""));
}

function show() {
  const words = texts[locale];
  const verdict = find("verdict");
  verdict.dataset.verdict = report === undefined ? "none" : report.ok ? "good" : "bad";
  verdict.textContent = report === undefined ? words.waiting : report.ok ? words.good : words.bad;
  find("counts").textContent = report === undefined ? "" : counts(report.issues) || words.nothing;
  find("findings").replaceChildren(...(report?.issues ?? []).map(finding));
  find("normal").hidden = report?.ok !== true;
  find("normal-text").textContent = report?.ok ? JSON.stringify(JSON.parse(report.text), null, 2) : "";
}

function counts(issues) {
  return ["error", "warning", "note"]
    .map((severity) => [severity, issues.filter((issue) => issue.severity === severity).length])
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${texts[locale][severity][count > 1 ? 1 : 0]}`)
    .join(", ");
}

function finding(issue) {
  const words = texts[locale];
  const item = make("li", { className: issue.severity });
  const head = make("p", { className: "place" });
  head.append(make("strong", { textContent: words[issue.severity][0] }), make("code", { textContent: issue.pointer || words.whole }));
  if (issue.span !== undefined) {
    const { start, end } = issue.span;
    const place = make("button", { type: "button", textContent: words.place(start.line, start.column) });
    place.addEventListener("click", () => select(start, end));
    head.append(place);
  }
  item.append(head, make("p", { className: "message", textContent: issue.message }));
  if (issue.fix !== undefined) {
    const fix = make("p", { className: "fix" });
    fix.append(make("span", { textContent: words.fix }), ` ${issue.fix.title}`);
    item.append(fix);
  }
  item.append(page(issue.code));
  return item;
}

/** The page of a code, opened on demand. */
function page(code) {
  const details = make("details");
  details.append(make("summary", { textContent: code }));
  details.addEventListener(
    "toggle",
    () => {
      const { title, body } = explain(code, { locale });
      details.append(make("h4", { textContent: title }), ...body.split(/\n{2,}/).map(paragraph));
    },
    { once: true },
  );
  return details;
}

/** The little Markdown of the pages: paragraphs, lists, `code` and **strong**. */
function paragraph(source) {
  if (!/^[-*] /.test(source)) return inline(make("p"), source);
  const list = make("ul");
  for (const item of source.split(/\n(?=[-*] )/)) list.append(inline(make("li"), item.slice(2)));
  return list;
}

function inline(element, source) {
  for (const part of source.split(/(`[^`]+`|\*\*[^*]+\*\*)/)) {
    if (part.startsWith("`")) element.append(make("code", { textContent: part.slice(1, -1) }));
    else if (part.startsWith("**")) element.append(make("strong", { textContent: part.slice(2, -2) }));
    else element.append(part);
  }
  return element;
}

function select(start, end) {
  text.focus();
  text.setSelectionRange(start.offset, end.offset);
  const { fontSize, lineHeight } = getComputedStyle(text);
  text.scrollTop = (start.line - 4) * parseFloat(lineHeight);
  // A letter of a monospaced font is about 0.6 em wide.
  text.scrollLeft = (start.column - 20) * 0.6 * parseFloat(fontSize);
}

async function copy() {
  await navigator.clipboard.writeText(report.text);
  find("copy").textContent = texts[locale].copied;
  setTimeout(() => (find("copy").textContent = texts[locale].copy), 1500);
}

function make(tag, properties = {}) {
  return Object.assign(document.createElement(tag), properties);
}

start();
