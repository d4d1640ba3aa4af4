// Generated from docs/codes by `cargo pkg codes`; edit the pages instead.

import type { Pages } from "./codes.js";

export const en: Pages = {
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
    title: "Not among the known values",
    body: "The field takes one word of a short list, and this is none of them. Words are compared exactly: no documentation says that the receivers overlook case, hyphens or accents.\n\nWhere the list is published as complete, this is an error. Where only examples are known, it is a warning: for Intent's `workType`, `corrective` and `preventive` are the only values found in any published payload, but others may exist. Choose one of the allowed words, or ask the receiver's support whether yours is taken. The fix writes the nearest word.",
  },
  "field.missing": {
    severity: "error",
    title: "A required field is missing",
    body: "The kind's table marks this field as required: for Karé the API reference says so; for Intent it is among the fields that every published example of an intervention carries, and without which a log cannot be attached to its operation, its asset or its moment. `status` and `event` always go together.\n\nAdd the field. The path points at the place where it belongs, for instance `/location/assetReference`. If you do not have the value, ask for it rather than send an invented one: references are the keys by which the receiver finds the operation again.",
  },
  "field.null": {
    severity: "warning",
    title: "An optional field is null",
    body: "The field may be absent, but none of the published payloads writes `null` for that. JSON leaves the meaning of `null` to the two sides (RFC 8259 §3): one receiver takes it as “not given”, another as “erase what you have”, a third refuses it because the documented type is a text or a number.\n\nLeave the field out when there is no value. In JavaScript a member whose value is `undefined` is left out by `JSON.stringify` by itself. The fix removes the member.",
  },
  "field.unknown": {
    severity: "note",
    title: "An undocumented field",
    body: "The kind's table does not know this field. It is kept, after the known ones, because models grow and the receiver may know more than is published: this is a note only.\n\nIt becomes a warning when the name is nearly that of a known field (`descripton`), when it is the name of Intent's first API (`comment`, today `description`), or when the receiver lists all fields it takes, as Karé does. A receiver that ignores such a field loses its content without a word. Rename it if a suggestion fits, or remove it.",
  },
  "history.after-closed": {
    severity: "warning",
    title: "A step after the end",
    body: "`closed` and `denied` end an operation. The published sequences show only one kind of log behind them: another `closed` log that adds something, as `closed/formal_notice` does after `closed/occupant_absent`. Whether the platform lets an operation be reopened is documented nowhere; a step behind the end may be refused, or change nothing.\n\nIf the closing log was sent too early, ask the manager how to correct it. If the problem has come back, open a new operation under its own reference. If the logs only stand in the wrong order, sort them by `eventDate`.",
  },
  "history.first-step": {
    severity: "warning",
    title: "Not a first step",
    body: "In all published sequences an Intent operation begins with `open/requested` (the manager asks), `open/acknowledged` (the provider confirms, or the on-call service opens the file) or `open/planned` (a preventive visit). This history begins with another step, so its opening is missing or stands elsewhere.\n\nLook for logs that were filtered out, for a list that holds only the last days, or for a reference that was changed on the way. If the operation was opened by the manager's platform, its first log can be fetched through `operation_url`. The order of steps is not specified by Intent, so this stays a warning.",
  },
  "history.left-open": {
    severity: "warning",
    title: "Left open",
    body: "The last log neither closes nor denies the operation. Intent's guide for on-call services says that each file is closed at the end of the on-call period, as solved or with the problem persisting, and that no intervention may stay open. An open operation keeps appearing as work to be done.\n\nSend the closing log: `closed/done`, `closed/partial_repair` when the problem persists, `closed/occupant_absent` after the last vain visit, or `denied/canceled` when nothing was done. If the work is still going on, there is nothing to mend: turn this finding off for that check.",
  },
  "history.notice-before-closing": {
    severity: "warning",
    title: "Formal notice before closing",
    body: "`closed/formal_notice` tells the manager that a registered letter was sent to the occupant. In Intent's published scenario it follows another closing log: two vain visits, then `closed/occupant_absent`, then the notice. Sent first, it leaves open why the operation ended, and the platform would count a letter as the outcome of the work.\n\nSend the log that gives the reason, mostly `closed/occupant_absent`, before the notice. If both happened on one day, the two logs may carry the same date; only their order in the history matters.",
  },
  "history.out-of-order": {
    severity: "warning",
    title: "Out of order",
    body: "The logs of a history are expected in the order in which they were written down, and the moments they report should not run backwards. Equal moments are fine: in the full sequence of Intent's public SDK the arrival and the start of work share one time. An appointment is no report: after `open/planned` for next month, a log of today is in order.\n\nSort the list, or correct the date. An hour's difference often comes from an offset: `+01:00` behind a summer time, or `Z` behind a wall time.",
  },
  "history.reference-mismatch": {
    severity: "error",
    title: "Logs of different operations",
    body: "A history holds the logs of one operation. `reference` and `contractReference` together are the key by which Intent finds an operation again: both stand in the address of its reading interface. A log with another key belongs to another operation, or would open a new one by mistake, and the first one would stay open.\n\nGive all logs the reference of the first one, to the letter: Intent's own example drifts from `…1812` to `…1813` in one page. If the list holds several operations, check each operation by itself.",
  },
  "history.transition": {
    severity: "warning",
    title: "An unusual transition",
    body: "The published sequences move from `open` to any status, from `pending` to `pending`, `hold` or `closed`, and from `hold` to `pending`, `hold`, `closed` or `denied`. Steps between may be left out: `open/acknowledged` is often followed by `closed/done` at once. This move is not among them, such as work that is under way (`pending`) and then refused (`denied`).\n\nIntent publishes no complete table, so the platform may take it. Check whether a log is missing between the two, or whether the status of one of them is wrong.",
  },
  "history.visit-attempt": {
    severity: "warning",
    title: "Visit attempts count down",
    body: "`visitAttempt` numbers the visits of one operation, starting with 1 (0 means that none was made). Later logs keep the number or raise it: the second vain visit is attempt 2. Here it becomes smaller than in an earlier log. The manager may count the attempts to decide on a formal notice, so the number should be right.\n\nCorrect the smaller number, or sort the logs if only their order is wrong. That attempts only grow follows from what the field counts; Intent publishes no rule for it, so this is a warning.",
  },
  "internal.panic": {
    severity: "error",
    title: "An error inside quitus",
    body: "This is not about your payload: the checking module itself stopped, which should never happen. The call throws one `QuitusError` with this code. Nothing was judged, so take the payload neither as right nor as wrong. The module is started afresh, and the next call works.\n\nPlease report it with the version, the verb, the kind, the options and, if you may share it, the smallest text that causes it; replace names, addresses and telephone numbers first. A very large input can also exhaust the memory of the host: set `maxBytes`, or read line by line.",
  },
  "json.bom": {
    severity: "warning",
    title: "A byte order mark",
    body: "Some editors and spreadsheet programs put the invisible character U+FEFF before the text. RFC 8259 §8.1 says that JSON sent over a network must not start with it; a reader may ignore it, but many do not: Node's `JSON.parse` and Rust's `serde_json` refuse such a text.\n\nIt is read over here, and the normal form does not have it. Save the file as “UTF-8” rather than “UTF-8 with BOM”, or let the exporting program write no mark.",
  },
  "json.duplicate-key": {
    severity: "error",
    title: "The same name twice",
    body: "One object holds two members of the same name. RFC 8259 §4 says that names should be unique and that what happens otherwise is unpredictable: most readers take the last one, some the first, some refuse the text. The sender and the receiver may then read different interventions from the same payload.\n\nNobody but the author knows which value was meant, so nothing is chosen here. Remove one of the two members. When a program wrote the text, look for a field that is set in two places.",
  },
  "json.invalid-utf8": {
    severity: "error",
    title: "Not UTF-8",
    body: "RFC 8259 §8.1 requires JSON between systems to be UTF-8. Here some bytes are not. In French data this nearly always means that the text is in Windows-1252 or ISO 8859-15, where `é` is a single byte; a receiver shows `�` in its place or refuses the text.\n\nHave the exporting program write UTF-8, or convert the file once: `iconv -f WINDOWS-1252 -t UTF-8`. Do not guess the characters one by one. A file that was cut in the middle of a character gives the same finding at its end.",
  },
  "json.lone-surrogate": {
    severity: "error",
    title: "Half a character",
    body: "Characters such as emoji are written in JSON escapes as two halves, `\\ud83d\\udd27`. Here only one half is left, mostly because a text was cut after a fixed number of units. RFC 8259 §8.2 calls the result unpredictable: such a text cannot be written in UTF-8, so a receiver replaces it, drops it or refuses the whole payload.\n\nWrite the character again, or remove the half. A program that shortens texts must cut between characters; in JavaScript `toWellFormed()` repairs a text that is already cut.",
  },
  "json.syntax": {
    severity: "error",
    title: "The text is not JSON",
    body: "The text breaks the grammar of JSON (RFC 8259), so no receiver can read it. The usual causes are a quotation mark too many after a pasted sentence, a comma before a closing bracket, a forgotten comma between two lines, or a JavaScript or Python value (`undefined`, `NaN`, `True`) where JSON has none.\n\nThe place given is where reading had to stop; the slip is there or just before. Reading cannot go on behind it, so findings of other kinds may follow once this one is mended. Payloads made by a program should come from its JSON library, never from joined texts.",
  },
  "json.too-deep": {
    severity: "error",
    title: "Nested too deeply",
    body: "Each payload known here needs fewer than ten levels of lists and objects. A text with hundreds of them is a mistake of the program that wrote it, or an attempt to exhaust the reader's memory. RFC 8259 §9 allows a reader to set a limit, and most do.\n\nLook for an object that was put into itself, or for a text that was wrapped again at each hand-over. The option `maxDepth` moves the limit for data of your own that really is that deep.",
  },
  "json.too-large": {
    severity: "error",
    title: "Too large",
    body: "The text is longer than the limit, so it was not read at all. RFC 8259 §9 allows a reader to limit the size of the texts it accepts; a service that checks what strangers send should do so. One payload known here needs a few kilobytes, even with several contacts in it.\n\nOften photos or documents were put into the payload as Base64; they belong into the documents interface of the receiving system. Many payloads in one text are better sent as NDJSON, one a line. The option `maxBytes` moves the limit.",
  },
  "list.empty": {
    severity: "error",
    title: "An empty list",
    body: "The API reference of Karé asks for at least one entry in `siteIds` and in `ruleIds` (minimum array length 1): an intervention without a site or without a rule would be attached to nothing. The request is refused.\n\nAdd the ids. In a form this mostly means that no site or no rule was ticked; check it before sending. Lists that may be empty, such as Intent's `contacts`, are accepted as they are.",
  },
  "log.asset-on-top": {
    severity: "error",
    title: "The asset stands on the top level",
    body: "Intent's webhooks and exports give the asset as `assetReference` on the top level. The logs that one sends have it inside `location`, in every published example. Without `location.assetReference` the log names no asset as far as the platform is concerned, so this is an error rather than a matter of style.\n\nThis mostly happens when the answer to a webhook is made from the webhook's own fields. The value is right, only its place is not: the fix moves it into `location` without changing it.",
  },
  "log.asset-twice": {
    severity: "error",
    title: "The asset is named twice",
    body: "A log names its asset in `location.assetReference`; Intent's webhooks flatten it to `assetReference` on the top level. This payload has both, as happens when a webhook's fields are copied into a log.\n\nIf both name the same asset, nothing is lost, and this is a warning; the fix removes the one on top. If they differ, it is an error: nobody can tell to which dwelling or equipment the intervention belongs, and it may end up at the neighbour's. Keep the right reference in `location` and remove the other one.",
  },
  "log.done-not-operational": {
    severity: "warning",
    title: "Done, but not operational",
    body: "`closed/done` tells the manager that the operation is finished and the problem solved; `equipmentWorkingOrder` with `not_operational` tells the opposite. In the published examples the equipment is `operational` on closing. The pair is allowed, but one of the two fields is probably a leftover: the working order is often copied from the first log.\n\nIf the equipment works again, send `operational`. If the problem persists, close with `closed/partial_repair`, which is documented for that, and say in `description` what remains to be done.",
  },
  "log.logged-before-event": {
    severity: "warning",
    title: "Logged before it happened",
    body: "Except for planned visits, a log reports something that has happened, so `eventDate` is not later than `logDate`: in all published examples the two are equal, or the log follows within seconds or minutes. Here the event comes more than five minutes after its log, which clocks that differ a little cannot explain.\n\nOften one of the dates has the wrong offset, for instance `Z` behind a French wall time, or the day of a planned visit was copied. Correct the date that is wrong; a visit that is still to come is `open/planned` or `pending/replanned`.",
  },
  "log.planned-in-past": {
    severity: "warning",
    title: "Planned in the past",
    body: "With `planned` and `replanned`, `eventDate` is the appointment and `logDate` the moment at which it was noted; in all published examples the appointment comes later, sometimes by months. Here it lies before. The occupant may then be told of a date that has gone by. The platform does not document a refusal, so this is a warning.\n\nMostly the two dates were swapped, or an old appointment was sent again. If the visit has taken place already, send what happened: `pending/start`, `hold/occupant_absent` or `closed/done`.",
  },
  "log.sign-off-early": {
    severity: "warning",
    title: "Signed off before the end",
    body: "`occupantSignature` and `equipmentStatus` record the outcome: the occupant has signed, the equipment was found in order. All published examples carry them on closing logs only. On a log that opens, plans or starts the work they record something that cannot have happened yet, and a later dispute would find a signature before the repair.\n\nSend the two fields with `pending/end` or with the closing log. A program that copies the last payload for the next step should start from the fields that stay the same: reference, contract, service, location.",
  },
  "number.as-text": {
    severity: "warning",
    title: "A number in quotes",
    body: "The digits stand in quotes, so this is a text. Intent's share webhook writes `\"criticalLevel\": \"3\"` itself, while the logs one sends and the answers one gets have the number `3`; a value copied from one to the other arrives as text. HTML forms also hand over every value as text.\n\nThe text is understood here, and the normal form has the number. The fix removes the quotes. In JavaScript `Number(value)` does the same; check that the field was not empty, since `Number(\"\")` is 0.",
  },
  "number.imprecise": {
    severity: "warning",
    title: "More digits than are kept",
    body: "Most readers hold a JSON number as an IEEE 754 double, which keeps 15 to 17 significant digits; RFC 8259 §6 warns that more precision is not interoperable. The digits behind are lost without any error: `9007199254740993` becomes `9007199254740992`.\n\nThe number is passed on here as it was written, digit by digit. If each digit matters, as in an account number or an id from another system, send a text. If not, round it where it is computed; sums of money should be texts such as `\"900.70\"` in any case.",
  },
  "number.not-integer": {
    severity: "error",
    title: "Not a whole number",
    body: "This field counts or numbers something: an id, a level, an attempt. The receiving systems declare it as an integer (Karé: `integer`; Intent: `int` in its public SDK), and refuse a fraction or cut it off. Nothing is rounded here, because nobody but the author knows whether `2.5` was meant as 2 or as 3.\n\nWrite a whole number. `1.0` and `1e2` are whole numbers in an unusual spelling; they are accepted, and the normal form writes `1` and `100`.",
  },
  "number.out-of-range": {
    severity: "error",
    title: "Out of range",
    body: "The number lies outside what the field can hold. Karé publishes the range −9007199254740991 to 9007199254740991 for its ids: these are the whole numbers that JavaScript keeps exactly (RFC 8259 §6). A greater id would reach the receiver as another one. Intent's `visitAttempt` counts visits, so it is never negative.\n\nCheck where the number comes from: a timestamp in place of an id, or a 64-bit key of a database, which belongs into a text. A negative `criticalLevel` is only a warning, since no range is published for it.",
  },
  "number.spelling": {
    severity: "warning",
    title: "An unusual spelling of a whole number",
    body: "`1.0`, `1e2` and `-0` are whole numbers by value, and JavaScript, in which Karé's rule is written, takes them as such. Other readers do not: Rust's `serde_json` and Go's `encoding/json` refuse `1.0` for an integer field. RFC 8259 §6 allows the spelling and leaves the type to the reader.\n\nThe normal form writes the plain whole number, so that every receiver reads the same. Such spellings come from programs that keep all numbers as floating point; format them as integers there.",
  },
  "obapi.date-range": {
    severity: "warning",
    title: "The dates do not match the lines",
    body: "The `date_start` of an intervention is the earliest date of its lines, and `date_end` the latest one. Dolibarr computes both in this way whenever a line changes, and OBAPI's published example agrees. Here a line lies outside the range, or the range is wider than the lines.\n\nOften a line has a slip in its date, such as another month or year; otherwise a line is missing from the answer. Correct the line, or fetch the intervention again. Programs that keep planned dates in these fields may differ on purpose, so this is a warning.",
  },
  "obapi.dates-reversed": {
    severity: "warning",
    title: "Start and end are reversed",
    body: "`date_start` comes after `date_end`. In an intervention that cannot be; in the parameters of a list it asks for nothing, and the answer is an empty list rather than an error, so that a mistake looks like “there are no interventions”.\n\nSwap the two dates. If they came from a form, check how it writes dates: `07/10/2020` is 7 October in France and 10 July in the United States, while OBAPI takes only `YYYY-MM-DD`. Both dates may be equal: that is one day.",
  },
  "obapi.duration-sum": {
    severity: "warning",
    title: "The duration is not the sum of the lines",
    body: "In OBAPI an intervention has a `duration` in whole seconds, and so has each of its lines. In Dolibarr, from which the model comes, the total is always computed as the sum of the lines without subtotals, and OBAPI's published example agrees. A different total means that a line was changed afterwards, is missing from the answer, or that hours and seconds were mixed up.\n\nCompare the lines with the time sheet, and correct the one that is wrong. Other management programs may count otherwise, for instance with travel time, so this is a warning.",
  },
  "step.contradiction": {
    severity: "error",
    title: "Status and event contradict each other",
    body: "Both words are known, but every published use of this event has another status: work that is `done` closes an operation, a `planned` visit opens one or follows in it, `canceled` means `denied`. The receiver would show an operation as open although it is finished, or the reverse.\n\n`allowed` lists the statuses under which the event is documented. Decide which of the two words is true, and change the other. As the table of pairs is drawn from examples and not from a published specification, the option `severity` can soften this finding.",
  },
  "step.unknown-event": {
    severity: "error",
    title: "Not a known event",
    body: "The event says what has happened in an Intent operation. The 28 known events come from Intent's published examples, its public SDK and an export of closed interventions. They are lower-case words joined by underscores: `occupant_absent`, not `occupant-absent`; `canceled` has one `l`, `acknowledged` has a `c` before the `k`.\n\nA log with another event is likely to be refused, or to be stored without moving the operation on. Choose a known event, and put what it does not say into `description`. The fix writes the nearest event.",
  },
  "step.unknown-status": {
    severity: "error",
    title: "Not a status",
    body: "The status of an Intent log is one of five words: `open`, `pending`, `hold`, `closed`, `denied`. No other value occurs in any published payload or in Intent's public SDK. They are written in lower case; nothing says that the platform reads `OPEN` or `Closed` as well.\n\nThe status gives the state of the operation, the event what has just happened: `closed` with `done`, `hold` with `occupant_absent`. If your word says what happened, it belongs into `event`. The fix writes the nearest status.",
  },
  "step.unverified": {
    severity: "warning",
    title: "An undocumented pair",
    body: "Status and event are both known, but no published document says under which status this event is sent. Fifteen events are known only from an export that gives no status with them, among them `postponed`, `technical_issue`, `temporary_repair` and `commented`. The pair may well be right, so it is accepted.\n\nTest it once on the sandbox, or ask the building manager's platform, before many logs are sent that way. A documented pair that says the same is safer: `hold/occupant_absent` and then `pending/replanned` for a visit that was put off because nobody was at home.",
  },
  "text.empty": {
    severity: "error",
    title: "An empty text",
    body: "A required field is there, but its text is empty. For the receiver that is the same as a missing field: an operation without reference, contract or asset cannot be found again. It often comes from a form field that nobody filled, or from a column that was empty in the export. Give the value.\n\nIn `criticalLevel` an empty text is only a warning. Intent's own update webhook writes `\"\"` there when no level was set; it is read as “not given”, and the normal form leaves the field out.",
  },
  "type.mismatch": {
    severity: "error",
    title: "A value of another type",
    body: "JSON tells texts, numbers, lists, objects, `true`/`false` and `null` apart, and each field of the kind's table takes one of these types. A date as a number, a reference without quotes or one contact outside a list is refused by the receiving system, or read as something else.\n\nThe parameters `expected` and `received` name both types. A single text where a list of texts belongs, the most frequent slip, carries a fix that puts it in a list. Everything else must be corrected where the payload is made, because a conversion could change the meaning.",
  },
  "value.not-json": {
    severity: "error",
    title: "A value that JSON cannot carry",
    body: "A JavaScript value is judged as the JSON that would go over the wire. `NaN`, `Infinity`, BigInt, functions, symbols, `Map`, `Set`, cycles and getters that throw have no JSON form (RFC 8259 §3). `JSON.stringify` turns some of them into `null` or `{}`, leaves others out and throws on the rest, so that the receiver gets something else than was meant.\n\nConvert the value before: a BigInt or a number that may be `NaN` after a check, a `Map` with `Object.fromEntries`, a `Set` with the spread syntax, an object in a cycle as its reference.",
  },
  "vcard.address-order": {
    severity: "warning",
    title: "vcard.address-order",
    body: "",
  },
  "vcard.bare-type": {
    severity: "warning",
    title: "vcard.bare-type",
    body: "",
  },
  "vcard.case": {
    severity: "warning",
    title: "vcard.case",
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
  "vcard.control-character": {
    severity: "warning",
    title: "vcard.control-character",
    body: "",
  },
  "vcard.date-spelling": {
    severity: "warning",
    title: "vcard.date-spelling",
    body: "",
  },
  "vcard.date-unreadable": {
    severity: "warning",
    title: "vcard.date-unreadable",
    body: "",
  },
  "vcard.double-escaping": {
    severity: "warning",
    title: "vcard.double-escaping",
    body: "",
  },
  "vcard.duplicate-property": {
    severity: "warning",
    title: "vcard.duplicate-property",
    body: "",
  },
  "vcard.encoding": {
    severity: "warning",
    title: "vcard.encoding",
    body: "",
  },
  "vcard.end-missing": {
    severity: "warning",
    title: "vcard.end-missing",
    body: "",
  },
  "vcard.escaping": {
    severity: "warning",
    title: "vcard.escaping",
    body: "",
  },
  "vcard.folding": {
    severity: "warning",
    title: "vcard.folding",
    body: "",
  },
  "vcard.frame": {
    severity: "warning",
    title: "vcard.frame",
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
  "vcard.nested-card": {
    severity: "warning",
    title: "vcard.nested-card",
    body: "",
  },
  "vcard.parameter": {
    severity: "warning",
    title: "vcard.parameter",
    body: "",
  },
  "vcard.several-cards": {
    severity: "error",
    title: "vcard.several-cards",
    body: "",
  },
  "vcard.spacing": {
    severity: "warning",
    title: "vcard.spacing",
    body: "",
  },
  "vcard.stray-line": {
    severity: "warning",
    title: "vcard.stray-line",
    body: "",
  },
  "vcard.surroundings": {
    severity: "warning",
    title: "vcard.surroundings",
    body: "",
  },
  "vcard.type-spelling": {
    severity: "warning",
    title: "vcard.type-spelling",
    body: "",
  },
  "vcard.version-missing": {
    severity: "warning",
    title: "vcard.version-missing",
    body: "",
  },
  "vcard.version-place": {
    severity: "warning",
    title: "vcard.version-place",
    body: "",
  },
  "vcard.version": {
    severity: "warning",
    title: "vcard.version",
    body: "",
  },
};
