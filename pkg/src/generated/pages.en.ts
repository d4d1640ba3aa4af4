// Generated from docs/codes by `cargo pkg codes`; edit the pages instead.

import type { Pages } from "./codes.js";

export const en: Pages = {
  "contact.plain-text": {
    severity: "note",
    title: "A contact in plain text",
    body: "A contact is either a vCard or free text such as “M. Albert Prince”; Intent's own guide to preventive visits sends the latter. Free text is therefore accepted and kept word for word, line breaks included.\n\nA person can read it, a program cannot: no telephone number can be dialled from it and no mail can be sent. Where the number is known, give a vCard instead, or a contact object to `build`, which writes the card.\n\nA text that speaks of a vCard and is none, or a MECARD, is a warning: a program was to read it, and none will.",
  },
  "date.gap": {
    severity: "error",
    title: "A time that the clock jumped over",
    body: "On the last Sunday of March, clocks in the European Union go from 02:00 straight to 03:00 (Directive 2000/84/EC). A time in between, written without offset, never happened. Libraries silently shift it one way or the other; a report of an intervention should not depend on that.\n\nWrite the time with its offset: `2020-03-29T03:30:00+02:00`. The fix moves the time forward by the hour that was skipped, which is what a clock that was not changed would have meant; look at it before you take it.",
  },
  "date.in-future": {
    severity: "warning",
    title: "A past event in the future",
    body: "Some dates tell what has already happened: when a log was written, when an intervention actually started. Such a date cannot lie ahead of the clock of the one who sends it. The receiving systems accept it, but the operation then shows events in the wrong order, and delays that are counted from it are wrong.\n\nThe usual causes are a slip in the month or the year, a local time sent as UTC, or a device whose clock is ahead. Five minutes are tolerated for the last of these. Correct the date, or the zone in which it was read.",
  },
  "date.leap-second": {
    severity: "warning",
    title: "A leap second",
    body: "RFC 3339 §5.7 allows second 60 at the very end of a UTC month, where a leap second may be inserted. The date is correct, but JavaScript and most databases refuse it, and Karé's pattern stops at 59; there it is an error.\n\nThe normal form writes second 59 of the same minute, one second earlier. If that second matters to you, keep it in the description.",
  },
  "date.malformed": {
    severity: "error",
    title: "Not a date",
    body: "Dates are written as RFC 3339 §5.6 says: `YYYY-MM-DDTHH:MM:SS`, then `Z` or an offset such as `+02:00`; a field that holds a day takes `YYYY-MM-DD`. Only ASCII digits count, each number with its leading zero.\n\nOther notations are refused rather than guessed, because the guess depends on the reader: `07/10/2020` is 7 October in France and 10 July in the United States; both readings are told, and none is chosen. The ISO 8601 forms that RFC 3339 leaves out (basic format, weeks, ordinal days, decimal commas) and the zone in brackets of RFC 9557 are named in the message. Where the intention is plain, a suggestion is given; where the text had but one meaning, the fix is safe. An offset that is missing in Intent stays missing.",
  },
  "date.no-such-day": {
    severity: "error",
    title: "A day that does not exist",
    body: "The text looks like a date, but the calendar has no such day: 31 April, or 29 February in a year that is no leap year (the Gregorian rule, RFC 3339 appendix C). JavaScript's `Date` turns such a day silently into one of the next month, so it can slip through a form and arrive as another day.\n\nWrite the day that was meant. Where only day and month have changed places, the fix puts the month first, as a guess; there is no other, because a wrong day can be a slip in the day, the month or the year.",
  },
  "date.no-such-offset": {
    severity: "error",
    title: "An offset that cannot be",
    body: "The offset says how far the local clock is ahead of UTC, in hours and minutes. RFC 3339 §5.6 writes it like a time of day: hours from 00 to 23, minutes from 00 to 59. `+02:60` and `+24:00` are outside of that, so the instant is not known.\n\nWrite the offset of the place: in France `+01:00` in winter and `+02:00` in summer, `+04:00` in Réunion, `-04:00` in Guadeloupe and Martinique.",
  },
  "date.no-such-time": {
    severity: "error",
    title: "A time that no clock shows",
    body: "RFC 3339 §5.7 counts hours from 00 to 23 and minutes and seconds from 00 to 59. Midnight is `00:00:00` of the day that begins; `24:00:00` exists in ISO 8601 only, and is offered as midnight of the next day. Second 60 is allowed where a leap second can be: in the last minute of a month in UTC. Some libraries accept it anywhere, and count on into the next minute.\n\nWrite the time that was meant.",
  },
  "date.offset-implausible": {
    severity: "warning",
    title: "An offset that no place has",
    body: "Local clocks lie between twelve hours behind UTC and fourteen hours ahead of it. RFC 3339 allows any offset up to 23:59, so the receiving system will accept this one, and read an instant that is probably hours away from the one that was meant.\n\nWrite the offset of the place where the intervention took place: in France `+01:00` in winter and `+02:00` in summer.",
  },
  "date.offset-missing": {
    severity: "error",
    title: "A local time where UTC is wanted",
    body: "Karé's contract takes instants in UTC only: the pattern of `actualStart` ends in a capital `Z`. OBAPI writes its `…_at` instants the same way. A time without offset says what a clock on the wall showed, but not where, so the system refuses it.\n\nConvert the time to UTC and add `Z`. The fix does so for the assumed zone (the option `zone`, by default Europe/Paris); look at it before you take it.",
  },
  "date.offset-refused": {
    severity: "error",
    title: "An offset where Z is wanted",
    body: "The date is correct, but this system takes UTC only, written with a capital `Z`. That is Karé's pattern of `actualStart`, and the convention of OBAPI's `…_at` fields. Even `+00:00`, which is the same instant, does not match.\n\nThe fix writes the same instant in UTC: `2020-10-07T15:18:00+02:00` becomes `2020-10-07T13:18:00Z`. Nothing is lost but the local offset.",
  },
  "date.offset-unknown": {
    severity: "warning",
    title: "The offset -00:00",
    body: "In RFC 3339 §4.3, `-00:00` means that the instant is known in UTC and the local offset is not; RFC 9557 §2 gives `Z` that meaning too. ISO 8601 forbids `-00:00`, and some readers refuse it.\n\nThe normal form writes `+00:00`. The instant stays the same. If the place is known, write its offset: `2020-10-07T17:18:00+02:00` instead of `2020-10-07T15:18:00-00:00`.",
  },
  "date.overlap": {
    severity: "warning",
    title: "A time that happened twice",
    body: "On the last Sunday of October, clocks in the European Union go back from 03:00 to 02:00 (Directive 2000/84/EC), so the hour in between happens twice. Without offset, either can be meant.\n\nThe option `fold` chooses: `earlier` (summer time, the default), `later` (winter time), or `reject`, which makes this an error. Better, write the offset yourself: `2020-10-25T02:30:00+02:00` is the first time round, `2020-10-25T02:30:00+01:00` the second.",
  },
  "date.precision-lost": {
    severity: "warning",
    title: "More than nine digits of a second",
    body: "RFC 3339 §5.6 allows a fraction of any length, but software keeps nine digits (nanoseconds) at most, JavaScript three. The normal form keeps the first nine and drops what follows. Two dates that differ only behind the ninth digit become the same.\n\nSo long a fraction is usually a number that was printed without rounding. Milliseconds are enough for a report: `2020-10-07T15:18:00.123+02:00`. Karé's pattern takes any length, and there the text is kept as it is.",
  },
  "date.seconds-missing": {
    severity: "warning",
    title: "Seconds are missing",
    body: "RFC 3339 §5.6 makes the seconds mandatory, and strict readers refuse a time without them. HTML's `datetime-local` leaves them out when they are zero, so such dates are common.\n\nThe normal form writes `:00`. In `kare.unplanned` this is only a note, because the pattern of Karé's contract makes the seconds optional; what parses the date behind it may still be stricter.",
  },
  "date.spelling": {
    severity: "warning",
    title: "A date in another spelling",
    body: "The meaning is beyond doubt, only the spelling differs from what readers expect: `t` and `z` in lower case (legal in RFC 3339 §5.6, but generators should use capitals), a space instead of the `T`, an offset without colon such as `+0200` (the first mobile SDK of Intent wrote it), or white space around the date.\n\nThe normal form writes it as it should be. In `kare.unplanned` this is an error, because the pattern of Karé's contract allows none of these; the fix then writes the instant in UTC with `Z`.",
  },
  "date.year-implausible": {
    severity: "warning",
    title: "A year far away",
    body: "RFC 3339 takes the years 0000 to 9999, but an intervention outside 1971 to 2100 is a slip: two digits too few or too many, `0020` for `2020`, or the day from which a program counts, written for “no date”: 1 January 0001, 1900 or 1970. Seconds taken for milliseconds end up in January 1970, too.\n\nCorrect the year; if the date is not known, leave an optional field out. In `kare.unplanned` this is only a note, because the pattern of Karé's contract takes any year.",
  },
  "date.zone-assumed": {
    severity: "note",
    title: "A zone was assumed",
    body: "Intent takes times without offset: its file format and most of its examples are written so. What it gives back shows that it reads them as wall time in France, with summer and winter time. That is assumed here too, and said, because for a building overseas it is wrong.\n\nNothing has to be mended. To be independent of any assumption, write the offset: `2020-10-07T15:18:00+02:00`. For another place, set the option `zone`, for example `Indian/Reunion`.",
  },
  "draft.conflict": {
    severity: "error",
    title: "A draft that contradicts itself",
    body: "A draft may say the same in two ways: `step` stands for `status` and `event`, and `asset` for `location.assetReference`. Here both are given, and they differ. Nobody but the author can tell which one is meant, and a wrong status or a wrong dwelling would be believed, so nothing is built.\n\nThis mostly happens when a draft starts as a copy of the last log and only the friendly key is changed. Remove the one that is out of date, or continue with `history(logs).next(step, changes)`, which copies only what stays the same.",
  },
  "draft.step-malformed": {
    severity: "error",
    title: "A step of one word",
    body: "In a draft, `step` stands for two fields of the payload: what comes before the slash becomes `status`, what comes behind it becomes `event`. Intent always sends the two together, and one alone leaves open what happened: `closed` may be `closed/done`, `closed/partial_repair` or `closed/occupant_absent`.\n\nWrite the pair, as in `\"step\": \"closed/done\"`, or give `status` and `event` as two members of their own. TypeScript offers the documented pairs while one types.",
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
    body: "The field may be absent, but none of the published payloads writes `null` for that. JSON leaves the meaning of `null` to the two sides (RFC 8259 §3): one receiver takes it as “not given”, another as “erase what you have”, a third refuses it because the documented type is a text or a number.\n\nLeave the field out when there is no value. In JavaScript a member whose value is `undefined` is left out by `JSON.stringify` by itself. The fix removes the member; it asks first, since `null` may have been meant to erase something.",
  },
  "field.unknown": {
    severity: "note",
    title: "An undocumented field",
    body: "The kind's table does not know this field. It is kept, after the known ones, because models grow and the receiver may know more than is published: this is a note only.\n\nIt becomes a warning when the name is nearly that of a known field (`descripton`), when it is the name of Intent's first API (`comment`, today `description`), or when the receiver lists all fields it takes, as Karé does. A receiver that ignores such a field loses its content without a word. Rename it if a suggestion fits, or remove it. In a contact that is given as fields it is an error: the card has no place for it.",
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
    body: "The logs of a history are expected in the order in which they were written down, and the moments they report should not run backwards. Equal moments are fine: in the full sequence of Intent's public SDK the arrival and the start of work share one time. An appointment is no report: after `open/planned` for next month, a log of today is in order.\n\nA list that stands newest first from beginning to end, as databases and screens show it, is told once; the rest of the sequence is then judged from its end.\n\nSort the list, or correct the date. An hour's difference often comes from an offset: `+01:00` behind a summer time, or `Z` behind a wall time.",
  },
  "history.reference-mismatch": {
    severity: "error",
    title: "Logs of different operations",
    body: "A history holds the logs of one operation. `reference` and `contractReference` together are the key by which Intent finds an operation again: both stand in the address of its reading interface. A log with another key belongs to another operation, or would open a new one by mistake, and the first one would stay open.\n\nGive all logs the reference of the first one, to the letter: Intent's own example drifts from `…1812` to `…1813` in one page. If the list holds several operations, check each operation by itself.",
  },
  "history.repeated-step": {
    severity: "warning",
    title: "The same step twice",
    body: "Two logs that follow each other have the same status, the same event and the same `eventDate`. A second vain visit is a new event at a new time; the same log sent twice is mostly a repeated request, for instance after a timeout. Intent does not document how it treats the second one: it may show the step twice. A request that is sent again can also arrive late, behind what happened since; such a copy is told as that, and the sequence is judged without it.\n\nLeave out one of the two, or correct the date of the second if something really happened again. Equal dates of different steps are fine: arrival and start of work share one time in Intent's own example.",
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
    body: "One object holds two members of the same name. RFC 8259 §4 says that names should be unique and that what happens otherwise is unpredictable: most readers take the last one, some the first, some refuse the text. The sender and the receiver may then read different interventions from the same payload.\n\nNobody but the author knows which value was meant, so nothing is chosen here, unless both are the same word for word. Remove one of the two members. When a program wrote the text, look for a field that is set in two places.",
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
    body: "The text breaks the grammar of JSON (RFC 8259), so no receiver can read it. The usual causes are a quotation mark too many after a pasted sentence, a comma before a closing bracket, a forgotten comma between two lines, or a JavaScript or Python value (`undefined`, `NaN`, `True`) where JSON has none.\n\nEach slip is told at its place, with what was assumed, and the rest of the payload is checked on that assumption. A fix is safe where there is one plain reading; a bracket that is missing in the middle, or a text that was cut off, is a guess. The payload stays refused until the text is JSON. Payloads made by a program should come from its JSON library, never from joined texts.",
  },
  "json.too-deep": {
    severity: "error",
    title: "Nested too deeply",
    body: "Each payload known here needs fewer than ten levels of lists and objects. A text with hundreds of them is a mistake of the program that wrote it, or an attempt to exhaust the reader's memory. RFC 8259 §9 allows a reader to set a limit, and most do.\n\nLook for an object that was put into itself, or for a text that was wrapped again at each hand-over. The option `maxDepth` moves the limit for data of your own that really is that deep.",
  },
  "json.too-large": {
    severity: "error",
    title: "Too large",
    body: "The text is longer than the limit, so it was not read at all. RFC 8259 §9 allows a reader to limit the size of the texts it accepts; a service that checks what strangers send should do so. One payload known here needs a few kilobytes, even with several contacts in it.\n\nOften photos or documents were put into the payload as Base64; they belong in the documents interface of the receiving system. Many payloads in one text are better sent as NDJSON, one a line. The option `maxBytes` moves the limit.",
  },
  "kare.dates-reversed": {
    severity: "warning",
    title: "Scheduled to end before it starts",
    body: "`scheduledStart` comes after `scheduledEnd`. Karé's pages do not say what happens then; no visit can be like that, so it is a warning. Mostly the two were swapped, the day was forgotten when a visit goes past midnight, or one of the two was written in local time with a `Z` put behind it.\n\nSwap the two, or correct the day. Both take UTC: 14:00 in Paris is `13:00:00Z` in winter and `12:00:00Z` in summer. Equal times are accepted.",
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
  "log.parent-missing": {
    severity: "warning",
    title: "The intervention behind the quotation is missing",
    body: "A quotation that a provider proposes follows an intervention, closed or still running. Intent asks for that intervention's reference in `parentReference`, for traceability: without it nobody can tell which visit led to the quotation. A quotation that the client has asked for (`open/requested`) has no parent.\n\nWrite the reference of the intervention into `parentReference`. It is the `reference` of that intervention's own logs, not the number of the quotation in your books; that one goes into `tags` as `devis_reference`.",
  },
  "log.planned-in-past": {
    severity: "warning",
    title: "Planned in the past",
    body: "With `planned` and `replanned`, `eventDate` is the appointment and `logDate` the moment at which it was noted; in all published examples the appointment comes later, sometimes by months. Here it lies before. The occupant may then be told of a date that has gone by. The platform does not document a refusal, so this is a warning.\n\nMostly the two dates were swapped, or an old appointment was sent again. If the visit has taken place already, send what happened: `pending/start`, `hold/occupant_absent` or `closed/done`.",
  },
  "log.quotation": {
    severity: "note",
    title: "A quotation among interventions",
    body: "The log has neither a service code nor a type of work, which every published intervention has, but it has what quotations have: the event `proposed`, a `parentReference` or `tags`. Intent's own page on quotations shows exactly this, without `serviceCode` and `workType`.\n\nIf it is a quotation, check it as `intent.quotation`; nothing is missing then. Send it where quotations belong: Intent keeps interventions, quotations and reservations apart. If it is an intervention after all, add the two fields.",
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
    body: "The number lies outside what the field can hold. Karé publishes the range −9007199254740991 to 9007199254740991 for its ids: these are the whole numbers that JavaScript keeps exactly (RFC 8259 §6). A greater id would reach the receiver as another one. Intent's `visitAttempt` counts visits, so it is never negative.\n\nCheck where the number comes from: a timestamp in place of an id, or a 64-bit key of a database, which belongs in a text. A negative `criticalLevel` is only a warning, since no range is published for it.",
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
  "request.header-missing": {
    severity: "error",
    title: "A missing header",
    body: "The documented request has this header, and the one given has not. Without `Authorization` the server answers 401; without `x-session-token` Karé knows no session; without `content-type: application/json` a body is read as a form, and nothing of it arrives. Note that curl sends `application/x-www-form-urlencoded` by itself with `-d`. Header names mind no capitals, but each letter and each hyphen counts. Add the header, with the value that your account has.",
  },
  "request.header-value": {
    severity: "error",
    title: "A header with another value",
    body: "The header is there, but says something else than the documented one: `Authorization` begins with `Bearer` and a space, followed by the token alone; `content-type` names the form of the body. A value in angle brackets, such as `<token>`, was copied from a page and must be replaced. The value itself is never repeated in a message, since it may be a secret. With parts, a client writes `multipart/form-data` itself, with the boundary behind it.",
  },
  "request.method": {
    severity: "error",
    title: "Another method",
    body: "The address belongs to a documented request, but that request has another method. A server answers 404 or 405, or does something else: a `GET` of the same address reads, a `PATCH` changes, a `POST` creates. curl sends `POST` by itself when there is a body, and `GET` when there is none; `-X` overrides that. Write the method that is named, in capitals, or leave `-X` out and give a body.",
  },
  "request.option": {
    severity: "warning",
    title: "An option that is not read",
    body: "The command has an option that says nothing about the request, or one that is not known. It is passed over; if it takes a value, that value may have been read as an address. Everything else is checked as if the option were not there. Check its spelling: curl tells small from capital letters, so `-h` asks for help while `-H` adds a header, and `-x` names a proxy while `-X` names the method.",
  },
  "request.parameter": {
    severity: "error",
    title: "A parameter of the address",
    body: "What stands behind the question mark of the address is not as documented: a parameter is missing, comes twice, or has no place here. OBAPI’s download takes `type=intervention`; a list takes `page`, `per_page`, `date_start`, `date_end`, `status` and `sort`, each once. Whether their values are right is said by the codes of those values. In a shell, an address with `&` must stand in quotes, or everything behind it is another command.",
  },
  "request.part": {
    severity: "error",
    title: "A part of the form",
    body: "Intent takes a document as a form in parts: the file itself, and texts beside it, such as `title` and `elementType`. A part is missing, comes twice, or holds a text where the file belongs. With curl, `-F \"file=@report.pdf;type=application/pdf\"` sends the file, while `-F \"file=report.pdf\"` sends ten letters. Names of parts mind capitals. What the texts must say is told by the codes of those fields.",
  },
  "request.syntax": {
    severity: "error",
    title: "A request that cannot be read to its end",
    body: "A command was copied in part, or its quotes do not balance: the shell would wait for more, or take the rest of the line for one word. What could be read is checked all the same, so other findings may follow from this one. Copy the command again, whole, or close the quote. In `bash` an apostrophe inside single quotes is written `'\\''`; in PowerShell it is doubled; in `cmd` only double quotes count, and one inside is written `\\\"`.",
  },
  "request.url": {
    severity: "error",
    title: "Another address",
    body: "The path is not that of the request, or the address cannot be read as one. Host and prefix may differ, as sandbox and production do; the documented end of the path may not. A path that is nearly right is answered 404. Spaces around an address, as Intent’s own examples have them inside the quotes, are a warning: some clients trim them, others send them. Write the path as documented, without spaces.",
  },
  "rule.forbidden": {
    severity: "error",
    title: "Forbidden by a rule of the contract",
    body: "The receiving system knows this field, but a rule that your own program has set (option `rules`, member `forbid`) says that it is not to be sent: because the contract keeps it for the other side, because it may hold personal data, or because nobody reads it. Whatever it holds, `null` and the empty text too, it is refused.\n\nLeave the member out. The fix takes it out of the payload together with its value; look at what it says before you apply it, for that is lost. Where the contract has changed, take the pointer out of `rules.forbid`.",
  },
  "rule.not-allowed": {
    severity: "error",
    title: "Not allowed by a rule of the contract",
    body: "The receiving system takes any value here, or more of them; a rule that your own program has set (option `rules`, member `allow`) names those of this contract: its service codes, its companies, the steps that may be reported. Texts are compared exactly, numbers by what they say, however they are spelt. `null` says that nothing is given, and is no matter of this rule.\n\nTake one of the allowed values. The fix writes the one that looks most like what was written; it is a guess, for another code may mean another service. Where the contract has grown, add the value to `rules.allow`.",
  },
  "rule.required": {
    severity: "error",
    title: "Required by a rule of the contract",
    body: "The receiving system would take the payload without this field; a rule that your own program has set (option `rules`, member `require`) does not. It is given when it says something: `null`, a text of spaces and an empty list count as not given. Where a field inside an object is required, the object is too; behind `*` each element of the list must have it, and an empty list lacks nothing.\n\nFill the field in, or take the pointer out of `rules.require` where the contract does not ask for it. What the kind itself requires is told as `field.missing`, once.",
  },
  "rule.too-long": {
    severity: "error",
    title: "Longer than a rule of the contract allows",
    body: "The receiving system publishes no limit for this text; a rule that your own program has set (option `rules`, member `maxLength`) has one, mostly because the software behind it cuts what is longer. Unicode characters are counted, as JSON Schema counts them: an accented letter is one, an emoji may be several, and a line break in a vCard is two. What counts is the text as it was given.\n\nShorten the text, or move what does not fit into a document. Nothing is cut on your behalf: a sentence without its end may say the opposite.",
  },
  "step.contradiction": {
    severity: "error",
    title: "Status and event contradict each other",
    body: "Both words are known, but every published use of this event has another status: work that is `done` closes an operation, a `planned` visit opens one or follows in it, `canceled` means `denied`. The receiver would show an operation as open although it is finished, or the reverse.\n\n`allowed` lists the statuses under which the event is documented. Decide which of the two words is true, and change the other. Where there is but one such status, the fix sets it, when asked for. As the table of pairs is drawn from examples and not from a published specification, the option `severity` can soften this finding.",
  },
  "step.unknown-event": {
    severity: "error",
    title: "Not a known event",
    body: "The event says what has happened in an Intent operation. The 28 known events come from Intent's published examples, its public SDK and an export of closed interventions. They are lower-case words joined by underscores: `occupant_absent`, not `occupant-absent`; `canceled` has one `l`, `acknowledged` has a `c` before the `k`.\n\nA log with another event is likely to be refused, or to be stored without moving the operation on. Choose a known event, and put what it does not say into `description`. The fix writes the nearest event.",
  },
  "step.unknown-status": {
    severity: "error",
    title: "Not a status",
    body: "The status of an Intent log is one of five words: `open`, `pending`, `hold`, `closed`, `denied`. No other value occurs in any published payload or in Intent's public SDK. They are written in lower case; nothing says that the platform reads `OPEN` or `Closed` as well.\n\nThe status gives the state of the operation, the event what has just happened: `closed` with `done`, `hold` with `occupant_absent`. If your word says what happened, it belongs in `event`. The fix writes the nearest status.",
  },
  "step.unverified": {
    severity: "warning",
    title: "An undocumented pair",
    body: "Status and event are both known, but no published document says under which status this event is sent. Fifteen events are known only from an export that gives no status with them, among them `postponed`, `technical_issue`, `temporary_repair` and `commented`. The pair may well be right, so it is accepted.\n\nTest it once on the sandbox, or ask the building manager's platform, before many logs are sent that way. A documented pair that says the same is safer: `hold/occupant_absent` and then `pending/replanned` for a visit that was put off because nobody was at home.",
  },
  "table.charset": {
    severity: "note",
    title: "A file in another charset",
    body: "The bytes of the file are no UTF-8, the charset of every payload here. It was read as Windows-1252, which spreadsheets in Western Europe write by default; every byte has a letter there, so nothing is lost, but if the file is in yet another charset some letters are wrong. Look at one accented word in the result. To be sure, export the table as “CSV UTF-8”, or name the charset.",
  },
  "table.day-first": {
    severity: "note",
    title: "A date with the day first",
    body: "The cell holds a date such as `07/10/2020 15:18`, which is 7 October in France and 10 July in the United States. It was read with the day first, because the caller said so, or because another date of the same column has no other reading, as `25/12/2020`. The result is a wall time in the assumed zone. Write dates as `2020-10-07T15:18:00` and nobody needs to guess.",
  },
  "table.digits": {
    severity: "warning",
    title: "Digits that a spreadsheet has changed",
    body: "A spreadsheet takes a cell of digits for a number: it drops leading zeros, so that `0786220276` becomes `786220276`, and it writes long numbers with an exponent, so that fifteen digits become `7,86E+14`. What is lost cannot be brought back from the file. The cell goes into the payload as it stands, and nothing is guessed. Format the column as text before the digits are pasted or imported, and export the table again.",
  },
  "table.header": {
    severity: "warning",
    title: "A column without a field",
    body: "The first row names the fields, and this name is not among those of the kind. The column is left out, and everything else is read. A name that is nearly right, or the French or English label of the field, is understood and said. Write the names of the fields as the table of the kind has them, `location.assetReference` for the place inside a place; nothing of the rows changes by that.",
  },
  "table.row": {
    severity: "error",
    title: "A row that does not fit",
    body: "The row has more or fewer cells than the first one, or a quote in it is not closed. Then nobody can tell which cell belongs to which field, so the row is refused and handed back byte for byte; the other rows are not held up. Mostly a cell holds the separator itself and is not in quotes, or a quote inside a quoted cell is not doubled. Export the table again, or mend that row.",
  },
  "text.damaged": {
    severity: "warning",
    title: "Damaged letters",
    body: "`CÃ©line` was `Céline`: its bytes are UTF-8, and some program read them one by one as Windows-1252. What was read so can be undone, since the letters are still the bytes of the right ones; the fix shows the result and asks before it is applied. The character U+FFFD (`�`) is worse: it stands where a program could not read the bytes at all, and nobody can say what they were.\n\nNothing is changed in the normal form. Look where the text comes from, most often a file or a database column that is read in the wrong charset, and write the lost letters again.\n\nA reference that stands in quotation marks, `\"\\\"INTER-0500\\\"\"`, was made a JSON text twice: the receiver looks for an operation whose name has the marks in it.",
  },
  "text.empty": {
    severity: "error",
    title: "An empty text",
    body: "A required field is there, but its text is empty. For the receiver that is the same as a missing field: an operation without reference, contract or asset cannot be found again. It often comes from a form field that nobody filled, or from a column that was empty in the export. Give the value.\n\nIn `criticalLevel` an empty text is only a warning. Intent's own update webhook writes `\"\"` there when no level was set; it is read as “not given”, and the normal form leaves the field out. So it is where a word may be left out of which not all are documented, as in `equipmentWorkingOrder`: an unknown word is a warning there, too.",
  },
  "text.invisible": {
    severity: "warning",
    title: "Characters that nobody sees",
    body: "A telephone number copied from a screen often brings along marks of the direction of writing (U+202A … U+202C), no-break spaces (U+00A0) or a zero-width space (U+200B); an e-mail address ends with a space. It looks right, but a program finds that it is not the number it knows, and some telephones refuse to dial it.\n\nIn telephone numbers and addresses of a card nothing is meant by such characters: the normal form leaves them out and writes plain spaces. A reference is kept as it is, since two keys may differ by them; the fix asks first. Best take them out where the text comes from, since they will stand in other fields as well.",
  },
  "text.placeholder": {
    severity: "warning",
    title: "A word in place of a value",
    body: "Programs write `null`, `undefined`, `#N/A`, `{{reference}}` or `string` for a value that they do not have, `[object Object]` or `Array` for one that they cannot write, and people write “non communiqué” into a field that must not be empty. For the receiver that is a value: a technician sees a contact called `null`, a telephone tries to dial a text. A telephone number without a digit and an e-mail address without `@`, or with a name beside it, are of the same kind.\n\nLeave such a field out. If the remark itself matters, “ne pas appeler” for instance, write it into a `NOTE` of the card or into the description. The text is kept as it stands.",
  },
  "type.mismatch": {
    severity: "error",
    title: "A value of another type",
    body: "JSON tells texts, numbers, lists, objects, `true`/`false` and `null` apart, and each field of the kind's table takes one of these types. A date as a number, a reference without quotes or one contact outside a list is refused by the receiving system, or read as something else.\n\nThe parameters `expected` and `received` name both types. A single text where a list of texts belongs, the most frequent slip, carries a fix that puts it in a list. A date that came as a number, a list of its parts or an object, as of PHP or MongoDB, is shown as it would be written; digits in quotes become a number, a map from numbers the list of its values, one value in a list or in an object that value, JSON inside a text that JSON, a whole number where a text belongs the same digits in quotes. Everything else must be corrected where the payload is made, because a conversion could change the meaning.",
  },
  "value.not-json": {
    severity: "error",
    title: "A value that JSON cannot carry",
    body: "A JavaScript value is judged as the JSON that would go over the wire. `NaN`, `Infinity`, BigInt, functions, symbols, `Map`, `Set`, cycles and getters that throw have no JSON form (RFC 8259 §3). `JSON.stringify` turns some of them into `null` or `{}`, leaves others out and throws on the rest, so that the receiver gets something else than was meant.\n\nConvert the value before: a BigInt or a number that may be `NaN` after a check, a `Map` with `Object.fromEntries`, a `Set` with the spread syntax, an object in a cycle as its reference.",
  },
  "vcard.address-order": {
    severity: "warning",
    title: "An address in the wrong order",
    body: "The seven components of `ADR` have fixed places (RFC 2426 §3.2.1): post-office box, extension, street, town, region, postcode, country. Here the second holds a French postcode and the third a text without digits, so the address was most likely written street; postcode; town; country. Every reader will then show the street as a post-office box and the town as a street.\n\nThe normal form keeps the order, because only a person can be sure. The proposed fix moves street, town, postcode and country to their places.",
  },
  "vcard.bare-type": {
    severity: "warning",
    title: "A type without TYPE=",
    body: "vCard 2.1 allowed `EMAIL;HOME;INTERNET:…`; vCard 3.0 writes `EMAIL;TYPE=HOME,INTERNET:…` (RFC 2426 §4, `param`). Some readers drop a bare word without a sound, others refuse the card.\n\nThe normal form lists all types of a property behind one `TYPE=`. A word that no standard knows becomes a type as well, so that it is not lost: check that it was meant as one.",
  },
  "vcard.case": {
    severity: "warning",
    title: "Names in lower case",
    body: "Names of properties, parameters and types mean the same in any case (RFC 2426 §4), and many address books write `begin:vcard` or `type=home`. Simple readers compare letters and miss such lines.\n\nThe normal form writes the names and types that RFC 2426 knows in upper case. Names of custom properties, groups and all values stay as they are. It is reported once per card, at the first place.",
  },
  "vcard.charset": {
    severity: "warning",
    title: "A CHARSET parameter",
    body: "`CHARSET` belongs to vCard 2.1. vCard 3.0 dropped it (RFC 2426 §5): the charset is that of the whole text, and in JSON that is UTF-8. Older releases of a well-known JavaScript library write it into 3.0 cards, so it is everywhere; some readers refuse it.\n\nThe normal form leaves it out. A quoted-printable value is decoded first, from UTF-8, ISO-8859-1, ISO-8859-15 or Windows-1252. Bytes in any other charset cannot be decoded here: that is an error, because the text would be lost.",
  },
  "vcard.component-count": {
    severity: "warning",
    title: "Too few or too many components",
    body: "`N` has five components (family name; given name; additional names; prefixes; suffixes, RFC 2426 §3.1.2) and `ADR` has seven (§3.2.1). Writers that leave out the empty ones at the end confuse readers that count.\n\nThe normal form adds the missing semicolons at the end; no component changes its place. More components than expected exist since RFC 9554: they are kept, but a reader of vCard 3.0 may ignore them.",
  },
  "vcard.control-character": {
    severity: "warning",
    title: "A control character",
    body: "Values of a vCard hold visible text, spaces and tabs (RFC 2426 §4, `VALUE-CHAR`). Control characters such as U+0007 come from terminals or damaged files; receiving systems may refuse the card or cut the text there.\n\nIn a card that was received, the character is kept and reported, for nobody can say what it stood for; among the fields of a contact it is left out. In a contact that is to be written as a card, it is an error. Line breaks are no control characters in this sense: they are escaped as `\\n`.",
  },
  "vcard.date-spelling": {
    severity: "warning",
    title: "REV in another spelling",
    body: "`REV` says when a card was last changed. RFC 2426 §3.6.4 allows several spellings of ISO 8601: basic and extended, with an offset or with `Z`. vCard 4.0 allows only the basic one, and libraries trip over each other's choices.\n\nThe normal form writes the same instant in UTC and in the extended format, `2020-10-07T13:18:12Z`; a fraction is kept unless it is zero. A date without an offset is left as it is, since the instant is not known.",
  },
  "vcard.date-unreadable": {
    severity: "warning",
    title: "A date that cannot be read",
    body: "`BDAY` and `REV` hold a date or a date with a time in ISO 8601, `1980-07-14` or `2020-10-07T13:18:12Z` (RFC 2426 §3.1.5, §3.6.4). Real cards also hold `70-7-14`, `--0203` (a day without a year, vCard 4.0) or digits that are no date.\n\nOne bad date must not cost the whole card: the value is kept word for word. Write a full date, or mark a text with `VALUE=text`.",
  },
  "vcard.double-escaping": {
    severity: "warning",
    title: "Escaped once too often",
    body: "In JSON a line break inside a string is written `\\n`. When a text that is already escaped is put into JSON once more, the card arrives with a backslash and a letter where its line breaks should be, and no vCard reader finds a second line.\n\nThe layers of escapes are taken away and the card is read. Look at the program that builds the payload: it probably calls `JSON.stringify` twice, or pastes an escaped sample into a string.",
  },
  "vcard.duplicate-property": {
    severity: "warning",
    title: "A property that repeats",
    body: "A card describes one person: one `FN`, one `N`, one `REV`, one `BDAY`, one `VERSION`. When one of them repeats, some readers take the first, others the last.\n\nAll of them are kept, in the order given, because only a person can say which is right; only a second `VERSION` is left out. Two names that say the same in two languages are fine in vCard 4.0 when both carry `ALTID` (RFC 6350 §5.4): those are not reported.",
  },
  "vcard.encoding": {
    severity: "warning",
    title: "An encoding of vCard 2.1",
    body: "vCard 2.1 wrote accents as `=C3=A9` (quoted-printable) and pictures as `BASE64`. vCard 3.0 has one encoding only, `ENCODING=b` (RFC 2426 §5); text is written as it is.\n\nThe normal form decodes quoted-printable and renames `BASE64` to `b`, without the spaces that wrapped lines left inside. An equals sign that no two hexadecimal digits follow is kept as it stands: look whether the text was damaged on its way.",
  },
  "vcard.end-missing": {
    severity: "warning",
    title: "END:VCARD is missing",
    body: "A card opens with `BEGIN:VCARD` and closes with `END:VCARD` (RFC 2426 §4). Without the last line a reader cannot tell whether something was cut off; many refuse the card.\n\nWhen the last line of the text is whole, that is, when a line break ends it, the missing line is added. When it is not, the card may have been cut in the middle of a number, and that is the error `vcard.malformed`. Look for a limit on the length of the field it came from.",
  },
  "vcard.escaping": {
    severity: "warning",
    title: "Escapes of a value",
    body: "In a text value a comma is written `\\,`, a semicolon `\\;`, a backslash `\\\\` and a line break `\\n` (RFC 2426 §4, `ESCAPED-CHAR`). A bare comma in `FN` or `NOTE` makes some readers see a list; an escaped separator in `N` hides all its parts.\n\nThe normal form has these four escapes and no others, and only where they are needed: `\\:` becomes `:`, and `\\N` becomes `\\n`. Commas in `N`, `ADR`, `CATEGORIES` and `NICKNAME` separate, and stay.",
  },
  "vcard.folding": {
    severity: "warning",
    title: "Lines folded the wrong way",
    body: "A long line may go on in the next one when that starts with a space or a tab (RFC 2426 §2.6). Some programs break base64 or parameters without it. Others indent the whole card, so that every line looks like the continuation of `BEGIN:VCARD`.\n\nBoth are put right: the pieces are joined, the indentation is taken away. The normal form has no folded lines at all, for some importers cannot join them. Properly folded lines are joined without a word.",
  },
  "vcard.frame": {
    severity: "warning",
    title: "A line of the frame",
    body: "`BEGIN:VCARD`, `VERSION:3.0` and `END:VCARD` frame a card. They take no group, no parameters and no white space (RFC 2426 §4); `END : VCARD` or `home.begin:vcard` are found in the wild, and most readers do not see a card in them.\n\nThe normal form writes the line exactly so. A group in front of it says nothing and is left out; groups of properties are kept.",
  },
  "vcard.group": {
    severity: "warning",
    title: "A group that is none",
    body: "In `item1.TEL:0786220276` the part before the point is a group: it ties lines together, as a number and its label (RFC 2426 §4, RFC 2425 §5.8.2). Some programs write a point where vCard has a semicolon, `PHONE.WORK:…` or `TEL.CELL:…`. For every reader the property is then called `WORK` or `CELL`, which nobody knows, and the number is not seen.\n\nThe line is kept as it stands. Write the name of the property first and its type as a parameter: `TEL;TYPE=WORK:0786220276`.",
  },
  "vcard.line-break": {
    severity: "warning",
    title: "Line breaks other than CRLF",
    body: "The lines of a vCard end with CR and LF, and there are no blank lines between properties (RFC 2426 §2.4.2, §4). LF alone, CR alone and blank lines are common: Intent's own example has `\\n\\n` behind `BEGIN:VCARD`. Strict readers stop at the blank line.\n\nThe normal form writes CRLF between lines, and nothing behind `END:VCARD`. It is reported once per card, at the first place, with the count. In JSON, write `\\r\\n`.",
  },
  "vcard.malformed": {
    severity: "error",
    title: "A card that cannot be read",
    body: "The text opens with `BEGIN:VCARD`, so it means to be a card, but repairing it would mean guessing. Either the first line holds more than `BEGIN:VCARD` (the line breaks were lost), or there is no property at all, or the text was cut off in its last line and `END:VCARD` is missing, or another component stands inside.\n\nTake the card from its source again. To give plain text instead, leave `BEGIN:VCARD` out.",
  },
  "vcard.name-missing": {
    severity: "warning",
    title: "A name is missing",
    body: "vCard 3.0 asks for two names: `FN`, the name as one would write it on an envelope, and `N`, its parts (RFC 2426 §3.1.1, §3.1.2). A card without `FN` shows as an empty line in most address books.\n\nA missing or empty `FN` is written from `N`, else from `ORG`, else from `EMAIL`. When there is none of them it stays out. A missing `N` is written with its five parts empty; nobody can tell the family name from `FN`.",
  },
  "vcard.nested-card": {
    severity: "warning",
    title: "A card inside a card",
    body: "`AGENT` names somebody who acts for the person, as a card of its own. vCard 2.1 put that card on the following lines; vCard 3.0 writes it as one value with `\\n` between its lines (RFC 2426 §3.5.4). A reader that does not know the old form takes the inner `END:VCARD` for the end of the whole card.\n\nThe normal form keeps the inner card word for word, inside the value of `AGENT`. Nothing in it is repaired.",
  },
  "vcard.not-read": {
    severity: "note",
    title: "A contact that was not read",
    body: "Only `quitus/small/intent` says this. Plain vCard 3.0 it reads at once; what reads and repairs all other cards is a file of its own, which a page loads when it needs it. Until then such a card is kept word for word, it may be broken, and nothing about it counts for the verdict. A page that takes contacts from others calls `await ready({ cards: true })` once, before it checks, or checks again behind it; `attach` of `quitus/small/form` does so by itself. Who prefers to refuse gives the note the weight of an error: `severity: { \"vcard.not-read\": \"error\" }`.",
  },
  "vcard.parameter": {
    severity: "warning",
    title: "A parameter that is written wrong",
    body: "Behind the name of a property stand parameters, `;NAME=value` (RFC 2426 §4). Here a quotation mark is opened and never closed, or two semicolons follow each other, or a `VALUE` of vCard 2.1 or 4.0 stands where 3.0 has another word.\n\nAn open quotation mark hides the colon, and some readers take the whole value for a part of the parameter. The normal form leaves quotation mark and empty parameters out, and writes `VALUE=uri` for `VALUE=URL`. In a contact to be written, a type must not hold punctuation.",
  },
  "vcard.several-cards": {
    severity: "error",
    title: "Several cards in one contact",
    body: "An address book exports all its cards into one text. An entry of `contacts` stands for one person, and a receiving system reads one card from it: the others would be lost.\n\nSplit the text before each `BEGIN:VCARD` and give every card an entry of its own. The same is said of a card whose `END:VCARD` is missing in front of the next `BEGIN:VCARD`.",
  },
  "vcard.spacing": {
    severity: "warning",
    title: "White space around names",
    body: "Name, parameters and colon follow each other without white space: `TEL;TYPE=WORK:…` (RFC 2426 §4). With `TEL ;TYPE = WORK:…` a reader looks for a property called “TEL ”, does not know it and skips the number.\n\nThe normal form has no white space there. Spaces inside a value are part of it and stay, also the one right behind the colon.",
  },
  "vcard.stray-line": {
    severity: "warning",
    title: "A line that is no property",
    body: "Every line of a card reads `NAME:value` (RFC 2426 §4). A line without that is mostly the rest of a text whose line break was not escaped: an address or a remark of two lines, put into the card as it was typed. Many readers refuse the whole card, others drop the line.\n\nThe same goes for names that look plain but that no standard knows, such as `MOBILE:`, `MAIL:` or `ADRESSE:`. They are written as what they mean (`TEL;TYPE=CELL:`, `EMAIL:`, `LABEL:`); any other is kept as it stands.\n\nSo that nothing is lost, its text becomes a `NOTE` at the same place. Better: write line breaks inside a value as `\\n`, or give a contact object to `build`, which does so.",
  },
  "vcard.surroundings": {
    severity: "warning",
    title: "Something around the card",
    body: "A contact that is a vCard is the card alone, from `BEGIN:VCARD` to `END:VCARD`, and at most one line break behind it. A byte order mark or a space in front makes several libraries find no card, or crash.\n\nWhite space and the mark are left out. Text behind the card, a signature for example, is kept as a `NOTE` inside it, so that nothing is lost.",
  },
  "vcard.too-new": {
    severity: "note",
    title: "Something that vCard 3.0 cannot say",
    body: "The card says that it is vCard 4.0 (RFC 6350). The canonical form is 3.0, since that is the version of Intent's pages. Most of what 4.0 says has another form there, and is translated: a preferred number, a telephone URI, a picture in a `data:` URI. For some things 3.0 has none: a kind of card, a gender, an order of preference beyond the first, alternatives of one property.\n\nThey are kept as they stand, so that nothing is lost; but a program that reads 3.0 need not know them. If what they say matters to a person on site, write it into a `NOTE` as well.",
  },
  "vcard.type-spelling": {
    severity: "warning",
    title: "Types in another spelling",
    body: "The types of a property are a list, `TYPE=HOME,VOICE`. They are also found as `TYPE=HOME;TYPE=VOICE`, which RFC 2426 §4 allows, as one quoted text `TYPE=\"HOME,VOICE\"`, with an escaped comma, or empty. Some readers keep only the last one, others show a quotation mark.\n\nThe normal form has one list, in upper case, each type once, in the order given.",
  },
  "vcard.uri": {
    severity: "warning",
    title: "A URI where vCard 3.0 has none",
    body: "vCard 4.0 writes many values as URIs: `tel:+33-1-40-20-30-40`, `geo:48.86,2.34`, a picture as `data:image/jpeg;base64,…` (RFC 6350 §6.4.1, §6.5.2, §6.2.4). In 3.0 a telephone number is text, a place is two numbers, a picture is base64 with `ENCODING=b` (RFC 2426 §3.3.1, §3.4.2, §3.1.4). A reader of 3.0 shows `tel:` as part of the number, and the picture not at all.\n\nThe canonical form writes the same thing as 3.0 does; the extension of a number is kept as text behind it. A program that writes 3.0 should write no URI there.",
  },
  "vcard.version-missing": {
    severity: "warning",
    title: "VERSION is missing",
    body: "Every card names its version (RFC 2426 §3.6.9), for the same line may mean different things: bare types, encodings and the number of components changed between 2.1, 3.0 and 4.0. Without it, most libraries assume 2.1, some refuse the card.\n\nThe card is read as a mixture of all three, and the normal form says `VERSION:3.0`. Check the accents and the types once, in case the card was meant otherwise.",
  },
  "vcard.version-place": {
    severity: "warning",
    title: "VERSION at another place",
    body: "vCard 3.0 allows `VERSION` anywhere in the card, vCard 4.0 only right behind `BEGIN:VCARD` (RFC 6350 §3.3). A reader that goes through the card once has to know the version before it meets the first property, and several libraries refuse a card that says it later.\n\nThe normal form puts it on the second line. The order of the other properties stays as it is.",
  },
  "vcard.version": {
    severity: "warning",
    title: "Another version than 3.0",
    body: "Intent's guides show vCard 3.0, some of them spelled `VERSION:3`. RFC 2426 §3.6.9 asks for exactly `3.0`; a strict library takes `3` for 2.1 and reads `TYPE=WORK,VOICE` as one odd type. Cards of version 2.1 and 4.0 come from telephones and address books.\n\nThe normal form is always 3.0. What changes besides has its own finding. Properties and values that only 4.0 knows are kept word for word.",
  },
};
