/** The first row of a table: which field each column is. */
import { fields, type Field, type KindId } from "../index.js";
import { meantField } from "./meant.js";

export type Column = {
  header: string;
  field?: Field | undefined;
  /** The members that its cells give, as dotted names; none of a column that is left out. */
  gives: string[];
};

export type TellHeader = (severity: "warning", params: Record<string, string>, column: number) => void;

/** No kind has more fields; to ask costs a check. */
const MOST_GUESSED = 64;

const SMALL_WORDS = /^(d|l|de|du|des|la|le|les|of|the)$/;
/** What forms say beside a name. */
const DUTY = /\((obligatoire|requis|facultatif|optionnel|required|mandatory|optional)\)/i;

/** Letters and digits alone, without accents and small words: “Référence contrat” is that of “du contrat”. */
function bare(text: string): string {
  const words = text.replace(DUTY, "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => !SMALL_WORDS.test(word)).join("");
}

/** Which field of the kind each header is: by its name, by its label in either language, or by what it means. */
export function columnsOf(kind: KindId, headers: readonly string[], tell: TellHeader): Column[] {
  const [table, labels] = [fields(kind, { locale: "en" }), fields(kind, { locale: "fr" })];
  const named = new Map<string, Field>();
  const add = (name: string, field: Field) => {
    if (!named.has(bare(name))) named.set(bare(name), field);
  };
  // The place inside a place goes before a name on top, as a log has it; names go before labels.
  for (const field of [...table].sort((one, other) => Number(other.name.includes(".")) - Number(one.name.includes(".")))) {
    for (const name of [field.name, field.name.split(".").at(-1)!]) add(name, field);
  }
  for (const [index, field] of table.entries()) for (const name of [field.label, labels[index]!.label]) add(name, field);
  const has = (name: string) => table.some((field) => field.name === name);
  const given = new Set<string>();

  return headers.map((raw, column) => {
    const header = raw.trim();
    const params = { header: header.slice(0, 64) };
    const own = special(header, has, named.has(bare(header))) ?? known(header) ?? guessed(header, column);
    // Contacts may stand in several columns, one in each.
    const isOneOf = own?.field?.type === "contact" && own.field.name.endsWith("[]");
    if (!own || (!isOneOf && own.gives.some((name) => given.has(name)))) {
      tell("warning", { ...params, ...(own && { reason: "twice" }) }, column);
      return { header, gives: [] };
    }
    for (const name of own.gives) given.add(name);
    const { field } = own;
    if (field && header !== field.name && `${header}[]` !== field.name) tell("warning", { ...params, suggestion: field.name, reason: "read" }, column);
    return { header, ...own };
  });

  function known(header: string): Pick<Column, "field" | "gives"> | undefined {
    const field = named.get(bare(header)) ?? [...named].find(([name]) => near(name, bare(header)))?.[1];
    return field && reads(field);
  }

  function guessed(header: string, column: number): Pick<Column, "field" | "gives"> | undefined {
    const field = header === "" || column >= MOST_GUESSED ? undefined : meantField(kind, header, table);
    return field && reads(field);
  }

  function reads(field: Field): Pick<Column, "field" | "gives"> {
    return { field, gives: [field.name.replace("[]", "")] };
  }

  /** What has a name of its own in tables and drafts. */
  function special(header: string, has: (name: string) => boolean, isField: boolean): Pick<Column, "field" | "gives"> | undefined {
    const tag = /^tags\.(.+)$/.exec(header)?.[1];
    if (tag !== undefined && table.some(({ type }) => type === "texts")) return { gives: [`tags.${tag}`] };
    if (/^asset$/i.test(header) && has("location.assetReference")) return { gives: ["location.assetReference"] };
    if (/^step$/i.test(header) && has("status") && has("event")) return { gives: ["status", "event"] };
    // Intent's exchange of files begins each row with it.
    return /^type$/i.test(header) && !isField ? { gives: [] } : undefined;
  }
}

/** One letter more, less, or other. */
function near(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || other.length < 5) return false;
  let [start, end] = [0, 0];
  while (start < one.length && one[start] === other[start]) start++;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - start - end <= 1;
}
