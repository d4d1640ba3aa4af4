// A leak, from the tenant's call to the signed discharge: each step is drafted, checked, and sent to Intent.
//
//   BASE_URL=https://apisandbox.hubintent.com TOKEN=… node examples/leak.mjs
import { build, history, intent, toRequest } from "quitus";

const { BASE_URL: baseUrl = "https://apisandbox.hubintent.com", TOKEN: token } = process.env;
const logs = [];

await report({
  step: "open/requested",
  reference: "contract1_201007151812",
  contractReference: "contract1",
  serviceCode: "EAU-CP-9",
  asset: "LOGEMENT_011",
  workType: "corrective",
  criticalLevel: 3,
  equipmentWorkingOrder: "not_operational",
  description: "Demande dépannage pour fuite d’eau dans la salle de bain",
  logDate: new Date("2020-10-07T15:18:00+02:00"),
  contacts: {
    name: { family: "DURAND", given: "Pierre" },
    email: [{ address: "serviceclient+gestionnaire@intent.tech", types: ["HOME", "INTERNET"] }],
    tel: [{ number: "0786220276", types: ["WORK", "VOICE"] }],
  },
});
await next("open/acknowledged", "2020-10-07T15:19:00", {
  description: "Nous accusons bonne réception de votre demande de dépannage",
});
await next("open/planned", "2020-10-07T15:21:00", {
  eventDate: "2020-10-08T09:00:00",
  description: "Planification de l'intervention au 08/10/2020 - 9h",
});
await next("pending/start", "2020-10-08T09:10:00");
await next("pending/end", "2020-10-08T09:50:00", { equipmentWorkingOrder: "operational" });
await next("closed/done", "2020-10-08T09:55:00", {
  equipmentWorkingOrder: "operational",
  occupantSignature: "ok",
  description: "Résolution du problème. Changement du flexible + joints",
});

const document = right(
  build(intent.document, {
    title: "quitus d'intervention robinetterie",
    elementType: "intervention",
    elementReference: "contract1_201007151812",
    description: "Quitus",
    intent_contractReference: "contract1",
  }),
);
const file = new File(["%PDF-1.7\r\n…"], "quitus1.pdf", { type: "application/pdf" });
await send(toRequest(intent.document, document, { baseUrl, token, file }));

function next(step, logDate, changes) {
  return report(history(logs).next(step, { logDate, criticalLevel: 3, equipmentWorkingOrder: "not_operational", ...changes }));
}

async function report(draft) {
  const log = right(build(intent.log, draft));
  await send(toRequest(intent.log, log, { baseUrl, token }));
  logs.push(log);
}

function right({ ok, value, issues }) {
  if (ok) return value;
  throw new Error(issues.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n"));
}

async function send(request) {
  const { status } = await fetch(request.url, request);
  console.log(`${status} ${request.method} ${request.url}`);
}
