// Lines of logs, as a system exports them: no contact, a contact as plain text, a contact as a canonical card, in turn;
// and the same with faults; and the payload of Intent's page as it stands there, whose every card is repaired.

import { payloads } from "./payloads.js";

const { contacts, ...bare } = payloads.canonical;
const plainText = "Pierre DUPONT, locataire, 07 34 22 09 02";
const card = contacts[0].trimEnd();
/** An export, not a handful: the 1000 issues that are listed at most should not be what is measured. */
const RECORDS = 20_000;

/** Step, day and time differ from line to line, as they do in life. */
function record(index, contacts) {
  const minute = String(index % 60).padStart(2, "0");
  const day = String((index % 28) + 1).padStart(2, "0");
  const dates = { eventDate: `2020-03-${day}T10:${minute}:23+01:00`, logDate: `2020-03-${day}T10:${minute}:26+01:00` };
  return { ...bare, reference: `INTER-${index}`, ...dates, ...(contacts && { contacts: [contacts] }) };
}

const texts = (make) => Array.from({ length: RECORDS }, (_, index) => `${JSON.stringify(make(index))}\n`).join("");
const turn = (index) => record(index, [undefined, plainText, card][index % 3]);

/** One line in ten is refused: a day that does not exist, an unknown status, a missing member, in turn. */
function faulty(index) {
  const right = turn(index);
  if (index % 10 !== 0) return right;
  const wrong = [{ eventDate: "2020-02-30T10:45:23+01:00" }, { status: "opened" }, { serviceCode: undefined }];
  return { ...right, ...wrong[(index / 10) % 3] };
}

/** Newline-delimited JSON. */
export const mixes = {
  "no contact": texts((index) => record(index)),
  "plain text contact": texts((index) => record(index, plainText)),
  "canonical card": texts((index) => record(index, card)),
  valid: texts(turn),
  faults: texts(faulty),
  "as sent": texts((index) => ({ ...payloads["as sent"], reference: `INTER-${index}` })),
};
