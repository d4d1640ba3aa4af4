// Generated from docs/codes by `cargo pkg codes`; edit the pages instead.

/** What can be found; each has a page. Never renamed, never reused. */
export type Code =
  | "contact.plain-text"
  | "date.gap"
  | "date.in-future"
  | "date.leap-second"
  | "date.malformed"
  | "date.no-such-day"
  | "date.no-such-offset"
  | "date.no-such-time"
  | "date.offset-implausible"
  | "date.offset-missing"
  | "date.offset-refused"
  | "date.offset-unknown"
  | "date.overlap"
  | "date.precision-lost"
  | "date.seconds-missing"
  | "date.spelling"
  | "date.year-implausible"
  | "date.zone-assumed"
  | "draft.conflict"
  | "draft.step-malformed"
  | "enum.unknown"
  | "field.missing"
  | "field.null"
  | "field.unknown"
  | "history.after-closed"
  | "history.first-step"
  | "history.left-open"
  | "history.notice-before-closing"
  | "history.out-of-order"
  | "history.reference-mismatch"
  | "history.repeated-step"
  | "history.transition"
  | "history.visit-attempt"
  | "internal.panic"
  | "json.bom"
  | "json.duplicate-key"
  | "json.invalid-utf8"
  | "json.lone-surrogate"
  | "json.syntax"
  | "json.too-deep"
  | "json.too-large"
  | "list.empty"
  | "log.asset-on-top"
  | "log.asset-twice"
  | "log.done-not-operational"
  | "log.logged-before-event"
  | "log.planned-in-past"
  | "log.sign-off-early"
  | "number.as-text"
  | "number.imprecise"
  | "number.not-integer"
  | "number.out-of-range"
  | "number.spelling"
  | "obapi.date-range"
  | "obapi.dates-reversed"
  | "obapi.duration-sum"
  | "step.contradiction"
  | "step.unknown-event"
  | "step.unknown-status"
  | "step.unverified"
  | "text.damaged"
  | "text.empty"
  | "text.invisible"
  | "text.placeholder"
  | "type.mismatch"
  | "value.not-json"
  | "vcard.address-order"
  | "vcard.bare-type"
  | "vcard.case"
  | "vcard.charset"
  | "vcard.component-count"
  | "vcard.control-character"
  | "vcard.date-spelling"
  | "vcard.date-unreadable"
  | "vcard.double-escaping"
  | "vcard.duplicate-property"
  | "vcard.encoding"
  | "vcard.end-missing"
  | "vcard.escaping"
  | "vcard.folding"
  | "vcard.frame"
  | "vcard.line-break"
  | "vcard.malformed"
  | "vcard.name-missing"
  | "vcard.nested-card"
  | "vcard.parameter"
  | "vcard.several-cards"
  | "vcard.spacing"
  | "vcard.stray-line"
  | "vcard.surroundings"
  | "vcard.type-spelling"
  | "vcard.version-missing"
  | "vcard.version-place"
  | "vcard.version";

export type Severity = "error" | "warning" | "note";

/** How much a code weighs unless a rule or the caller says otherwise. */
export const severities: Readonly<Record<Code, Severity>> = {
  "contact.plain-text": "note",
  "date.gap": "error",
  "date.in-future": "warning",
  "date.leap-second": "warning",
  "date.malformed": "error",
  "date.no-such-day": "error",
  "date.no-such-offset": "error",
  "date.no-such-time": "error",
  "date.offset-implausible": "warning",
  "date.offset-missing": "error",
  "date.offset-refused": "error",
  "date.offset-unknown": "warning",
  "date.overlap": "warning",
  "date.precision-lost": "warning",
  "date.seconds-missing": "warning",
  "date.spelling": "warning",
  "date.year-implausible": "warning",
  "date.zone-assumed": "note",
  "draft.conflict": "error",
  "draft.step-malformed": "error",
  "enum.unknown": "error",
  "field.missing": "error",
  "field.null": "warning",
  "field.unknown": "note",
  "history.after-closed": "warning",
  "history.first-step": "warning",
  "history.left-open": "warning",
  "history.notice-before-closing": "warning",
  "history.out-of-order": "warning",
  "history.reference-mismatch": "error",
  "history.repeated-step": "warning",
  "history.transition": "warning",
  "history.visit-attempt": "warning",
  "internal.panic": "error",
  "json.bom": "warning",
  "json.duplicate-key": "error",
  "json.invalid-utf8": "error",
  "json.lone-surrogate": "error",
  "json.syntax": "error",
  "json.too-deep": "error",
  "json.too-large": "error",
  "list.empty": "error",
  "log.asset-on-top": "error",
  "log.asset-twice": "error",
  "log.done-not-operational": "warning",
  "log.logged-before-event": "warning",
  "log.planned-in-past": "warning",
  "log.sign-off-early": "warning",
  "number.as-text": "warning",
  "number.imprecise": "warning",
  "number.not-integer": "error",
  "number.out-of-range": "error",
  "number.spelling": "warning",
  "obapi.date-range": "warning",
  "obapi.dates-reversed": "warning",
  "obapi.duration-sum": "warning",
  "step.contradiction": "error",
  "step.unknown-event": "error",
  "step.unknown-status": "error",
  "step.unverified": "warning",
  "text.damaged": "warning",
  "text.empty": "error",
  "text.invisible": "warning",
  "text.placeholder": "warning",
  "type.mismatch": "error",
  "value.not-json": "error",
  "vcard.address-order": "warning",
  "vcard.bare-type": "warning",
  "vcard.case": "warning",
  "vcard.charset": "warning",
  "vcard.component-count": "warning",
  "vcard.control-character": "warning",
  "vcard.date-spelling": "warning",
  "vcard.date-unreadable": "warning",
  "vcard.double-escaping": "warning",
  "vcard.duplicate-property": "warning",
  "vcard.encoding": "warning",
  "vcard.end-missing": "warning",
  "vcard.escaping": "warning",
  "vcard.folding": "warning",
  "vcard.frame": "warning",
  "vcard.line-break": "warning",
  "vcard.malformed": "error",
  "vcard.name-missing": "warning",
  "vcard.nested-card": "warning",
  "vcard.parameter": "warning",
  "vcard.several-cards": "error",
  "vcard.spacing": "warning",
  "vcard.stray-line": "warning",
  "vcard.surroundings": "warning",
  "vcard.type-spelling": "warning",
  "vcard.version-missing": "warning",
  "vcard.version-place": "warning",
  "vcard.version": "warning",
};

/**
 * The sentences of a language: `""` is the sentence of the code, `fix` the title of its fix, and any other key
 * the sentence for that `params.reason`. `{name}` is filled with the parameter; a part in `[` `]` is dropped when
 * one of its parameters is missing.
 */
export type Messages = Readonly<Record<Code, Readonly<Record<string, string>>>>;

/** The pages of a language; `body` is Markdown. */
export type Pages = Readonly<Record<Code, { readonly severity: Severity; readonly title: string; readonly body: string }>>;
