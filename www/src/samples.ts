/** Payloads to try: the published ones of samples/, and typical mistakes. */
import type { KindId } from "quitus";
import { card, mistakes, visit } from "./mistakes.js";
import type { Words } from "./words.js";

export type Sample = { id: string; kind: KindId; name: string; text: string };

const files = import.meta.glob<string>(["../../samples/**/*.json", "../../samples/pasted/absent-occupant.txt"], { query: "?raw", import: "default", eager: true });

const KINDS: Record<string, KindId> = {
  "kare/created": "kare.created",
  "kare/unplanned": "kare.unplanned",
  "kare/curative": "kare.curative",
  "kare/routine": "kare.routine",
  "kare/preventive-update": "kare.preventive-update",
  "kare/training-update": "kare.training-update",
  "intent/heating-quotation": "intent.quotation",
  "intent/leak-webhook": "intent.webhook",
  "intent/leak-operation": "intent.operation",
  "intent/leak-document": "intent.document",
  "intent/heating-document": "intent.document",
};

/** The steps of the operations that the samples tell, in order. */
const HISTORIES: Record<string, readonly string[]> = {
  leak: ["requested", "acknowledged", "planned", "started", "ended", "done"],
  maintenance: ["planned", "absent", "replanned", "closed-absent"],
};

const texts = new Map(
  Object.entries(files).map(([path, text]) => [path.replace(/^.*samples\//, "").replace(/\.\w+$/, ""), text]),
);

export function samples(words: Words): { label: string; of: Sample[] }[] {
  const published = [...texts].map(([name, text]): Sample => {
    const [system = "", rest = ""] = name.split("/");
    return { id: name, kind: KINDS[name] ?? "intent.log", name: words.sampleNames[name] ?? rest.replaceAll("-", " "), text: text ?? system };
  });
  const histories = Object.entries(HISTORIES).map(([name, steps]): Sample => {
    const logs = steps.map((step) => (texts.get(`intent/${name}-${step}`) ?? "").trim());
    return { id: `history/${name}`, kind: "intent.history", name: words.historyOf[name as "leak"], text: `[\n${logs.join(",\n")}\n]\n` };
  });
  const typical = mistakes.map(({ id, kind, text, name }): Sample => ({ id: `mistake/${id}`, kind, name: name[words.locale], text }));
  return [
    { label: words.sampleGroups.mistakes, of: typical },
    { label: words.sampleGroups.pasted, of: pasted(words) },
    { label: words.sampleGroups.histories, of: histories },
    { label: words.sampleGroups.intent, of: published.filter(({ id }) => id.startsWith("intent/")) },
    { label: words.sampleGroups.kare, of: published.filter(({ id }) => id.startsWith("kare/")) },
    { label: words.sampleGroups.obapi, of: obapi(words) },
  ];
}

/** What people paste: one of each. */
function pasted(words: Words): Sample[] {
  const make = (name: keyof Words["pastedAs"], kind: KindId, text: string): Sample => ({ id: `pasted/${name}`, kind, name: words.pastedAs[name], text });
  const steps = (HISTORIES["leak"] ?? []).map((step) => JSON.parse(texts.get(`intent/leak-${step}`) ?? "{}") as Record<string, unknown>);
  const wrong = steps.map((step, index) => (index === 2 ? { ...step, event: "Planned" } : step));
  const columns = ["reference", "contractReference", "status", "event", "eventDate", "logDate", "serviceCode", "location.assetReference", "workType"];
  const cells = [
    ["INTER-0500", "contract1", "open", "planned", "26/03/2020 14:00", "25/03/2020 10:45", "P902", "LOGEMENT_002", "corrective"],
    ["INTER-0501", "contract1", "closed", "Done", "2020-03-06T15:35:00", "2020-03-06T15:40:26", "P902", "LOGEMENT_003", "corrective"],
    ["INTER-0502", "contract1", "closed", "done", "2020-03-09T11:10:00", "2020-03-09T11:12:30", "P902", "LOGEMENT_007", "corrective"],
  ];
  return [
    make("curl", "kare.unplanned", curl),
    make("lines", "intent.log", `${wrong.map((step) => JSON.stringify(step)).join("\n")}\n`),
    make("list", "kare.unplanned", `${JSON.stringify([visit, { ...visit, siteIds: [] }, { ...visit, siteIds: [4], actualStart: "2024-12-02T08:10:00Z" }], null, 2)}\n`),
    make("contact", "intent.log", `${card}\n`),
    make("document", "intent.log", texts.get("pasted/absent-occupant") ?? ""),
    make("table", "intent.log", `${[columns, ...cells].map((row) => row.join(";")).join("\n")}\n`),
  ];
}

const curl = `curl --request POST \\
  --url https://kare.example/v2/mb/preventive/unplanned \\
  --header 'Authorization: Bearer <token>' \\
  --header 'Content-Type: text/plain' \\
  --data '{
    "companyId": 12,
    "siteIds": [3],
    "ruleIds": [7],
    "signature": { "name": "signature.png", "mimeType": "image/png", "size": 1024 },
    "provider": { "firstName": "Camille", "lastName": "Martin" },
    "actualStart": "2024-12-01T13:34:56+01:00"
  }'
`;

function obapi(words: Words): Sample[] {
  const make = (kind: KindId, name: string, value: unknown): Sample => ({ id: kind, kind, name, text: `${JSON.stringify(value, null, 2)}\n` });
  return [
    make("obapi.intervention", words.obapi.intervention, {
      intervention: {
        id: "42",
        ref: "FI2405-0005",
        customer_ref: "",
        date_intervention: "2024-05-18",
        date_start: "2024-05-18",
        date_end: "2024-05-18",
        contract_ref: "CT2405-0002",
        description: words.obapiTexts[0],
        duration: 7200,
        validated_at: "2024-05-19T09:00:00Z",
        created_at: "2024-05-17T14:00:00Z",
        updated_at: "2024-05-19T09:00:00Z",
        status: "done",
        public_note: "",
        lines: [
          { id: "85", position: 1, description: words.obapiTexts[1], date: "2024-05-18", duration: 5400, product_ref: "SRV-MAINT" },
          { id: "86", position: 2, description: words.obapiTexts[2], date: "2024-05-18", duration: 1800, product_ref: "SRV-CONF" },
        ],
      },
    }),
    make("obapi.list", words.obapi.list, {
      items: [{ id: "42", ref: "FI2405-0005", date_intervention: "2024-05-18", duration: 7200, status: "done" }],
      pagination: { page: 1, per_page: 50, total_items: 1, total_pages: 1 },
    }),
    make("obapi.query", words.obapi.query, { page: 1, per_page: 50, date_start: "2024-05-01", date_end: "2024-05-31", status: "done", sort: "date_desc" }),
    make("obapi.error", words.obapi.error, {
      error: { type: "invalid_request", code: "invalid_date", message: "date_start must be YYYY-MM-DD" },
    }),
  ];
}
