/**
 * `quitus.config.json`: kinds by glob, and the options of each call.
 *
 * Everything in it is known or refused: each mistake is one line with its place and, where there is one, the word that
 * was meant.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { severities } from "../generated/codes.js";
import { checkText, kinds, type KindId, type Locale, type Options, type Rules } from "../index.js";
import { members, string } from "../pasted/json.js";
import { moved } from "./elements.js";
import { matching } from "./expand.js";
import { nearWord } from "../near.js";
import { Usage } from "./usage.js";
import { isLocale, type Words } from "./words.js";

export const NAME = "quitus.config.json";

export type Own = Pick<Options, "zone" | "fold" | "dayFirst" | "severity">;

export type Config = {
  /** The file, as it is shown. */
  name: string;
  locale?: Locale;
  options: Own;
  /** The house rules of each kind. */
  rules: Partial<Record<KindId, Rules>>;
  /** The globs of its kinds, in order. */
  globs: { glob: string; kind: KindId }[];
  /** The kind that a glob gives a file. */
  kindOf(file: string): KindId | undefined;
};

export const KEYS = ["$schema", "kinds", "zone", "fold", "dayFirst", "locale", "severity", "rules"];
const RULES: readonly string[] = ["require", "forbid", "allow", "maxLength"] satisfies (keyof Rules)[];
export const WEIGHTS = ["error", "warning", "note", "off"] as const;

/** The configuration that is named, or that of this folder or one above it. */
export function configure(named: string | undefined, words: Words): Config | undefined {
  const file = named ?? upwards(process.cwd());
  if (file === undefined) return undefined;
  const name = named ?? (relative(process.cwd(), file) || NAME);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new Usage(`${name}: ${code === "ENOENT" ? words.missing : words.unreadable(code)}`);
  }
  return read(name, resolve(file), text.replace(/^\ufeff/, ""), words);
}

function upwards(folder: string): string | undefined {
  for (;;) {
    const file = join(folder, NAME);
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}

function read(name: string, file: string, text: string, words: Words): Config {
  const fail = (at: number, why: string): never => {
    const { line, column } = moved({ offset: 0, line: 1, column: 1 }, text, at);
    throw new Usage(`${name}:${line}:${column}: ${why}`);
  };
  const [broken] = checkText("intent.log", text, { locale: words.locale }).issues.filter(({ code }) => code.startsWith("json."));
  if (broken) fail(broken.span?.start.offset ?? 0, broken.message);
  const begin = text.search(/\S/);
  const given = JSON.parse(text) as Record<string, unknown>;
  if (typeof given !== "object" || given === null || Array.isArray(given)) fail(begin, words.configType(NAME, words.types.object));

  const places = members(text, begin);
  const keyAt = (key: string, value: number) => Math.max(0, text.lastIndexOf(`"${key}"`, value));
  for (const [key, at] of places) if (!KEYS.includes(key)) fail(keyAt(key, at), words.unknownKey(key, nearWord(key, KEYS) ?? "", KEYS.join(", ")));
  const at = (key: string) => places.get(key)!;
  const typed = <T>(key: string, wanted: keyof Words["types"], holds: (value: unknown) => value is T): T | undefined => {
    if (!Object.hasOwn(given, key)) return undefined;
    const value = given[key];
    return holds(value) ? value : fail(at(key), words.configType(key, words.types[wanted]));
  };
  typed("$schema", "text", isText);
  const zone = typed("zone", "text", isText);
  const fold = typed("fold", "text", isText);
  const locale = typed("locale", "text", isText);
  const dayFirst = typed("dayFirst", "boolean", (value) => typeof value === "boolean");
  const severity = typed("severity", "object", isObject);
  const globs = typed("kinds", "object", isObject) ?? {};
  const rules = typed("rules", "object", isObject) ?? {};
  if (fold !== undefined && !isFold(fold)) return fail(at("fold"), words.unknownFold(fold));
  if (locale !== undefined && !isLocale(locale)) return fail(at("locale"), words.unknownLocale(locale));
  const options = { ...(zone !== undefined && { zone }), ...(fold !== undefined && { fold }) };

  if (severity) {
    const codes = Object.keys(severities);
    for (const [code, value] of members(text, at("severity"))) {
      if (!codes.includes(code)) fail(keyAt(code, value), words.unknownCode(code, nearWord(code, codes) ?? ""));
      const weight = severity[code];
      if (!(WEIGHTS as readonly unknown[]).includes(weight)) fail(value, words.unknownWeight(String(weight), WEIGHTS.join(", ")));
    }
  }
  const folder = dirname(file);
  const known = kinds.map(({ id }) => id);
  const rows = [...members(text, places.get("kinds") ?? text.length)].map(([glob, value]) => {
    const own = string(text, keyAt(glob, value))?.text ?? glob;
    const kind = globs[own];
    if (!isText(kind)) return fail(value, words.configType(own, words.types.text));
    if (!(known as string[]).includes(kind)) fail(value, words.unknownKind(kind, nearWord(kind, known) ?? "", known.join(", ")));
    if (!matches(join(folder, own).split(sep).join("/"))) fail(keyAt(glob, value), words.noMatch(own));
    return { glob: own, kind: kind as KindId, fits: picomatch(own, { windows: process.platform === "win32" }) };
  });
  // What the core alone can judge; it names what is wrong, which tells the place.
  const judged = (kind: KindId, option: Options, place: number) => {
    try {
      checkText(kind, "{}", option);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      const named = error.message.match(/"(?:[^"\\]|\\.)+"|\/[^\s;,:]+/g) ?? [];
      const places = named.map((word) => text.indexOf(word.startsWith("/") ? `"${word}"` : word, place)).filter((found) => found >= 0);
      fail(places[0] ?? place, error.message);
    }
  };
  if (zone !== undefined) judged("intent.log", { zone }, at("zone"));
  for (const [kind, value] of members(text, places.get("rules") ?? text.length)) {
    if (!(known as string[]).includes(kind)) fail(keyAt(kind, value), words.unknownKind(kind, nearWord(kind, known) ?? "", known.join(", ")));
    for (const [key, inside] of members(text, value)) {
      if (!RULES.includes(key)) fail(keyAt(key, inside), words.unknownKey(key, nearWord(key, RULES) ?? "", RULES.join(", ")));
    }
    judged(kind as KindId, { rules: rules[kind] as Rules }, value);
  }
  return {
    name,
    ...(locale !== undefined && { locale }),
    options: { ...options, ...(severity && { severity: severity as NonNullable<Options["severity"]> }), ...(dayFirst !== undefined && { dayFirst }) },
    rules: rules as Config["rules"],
    globs: rows.map(({ glob, kind }) => ({ glob, kind })),
    kindOf: (one) => (one === "-" ? undefined : rows.find(({ fits }) => fits(relative(folder, resolve(one)).split(sep).join("/")))?.kind),
  };
}

/** Whether any file is there that a glob means. */
function matches(glob: string): boolean {
  const list = (folder: string) => {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch {
      return undefined;
    }
  };
  return statSync(glob, { throwIfNoEntry: false })?.isFile() || matching(glob, list, 1).length > 0;
}

export function isFold(text: string): text is NonNullable<Options["fold"]> {
  return ["earlier", "later", "reject"].includes(text);
}

const isText = (value: unknown): value is string => typeof value === "string";
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
