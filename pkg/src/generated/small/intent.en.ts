// Generated from docs/codes by `cargo pkg codes`; edit the pages instead.

import type { Code, Messages } from "../codes.js";

export const ownSystem = "intent";

const en = {
  "contact.plain-text": {
    "": "This contact is plain text, not a vCard. It is sent as it stands.",
    "mecard": "This contact is a MECARD, the text of a QR code, not a vCard. It is sent as it stands; most programs will show it as plain text.",
    "vcard": "This contact speaks of a vCard, but it is none: BEGIN:VCARD must be a line of its own. It is sent as it stands, as plain text.",
  },
  "date.gap": {
    "": "The clock in {zone} jumped over “{received}”. Write the time with its offset[: {earlier} or {later}].",
    fix: "Use {later}",
  },
  "date.in-future": {
    "": "“{received}” is still to come[; it is now {now}]. Check the day and the time.",
  },
  "date.leap-second": {
    "": "“{received}” is a leap second, which many systems cannot read. Write second 59[: {normal}].",
    fix: "Write second 59",
  },
  "date.malformed": {
    "": "“{received}” is not a date that can be read. Write it like {expected}.[ Here: {suggestion}.]",
    "american-order": "“{received}” starts with the month, as in the United States. Write the year first, like {expected}.[ Here: {suggestion}.]",
    "basic-format": "“{received}” lacks its hyphens and colons. Write it like {expected}.[ Here: {suggestion}.]",
    "comma-fraction": "The fraction of a second stands behind a point, not behind a comma.[ Here: {suggestion}.]",
    "date-only": "“{received}” is a day; the time is missing. Write both, like {expected}.",
    "either-order": "“{received}” has two readings: {first} if the day stands first, {second} if the month does. Write the year first, like {expected}.",
    "epoch-milliseconds": "“{received}” looks like milliseconds since 1970. Write a date like {expected}.[ Here: {suggestion}.]",
    "epoch-range": "“{received}” is a number. As seconds or milliseconds since 1970 it is no time of our days. Write a date like {expected}.",
    "epoch-seconds": "“{received}” looks like seconds since 1970. Write a date like {expected}.[ Here: {suggestion}.]",
    "excel": "“{received}” looks like a date of Excel, which counts days. Write a date like {expected}.[ Here: {suggestion}.]",
    "extra-digits-year": "The year has four digits and no sign.[ Here: {suggestion}.]",
    "fraction-without-digits": "There is a point behind the seconds, but no digit follows.[ Here: {suggestion}.]",
    "fractional-minutes": "Minutes have no fraction. Write the seconds, like {expected}.",
    "french-order": "“{received}” starts with the day. Write the year first, like {expected}.[ Here: {suggestion}.]",
    "full-width-digits": "Some characters are full-width; only plain digits count.[ Here: {suggestion}.]",
    "invisible": "There are invisible characters or no-break spaces in this date.[ Without them: {suggestion}.]",
    "letter-digit": "A letter stands in place of a digit, such as O for 0.[ Here: {suggestion}.]",
    "microsoft": "“{received}” counts milliseconds since 1970, as old JSON of Microsoft does. Write a date like {expected}.[ Here: {suggestion}.]",
    "month-name": "The month is a word in “{received}”. Write the year first and months as numbers, like {expected}.[ Here: {suggestion}.]",
    "no-value": "“{received}” stands for a missing value; it is no date. Write one like {expected}.",
    "offset-hours-only": "The offset needs hours and minutes, like +02:00.[ Here: {suggestion}.]",
    "ordinal": "“{received}” counts the days of the year. Write month and day, like {expected}.",
    "other-weekday": "“{received}” names another day of the week than its date has. Write the date alone, like {expected}.[ Here, if the numbers are right: {suggestion}.]",
    "plus-turned-space": "A space stands where the sign of the offset should be; a “+” in a web address turns into one.[ Here: {suggestion}.]",
    "quotes": "Quotation marks stand inside this text: the date was made a JSON text twice.[ Here: {suggestion}.]",
    "slashes": "The parts of a day are joined by hyphens.[ Here: {suggestion}.]",
    "space-before-offset": "No space stands before the offset.[ Here: {suggestion}.]",
    "time-first": "The time stands before the day. Write the year first and the time last, like {expected}.[ Here: {suggestion}.]",
    "time-separator": "Hours, minutes and seconds are joined by colons.[ Here: {suggestion}.]",
    "twelve-hours": "The clock has 24 hours here; AM and PM are not understood.[ Here: {suggestion}.]",
    "two-zones": "The date ends with two offsets. Keep the one that is right.",
    "unicode-minus": "The dash is not the plain hyphen “-”.[ Here: {suggestion}.]",
    "unpadded": "Each number needs two digits: 07, not 7.[ Here: {suggestion}.]",
    "url-encoded": "“{received}” is encoded for a web address. Write it like {expected}.[ Here: {suggestion}.]",
    "week": "“{received}” counts weeks. Write month and day, like {expected}.",
    "weekday": "A day of the week stands before the date. Write the date alone, like {expected}.[ Here: {suggestion}.]",
    "with-time": "Only a day is wanted here, without a time.[ Here: {suggestion}.]",
    "year-last": "“{received}” does not start with a year of four digits. Write it like {expected}.[ Here: {suggestion}.]",
    "zone-name": "A zone is given by its offset, like +02:00 or Z, not by its name.[ Here: {suggestion}.]",
    "zone-suffix": "A zone in brackets is not understood; the offset alone counts.[ Here: {suggestion}.]",
    fix: "Use {suggestion}",
  },
  "date.no-such-day": {
    "": "“{received}” is not in the calendar[; the last day of that month is {last}].",
    "day-zero": "“{received}” is not in the calendar: days start at 01.",
    "month": "“{received}” is not in the calendar: months go from 01 to 12.[ With the month first: {suggestion}.]",
    "unset": "“{received}” is what databases write for a date that was never set. Give the date, or leave the field out.",
    fix: "Use {suggestion}",
  },
  "date.no-such-offset": {
    "": "“{received}” is not an offset: hours go to 23, minutes to 59.",
  },
  "date.no-such-time": {
    "": "“{received}” is not a time: hours go to 23, minutes and seconds to 59.",
    "leap-second": "“{received}”: there is no leap second here. Seconds go to 59.",
    "midnight": "“{received}” is written as 00:00:00 of the next day[: {suggestion}].",
    fix: "Use {suggestion}",
  },
  "date.offset-implausible": {
    "": "No place on Earth has the offset {offset}. Check it.",
  },
  "date.offset-missing": {
    "": "“{received}” is a local time; this field wants UTC, ending in Z[. In {zone} that is {suggestion}].",
    "gap": "“{received}” is a local time that the clock in {zone} jumped over. This field wants UTC[: {earlier} or {later}].",
    "overlap": "“{received}” is a local time that {zone} had twice. This field wants UTC[: {earlier} the first time, {later} the second].",
    fix: "Use {suggestion}",
  },
  "date.offset-refused": {
    "": "This field takes UTC ending in Z, not the offset {offset}[. The same instant is {suggestion}].",
    fix: "Use {suggestion}",
  },
  "date.offset-unknown": {
    "": "The offset -00:00 says that the local time is unknown. +00:00 is written instead[: {normal}].",
    fix: "Write +00:00",
  },
  "date.overlap": {
    "": "The clock in {zone} showed “{received}” twice: {earlier} and {later}.[ {chosen} is taken.]",
    fix: "Use {chosen}",
  },
  "date.precision-lost": {
    "": "“{received}” is finer than a billionth of a second; the rest is cut off[: {normal}].",
    fix: "Keep nine digits",
  },
  "date.seconds-missing": {
    "": "“{received}” has no seconds; :00 is added[: {normal}].",
    fix: "Add the seconds",
  },
  "date.spelling": {
    "": "“{received}” is understood, but spelt otherwise than it should be[: {normal}].",
    "basic-offset": "The offset is written with a colon, like +02:00[: {normal}].",
    "lower-case": "T and Z are written as capitals[: {normal}].",
    "space-separator": "A T stands between day and time, not a space[: {normal}].",
    "surrounding-space": "There is white space around the date[: {normal}].",
    fix: "Write {normal}",
  },
  "date.year-implausible": {
    "": "The year {received} is far from any intervention. Check it.",
    "unset": "The year {received}: programs write this day for a date that was never set. Give the date, or leave the field out.",
  },
  "date.zone-assumed": {
    "": "“{received}” has no offset; it is taken as the time in {zone}[: {normal}].",
    fix: "Write the offset of {zone}",
  },
  "enum.unknown": {
    "": "“{received}” is not among the known values[: {allowed}].[ Did you mean “{suggestion}”?]",
    "open": "“{received}” is not among the values found in any published payload[: {allowed}]; it may be accepted.[ Did you mean “{suggestion}”?]",
    fix: "Write “{suggestion}”",
  },
  "field.missing": {
    "": "“{field}” is missing; it must be given.",
    "bare": "The payload lacks what should be around it: an object with “{field}”.",
    "envelope": "The payload stands inside “{key}”; it is to be sent without anything around it.",
    "envelope-text": "The payload stands inside “{key}”, and as a text; it is to be sent as it is, without anything around it.",
    "expected": "“{field}” is missing; every published example has it.",
    "misspelt": "“{field}” must be given; here it is spelt “{received}”.",
    "several": "Several payloads stand inside “{key}”; one is expected. Check them one by one.",
    "strewn": "“{field}” is missing; what belongs into it stands here, a level too high.",
    "too-deep": "“{field}” stands one level too deep; it belongs to the object around this one.",
    "v1-name": "“{received}” is the name of an older version; today it is “{field}”, and it must be given.",
    fix: "[Write “{field}” where it belongs][Take the payload out of “{key}”]",
  },
  "field.null": {
    "": "“{field}” is null. Leave it out when there is nothing to say.",
    fix: "Leave it out",
  },
  "field.unknown": {
    "": "“{field}” is not a documented field; it is kept as it is.[ Did you mean “{suggestion}”?]",
    "closed": "“{field}” is not among the fields that the receiver lists.",
    "lost": "A contact has no “{field}”; it would be lost.[ Did you mean “{suggestion}”?]",
    "too-deep": "“{field}” stands one level too deep; its place is in the object around this one.",
    "too-shallow": "“{field}” stands one level too high; its place is “{suggestion}”.",
    "v1-name": "“{field}” is the name of an older version[; today it is “{suggestion}”].",
    fix: "[Rename it to “{suggestion}”][Move “{key}” one level up]",
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
    "reversed": "These steps stand newest first; a history begins with the oldest. Turn the list around.",
  },
  "history.reference-mismatch": {
    "": "“{received}” names another operation: the logs above have “{expected}”.",
  },
  "history.repeated-step": {
    "": "“{step}” stands here twice in a row, with the same date.",
    "copy": "This log, “{step}”, stands above already, with the same dates. Leave out the copy.",
  },
  "history.transition": {
    "": "No published sequence goes from “{previous}” to “{step}”.",
  },
  "history.visit-attempt": {
    "": "visitAttempt falls from {previous} to {received}; attempts only count up.",
    "too-many": "visitAttempt is {received}, but the visits before allow {expected} at most.",
  },
  "internal.panic": {
    "": "Something went wrong inside quitus; this call gave no result. Please report it. The next call works again.",
  },
  "json.bom": {
    "": "The text starts with a byte order mark, which JSON must not have. The normal form leaves it out.",
  },
  "json.duplicate-key": {
    "": "“{key}” is given twice[; the first one is on line {line}]. Keep one of them.",
    fix: "Leave the second one out",
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
    "bad-number": "This is not how JSON writes a number[: “{received}”]. It wants no leading zero, no plus sign, nothing between the digits but one point, and a digit on each side of it.",
    "byte": "What stands here is no JSON[: “{received}”].",
    "comment": "JSON has no comments; remove this one.",
    "control-character": "A raw tab or other control character stands inside this text. Write it as an escape, such as \\t.",
    "empty": "The text is empty; a JSON value is expected.",
    "expected-colon": "A colon is missing between a name and its value.",
    "expected-comma": "A comma is missing here.",
    "expected-key": "The name of a field in double quotes should stand here[, not “{received}”].",
    "expected-value": "A value is missing here.",
    "page": "This is XML or HTML, not JSON. It is often the error page of a server or a proxy that answered instead.",
    "single-quotes": "JSON writes texts in double quotes, not in single ones.",
    "trailing-comma": "This comma is one too many: nothing follows it.",
    "trailing-text": "The JSON value has ended before this place[; “{received}” stands behind it]. What follows is no part of it.",
    "truncated": "The text ends too soon: a quote, bracket or brace is still open.",
    "typographic-quotes": "JSON writes texts in straight double quotes (\"), not in those of printed text.",
    "unquoted-key": "The name of a field must stand in double quotes.",
    "unterminated-text": "This text has no closing quote before the end of the line. Is there a quotation mark too many or missing on this line?",
    "utf-16": "This text is in UTF-16; JSON is sent in UTF-8. Save or send it in that encoding.",
    "word": "A bare word stands here[: “{received}”]. A text needs double quotes; the only bare words are true, false and null.",
    "wrong-bracket": "“{received}” does not close what is open here: a list ends with a square bracket, an object with a brace.",
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
    "": "In a log the asset belongs in location: location.assetReference.",
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
  "log.parent-missing": {
    "": "A proposed quotation names the intervention that it follows, in {field}.",
  },
  "log.planned-in-past": {
    "": "The visit is planned for {eventDate}, before this log was written ({logDate}).",
  },
  "log.quotation": {
    "": "This looks like a step of a quotation, not of an intervention; it can be checked as {suggestion}.",
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
  "step.contradiction": {
    "": "“{event}” does not go with the status “{status}”[; it goes with {allowed}].",
    fix: "Set the status to “{allowed}”",
  },
  "step.unknown-event": {
    "": "“{received}” is not a known event.[ Did you mean “{suggestion}”?]",
    "both": "“{received}” is event and status in one. The event is “{suggestion}”, the status “{other}”.",
    "swapped": "“{received}” is a status, and what stands in “{field}” is an event: the two have changed places.",
    fix: "[Write “{suggestion}”][ and “{other}” beside it][Exchange it with “{field}”]",
  },
  "step.unknown-status": {
    "": "“{received}” is not a status[; the known ones are {allowed}].[ Did you mean “{suggestion}”?]",
    "both": "“{received}” is status and event in one. The status is “{suggestion}”, the event “{other}”.",
    "swapped": "“{received}” is an event, and what stands in “{field}” is a status: the two have changed places.",
    fix: "[Write “{suggestion}”][ and “{other}” beside it][Exchange it with “{field}”]",
  },
  "step.unverified": {
    "": "No published example shows “{event}” under the status “{status}”.",
  },
  "text.damaged": {
    "": "Some letters[ of {property}] were damaged on the way: UTF-8 was read as if it were another charset.",
    "control": "A control character stands here[, in {property}], often a letter that was read in the wrong charset. Write it again.",
    "exponent": "A spreadsheet has rounded this number and written it with an exponent; its other digits are lost. Write it again, in a column of texts.",
    "lost": "A letter[ of {property}] was lost on the way; U+FFFD stands in its place. Write it again.",
    "quoted": "Quotation marks stand inside this value: it was made a JSON text twice, or copied with them. For programs it is another value.",
    "spelled": "Letters[ of {property}] are written here as codes of HTML or JSON, such as &eacute; or \\u00e9. People will see the codes.",
    fix: "Restore the text",
  },
  "text.empty": {
    "": "This text is empty; a value is expected here.",
    "absent": "This text is empty, which is read as “not given”. Better leave the field out.",
    "null": "This text is empty. A date that is not known is written as null here.",
    fix: "Leave it out",
  },
  "text.invisible": {
    "": "There are characters[ in {property}] that nobody sees, or white space at an end. Two equal values would differ by them.",
    fix: "Take out what nobody sees",
  },
  "text.placeholder": {
    "": "This word[ in {property}] stands for a missing value. Better leave it out.",
    "address": "This is no e-mail address[ in {property}]: there is no @ in it.",
    "more": "More than an e-mail address stands here[, in {property}]. Programs need the address alone.",
    "number": "This is no telephone number[ in {property}]: there is no digit in it.",
    "object": "A program wrote this in place of an object or a list; what that held is lost. Send what it holds.",
    fix: "Write the address alone",
  },
  "type.mismatch": {
    "": "This value should be of the type “{expected}”[ (received: {received})].",
    "contact": "A contact is one text here: a vCard, or plain words[ (received: {received})].",
    "date": "A date is a text here, in double quotes, like \"2020-10-07T15:18:00Z\" (received: {received}).",
    "date-object": "This object is how some programs write a date. A date is a text here[: {suggestion}].",
    "date-parts": "This list holds the parts of a date. A date is a text here[: {suggestion}].",
    "day": "A day is a text here, in double quotes, like \"2020-10-07\" (received: {received}).",
    "digits": "A whole number is expected here; take it out of its quotes.",
    "epoch-milliseconds": "This number looks like milliseconds since 1970. A date is a text here[: {suggestion}].",
    "epoch-seconds": "This number looks like seconds since 1970. A date is a text here[: {suggestion}].",
    "excel": "This number looks like a date of Excel, which counts days. A date is a text here[: {suggestion}].",
    "held": "One value is expected here, not an object around it. Take this one out[: {suggestion}].",
    "lines": "These are the lines of a contact, one by one. A contact is one text here, with \\r\\n between its lines.",
    "list": "A list is expected here[ (received: {received})].",
    "member": "An object is expected here[: {suggestion}].",
    "nested": "The lists in this list belong together: write their entries as one list.",
    "numbers": "A list of whole numbers is expected here[: {suggestion}].",
    "object": "An object is expected here[ (received: {received})].",
    "packed": "JSON stands here as a text: it was written twice. Send it as it is, without quotes and backslashes.",
    "php-date": "This object is how PHP writes a date. A date is a text here[: {suggestion}].",
    "quote": "A text is expected here; put this number in double quotes.",
    "several": "One payload is expected here, not a list of several. Check them one by one.",
    "text": "A text in double quotes is expected here[ (received: {received})].",
    "true or false": "Either true or false is expected here[ (received: {received})].",
    "unwrap": "One value is expected here, not a list. Take this one out of its brackets.",
    "values": "A list is expected here. This is a map from numbers, as PHP writes a list with holes; its values make the list.",
    "whole number": "A whole number is expected here[ (received: {received})].",
    "wrap": "A list is expected here. Put this single value in square brackets.",
    fix: "[Write {suggestion}][Leave {key} out]",
  },
  "value.not-json": {
    "": "JSON cannot carry this value[ ({received})]. Give a text, a finite number, true, false, null, a list or a plain object.",
  },
  "vcard.not-read": {
    "": "This contact was not read, and the verdict says nothing about it: “{expected}” brings the reader of cards.",
  },
};

export const languages = { en: en as unknown as Messages };

const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 71, 72, 73, 74, 80, 81, 82, 83, 84, 85, 106, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117];

const names = [...Object.keys(en), "vcard.address-order", "vcard.bare-type", "vcard.case", "vcard.charset", "vcard.component-count", "vcard.control-character", "vcard.date-spelling", "vcard.date-unreadable", "vcard.double-escaping", "vcard.duplicate-property", "vcard.encoding", "vcard.end-missing", "vcard.escaping", "vcard.folding", "vcard.frame", "vcard.group", "vcard.line-break", "vcard.malformed", "vcard.name-missing", "vcard.nested-card", "vcard.parameter", "vcard.several-cards", "vcard.spacing", "vcard.stray-line", "vcard.surroundings", "vcard.too-new", "vcard.type-spelling", "vcard.uri", "vcard.version-missing", "vcard.version-place", "vcard.version"];

export const codes: Code[] = [];
numbers.forEach((number, at) => (codes[number] = names[at] as Code));
