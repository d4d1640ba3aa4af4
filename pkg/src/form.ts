/**
 * Checks an HTML form as the payload of a kind, without a framework.
 *
 * The names of the controls say where their values belong (`location.assetReference`, `contacts[0]`, `contacts[]`).
 * Each control gets what the field table knows of it; it is checked when the focus leaves it and when the form is
 * submitted; findings stand beside it, in the page's language. What is submitted is the normal form.
 *
 * Texts go into the page as texts: a Content Security Policy and Trusted Types have nothing to allow beyond
 * `'wasm-unsafe-eval'`.
 */
import { attachTo, type Attached, type FormOptions } from "./form/attach.js";
import type { ReadWallTime } from "./form/times.js";
import { check, checkField, fields } from "./index.js";
import type { KindId, KindOrId } from "./index.js";

/**
 * Makes a form check itself, and send the normal form.
 *
 * @example
 * attach(document.querySelector("form"), "intent.log", { locale: "fr", onSubmit: ({ value }) => send(value) });
 */
export function attach<K extends KindId>(form: HTMLFormElement, kind: KindOrId<K>, options: FormOptions<K> = {}): Attached<K> {
  return attachTo({ check, fields, readWallTime, localeOf }, form, kind, options);
}

/** By the rules for Intent's dates, which know all that can be said of a wall time. */
const readWallTime: ReadWallTime = (_, text, options) => {
  const report = checkField("intent.log", "/eventDate", text, options);
  return { report, text: report.ok ? new Date(report.value as string).toISOString().replace(".000", "") : text };
};

function localeOf(form: HTMLFormElement): "en" | "fr" {
  return /^fr\b/i.test(form.closest<HTMLElement>("[lang]")?.lang ?? "") ? "fr" : "en";
}

export type { Attached, FormOptions } from "./form/attach.js";
