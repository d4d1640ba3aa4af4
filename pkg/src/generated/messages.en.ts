// Generated from docs/codes by `cargo pkg codes`; edit the pages instead.

import type { Messages } from "./codes.js";

export const en: Messages = {
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
    "": "“{received}” is not among the known values[: {allowed}].[ Did you mean “{suggestion}”?]",
    "open": "“{received}” is not among the values found in any published payload[: {allowed}]; it may be accepted.[ Did you mean “{suggestion}”?]",
    fix: "Write “{suggestion}”",
  },
  "field.missing": {
    "": "“{field}” is missing; it must be given.",
  },
  "field.null": {
    "": "“{field}” is null. Leave it out when there is nothing to say.",
    fix: "Leave it out",
  },
  "field.unknown": {
    "": "“{field}” is not a documented field; it is kept as it is.[ Did you mean “{suggestion}”?]",
    "closed": "“{field}” is not among the fields that the receiver lists.",
    "v1-name": "“{field}” is the name of an older version[; today it is “{suggestion}”].",
    fix: "Rename it to “{suggestion}”",
  },
  "history.after-closed": {
    "": "“{step}” follows “{previous}”, which had ended the operation.",
  },
  "history.first-step": {
    "": "An operation does not begin with “{step}”[; it begins with {allowed}].",
  },
  "history.left-open": {
    "": "The operation ends with “{step}” and is still open.",
  },
  "history.notice-before-closing": {
    "": "The formal notice comes before the operation is closed; close it first.",
  },
  "history.out-of-order": {
    "": "This step ({received}) happened before the one above it ({previous}).",
  },
  "history.reference-mismatch": {
    "": "“{received}” names another operation: the logs above have “{expected}”.",
  },
  "history.transition": {
    "": "No published sequence goes from “{previous}” to “{step}”.",
  },
  "history.visit-attempt": {
    "": "visitAttempt falls from {previous} to {received}; attempts only count up.",
  },
  "internal.panic": {
    "": "Something went wrong inside quitus; this call gave no result. Please report it. The next call works again.",
  },
  "json.bom": {
    "": "The text starts with a byte order mark, which JSON must not have. The normal form leaves it out.",
  },
  "json.duplicate-key": {
    "": "“{key}” is given twice[; the first one is on line {line}]. Keep one of them.",
  },
  "json.invalid-utf8": {
    "": "These bytes are not UTF-8. Save or send the text as UTF-8.",
  },
  "json.lone-surrogate": {
    "": "Half a character stands here[ (“{received}”): its other half is missing]. Write the whole character again.",
  },
  "json.syntax": {
    "": "This is not JSON[: “{received}” cannot stand here].",
    "bad-escape": "“{received}” is no escape sequence. A backslash itself is written twice.",
    "bad-number": "“{received}” is not how JSON writes a number: no leading zero, no plus sign, a digit on each side of the point.",
    "byte": "“{received}” cannot stand here.",
    "comment": "JSON has no comments; remove this one.",
    "control-character": "A raw tab or other control character stands inside this text. Write it as an escape, such as \\t.",
    "empty": "The text is empty; a JSON value is expected.",
    "expected-colon": "A colon is missing between a name and its value.",
    "expected-comma": "A comma is missing before this place.",
    "expected-key": "The name of a field in double quotes should stand here[, not “{received}”].",
    "expected-value": "A value is missing here.",
    "single-quotes": "JSON writes texts in double quotes, not in single ones.",
    "trailing-comma": "This comma is one too many: nothing follows it.",
    "trailing-text": "“{received}” stands behind the end of the JSON value. One text holds one value.",
    "truncated": "The text ends too soon: a quote, bracket or brace is still open.",
    "unquoted-key": "The name “{received}” must stand in double quotes.",
    "unterminated-text": "This text has no closing quote before the end of the line. Is there a quotation mark too many or missing on this line?",
    "word": "“{received}” is no JSON value. A text needs double quotes; the only bare words are true, false and null.",
  },
  "json.too-deep": {
    "": "Lists and objects are nested too deeply here[: at most {limit} levels are read].",
  },
  "json.too-large": {
    "": "The text is too large[: {size} bytes, where at most {limit} are read].",
  },
  "list.empty": {
    "": "This list is empty; at least one entry is needed.",
  },
  "log.asset-on-top": {
    "": "In a log the asset belongs into location: location.assetReference.",
    fix: "Move it into location",
  },
  "log.asset-twice": {
    "": "assetReference is given twice; location.assetReference is enough.",
    "different": "Two different assets are named[: “{received}” stands outside location]. Keep the right one in location.assetReference.",
    fix: "Remove the assetReference outside location",
  },
  "log.done-not-operational": {
    "": "The work is reported as done, but the equipment as not operational.",
  },
  "log.logged-before-event": {
    "": "The event ({eventDate}) comes after the moment at which it was logged ({logDate}).",
  },
  "log.planned-in-past": {
    "": "The visit is planned for {eventDate}, before this log was written ({logDate}).",
  },
  "log.sign-off-early": {
    "": "“{field}” is given under the status “{status}”, before the work has ended.",
  },
  "number.as-text": {
    "": "“{received}” is a text; a number without quotes belongs here.",
    fix: "Write the number {normal}",
  },
  "number.imprecise": {
    "": "“{received}” has more digits than most programs keep. Send it as a text if each digit counts.",
  },
  "number.not-integer": {
    "": "“{received}” is not a whole number.",
  },
  "number.out-of-range": {
    "": "“{received}” is out of range[: at least {min}][, at most {max}].",
    "unusual": "“{received}” is unusual here[: at least {min} is expected].",
  },
  "number.spelling": {
    "": "“{received}” is the whole number {normal} in an unusual spelling.",
    fix: "Write {normal}",
  },
  "obapi.date-range": {
    "": "“{field}” is {received}, but the lines give {expected}.",
  },
  "obapi.dates-reversed": {
    "": "The start ({first}) comes after the end ({second}).",
  },
  "obapi.duration-sum": {
    "": "The duration is {received} s, but the lines add up to {expected} s.",
  },
  "step.contradiction": {
    "": "“{event}” does not go with the status “{status}”[; it goes with {allowed}].",
    fix: "Set the status to “{allowed}”",
  },
  "step.unknown-event": {
    "": "“{received}” is not a known event.[ Did you mean “{suggestion}”?]",
    fix: "Write “{suggestion}”",
  },
  "step.unknown-status": {
    "": "“{received}” is not a status[; the known ones are {allowed}].[ Did you mean “{suggestion}”?]",
    fix: "Write “{suggestion}”",
  },
  "step.unverified": {
    "": "No published example shows “{event}” under the status “{status}”.",
  },
  "text.empty": {
    "": "This text is empty; a value is expected here.",
    "absent": "This text is empty, which is read as “not given”. Better leave the field out.",
    fix: "Leave it out",
  },
  "type.mismatch": {
    "": "This value should be of the type “{expected}”[ (received: {received})].",
    "list": "A list is expected here[ (received: {received})].",
    "object": "An object is expected here[ (received: {received})].",
    "text": "A text in double quotes is expected here[ (received: {received})].",
    "true or false": "Either true or false is expected here[ (received: {received})].",
    "whole number": "A whole number is expected here[ (received: {received})].",
    "wrap": "A list is expected here. Put this single value in square brackets.",
    fix: "Put it in a list",
  },
  "value.not-json": {
    "": "JSON cannot carry this value[ ({received})]. Give a text, a finite number, true, false, null, a list or a plain object.",
  },
  "vcard.address-order": {
    "": "vcard.address-order",
  },
  "vcard.bare-type": {
    "": "vcard.bare-type {received}",
  },
  "vcard.case": {
    "": "vcard.case",
  },
  "vcard.charset": {
    "": "vcard.charset {received}",
  },
  "vcard.component-count": {
    "": "vcard.component-count {property} {received} {expected}",
  },
  "vcard.control-character": {
    "": "vcard.control-character",
  },
  "vcard.date-spelling": {
    "": "vcard.date-spelling",
  },
  "vcard.date-unreadable": {
    "": "vcard.date-unreadable",
  },
  "vcard.double-escaping": {
    "": "vcard.double-escaping",
  },
  "vcard.duplicate-property": {
    "": "vcard.duplicate-property",
  },
  "vcard.encoding": {
    "": "vcard.encoding",
  },
  "vcard.end-missing": {
    "": "vcard.end-missing",
  },
  "vcard.escaping": {
    "": "vcard.escaping",
  },
  "vcard.folding": {
    "": "vcard.folding",
  },
  "vcard.frame": {
    "": "vcard.frame",
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
  "vcard.nested-card": {
    "": "vcard.nested-card",
  },
  "vcard.parameter": {
    "": "vcard.parameter",
  },
  "vcard.several-cards": {
    "": "vcard.several-cards {count}",
  },
  "vcard.spacing": {
    "": "vcard.spacing",
  },
  "vcard.stray-line": {
    "": "vcard.stray-line",
  },
  "vcard.surroundings": {
    "": "vcard.surroundings",
  },
  "vcard.type-spelling": {
    "": "vcard.type-spelling",
  },
  "vcard.version-missing": {
    "": "vcard.version-missing",
  },
  "vcard.version-place": {
    "": "vcard.version-place",
  },
  "vcard.version": {
    "": "vcard.version {received}",
  },
};
