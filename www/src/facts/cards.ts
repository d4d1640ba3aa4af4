/** The contacts of a payload. */
import { contact, type Contact, type Options } from "quitus";
import { brief } from "./brief.js";
import { isObject } from "./json.js";

/** A contact that is plain text, or what its card says. */
export type Card = { plain: string } | { title: string; place: string; rows: { sign: "☎" | "@" | "⌂"; types: string[]; text: string }[] };
export type Cards = Card[];

/** Cards that are shown; the rest of a long history repeats them. */
const MOST = 12;
/** Numbers and addresses of one card. */
const ROWS = 20;
/** No payload that is in order is deeper. */
const DEEPEST = 64;

export function cardsIn(value: unknown, { locale }: Options): Cards | undefined {
  const cards = new Map<string, Card>();
  const seen = new Set<string>();
  for (const text of contactsIn(value)) {
    if (seen.has(text) || text.trim() === "") continue;
    seen.add(text);
    const card = cardOf(text, locale);
    cards.set(JSON.stringify(card), card);
    if (cards.size === MOST) break;
  }
  return cards.size === 0 ? undefined : [...cards.values()];
}

function* contactsIn(value: unknown, isContact = false, depth = 0): Generator<string> {
  if (typeof value === "string") {
    if (isContact || /^\s*BEGIN:VCARD/i.test(value)) yield value;
  } else if (depth === DEEPEST) return;
  else if (Array.isArray(value)) for (const item of value) yield* contactsIn(item, isContact, depth + 1);
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) yield* contactsIn(item, key === "contacts", depth + 1);
}

function cardOf(text: string, locale: Options["locale"]): Card {
  if (!/BEGIN:VCARD/i.test(text)) return { plain: brief(text.trim(), 300) };
  const found: Contact = contact.parse(text, { locale }).value ?? {};
  const { name = {}, fn, role, org, tel = [], email = [], adr = [], other = [] } = found;
  const row = (sign: "☎" | "@" | "⌂", types: readonly string[] | undefined, said: string) => ({ sign, types: kinds(types), text: brief(said, 200) });
  return {
    title: brief(fn || [name.prefix, name.given, name.family].filter(Boolean).join(" "), 200),
    place: brief([role, line(other, "TITLE"), org ?? line(other, "ORG")].filter(Boolean).join(" · "), 300),
    rows: [
      ...tel.slice(0, ROWS).map(({ number, types }) => row("☎", types, number)),
      ...email.slice(0, ROWS).map(({ address, types }) => row("@", types, address)),
      ...adr.slice(0, ROWS).map(({ types, ...parts }) =>
        row("⌂", types, [parts.poBox, parts.extended, parts.street, [parts.postalCode, parts.locality].filter(Boolean).join(" "), parts.region, parts.country].filter(Boolean).join(", ")),
      ),
    ],
  };
}

/** Types that tell one entry from another. */
function kinds(types: readonly string[] = []): string[] {
  const said = types.map((type) => brief(type.toLowerCase(), 30)).filter((type) => !/^(internet|pref|voice)$/.test(type));
  return said.slice(0, 8);
}

/** The value of the first line of that name, without escapes, its units between commas. */
function line(lines: readonly string[], name: string): string {
  const value = lines.map((line) => /^(?:[\w-]+\.)?([\w-]+)(?:;[^:]*)?:(.*)$/.exec(line)).find((parts) => parts?.[1] === name)?.[2] ?? "";
  const units = value.match(/(?:\\.|[^;\\])+/g) ?? [];
  return units.map((unit) => unit.replace(/\\(.)/g, (_, letter) => (letter === "n" ? " " : letter)).trim()).filter(Boolean).join(", ");
}
