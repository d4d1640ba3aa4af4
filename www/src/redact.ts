/**
 * Personal data in a payload, masked so that what is wrong with it stays to be seen: letters become x, digits 0, and the
 * structure stays. In doubt it masks. In a text that is JSON, a member that the kinds know, and that names nobody, keeps
 * its value but for telephone numbers, e-mail addresses and the names that stand in contacts. Everywhere else, and in a
 * text that is no JSON, only the words of the field tables and of cards stay, and what is plainly no contact beside them.
 */
import { fields, kinds } from "quitus";

/** `whole`: the text was no JSON, so that no value could be told from another. */
export type Redacted = { text: string; count: number; whole: boolean };

/** Members whose texts name or reach a person. */
const PERSONAL = /^(contacts|provider\w*|name|firstName|lastName|email|phone|occupant\w*|issuer|signature|imgSignature|codePin|presignedUrl)$/i;
const CARD = /BEGIN:VCARD/i;
/** A text that holds members itself. */
const MEMBERS = /[{[]\s*\\*["'{[]|["']\s*:/;
/** Looked for where a word begins, so that a long one is read once. */
const EMAIL = /(?<![^\s"<>@,;:])[^\s"<>@,;:]+@[^\s"<>@,;:]+/g;
/** Nine digits or more, however they are grouped. */
const PHONE = /(?<![\d_])(?<!\d[.:-])(?:\+|00)?\(?\d(?:[ \u00a0\u202f./()-]{0,3}\d){8,14}(?!\d|[.:-]\d)/g;
const NAME = /\p{L}{3,}|\d{4,}/gu;
/** Lines of a card that tell what somebody is, not who. */
const ROLES = /^(BEGIN|END|VERSION|REV|PRODID|ROLE|TITLE)\b/i;
/** A name that a programmer gave to a member. */
const IDENTIFIER = /^[$@]?[a-z_][\w.:-]{0,40}$/i;

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]|-?\d[\d.eE+-]*/g;

export function redact(text: string): Redacted {
  try {
    JSON.parse(text);
  } catch {
    return { ...veiled(text), whole: true };
  }
  const names = new Set<string>();
  for (const { token, place } of strings(text)) if (place === "personal" || CARD.test(token)) namesIn(String(JSON.parse(token)), names);
  let count = 0;
  let at = 0;
  const parts: string[] = [];
  for (const { token, place, from } of strings(text)) {
    const next = masked(token, place, names);
    if (next === token) continue;
    count++;
    parts.push(text.slice(at, from), next);
    at = from + token.length;
  }
  return { text: parts.join("") + text.slice(at), count, whole: false };
}

/** Where a value stands: in no member, under one that the kinds know, under one that names a person, or under any other. */
type Place = "root" | "known" | "personal" | "other";

/** The strings and numbers of a text that is JSON. What stands inside a member is no better known than the member. */
function* strings(text: string): Generator<{ token: string; from: number; place: Place | "key" }> {
  const open: { list: boolean; place: Place }[] = [];
  let [isValue, place]: [boolean, Place] = [true, "root"];
  for (const { 0: token, index: from } of text.matchAll(TOKEN)) {
    const inside = open.at(-1);
    if (token === "{" || token === "[") {
      open.push({ list: token === "[", place });
      isValue = token === "[";
    } else if (token === "}" || token === "]") open.pop();
    else if (token === ",") [isValue, place] = [inside?.list ?? true, inside?.place ?? "root"];
    else if (token === ":") isValue = true;
    else if (isValue) yield { token, from, place };
    else {
      const around = inside?.place ?? "root";
      yield { token, from, place: around === "personal" ? "personal" : "key" };
      const own = placeOf(JSON.parse(token) as string);
      place = around === "personal" || (around === "other" && own === "known") ? around : own;
    }
  }
}

function placeOf(name: string): Place {
  return PERSONAL.test(name) ? "personal" : words().names.has(name) ? "known" : "other";
}

function masked(token: string, place: Place | "key", names: ReadonlySet<string>): string {
  if (!token.startsWith('"')) return place === "known" || !/\d{5}/.test(token) ? token : token.replace(/\d/g, "0").replace(/^(-?)0/, "$11");
  const value = JSON.parse(token) as string;
  let next: string;
  if (place === "key" && IDENTIFIER.test(value)) return token;
  if (place === "known" && !CARD.test(value) && !MEMBERS.test(value)) {
    next = words().values.test(value) ? value : value.replace(EMAIL, mask).replace(PHONE, mask).replace(NAME, (word) => (names.has(word.toLowerCase()) ? mask(word) : word));
  } else {
    next = words().names.has(value) || words().values.test(value) || MIME.test(value) ? value : veiled(value).text;
  }
  return next === value ? token : JSON.stringify(next);
}

const MIME = /^(image|application|text|audio|video)\/[a-z]{2,5}$/;

/** The words by which a contact can be known again in another text. */
function namesIn(value: string, names: Set<string>): void {
  for (const line of value.split(/[\r\n]+/)) {
    const said = ROLES.test(line) ? "" : CARD.test(value) ? line.slice(line.indexOf(":") + 1) : line;
    for (const [word] of said.matchAll(NAME)) names.add(word.toLowerCase());
  }
}

/** Any text with all its words masked but those of `words()`. */
function veiled(text: string): { text: string; count: number } {
  let count = 0;
  let end = -1;
  const next = text.replace(words().pattern, (whole: string, escape: string | undefined, kept: string | undefined, at: number) => {
    if (kept !== undefined) return whole;
    if (escape !== undefined) return letterOf(escape);
    // What stands between the words of one value does not make two of it.
    if (end < 0 || !/^[ .@'’_+/()-]{0,3}$/.test(text.slice(end, at))) count++;
    end = at + whole.length;
    return mask(whole);
  });
  return { text: next, count };
}

/** An escape as it is, unless it hides a letter. */
function letterOf(escape: string): string {
  if (!escape.startsWith("\\u")) return escape;
  const letter = String.fromCharCode(Number.parseInt(escape.slice(2), 16));
  return /[\p{L}\p{Cs}]/u.test(letter) ? "\\u0078" : /\p{N}/u.test(letter) ? "\\u0030" : escape;
}

function mask(text: string): string {
  return text.replace(/\p{Lu}/gu, "X").replace(/\p{L}/gu, (letter) => (letter === "X" ? "X" : "x")).replace(/\p{N}/gu, "0");
}

const PROPERTIES = "FN|N|TEL|EMAIL|ADR|LABEL|ORG|ROLE|TITLE|NOTE|URL|BDAY|NICKNAME|PHOTO|GEO|TZ|UID|REV|PRODID|KIND|CATEGORIES|LANG|IMPP|SOUND|KEY|LOGO|SORT-STRING|CLASS";
const PARAMETERS = "TYPE|CHARSET|ENCODING|VALUE|PREF|LANGUAGE";
const TYPES = "WORK|HOME|CELL|VOICE|FAX|PAGER|MSG|CAR|VIDEO|PARCEL|POSTAL|DOM|INTL|PREF|INTERNET|X400|TEXT|URI|UTF-8|ISO-8859-1|QUOTED-PRINTABLE|BASE64|[BQ8]|8BIT|7BIT";
const DATE = String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ]\d{1,2}[:h]\d\d(?::\d\d(?:[.,]\d{1,9})?)?)?\s?(?:Z|[+-]\d\d:?\d\d)?`;
const NUMBER = String.raw`-?\d{1,6}(?:\.\d{1,3})?`;

type Vocabulary = { names: ReadonlySet<string>; values: RegExp; pattern: RegExp };
let vocabulary: Vocabulary | undefined;

/** What stays wherever it stands: the names and the closed values of the field tables, the frame of a card. */
function words(): Vocabulary {
  if (vocabulary) return vocabulary;
  const all = kinds.flatMap(({ id }) => fields(id));
  const names = new Set(all.flatMap(({ name }) => name.split(/[.[\]]+/).filter(Boolean)));
  const either = (of: Iterable<string>) => [...of].sort((one, other) => other.length - one.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const values = either(new Set(all.flatMap((field) => field.enum ?? [])));
  const quote = String.raw`\\?["'“”„«»‘’\u0060]?`;
  const plain = [`${quote}(?:${values}|${DATE}|${NUMBER}|true|false|null)${quote}`, String.raw`\[\s*${NUMBER}(?:\s*,\s*${NUMBER}){0,500}\s*\]`].join("|");
  const [personal, known] = [true, false].map((is) => either([...names].filter((name) => PERSONAL.test(name) === is)));
  const colon = String.raw`${quote}\s*[:=]`;
  const kept = [
    String.raw`(?:BEGIN|END):VCARD(?![\p{L}\p{N}])`,
    String.raw`VERSION:\d(?:\.\d)?(?![\p{L}\p{N}])`,
    String.raw`REV:(?:${DATE}|\d{8}T\d{6}Z?)(?![\p{L}\p{N}])`,
    `(?:item\\d\\.)?(?:${PROPERTIES})(?:[;,](?:(?:${PARAMETERS})=)?(?:${TYPES})(?![\\p{L}\\p{N}]))*(?=[;:])`,
    // A plain value stays where it is the whole of a member's value.
    String.raw`(?:${known})${colon}\s*(?:${plain})(?=${quote}\s*(?:[,;}\]\n]|$))`,
    `(?:${known}|${personal})(?=${colon})`,
  ].join("|");
  return (vocabulary = {
    names,
    values: new RegExp(`^(?:${values}|${DATE})$`, "i"),
    pattern: new RegExp(String.raw`(\\u[\da-f]{4}|\\[nrtbf"\\/])|(${kept})|[\p{L}\p{N}_]+`, "giu"),
  });
}
