// Generated from docs/codes by `cargo pkg codes`; edit the pages instead.

import type { Messages } from "./codes.js";

export const en: Messages = {
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
    "": "“{received}” is not a date that can be read. Write it like {expected}.",
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
    "microsoft": "“{received}” counts milliseconds since 1970, as old JSON of Microsoft does. Write a date like {expected}.[ Here: {suggestion}.]",
    "month-name": "The month is a word in “{received}”. Write the year first and months as numbers, like {expected}.[ Here: {suggestion}.]",
    "no-value": "“{received}” stands for a missing value; it is no date. Write one like {expected}.",
    "offset-hours-only": "The offset needs hours and minutes, like +02:00.[ Here: {suggestion}.]",
    "ordinal": "“{received}” counts the days of the year. Write month and day, like {expected}.",
    "plus-turned-space": "A space stands where the sign of the offset should be; a “+” in a web address turns into one.[ Here: {suggestion}.]",
    "quotes": "Quotation marks stand inside this text: the date was made a JSON text twice.[ Here: {suggestion}.]",
    "slashes": "The parts of a day are joined by hyphens.[ Here: {suggestion}.]",
    "space-before-offset": "No space stands before the offset.[ Here: {suggestion}.]",
    "time-separator": "Hours, minutes and seconds are joined by colons.[ Here: {suggestion}.]",
    "twelve-hours": "The clock has 24 hours here; AM and PM are not understood.[ Here: {suggestion}.]",
    "two-zones": "The date ends with two offsets. Keep the one that is right.",
    "unicode-minus": "The dash is not the plain hyphen “-”.[ Here: {suggestion}.]",
    "unpadded": "Each number needs two digits: 07, not 7.[ Here: {suggestion}.]",
    "week": "“{received}” counts weeks. Write month and day, like {expected}.",
    "with-time": "Only a day is wanted here, without a time.[ Here: {suggestion}.]",
    "year-last": "“{received}” does not start with a year of four digits. Write it like {expected}.[ Here: {suggestion}.]",
    "zone-name": "A zone is given by its offset, like +02:00 or Z, not by its name.[ Here: {suggestion}.]",
    "zone-suffix": "A zone in brackets is not understood; the offset alone counts.[ Here: {suggestion}.]",
    fix: "Use {suggestion}",
  },
  "date.no-such-day": {
    "": "“{received}” is not in the calendar[; the last day of that month is {last}].",
    "day-zero": "“{received}” is not in the calendar: days start at 01.",
    "month": "“{received}” is not in the calendar: months go from 01 to 12.",
    "unset": "“{received}” is what databases write for a date that was never set. Give the date, or leave the field out.",
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
  "draft.conflict": {
    "": "“{field}” and “{other}” say different things. Give only one of them.",
  },
  "draft.step-malformed": {
    "": "A step is a status and an event with a slash between them, such as “closed/done”[; “{received}” is only one word].",
  },
  "enum.unknown": {
    "": "“{received}” is not among the known values[: {allowed}].[ Did you mean “{suggestion}”?]",
    "open": "“{received}” is not among the values found in any published payload[: {allowed}]; it may be accepted.[ Did you mean “{suggestion}”?]",
    fix: "Write “{suggestion}”",
  },
  "field.missing": {
    "": "“{field}” is missing; it must be given.",
    "envelope": "The payload stands inside “{key}”; it is to be sent without anything around it.",
    "expected": "“{field}” is missing; every published example has it.",
    "misspelt": "“{field}” must be given; here it is spelt “{received}”.",
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
    "bad-number": "This is not how JSON writes a number[: “{received}”]. It wants no leading zero, no plus sign, and a digit on each side of the point.",
    "bad-unit": "“\\u” wants four hexadecimal digits. A backslash itself is written twice.",
    "byte": "What stands here is no JSON[: “{received}”].",
    "code-fence": "This JSON stands in a Markdown code block; the three backquotes around it are no part of it.",
    "comment": "JSON has no comments; remove this one.",
    "control-character": "A raw tab or other control character stands inside this text. Write it as an escape, such as \\t.",
    "doubled-colon": "This colon is one too many: another stands beside it.",
    "doubled-comma": "This comma is one too many: another stands beside it.",
    "doubled-quotes": "Each quotation mark stands here twice, as in a cell of CSV or a string of SQL or C#; JSON writes it once.",
    "elements": "Several values stand here one after the other; they belong in one list, with commas between them.",
    "ellipsis": "Three dots stand for what was left out; JSON has no sign for that.",
    "empty": "The text is empty; a JSON value is expected.",
    "equals": "Between a name and its value stands a colon[, not “{received}”].",
    "escaped-quotes": "Backslashes stand before the quotes: this was copied from inside another text.",
    "expected-colon": "A colon is missing between a name and its value.",
    "expected-comma": "A comma is missing here.",
    "expected-key": "The name of a field in double quotes should stand here[, not “{received}”].",
    "expected-value": "A value is missing here.",
    "expression": "A piece of a program stands here, not the value that it makes. Write the value itself.",
    "extra-bracket": "This bracket closes more than is open; it is one too many.",
    "extra-opening": "This bracket opens something that nothing closes; it is one too many.",
    "extra-quote": "This quotation mark is one too many.",
    "html-entity": "Quotation marks stand here as HTML writes them (&quot;); JSON wants the sign itself.",
    "invisible": "An invisible character stands here[: {received}]. Outside of texts JSON takes only spaces, tabs and line breaks.",
    "line-break": "This text runs over several lines; a line break inside a text is written \\n. A pasted contact keeps its lines that way.",
    "literal": "JSON writes true, false and null in lower case, and has no other words[: not “{received}”].",
    "margin": "The lines begin with their numbers, or with “+” as in a comparison; that is no part of the JSON.",
    "markup": "HTML stands here[: “{received}”]; it is no part of the JSON.",
    "missing-bracket": "A closing bracket or brace is missing here.",
    "missing-quote": "A quotation mark is missing here.",
    "mixed-quotes": "This text begins with one kind of quotation mark and ends with another; JSON wants \" on both sides.",
    "no-json": "There is no JSON in this text: an object begins with a brace, a list with a square bracket.",
    "no-value": "JSON has no value like that[: “{received}”]. Write null, or leave the field out.",
    "object-object": "“object Object” in brackets is what JavaScript writes when an object is joined to a text: what it held is lost. Send what JSON.stringify makes of it.",
    "opening-bracket": "An opening bracket or brace is missing here.",
    "page": "This is XML or HTML, not JSON. It is often the error page of a server or a proxy that answered instead.",
    "quote-in-text": "A quotation mark inside a text is written with a backslash before it: \\\".",
    "quote-mark": "This line begins with “>”, as in the answer to an e-mail; it is no part of the JSON.",
    "semicolon": "Fields are separated by commas[, not by “{received}”].",
    "several-values": "Another value starts here: only the first is checked. Check several with one line each, or put them into a list.",
    "single-quotes": "JSON writes texts in double quotes, not in single ones.",
    "template": "The place of a value in a template stands here; nothing was put in.",
    "text-before": "The text before the first bracket is no part of the JSON.",
    "trailing-comma": "This comma is one too many: nothing follows it.",
    "trailing-text": "The JSON value has ended before this place[; “{received}” stands behind it]. What follows is no part of it.",
    "triple-quotes": "JSON writes a text in one pair of double quotes, not in three.",
    "truncated": "The text ends too soon: a quote, bracket or brace is still open.",
    "typographic-quotes": "JSON writes texts in straight double quotes (\"), not in those of printed text.",
    "unquoted-key": "The name of a field must stand in double quotes.",
    "unquoted-text": "A text must stand in double quotes.",
    "unterminated-text": "This text has no closing quote before the end of the line. Is there a quotation mark too many or missing on this line?",
    "utf-16": "This text is in UTF-16; JSON is sent in UTF-8. Save or send it in that encoding.",
    "word": "A bare word stands here[: “{received}”]. A text needs double quotes; the only bare words are true, false and null.",
    "wrong-bracket": "“{received}” does not close what is open here: a list ends with a square bracket, an object with a brace.",
    "wrong-opening": "“{received}” does not open what is closed further on: a list begins with a square bracket, an object with a brace.",
    fix: "Mend the JSON here",
  },
  "json.too-deep": {
    "": "Lists and objects are nested too deeply here[: at most {limit} levels are read].",
  },
  "json.too-large": {
    "": "The text is too large[: {size} bytes, where at most {limit} are read].",
  },
  "kare.dates-reversed": {
    "": "It is scheduled to start ({first}) after it ends ({second}).",
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
  "obapi.date-range": {
    "": "“{field}” is {received}, but the lines give {expected}.",
    fix: "Write {expected}, as the lines have it",
  },
  "obapi.dates-reversed": {
    "": "The start ({first}) comes after the end ({second}).",
  },
  "obapi.duration-sum": {
    "": "The duration is {received} s, but the lines add up to {expected} s.",
    fix: "Write the sum, {expected}",
  },
  "request.header-missing": {
    "": "The header {field} is missing.[ Did you mean it by “{received}”?]",
  },
  "request.header-value": {
    "": "The header {field} has another value than {expected}.",
    "boundary": "Leave the header {field} to the client: it must name the boundary of the parts.",
    "placeholder": "The header {field} holds a placeholder, not a value.",
  },
  "request.method": {
    "": "This request is sent with {expected}, not with {received}.",
  },
  "request.option": {
    "": "The option {received} is not one that is read here; it is passed over.",
  },
  "request.parameter": {
    "": "The parameter {field} is missing.",
    "none": "This request takes no parameter {field}.",
    "twice": "The parameter {field} comes twice; nobody says which one counts.",
    "value": "The parameter {field} must be {expected}.",
  },
  "request.part": {
    "": "The part {field} is missing.",
    "file": "The part {field} holds a file; a text belongs there.",
    "none": "The document is sent as parts of a form (multipart/form-data), not as a body.",
    "text": "The part {field} holds a text; a file is given with @ before its name.",
    "twice": "The part {field} comes twice.",
  },
  "request.syntax": {
    "": "The request ends before it is complete.",
    "blank-line": "A blank line is missing between the headers and the body.",
    "elsewhere": "The body stands elsewhere ({received}), where it is not read. Check it for itself.",
    "none": "No request is found in this text.",
    "option": "The option {received} has no value.",
    "quote": "A quote {received} is opened here and never closed. In bash an apostrophe ends a text in single quotes; inside of one it is written '\\''.",
  },
  "request.url": {
    "": "No documented request has this path.[ Did you mean “{suggestion}”?]",
    "address": "This is no address that begins with https:// or http://.",
    "id": "The path must end with the identifier of the intervention.",
    "missing": "The request has no address.",
    "space": "There are spaces around the address.",
  },
  "rule.forbidden": {
    "": "“{field}” must not be sent: a rule of this contract forbids it.",
    fix: "Leave “{field}” out",
  },
  "rule.not-allowed": {
    "": "A rule of this contract allows only {allowed} here[, not “{received}”].[ Did you mean “{suggestion}”?]",
    fix: "Write “{suggestion}”",
  },
  "rule.required": {
    "": "“{field}” must be given: a rule of this contract asks for it.",
  },
  "rule.too-long": {
    "": "This text has {size} characters; a rule of this contract allows {limit}.",
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
  "table.charset": {
    "": "The file is not in UTF-8; it was read as {received}.",
  },
  "table.day-first": {
    "": "Read with the day first: {normal}.",
  },
  "table.digits": {
    "": "A spreadsheet has changed the digits of this cell; write the column as text.",
    "exponent": "A spreadsheet has written this number with an exponent; its last digits are lost.",
    "zero": "Nine digits: a spreadsheet has dropped the zero with which a French telephone number begins.",
  },
  "table.header": {
    "": "No field is called “{header}”; the column is left out.[ Did you mean “{suggestion}”?]",
    "read": "The column “{header}” is read as {suggestion}.",
    "twice": "The column “{header}” comes twice; the first one counts.",
  },
  "table.row": {
    "": "Cells of this row: {count}; of the first row: {expected}.",
    "long": "This row is longer than 16 MiB; it was not read.",
    "quote": "A quote in this row is never closed, or text follows it.",
  },
  "text.damaged": {
    "": "Some letters[ of {property}] were damaged on the way: UTF-8 was read as if it were another charset.",
    "control": "A control character stands here[, in {property}], often a letter that was read in the wrong charset. Write it again.",
    "lost": "A letter[ of {property}] was lost on the way; U+FFFD stands in its place. Write it again.",
    "spelled": "Letters[ of {property}] are written here as codes of HTML or JSON, such as &eacute; or \\u00e9. People will see the codes.",
    fix: "Put the letters together again",
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
    "list": "A list is expected here[ (received: {received})].",
    "member": "An object is expected here[: {suggestion}].",
    "object": "An object is expected here[ (received: {received})].",
    "packed": "JSON stands here as a text: it was written twice. Send it as it is, without quotes and backslashes.",
    "php-date": "This object is how PHP writes a date. A date is a text here[: {suggestion}].",
    "quote": "A text is expected here; put this number in double quotes.",
    "text": "A text in double quotes is expected here[ (received: {received})].",
    "true or false": "Either true or false is expected here[ (received: {received})].",
    "unwrap": "One value is expected here, not a list. Take this one out of its brackets.",
    "values": "A list is expected here. This is a map from numbers, as PHP writes a list with holes; its values make the list.",
    "whole number": "A whole number is expected here[ (received: {received})].",
    "wrap": "A list is expected here. Put this single value in square brackets.",
    fix: "Write {suggestion}",
  },
  "value.not-json": {
    "": "JSON cannot carry this value[ ({received})]. Give a text, a finite number, true, false, null, a list or a plain object.",
  },
  "vcard.address-order": {
    "": "The parts of this address seem to stand in the wrong places: ADR goes post-office box; extension; street; town; region; postcode; country.",
    fix: "Put street, town, postcode and country in their places",
  },
  "vcard.bare-type": {
    "": "{property} has a type without “TYPE=”[: {received}]. In vCard 3.0 it would be lost.",
    "unknown": "{property} has a word without a name among its parameters. It is read as a type.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.case": {
    "": "Names and types of this card are in lower case; the canonical form writes them in upper case.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.charset": {
    "": "{property} names a charset[ ({received})]; vCard 3.0 has no such parameter, its text is UTF-8.",
    "broken": "Some bytes of {property} are no letters: they are not UTF-8, and part of them is missing. U+FFFD stands in their place; write them again.",
    "otherwise": "The bytes of {property} are not in the charset that they should be in. They are read as what they show; look at the letters.",
    "unknown": "{property} is written in a charset[ ({received})] that cannot be read here. Write it in UTF-8.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.component-count": {
    "": "{property} needs {expected} components, separated by semicolons; here: {received}.",
    "more": "{property} has {received} components, vCard 3.0 knows only {expected}. They are kept, but may be ignored.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.control-character": {
    "": "There is a control character[ in {property}]. No visible text needs one: remove it.",
  },
  "vcard.date-spelling": {
    "": "{property} is written otherwise than the canonical form YYYY-MM-DDTHH:MM:SSZ, in UTC.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.date-unreadable": {
    "": "{property} is no date that vCard 3.0 knows. It is kept as it stands.",
  },
  "vcard.double-escaping": {
    "": "The line breaks of this card are the letters \\r\\n: it was escaped once too often.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.duplicate-property": {
    "": "{property} stands in this card more than once; a reader may take either.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.encoding": {
    "": "{property} is written in an encoding[ ({received})] that vCard 3.0 does not have. The canonical form holds the decoded value.",
    "base64": "{property} is in base64, which vCard 3.0 says with ENCODING=b[, not with {received}].",
    "damaged": "{property} holds an equals sign that starts no encoded letter. It is kept as it stands.",
    "spaces": "{property} holds white space inside its base64. The canonical form leaves it out.",
    "unfinished": "{property} ends with an equals sign that announces another line, but the next line is a property of its own. The sign is left out.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.end-missing": {
    "": "The card does not end with END:VCARD.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.escaping": {
    "": "The commas, semicolons or backslashes of {property} are not escaped as vCard 3.0 asks.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.folding": {
    "": "The value[ of {property}] goes on in the next line, which does not start with a space as a folded line must.",
    "indented": "All lines of this card are indented; only the continuation of a long line may start with a space.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.frame": {
    "": "The {property} line must have no group, no parameter and no white space.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.group": {
    "": "What stands before the point is a group, and what stands behind it is no property that vCard knows. Programs ignore this line.",
    "property": "Before the point stands the name of a property, where vCard has a group; behind it no property that vCard knows. A type is written as in TEL;TYPE=WORK.",
  },
  "vcard.line-break": {
    "": "Line breaks of this card that are not CRLF, blank lines included: {count}.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.malformed": {
    "": "This contact begins as a vCard but cannot be read.",
    "begin": "The first line of this card holds more than its beginning: the line breaks seem to be lost.",
    "components": "This card holds another component; only properties may stand in it.",
    "cut": "This card was cut off: its last line is not whole and END:VCARD is missing.",
    "empty": "This card says nothing: there is no property in it.",
  },
  "vcard.name-missing": {
    "": "The card has no formatted name (FN). It is taken from the name, the organization or the e-mail address.",
    "empty": "The card has no name (N), which vCard 3.0 asks for. It is written empty.",
    "nothing": "The card has no formatted name (FN), and nothing to take it from. Add one.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.nested-card": {
    "": "AGENT holds a card on lines of its own; in vCard 3.0 it is one value.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.not-read": {
    "": "This contact was not read, and the verdict says nothing about it: “{expected}” brings the reader of cards.",
  },
  "vcard.parameter": {
    "": "A parameter[ of {property}] is not written as vCard 3.0 asks.",
    "colon": "A colon stands among the parameters of {property} where an equals sign belongs.",
    "empty": "{property} has an empty parameter: two semicolons follow each other.",
    "encoding": "{property} names an encoding that no version of vCard knows. The value is kept as it stands.",
    "media": "{property} has a MEDIATYPE, which vCard 3.0 writes as TYPE.",
    "name": "The name of a parameter of {property} is no word of letters, digits and hyphens. What it says is kept as a type.",
    "preferred": "{property} says PREF=1, which vCard 3.0 writes as TYPE=PREF.",
    "quote": "{property} opens a quotation mark among its parameters and never closes it.",
    "type": "A type is one word such as WORK: no commas, colons, semicolons, quotation marks or line breaks.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.several-cards": {
    "": "This contact holds {count} cards. Each needs an entry of its own in the list.",
  },
  "vcard.spacing": {
    "": "There is white space, or a mark that nobody sees, around a name or a parameter; vCard has none there.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.stray-line": {
    "": "This line is no property. Its text is kept as a NOTE.",
    "colon": "This line is no property: it has no colon behind a name. Its text is kept as a NOTE.",
    "name": "This line is no property: what stands before its colon is no name, which is one word of letters, digits and hyphens. Its text is kept as a NOTE.",
    "other": "An entry of “other” is one property on one line, such as NOTE:text.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.surroundings": {
    "": "There is white space around this card; it should be the whole text.",
    "before": "There is text before this card. It is kept as a NOTE.",
    "bom": "An invisible byte order mark stands before this card.",
    "space": "There is white space around this card; it should be the whole text.",
    "text": "There is text behind the end of this card. It is kept as a NOTE.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.too-new": {
    "": "{property} came with vCard 4.0, and 3.0 has no form for it. It is kept; many programs will ignore it.",
    "parameter": "The parameter {key} of {property} came with vCard 4.0, and 3.0 has no form for it. It is kept; many programs will ignore it.",
  },
  "vcard.type-spelling": {
    "": "The types of {property} are not one plain list as in TYPE=WORK,VOICE.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.uri": {
    "": "{property} is written as a URI, which vCard 3.0 does not have here. The canonical form holds its text.",
    "data": "{property} holds its bytes in a data: URI. vCard 3.0 writes them as base64, with ENCODING=b.",
    "missing": "{property} is an address. vCard 3.0 expects bytes here unless VALUE=uri says otherwise.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.version-missing": {
    "": "The card does not say its version; VERSION:3.0 is added.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.version-place": {
    "": "VERSION should be the second line of the card.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.version": {
    "": "VERSION is not 3.0[ but “{received}”]; the card is rewritten as vCard 3.0.",
    fix: "Write the contact as canonical vCard 3.0",
  },
};
