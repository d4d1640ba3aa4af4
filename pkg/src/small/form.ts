/** `attach` of `quitus/form` for a small entry, which is handed to it. */
import type { fields } from "../fields.js";
import { attachTo, type Attached, type FormOptions } from "../form/attach.js";
import type { ReadWallTime } from "../form/times.js";
import type { Check, CheckField, KindId, KindOrId, Report } from "../types.js";

/** A small entry, as `import * as intent from "quitus/small/intent"` has it. */
export interface Entry {
  check: Check;
  checkField: CheckField;
  fields: typeof fields;
  ready(options?: { cards?: boolean }): Promise<void>;
}

/** Makes a form check itself by a small entry, in its language, and send the normal form. */
export function attach<K extends KindId>(form: HTMLFormElement, kind: KindOrId<K>, entry: Entry, options: FormOptions<K> = {}): Attached<K> {
  const { check, checkField, fields, ready } = entry ?? {};
  if (![check, checkField, fields, ready].every((one) => typeof one === "function")) {
    throw new TypeError('attach needs a small entry: import * as intent from "quitus/small/intent", and hand intent to it');
  }
  // The finding of a date without offset names the instant that the zone of the call makes of it.
  const readWallTime: ReadWallTime = ({ pointer }, text, settings) => {
    const missing = checkField(kind, pointer, text, settings).issues.find(({ code }) => code === "date.offset-missing");
    return { text: String(missing?.params["suggestion"] ?? text) };
  };
  let whole = false;
  // The note may be among the findings that are not told.
  const bring = ({ issues, omitted }: Report) =>
    !whole && (omitted > 0 || issues.some(({ code }) => code === "vcard.not-read")) ? ready({ cards: true }).then(() => void (whole = true)) : undefined;
  return attachTo({ check, fields, readWallTime, localeOf: () => undefined, bring }, form, kind, options);
}

export type { Attached, FormOptions } from "../form/attach.js";
