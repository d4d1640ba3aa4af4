// Generated from docs/codes by `cargo pkg codes`; edit the pages instead.

import type { Messages } from "./codes.js";

export const fr: Messages = {
  "contact.plain-text": {
    "": "contact.plain-text ",
  },
  "date.gap": {
    "": "date.gap {received} {zone} {earlier} {later}",
  },
  "date.in-future": {
    "": "date.in-future {received} {now}",
  },
  "date.leap-second": {
    "": "date.leap-second {received} {normal}",
  },
  "date.malformed": {
    "": "date.malformed {received} {reason} {expected} {suggestion}",
  },
  "date.no-such-day": {
    "": "date.no-such-day {received} {last}",
  },
  "date.no-such-offset": {
    "": "date.no-such-offset {received}",
  },
  "date.no-such-time": {
    "": "date.no-such-time {received} {suggestion}",
  },
  "date.offset-implausible": {
    "": "date.offset-implausible {received} {offset}",
  },
  "date.offset-missing": {
    "": "date.offset-missing {received} {suggestion}",
  },
  "date.offset-refused": {
    "": "date.offset-refused {received} {suggestion}",
  },
  "date.offset-unknown": {
    "": "date.offset-unknown {received} {normal}",
  },
  "date.overlap": {
    "": "date.overlap {received} {zone} {earlier} {later} {chosen}",
  },
  "date.precision-lost": {
    "": "date.precision-lost {received} {normal}",
  },
  "date.seconds-missing": {
    "": "date.seconds-missing {received} {normal}",
  },
  "date.spelling": {
    "": "date.spelling {received} {normal}",
  },
  "date.year-implausible": {
    "": "date.year-implausible {received} {year}",
  },
  "date.zone-assumed": {
    "": "date.zone-assumed {received} {zone} {normal}",
  },
  "enum.unknown": {
    "": "enum.unknown {received} {allowed} {suggestion}",
  },
  "field.missing": {
    "": "field.missing {field}",
  },
  "field.null": {
    "": "field.null {field}",
  },
  "field.unknown": {
    "": "field.unknown {field} {suggestion}",
  },
  "json.bom": {
    "": "json.bom ",
  },
  "json.duplicate-key": {
    "": "json.duplicate-key {key} {line}",
  },
  "json.invalid-utf8": {
    "": "json.invalid-utf8 ",
  },
  "json.lone-surrogate": {
    "": "json.lone-surrogate {received}",
  },
  "json.syntax": {
    "": "json.syntax {reason} {received}",
  },
  "json.too-deep": {
    "": "json.too-deep {limit}",
  },
  "json.too-large": {
    "": "json.too-large {limit} {size}",
  },
  "list.empty": {
    "": "list.empty {field}",
  },
  "log.asset-on-top": {
    "": "log.asset-on-top ",
  },
  "log.asset-twice": {
    "": "log.asset-twice {first} {second}",
  },
  "log.done-not-operational": {
    "": "log.done-not-operational {event}",
  },
  "log.logged-before-event": {
    "": "log.logged-before-event {eventDate} {logDate}",
  },
  "log.planned-in-past": {
    "": "log.planned-in-past {eventDate} {logDate}",
  },
  "log.sign-off-early": {
    "": "log.sign-off-early {field} {status}",
  },
  "number.as-text": {
    "": "number.as-text {received} {normal}",
  },
  "number.imprecise": {
    "": "number.imprecise {received}",
  },
  "number.not-integer": {
    "": "number.not-integer {received}",
  },
  "number.out-of-range": {
    "": "number.out-of-range {received} {min} {max}",
  },
  "number.spelling": {
    "": "number.spelling {received} {normal}",
  },
  "step.contradiction": {
    "": "step.contradiction {status} {event} {allowed}",
  },
  "step.unknown-event": {
    "": "step.unknown-event {received} {suggestion} {allowed}",
  },
  "step.unknown-status": {
    "": "step.unknown-status {received} {suggestion} {allowed}",
  },
  "step.unverified": {
    "": "step.unverified {status} {event}",
  },
  "text.empty": {
    "": "text.empty {field}",
  },
  "type.mismatch": {
    "": "type.mismatch {expected} {received}",
  },
  "value.not-json": {
    "": "value.not-json {received}",
  },
  "vcard.bare-type": {
    "": "vcard.bare-type {received}",
  },
  "vcard.charset": {
    "": "vcard.charset {received}",
  },
  "vcard.component-count": {
    "": "vcard.component-count {property} {received} {expected}",
  },
  "vcard.line-break": {
    "": "vcard.line-break {count}",
  },
  "vcard.malformed": {
    "": "vcard.malformed {reason}",
  },
  "vcard.name-missing": {
    "": "vcard.name-missing ",
  },
  "vcard.several-cards": {
    "": "vcard.several-cards {count}",
  },
  "vcard.version": {
    "": "vcard.version {received}",
  },
};
