// The payload of Intent's page on on-call services, as it stands there, with the card that somebody had put together
// by hand; and the same with a canonical card and dates in their normal form, as software that uses quitus sends it.

const asSent = {
  reference: "INTER-0500",
  description: "Plus de chauffage dans le logement 2. Le locataire indique une température de 16°C",
  contractReference: "contract1",
  status: "open",
  event: "acknowledged",
  eventDate: "2020-03-06T10:45:23",
  logDate: "2020-03-06T10:45:26",
  serviceCode: "P902",
  location: { assetReference: "LOGEMENT_002" },
  workType: "corrective",
  contacts: [
    "BEGIN:VCARD\n\nVERSION:3\r\nFN;CHARSET=UTF-8:Pierre DUPONT\r\nN;CHARSET=UTF-8:DUPONT;Pierre\r\nTEL;TYPE=WORK,VOICE:0734220902\r\nTEL;TYPE=HOME,VOICE:0685874445\r\nADR;TYPE=WORK:165 Avenue de Bretagne;59000;LILLE;France\r\nROLE;CHARSET=UTF-8:Locataire\r\nEMAIL;CHARSET=UTF-8;TYPE=WORK,INTERNET:p.dupont@internet.fr\r\nEND:VCARD",
  ],
  criticalLevel: 3,
  visitAttempt: 1,
  equipmentWorkingOrder: "not_operational",
};

const canonical = {
  ...asSent,
  eventDate: "2020-03-06T10:45:23+01:00",
  logDate: "2020-03-06T10:45:26+01:00",
  contacts: [
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:DUPONT;Pierre;;;\r\nFN:Pierre DUPONT\r\nROLE:Locataire\r\nADR;TYPE=WORK:;;165 Avenue de Bretagne;LILLE;;59000;France\r\nTEL;TYPE=WORK,VOICE:0734220902\r\nTEL;TYPE=HOME,VOICE:0685874445\r\nEMAIL;TYPE=WORK,INTERNET:p.dupont@internet.fr\r\nEND:VCARD\r\n",
  ],
};

const { eventDate, logDate } = asSent;

/** Dates without their offset: two notes. */
const localDates = { ...canonical, eventDate, logDate };

export const payloads = { "as sent": asSent, "local dates": localDates, canonical };

/** One of the dates. */
export const oneFinding = { ...canonical, logDate };
