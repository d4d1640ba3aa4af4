// Generated from docs/codes by `cargo pkg codes`; edit the pages instead.

import type { Pages } from "./codes.js";

export const fr: Pages = {
  "contact.plain-text": {
    severity: "note",
    title: "contact.plain-text",
    body: "",
  },
  "date.gap": {
    severity: "error",
    title: "date.gap",
    body: "",
  },
  "date.in-future": {
    severity: "warning",
    title: "date.in-future",
    body: "",
  },
  "date.leap-second": {
    severity: "warning",
    title: "date.leap-second",
    body: "",
  },
  "date.malformed": {
    severity: "error",
    title: "date.malformed",
    body: "",
  },
  "date.no-such-day": {
    severity: "error",
    title: "date.no-such-day",
    body: "",
  },
  "date.no-such-offset": {
    severity: "error",
    title: "date.no-such-offset",
    body: "",
  },
  "date.no-such-time": {
    severity: "error",
    title: "date.no-such-time",
    body: "",
  },
  "date.offset-implausible": {
    severity: "warning",
    title: "date.offset-implausible",
    body: "",
  },
  "date.offset-missing": {
    severity: "error",
    title: "date.offset-missing",
    body: "",
  },
  "date.offset-refused": {
    severity: "error",
    title: "date.offset-refused",
    body: "",
  },
  "date.offset-unknown": {
    severity: "warning",
    title: "date.offset-unknown",
    body: "",
  },
  "date.overlap": {
    severity: "warning",
    title: "date.overlap",
    body: "",
  },
  "date.precision-lost": {
    severity: "warning",
    title: "date.precision-lost",
    body: "",
  },
  "date.seconds-missing": {
    severity: "warning",
    title: "date.seconds-missing",
    body: "",
  },
  "date.spelling": {
    severity: "warning",
    title: "date.spelling",
    body: "",
  },
  "date.year-implausible": {
    severity: "warning",
    title: "date.year-implausible",
    body: "",
  },
  "date.zone-assumed": {
    severity: "note",
    title: "date.zone-assumed",
    body: "",
  },
  "enum.unknown": {
    severity: "error",
    title: "enum.unknown",
    body: "",
  },
  "field.missing": {
    severity: "error",
    title: "field.missing",
    body: "",
  },
  "field.null": {
    severity: "warning",
    title: "field.null",
    body: "",
  },
  "field.unknown": {
    severity: "note",
    title: "field.unknown",
    body: "",
  },
  "json.bom": {
    severity: "warning",
    title: "json.bom",
    body: "",
  },
  "json.duplicate-key": {
    severity: "error",
    title: "json.duplicate-key",
    body: "",
  },
  "json.invalid-utf8": {
    severity: "error",
    title: "json.invalid-utf8",
    body: "",
  },
  "json.lone-surrogate": {
    severity: "error",
    title: "json.lone-surrogate",
    body: "",
  },
  "json.syntax": {
    severity: "error",
    title: "json.syntax",
    body: "",
  },
  "json.too-deep": {
    severity: "error",
    title: "json.too-deep",
    body: "",
  },
  "json.too-large": {
    severity: "error",
    title: "json.too-large",
    body: "",
  },
  "list.empty": {
    severity: "error",
    title: "list.empty",
    body: "",
  },
  "log.asset-on-top": {
    severity: "warning",
    title: "log.asset-on-top",
    body: "",
  },
  "log.asset-twice": {
    severity: "warning",
    title: "log.asset-twice",
    body: "",
  },
  "log.done-not-operational": {
    severity: "warning",
    title: "log.done-not-operational",
    body: "",
  },
  "log.logged-before-event": {
    severity: "warning",
    title: "log.logged-before-event",
    body: "",
  },
  "log.planned-in-past": {
    severity: "warning",
    title: "log.planned-in-past",
    body: "",
  },
  "log.sign-off-early": {
    severity: "warning",
    title: "log.sign-off-early",
    body: "",
  },
  "number.as-text": {
    severity: "warning",
    title: "number.as-text",
    body: "",
  },
  "number.imprecise": {
    severity: "warning",
    title: "number.imprecise",
    body: "",
  },
  "number.not-integer": {
    severity: "error",
    title: "number.not-integer",
    body: "",
  },
  "number.out-of-range": {
    severity: "error",
    title: "number.out-of-range",
    body: "",
  },
  "number.spelling": {
    severity: "warning",
    title: "number.spelling",
    body: "",
  },
  "step.contradiction": {
    severity: "error",
    title: "step.contradiction",
    body: "",
  },
  "step.unknown-event": {
    severity: "error",
    title: "step.unknown-event",
    body: "",
  },
  "step.unknown-status": {
    severity: "error",
    title: "step.unknown-status",
    body: "",
  },
  "step.unverified": {
    severity: "warning",
    title: "step.unverified",
    body: "",
  },
  "text.empty": {
    severity: "error",
    title: "text.empty",
    body: "",
  },
  "type.mismatch": {
    severity: "error",
    title: "type.mismatch",
    body: "",
  },
  "value.not-json": {
    severity: "error",
    title: "value.not-json",
    body: "",
  },
  "vcard.bare-type": {
    severity: "warning",
    title: "vcard.bare-type",
    body: "",
  },
  "vcard.charset": {
    severity: "warning",
    title: "vcard.charset",
    body: "",
  },
  "vcard.component-count": {
    severity: "warning",
    title: "vcard.component-count",
    body: "",
  },
  "vcard.line-break": {
    severity: "warning",
    title: "vcard.line-break",
    body: "",
  },
  "vcard.malformed": {
    severity: "error",
    title: "vcard.malformed",
    body: "",
  },
  "vcard.name-missing": {
    severity: "warning",
    title: "vcard.name-missing",
    body: "",
  },
  "vcard.several-cards": {
    severity: "error",
    title: "vcard.several-cards",
    body: "",
  },
  "vcard.version": {
    severity: "warning",
    title: "vcard.version",
    body: "",
  },
};
