// The ways in which people break payloads, one class each.

/** What stands in a text: each token, whether it is a key, and the pointer of the member or element that it belongs to. */
export function tokens(text) {
  const found = [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]/gu)].map(({ 0: raw, index }) => ({ raw, index }));
  const path = [];
  const inside = [];
  return found.map((token, place) => {
    const key = token.raw.startsWith('"') && found[place + 1]?.raw === ":";
    if (isClosing(token)) path.length = inside.pop().depth;
    const top = inside.at(-1);
    if (key) path.splice(top.depth, Infinity, JSON.parse(token.raw));
    else if (top?.list && found[place - 1] !== undefined && ["[", ","].includes(found[place - 1].raw)) path.splice(top.depth, Infinity, 0);
    const pointer = path.map((part) => `/${part}`).join("");
    if (isOpening(token)) inside.push({ depth: path.length, list: token.raw === "[" });
    return { ...token, key, value: found[place - 1]?.raw === ":", pointer };
  });
}

const bare = (raw) => raw.slice(1, -1);
const isText = ({ raw, key }) => raw.startsWith('"') && !key;
const isOpening = ({ raw }) => raw === "{" || raw === "[";
const isClosing = ({ raw }) => raw === "}" || raw === "]";
const is = (sign) => ({ raw }) => raw === sign;
const quoted = (words) => words.map((word) => `"${word}"`);

const typos = (word) => {
  const all = new Set();
  for (let at = 0; at < word.length; at++) {
    const [before, letter, behind] = [word.slice(0, at), word[at], word.slice(at + 1)];
    all.add(before + behind);
    all.add(before + letter + letter + behind);
    all.add(`${before}${"qwertyuiopasdfghjklzxcvbnm"["pqwertyuioasdfghjkzxcvbnml".indexOf(letter.toLowerCase())] ?? "x"}${behind}`);
    if (behind) all.add(before + behind[0] + letter + behind.slice(1));
  }
  all.delete(word);
  return [...all];
};

const snake = (word, sign) => word.replace(/[A-Z]/gu, (letter) => sign + letter.toLowerCase());
const camel = (word) => word.replace(/_(.)/gu, (_, letter) => letter.toUpperCase());
const cases = (word) => [...new Set([word.toUpperCase(), word.toLowerCase(), word[0].toUpperCase() + word.slice(1), snake(word, "_"), snake(word, "-"), snake(word, " "), camel(word), word.replaceAll("_", "-"), word.replaceAll("_", " "), ` ${word}`, `${word} `])].filter((other) => other !== word);

/** Near ISO, with the same meaning. */
function spellings(date) {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)?$/u.exec(date);
  if (!found) return [];
  const [, year, month, day, hour, minute, second, fraction = "", zone = ""] = found;
  const rest = `${hour}:${minute}:${second}${fraction}${zone}`;
  const all = [`${year}-${month}-${day} ${rest}`, date.toLowerCase(), ` ${date}`, `${date}\\n`, `${year}/${month}/${day}T${rest}`, `${year}/${month}/${day} ${rest}`, `${year}.${month}.${day} ${rest}`, `${year}${month}${day}T${hour}${minute}${second}${fraction}${zone.replace(":", "")}`, `${year}-${Number(month)}-${Number(day)}T${rest}`, `${year}-${month}-${day}T${hour}.${minute}.${second}${fraction}${zone}`, `${year}-${month}-${day}T${hour}h${minute}m${second}${fraction}${zone}`, `${year}-${month}-${day}T${rest.replace(".", ",")}`, `${year}-${month}-${day}  ${rest}`, `${year}_${month}_${day}T${rest}`, `${year}–${month}–${day}T${rest}`];
  if (zone) all.push(date.slice(0, -zone.length) + ` ${zone}`, date.slice(0, -zone.length) + (zone === "Z" ? "+00:00" : zone.replace(":", "")), date.slice(0, -zone.length) + (zone === "Z" ? " UTC" : zone.slice(0, zone.endsWith(":00") ? 3 : undefined)), date.slice(0, -zone.length) + (zone === "Z" ? "GMT" : ` GMT${zone}`));
  if (Number(day) > 12) all.push(`${day}/${month}/${year} ${rest}`, `${day}-${month}-${year} ${rest}`, `${day}.${month}.${year} ${rest}`);
  return [...new Set(all)].filter((other) => other !== date);
}

const python = (value) => {
  if (Array.isArray(value)) return `[${value.map(python).join(", ")}]`;
  if (value && typeof value === "object") return `{${Object.entries(value).map(([key, inner]) => `'${key}': ${python(inner)}`).join(", ")}}`;
  if (typeof value === "string") return value.includes("'") ? JSON.stringify(value) : `'${value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r")}'`;
  return value === true ? "True" : value === false ? "False" : value === null ? "None" : String(value);
};
const javascript = (value, indent = "") => {
  const inside = `${indent}  `;
  if (Array.isArray(value)) return `[${value.map((one) => javascript(one, inside)).join(", ")}]`;
  if (value && typeof value === "object") return `{\n${Object.entries(value).map(([key, inner]) => `${inside}${/^[\w$]+$/u.test(key) ? key : `'${key}'`}: ${javascript(inner, inside)},`).join("\n")}\n${indent}}`;
  return typeof value === "string" ? `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'` : String(value);
};
const ruby = (text) => text.replace(/"(\w+)":/gu, '"$1" =>');
const utf16 = (text, big, mark) => {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
  return big ? bytes.swap16() : bytes;
};
const indented = (text) => text.replaceAll("\n", "\n  ");

/**
 * How a class breaks a token (`to`: what takes its place) or the whole text. `guessed`: more than one reading, so no fix is
 * safe. `lost`: what was meant cannot be known, so only the place counts. `least`: where fewer are placed or mended than
 * elsewhere, so many still are.
 */
export const CLASSES = {
  "comma missing": { of: is(","), to: () => [""] },
  "comma doubled": { of: is(","), to: () => [",,", ", ,"] },
  "comma at the start of a line": { of: isOpening, to: (raw) => [`${raw},`] },
  "semicolon for a comma": { of: is(","), to: () => [";"] },
  "full stop for a comma": { guessed: true, of: is(","), to: () => ["."] },
  "colon missing": { of: is(":"), to: () => [""] },
  "colon doubled": { of: is(":"), to: () => ["::"] },
  "equals sign for a colon": { of: is(":"), to: () => ["=", "=>", " = ", ":="] },
  "comma or semicolon for a colon": { guessed: true, of: is(":"), to: () => [",", ";"] },
  "trailing comma": { of: isClosing, to: (raw) => [`,${raw}`] },
  "closing bracket missing": { guessed: true, of: isClosing, to: () => [""] },
  "closing bracket doubled": { of: isClosing, to: (raw) => [raw + raw, `${raw}\n${raw}`] },
  "wrong closing bracket": { of: isClosing, to: (raw) => [raw === "}" ? "]" : "}", ")"] },
  "opening bracket missing": { least: { placed: 97 }, guessed: true, of: isOpening, to: () => [""] },
  "opening bracket doubled": { least: { placed: 98 }, guessed: true, of: isOpening, to: (raw) => [raw + raw] },
  "wrong opening bracket": { guessed: true, of: isOpening, to: (raw) => [raw === "{" ? "[" : "{", "("] },
  "key without quotes": { of: ({ key }) => key, to: (raw) => [bare(raw)] },
  "key with one quote": { of: ({ key }) => key, to: (raw) => [raw.slice(1), raw.slice(0, -1)] },
  "single quotes": { of: ({ raw }) => raw.startsWith('"') && !raw.includes("'"), to: (raw) => [`'${bare(raw)}'`] },
  "single quote and double quote": { of: ({ raw }) => raw.startsWith('"') && !raw.includes("'"), to: (raw) => [`'${raw.slice(1)}`, `${raw.slice(0, -1)}'`] },
  "backquotes": { of: ({ raw }) => raw.startsWith('"') && !raw.includes("`"), to: (raw) => [`\`${bare(raw)}\``] },
  "typographic quotes": { of: ({ raw }) => raw.startsWith('"'), to: (raw) => [`“${bare(raw)}”`, `«${bare(raw)}»`, `„${bare(raw)}“`, `«\u00A0${bare(raw)}\u00A0»`] },
  "three quotes": { of: ({ raw }) => raw.startsWith('"'), to: (raw) => [`""${raw}""`] },
  "escaped quotes": { of: ({ raw }) => raw.startsWith('"') && !raw.includes("\\"), to: (raw) => [`\\"${bare(raw)}\\"`] },
  "closing quote missing": { of: isText, to: (raw) => [raw.slice(0, -1)] },
  "opening quote missing": { of: isText, to: (raw) => [raw.slice(1)] },
  "closing quote doubled": { of: ({ raw }) => raw.startsWith('"'), to: (raw) => [`${raw}"`] },
  "opening quote doubled": { of: ({ raw }) => raw.startsWith('"'), to: (raw) => [`"${raw}`] },
  "quotation marks inside a text": { lost: true, of: (token) => isText(token) && token.raw.includes(" "), to: (raw) => [raw.replace(/ (\p{L}+)/u, ' "$1"')] },
  "line break inside a text": { of: ({ raw }) => raw.includes("\\n"), to: (raw) => [raw.replaceAll("\\r\\n", "\r\n").replaceAll("\\n", "\n")] },
  "tab inside a text": { lost: true, of: (token) => isText(token) && token.raw.includes(" "), to: (raw) => [raw.replace(" ", "\t")] },
  "line comment": { of: is(","), to: () => [", // note", ", # note"] },
  "block comment": { of: isOpening, to: (raw) => [`${raw} /* note */`] },
  "comment on its own line": { of: is(","), to: () => [",\n  // note, \"with\": a 'mark'\n"] },
  "no-break space": { of: is(":"), to: () => [":\u00A0", "\u00A0:"] },
  "zero-width space": { of: is(","), to: () => [",\u200B", "\u200B,", ",\uFEFF"] },
  "number with a plus sign": { of: ({ raw }) => /^\d/u.test(raw), to: (raw) => [`+${raw}`] },
  "number with a leading zero": { of: ({ raw }) => /^[1-9]/u.test(raw), to: (raw) => [`0${raw}`] },
  "number with a point": { type: /number/u, of: ({ raw }) => /^\d+$/u.test(raw), to: (raw) => [`${raw}.`, `${raw}.0`] },
  "number as text": { type: /number/u, of: ({ raw }) => /^\d+$/u.test(raw), to: (raw) => [`"${raw}"`] },
  "boolean as text": { type: /boolean/u, of: ({ raw }) => raw === "true" || raw === "false", to: (raw) => [`"${raw}"`] },
  "true and false of Python": { of: ({ raw }) => raw === "true" || raw === "false", to: (raw) => [raw === "true" ? "True" : "False", raw.toUpperCase()] },
  "NaN or undefined": { lost: true, of: ({ raw, value }) => value && !/[{[]/u.test(raw), to: () => ["NaN", "undefined"] },
  "text without quotes": { guessed: true, of: (token) => isText(token) && /^"[A-Za-z][\w-]*"$/u.test(token.raw), to: (raw) => [bare(raw)] },
  "bad escape": { lost: true, of: (token) => isText(token) && token.raw.includes(" "), to: (raw) => [raw.replace(" ", " C:\\Data "), raw.replace(" ", " \\'")] },
  "text in a list": { of: (token) => isText(token) && token.value, known: true, to: (raw) => [`[${raw}]`] },
  "lone value for a list": { whole: (_, value) => around(value, ([one]) => one, (inner) => Array.isArray(inner) && inner.length === 1 && typeof inner[0] !== "object") },
  "numbered map for a list": { least: { placed: 93, mended: 93 }, whole: (_, value) => around(value, (list) => ({ ...list }), (inner) => Array.isArray(inner) && inner.length > 0) },
  "key in another case": { known: true, of: ({ key }) => key, to: (raw) => quoted(cases(bare(raw))) },
  "key misspelt": { known: true, guessed: true, of: ({ raw, key }) => key && raw.length > 5, to: (raw) => quoted(typos(bare(raw))) },
  "value in another case": { word: true, of: ({ raw }) => raw.length > 4, to: (raw) => quoted(cases(bare(raw))) },
  "value misspelt": { word: true, guessed: true, of: ({ raw }) => raw.length > 5, to: (raw) => quoted(typos(bare(raw))) },
  "date near ISO": { type: /date/u, of: (token) => isText(token) && token.value, to: (raw) => quoted(spellings(bare(raw))) },
  "member one level too high": { least: { placed: 36, mended: 12 }, guessed: true, whole: (_, value, knows) => shallow(value, knows) },
  "member one level too deep": { least: { placed: 49, mended: 26 }, guessed: true, whole: (_, value, knows) => deep(value, knows) },
  "envelope": { guessed: true, whole: (_, value) => ["data", "payload", "body"].map((name) => JSON.stringify({ [name]: value }, null, 2)) },
  "envelope with other members": { guessed: true, whole: (_, value) => JSON.stringify({ success: true, timestamp: 1602076680, data: value }, null, 2) },
  "envelope in an envelope": { least: { mended: 94 }, guessed: true, whole: (_, value) => JSON.stringify({ response: { data: value } }, null, 2) },
  "list around": { guessed: true, whole: (_, value) => (Array.isArray(value) ? [] : [JSON.stringify([value], null, 2), JSON.stringify({ data: [value] }, null, 2)]) },
  "list missing": { guessed: true, whole: (_, value) => (Array.isArray(value) && value.length === 1 ? JSON.stringify(value[0], null, 2) : []) },
  "code fence": { whole: (text) => [`\`\`\`json\n${text}\n\`\`\``, `\`\`\`\n${text}\n\`\`\`\n`, `\`${text}\``, `~~~json\n${text}\n~~~`] },
  "semicolon behind": { whole: (text) => `${text};` },
  "comma behind": { whole: (text) => `${text},` },
  "assignment in front": { whole: (text) => [`const payload = ${text}`, `var payload = ${text};`, `payload = ${text}`] },
  "parentheses around": { whole: (text) => [`(${text})`, `(${text});`, `callback(${text});`] },
  "text in front": { guessed: true, whole: (text) => [`body: ${text}`, `"payload": ${text}`, `Bonjour,\nvoici le message :\n\n${text}`, `POST /logs HTTP/1.1\nContent-Type: application/json\n\n${text}`, `2024-01-15 10:00:00 [INFO] payload=${text}`] },
  "text behind": { guessed: true, whole: (text) => [`${text}\n--- end`, `${text}\n\nCordialement,\nPaul`] },
  "JSON in a text": { whole: (text) => [JSON.stringify(text), JSON.stringify(JSON.stringify(text)), JSON.stringify(text).slice(1, -1)] },
  "the literal of another language": { whole: (_, value) => [python(value), javascript(value)] },
  "hash of Ruby": { whole: (text) => ruby(text) },
  "HTML entities": { whole: (text) => [text.replaceAll("&", "&amp;").replaceAll('"', "&quot;"), text.replaceAll("&", "&amp;").replaceAll('"', "&#34;"), text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("'", "&#39;").replaceAll("\n", "<br>\n")] },
  "byte order mark": { whole: (text) => `\uFEFF${text}` },
  "no-break spaces for the indent": { whole: (text) => text.replace(/^ +/gmu, (spaces) => "\u00A0".repeat(spaces.length)) },
  "line separators of Unicode": { whole: (text) => text.replaceAll("\n", "\u2028") },
  "UTF-16": { bytes: true, whole: (text) => [utf16(text, false, true), utf16(text, true, true), utf16(text, false, false), utf16(text, true, false)] },
  "Latin-1": { lost: true, bytes: true, whole: (text) => (/[\u0080-\u00FF]/u.test(text) && !/[^\0-\u00FF]/u.test(text) ? Buffer.from(text, "latin1") : []) },
  "cut off": { guessed: true, lost: true, whole: (text) => [1, 2, 3, 4, 5, 6, 7].map((part) => text.slice(0, Math.floor((text.length * part) / 8))) },
  "last bracket missing": { whole: (text) => text.trimEnd().slice(0, -1) },
  "two values": { lost: true, whole: (text) => [`${text}\n${text}`, `${text},\n${text}`] },
  "quoted in an e-mail": { whole: (text) => text.replace(/^/gmu, "> ") },
};

/** Every value with one of its inner values changed. */
function around(value, change, suits) {
  const found = [];
  const walk = (inner, rebuild) => {
    if (suits(inner)) found.push(JSON.stringify(rebuild(change(inner)), null, 2));
    if (Array.isArray(inner)) for (const [at, one] of inner.entries()) walk(one, (next) => rebuild(inner.map((old, place) => (place === at ? next : old))));
    else if (inner && typeof inner === "object") for (const [key, one] of Object.entries(inner)) walk(one, (next) => rebuild(Object.fromEntries(Object.entries(inner).map(([name, old]) => [name, name === key ? next : old]))));
  };
  walk(value, (next) => next);
  return found;
}

/** Members of inner objects, one level too high. */
function shallow(value, { pointers }) {
  return Object.entries(value).flatMap(([outer, inner]) => {
    if (!inner || typeof inner !== "object" || Array.isArray(inner)) return [];
    return Object.entries(inner).filter(([key]) => pointers.has(`/${outer}/${key}`) && !pointers.has(`/${key}`) && !(key in value)).map(([key, one]) => {
      const { [key]: _, ...rest } = inner;
      return JSON.stringify({ ...value, [outer]: rest, [key]: one }, null, 2);
    });
  });
}

/** Members that have slipped into an object beside them. */
function deep(value, { pointers }) {
  return Object.entries(value).flatMap(([outer, inner]) => {
    if (!inner || typeof inner !== "object" || Array.isArray(inner)) return [];
    return Object.entries(value).filter(([key]) => key !== outer && pointers.has(`/${outer}`) && pointers.has(`/${key}`) && !pointers.has(`/${outer}/${key}`) && !(key in inner)).map(([key, one]) => {
      const { [key]: _, ...rest } = value;
      return JSON.stringify({ ...rest, [outer]: { ...inner, [key]: one } }, null, 2);
    });
  });
}

/** All texts that a class makes of one; `knows` is what is known of the kind: `fields` by pointer, and all `pointers`. */
export function* mutations({ of, to, whole, known, word, type }, text, value, knows) {
  if (whole) yield* [whole(text, value, knows)].flat();
  else
    for (const token of tokens(text)) {
      const field = knows.fields.get(token.pointer);
      if (!of(token) || (known && !knows.pointers.has(token.pointer)) || (word && !field?.enum?.includes(bare(token.raw))) || (type && !type.test(field?.type ?? ""))) continue;
      for (const other of to(token.raw)) if (other !== token.raw) yield text.slice(0, token.index) + other + text.slice(token.index + token.raw.length);
    }
}

/** What is known of a kind. */
export function knowing(fields) {
  const pointers = new Set(fields.flatMap(({ pointer }) => pointer.split("/").map((_, length, parts) => parts.slice(0, length + 1).join("/"))));
  return { fields: new Map(fields.map((field) => [field.pointer, field])), pointers };
}
