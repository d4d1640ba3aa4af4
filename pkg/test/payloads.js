// Payloads without any finding.

export const log = Object.freeze({
  reference: "INTER-0500",
  description: "Plus de chauffage dans le logement 2. Le locataire indique une température de 16 °C",
  contractReference: "contract1",
  status: "open",
  event: "acknowledged",
  eventDate: "2020-03-06T10:45:23+01:00",
  logDate: "2020-03-06T10:45:26+01:00",
  serviceCode: "P902",
  location: Object.freeze({ assetReference: "LOGEMENT_002" }),
  workType: "corrective",
  criticalLevel: 3,
  visitAttempt: 1,
  equipmentWorkingOrder: "not_operational",
});

export const unplanned = Object.freeze({
  companyId: 1,
  siteIds: Object.freeze([1, 2, 3]),
  ruleIds: Object.freeze([1, 2, 3]),
  signature: Object.freeze({ name: "example.jpg", mimeType: "image/jpeg", size: 1024 }),
  provider: Object.freeze({ firstName: "Ada", lastName: "Martin", email: "ada@example.fr" }),
  actualStart: "2024-12-01T12:34:56.000Z",
});
