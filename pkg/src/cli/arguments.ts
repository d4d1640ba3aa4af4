/** What a command line asks for, where files are judged: the kind and the options of each call. */
import type { KindId, Options } from "../index.js";
import { isFold, type Config } from "./config.js";
import { kindNamed } from "./kind.js";
import { MOST_BYTES } from "./read.js";
import { Usage } from "./usage.js";
import type { Words } from "./words.js";

export type Arguments = {
  kind?: string | undefined;
  zone?: string | undefined;
  fold?: string | undefined;
  "day-first"?: boolean | undefined;
  quiet?: boolean | undefined;
  config?: Config | undefined;
};

/** The options for a kind: rules belong to one. */
export type OptionsOf = (kind: KindId | undefined) => Options;

/** What the command line does not say, the configuration may. */
export function asked({ kind, zone, fold, "day-first": dayFirst, config }: Arguments, words: Words): { named: KindId | undefined; options: Options; optionsOf: OptionsOf } {
  if (fold !== undefined && !isFold(fold)) throw new Usage(words.unknownFold(fold));
  const named = kind === undefined ? undefined : kindNamed(kind, words);
  const given = { ...(zone !== undefined && { zone }), ...(fold !== undefined && { fold }), ...(dayFirst !== undefined && { dayFirst }) };
  const options = { ...config?.options, ...given, locale: words.locale, maxBytes: MOST_BYTES };
  const optionsOf: OptionsOf = (kind) => (kind && config?.rules[kind] ? { ...options, rules: config.rules[kind] } : options);
  return { named, options, optionsOf };
}
