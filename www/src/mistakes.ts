/** Ten mistakes that are made again and again, each in an otherwise plausible payload. */
import type { KindId, Locale } from "quitus";

type Mistake = { id: string; kind: KindId; name: Record<Locale, string>; text: string };

const log = {
  reference: "INTER-0500",
  description: "Chaudière remise en service, pression contrôlée",
  contractReference: "contract1",
  status: "closed",
  event: "done",
  eventDate: "2020-03-06T15:35:00+01:00",
  logDate: "2020-03-06T15:40:26+01:00",
  serviceCode: "P902",
  location: { assetReference: "LOGEMENT_002" },
  workType: "corrective",
};

export const visit = {
  companyId: 12,
  siteIds: [3],
  ruleIds: [7],
  signature: { name: "signature.png", mimeType: "image/png", size: 1024 },
  provider: { firstName: "Camille", lastName: "Martin" },
  actualStart: "2024-12-01T12:34:56Z",
};

export const card = [
  "BEGIN:VCARD",
  "VERSION:3",
  "FN;CHARSET=UTF-8:Camille MARTIN",
  "N;CHARSET=UTF-8:MARTIN;Camille",
  "TEL;WORK;VOICE:01 99 00 12 34",
  "EMAIL;TYPE=WORK:camille.martin@example.org",
  "ROLE:Gardienne",
  "END:VCARD",
].join("\n");

const step = (status: string, event: string, eventDate: string, logDate = eventDate) => ({ ...log, description: undefined, status, event, eventDate, logDate });

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

export const mistakes: readonly Mistake[] = [
  {
    id: "several",
    kind: "intent.log",
    name: { en: "Several mistakes at once", fr: "Plusieurs erreurs à la fois" },
    text: json({ ...log, event: "Done", eventDate: "2020-02-30T09:55:00", logDate: "2020-03-02T10:02:00+0100", criticalLevel: "3", contacts: [card] }),
  },
  {
    id: "no-offset",
    kind: "kare.unplanned",
    name: { en: "Local time where UTC is wanted", fr: "Heure locale au lieu d’UTC" },
    text: json({ ...visit, actualStart: "2024-12-01T13:34:56+01:00" }),
  },
  {
    id: "french-date",
    kind: "intent.log",
    name: { en: "Date as it is written by hand", fr: "Date écrite comme à la main" },
    text: json({ ...log, eventDate: "06/03/2020 15:35" }),
  },
  {
    id: "clock-change",
    kind: "intent.log",
    name: { en: "An hour that never was", fr: "Une heure qui n’a jamais existé" },
    text: json({ ...log, eventDate: "2020-03-29T02:30:00", logDate: "2020-10-25T02:30:00" }),
  },
  {
    id: "wrong-pair",
    kind: "intent.log",
    name: { en: "Status and event that disagree", fr: "Statut et événement en désaccord" },
    text: json({ ...log, status: "open" }),
  },
  {
    id: "old-names",
    kind: "intent.log",
    name: { en: "Names of an older version", fr: "Noms d’une ancienne version" },
    text: json({ interventionReference: "INTER-0500", comment: "Fuite réparée", ...log, reference: undefined, description: undefined }),
  },
  {
    id: "broken-card",
    kind: "intent.log",
    name: { en: "A contact that breaks", fr: "Un contact mal formé" },
    text: json({ ...log, contacts: [card] }),
  },
  {
    id: "text-numbers",
    kind: "kare.unplanned",
    name: { en: "Numbers as text, an empty list", fr: "Nombres en texte, liste vide" },
    text: json({ ...visit, companyId: "12", siteIds: [], ruleIds: ["7"] }),
  },
  {
    id: "comma",
    kind: "intent.log",
    name: { en: "A comma too many", fr: "Une virgule de trop" },
    text: json(log).replace('"corrective"\n', '"corrective",\n'),
  },
  {
    id: "order",
    kind: "intent.history",
    name: { en: "Steps in the wrong order", fr: "Étapes dans le désordre" },
    text: json([
      step("open", "requested", "2020-03-06T09:12:00+01:00"),
      step("open", "planned", "2020-03-06T14:00:00+01:00", "2020-03-06T10:45:00+01:00"),
      step("closed", "done", "2020-03-06T16:10:00+01:00", "2020-03-06T16:20:00+01:00"),
      step("pending", "on_site", "2020-03-06T15:05:00+01:00"),
      { ...step("closed", "done", "2020-03-06T16:30:00+01:00"), reference: "INTER-0501" },
    ]),
  },
];
