/** The contacts of a payload as cards that a person can read. */
import { contact, type Contact } from "quitus";
import { h } from "../dom.js";
import type { Words } from "../words.js";
import { isObject, panel } from "./panel.js";

/** Cards that are shown; the rest of a long history repeats them. */
const MOST = 12;

export function contactsPanel(value: unknown, words: Words): HTMLElement | undefined {
  const cards = new Map<string, HTMLElement>();
  for (const text of contactsIn(value)) {
    if (cards.size >= MOST) break;
    const shown = cardOf(text, words);
    const key = shown.textContent ?? "";
    if (key !== "" && !cards.has(key)) cards.set(key, shown);
  }
  return cards.size === 0 ? undefined : panel("contacts", words.contacts, undefined, h("div", { class: "cards" }, [...cards.values()]));
}

function contactsIn(value: unknown, isContact = false): string[] {
  if (typeof value === "string") return isContact || /^\s*BEGIN:VCARD/i.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => contactsIn(item, isContact));
  if (isObject(value)) return Object.entries(value).flatMap(([key, item]) => contactsIn(item, key === "contacts"));
  return [];
}

function cardOf(text: string, words: Words): HTMLElement {
  if (!/BEGIN:VCARD/i.test(text)) {
    return h("article", { class: "card" }, h("h3", { class: "free" }, text.trim()), h("p", { class: "soft" }, words.plainContact));
  }
  const report = contact.parse(text, { locale: words.locale });
  const found: Contact = report.value ?? {};
  const { name = {}, fn, role, org, tel = [], email = [], adr = [], other = [] } = found;
  const place = [role, line(other, "TITLE"), org ?? line(other, "ORG")].filter(Boolean).join(" · ");
  const row = rows(words);
  const title = fn || [name.prefix, name.given, name.family].filter(Boolean).join(" ") || words.noName;
  return h(
    "article",
    { class: "card" },
    h("h3", {}, title),
    place && h("p", { class: "soft" }, place),
    h(
      "dl",
      {},
      tel.map(({ number, types }) => row("☎", types, h("a", { href: `tel:${number.replace(/[^\d+]/g, "")}` }, number))),
      email.map(({ address, types }) => row("@", types, h("a", { href: `mailto:${encodeURIComponent(address).replace("%40", "@")}` }, address))),
      adr.map(({ types, ...parts }) =>
        row("⌂", types, [parts.poBox, parts.extended, parts.street, [parts.postalCode, parts.locality].filter(Boolean).join(" "), parts.region, parts.country].filter(Boolean).join(", ")),
      ),
    ),
  );
}

/** The value of the first line of that name, without escapes, its units between commas. */
function line(lines: readonly string[], name: string): string {
  const value = lines.map((line) => /^(?:[\w-]+\.)?([\w-]+)(?:;[^:]*)?:(.*)$/.exec(line)).find((parts) => parts?.[1] === name)?.[2] ?? "";
  const units = value.match(/(?:\\.|[^;\\])+/g) ?? [];
  return units.map((unit) => unit.replace(/\\(.)/g, (_, letter) => (letter === "n" ? " " : letter)).trim()).filter(Boolean).join(", ");
}

/** Makes a row of the card, with the types in the language of the page. */
function rows(words: Words) {
  return (sign: string, types: readonly string[] | undefined, content: HTMLElement | string): HTMLElement => {
    const said = (types ?? []).map((type) => type.toLowerCase()).filter((type) => !/^(internet|pref|voice)$/.test(type));
    const kinds = said.map((type) => words.contactTypes[type] ?? type).join(", ");
    return h("div", {}, h("dt", { "aria-label": kinds || sign }, h("span", { "aria-hidden": "true" }, sign)), h("dd", {}, content, kinds && h("small", {}, kinds)));
  };
}
