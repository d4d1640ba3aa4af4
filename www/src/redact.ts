/**
 * Personal data in a payload, masked so that what is wrong with it stays to be seen: letters become x, digits 0, and the
 * structure of a card is kept. Works on texts that are no JSON as well; in doubt it masks.
 */

/** Members whose texts name or reach a person. */
const PERSONAL = /^(contacts|provider\w*|firstName|lastName|email|phone|occupant\w*|issuer|imgSignature|codePin|presignedUrl)$/i;
const CARD = /BEGIN:VCARD/i;
const EMAIL = /[^\s"<>@,;:]+@[^\s"<>@,;:]+/g;
const PHONE = /(?<![\w.:+-])(?:\+|00)?\d(?:[ .-]?\d){8,13}(?![\w.:-])/g;
/** Lines of a card that hold no data of a person. */
const KEPT = /^(BEGIN|END|VERSION|REV|PRODID)\b/i;

const TOKEN = /"(?:[^"\\\n]|\\.)*"?|[{}[\]:,]/g;

export function redact(text: string): { text: string; count: number } {
  let count = 0;
  const open: { personal: boolean; list: boolean }[] = [];
  let name = "";
  let isPersonal = false;
  let isValue = false;
  const inside = () => open.at(-1)?.personal ?? false;

  const masked = text.replace(TOKEN, (token, at: number) => {
    if (token === "{" || token === "[") {
      open.push({ personal: inside() || isPersonal, list: token === "[" });
      [isPersonal, isValue] = [false, token === "["];
    } else if (token === "}" || token === "]") {
      open.pop();
      [isPersonal, isValue] = [false, false];
    } else if (token === ":") isValue = true;
    else if (token === ",") [isPersonal, isValue] = [false, open.at(-1)?.list ?? false];
    else if (!isValue && /^\s*:/.test(text.slice(at + token.length))) {
      name = plain(token) ?? "";
      isPersonal = PERSONAL.test(name);
    } else {
      const next = veil(token, isPersonal || inside());
      if (next !== token) count++;
      return next;
    }
    return token;
  });
  return { text: masked, count };
}

function veil(token: string, personal: boolean): string {
  const value = plain(token);
  // A text that no parser reads is masked letter by letter.
  if (value === undefined) return personal || CARD.test(token) ? token.replace(/(\\u[\da-fA-F]{4}|\\.)|[\p{L}]|\d/gu, (letter, escape) => escape ?? mask(letter)) : token;
  if (CARD.test(value)) return JSON.stringify(card(value));
  if (personal) return written(mask(value), value, token);
  return written(value.replace(EMAIL, mask).replace(PHONE, mask), value, token);
}

const written = (next: string, value: string, token: string) => (next === value ? token : JSON.stringify(next));

function card(text: string): string {
  const lines = text.split(/(\r?\n|\r)/);
  return lines.map((line) => (KEPT.test(line) ? line : line.replace(/^([^:\s]*:)?([^]*)$/, (_, head: string | undefined, value: string) => (head ?? "") + mask(value)))).join("");
}

function mask(text: string): string {
  return text.replace(/\p{Lu}/gu, "X").replace(/\p{L}/gu, (letter) => (letter === "X" ? "X" : "x")).replace(/\d/g, "0");
}

function plain(token: string): string | undefined {
  try {
    return JSON.parse(token) as string;
  } catch {
    return undefined;
  }
}
