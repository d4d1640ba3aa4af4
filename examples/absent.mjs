// A yearly visit that the tenant missed twice: planned, tried, planned again, closed, and served notice.
//
//   BASE_URL=https://apisandbox.hubintent.com TOKEN=… node examples/absent.mjs
import { build, check, history, intent, toRequest } from "quitus";

const { BASE_URL: baseUrl = "https://apisandbox.hubintent.com", TOKEN: token } = process.env;

const first = {
  reference: "PREV_2019",
  contractReference: "contract1",
  serviceCode: "VE",
  location: { assetReference: "logement12" },
  workType: "preventive",
};
const steps = [
  ["open/planned", "2019-08-02T10:00:00", "2019-03-14T17:10:00", "Intervention préventive logement 12"],
  ["hold/occupant_absent", "2019-08-02T10:30:00", "2019-08-02T10:30:00", "Locataire absent"],
  ["pending/replanned", "2019-08-10T14:00:00", "2019-08-02T15:30:00", "Planification 2ème tentative"],
  ["hold/occupant_absent", "2019-08-10T14:05:00", "2019-08-10T14:05:00", "Locataire absent"],
  ["closed/occupant_absent", "2019-08-10T14:10:00", "2019-08-10T14:10:00", "Fin des tentatives de passage"],
  ["closed/formal_notice", "2019-08-13T09:10:00", "2019-08-13T09:10:00", "Envoi d'une LAR"],
];

const logs = [];
for (const [step, eventDate, logDate, description] of steps) {
  const draft = history(logs.length > 0 ? logs : [first]).next(step, {
    eventDate,
    logDate,
    description,
    contacts: "M. Albert Prince",
    origin: "sp",
  });
  const { ok, value, issues } = build(intent.log, draft);
  if (!ok) throw new Error(issues.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n"));
  const request = toRequest(intent.log, value, { baseUrl, token });
  const { status } = await fetch(request.url, request);
  console.log(`${status} ${request.method} ${request.url}`);
  logs.push(value);
}

// The sequence as a whole has rules of its own.
const { issues } = check(intent.history, logs);
for (const { severity, pointer, message } of issues) if (severity !== "note") console.log(`${pointer}: ${message}`);
