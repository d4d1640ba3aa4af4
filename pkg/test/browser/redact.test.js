// What a masked link holds: nothing of a contact, however broken the text is; and still what is wrong with it.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { before, describe, test } from "node:test";
import { build } from "esbuild";
import { checkText, detect } from "quitus";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const samples = path("../../../samples/");

const person = ["BEGIN:VCARD", "VERSION:3", "FN;CHARSET=UTF-8:Zoé DÜRRENBERG", "N;CHARSET=UTF-8:DÜRRENBERG;Zoé", "TEL;WORK;VOICE:01 99 73 12 34", "TEL;TYPE=CELL:+33.6.99.86.75.43", "ADR;TYPE=WORK:165 avenue Wagram;59713;LILLERS;France", "ROLE:Gardienne", "EMAIL;TYPE=WORK:z.durrenberg@voisinage.example", "END:VCARD"];
const log = { reference: "INTER-0500", description: "Chaudière remise en service", status: "closed", event: "done", eventDate: "2020-03-06T15:35:00+01:00", location: { assetReference: "LOGEMENT_002" }, visitAttempt: 1 };
const visit = { companyId: 12, siteIds: [3, 4], signature: { name: "signature-durrenberg.png", mimeType: "image/png", size: 1024 }, provider: { firstName: "Zoé", lastName: "Dürrenberg", email: "z.durrenberg@voisinage.example" }, actualStart: "2024-12-01T12:34:56Z" };

const PERSONAL = /^(contacts|provider|signature|issuer|occupantSignature|email)$/;

/** Payloads with the words of their contacts. */
const payloads = [
  { name: "a card", value: { ...log, contacts: [person.join("\r\n")] } },
  { name: "a card with plain line feeds, two contacts", value: { contacts: [person.join("\n"), "Mme Wagram, 06-99-86-75-43"], ...log } },
  { name: "a name", value: { ...log, contacts: ["M. Hyppolite Wagramson"] } },
  { name: "names under other members", value: visit },
  ...readdirSync(samples, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const text = readFileSync(samples + file, "utf8");
      try {
        return [{ name: file, value: JSON.parse(text) }];
      } catch {
        return [];
      }
    }),
].map((payload) => ({ ...payload, secrets: [...secretsOf(payload.value)] }));

/** What stands in a contact, as words, as pieces of seven letters or five digits, and nowhere else in the payload. */
function secretsOf(value) {
  const secret = [];
  const open = [];
  const walk = (part, isPersonal) => {
    if (typeof part === "string" && isPersonal) {
      const lines = /BEGIN:VCARD/.test(part) ? part.split(/[\r\n]+/).map((line) => [line.slice(0, line.indexOf(":")), /^(BEGIN|END|VERSION|REV|PRODID)/.test(line) ? "" : line.slice(line.indexOf(":") + 1)]) : [["", part.replace(/\.\w{3}$/, "")]];
      for (const [head, value] of lines) open.push(head), secret.push(value);
    } else if (typeof part !== "object" || part === null) open.push(String(part));
    else for (const [key, one] of Object.entries(part)) open.push(key), walk(one, key !== "mimeType" && (isPersonal || PERSONAL.test(key)));
  };
  walk(value, false);
  const others = pieces(open.join("\n"));
  return new Set([...pieces(secret.join("\n"))].filter((piece) => !others.has(piece) && !/^0+$/.test(piece)));
}

/** Digits count as one run however they are grouped. */
function pieces(text) {
  const found = new Set();
  const low = text.toLowerCase();
  for (const [word] of low.matchAll(/\p{L}{3,}/gu)) {
    found.add(word);
    for (let at = 0; at + 7 <= word.length; at++) found.add(word.slice(at, at + 7));
  }
  for (const [run] of low.matchAll(/\d(?:[ .-]?\d){4,}/g)) {
    const digits = run.replace(/\D/g, "");
    for (let at = 0; at + 5 <= digits.length; at++) found.add(digits.slice(at, at + 5));
  }
  return found;
}

const QUOTES = [["'", "'"], ["“", "”"], ["«", "»"], ["`", "`"], ["", ""], ['\\"', '\\"'], ["\u2018", "\u2019"]];

/** The same payload as people and programs break it; one letter in every `step` goes wrong. */
function* broken(value, step = 1) {
  for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
    yield text;
    for (let at = 0; at < text.length; at += step) {
      yield text.slice(0, at) + text.slice(at + 1);
      yield text.slice(0, at) + text[at] + text.slice(at);
      for (const letter of ['"', "'", ":", ",", "\\", "\n", "}", "]", "é"]) yield text.slice(0, at) + letter + text.slice(at + 1);
      if ((at / step) % 7 === 0) {
        yield text.slice(0, at);
        yield text.slice(at);
      }
    }
    for (const [open, close] of QUOTES) {
      yield text.replace(/"((?:[^"\\]|\\.)*)"/g, (_, inner) => open + inner + close);
      yield text.replace(/"(\w+)":/g, (_, inner) => `${open}${inner}${close}:`);
      yield text.replace(/: ?"((?:[^"\\]|\\.)*)"/g, (_, inner) => `: ${open}${inner}${close}`);
      yield text.replace(/\["((?:[^"\\]|\\.)*)"/g, (_, inner) => `[${open}${inner}${close}`);
    }
    const lines = text.replaceAll("\\r\\n", "\n").replaceAll("\\n", "\n");
    yield* [lines, lines.replaceAll("\n", "\r\n"), text.replaceAll("\\r", "").replaceAll("\\n", " "), text.replace(/\\r|\\n/g, ""), text.replaceAll("\\n", "\\\\n")];
    yield* [`\ufeff${text}`, `body: ${text}`, `${text}\n--- end`, `const x = ${text};`, JSON.stringify(text), JSON.stringify([{ data: text }]), `\`\`\`json\n${text}\n\`\`\``, `${text}\n${text}`, text.replace("{", "{ // note\n"), text.replaceAll(":", " ="), text.replaceAll(",", ";"), text.replaceAll(/[{}[\]"]/g, "")];
    yield text.replace(/"(contacts|provider|firstName|lastName|signature|email|issuer)"/g, (key) => key.toUpperCase());
    yield text.replace(/"(contacts|provider|firstName|lastName|signature|email|issuer)"/g, (_, key) => `"${key.slice(0, -1)}"`);
    yield text.replace(/[a-zé]/gi, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }
}

/** Several faults at once, the same on every run. */
function* worse(value, rounds) {
  let seed = 20200306;
  const next = (below) => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) % below;
  for (let round = 0; round < rounds; round++) {
    let text = JSON.stringify(value, null, next(2) * 2);
    for (let fault = next(5) + 2; fault > 0; fault--) {
      const at = next(text.length);
      const letter = `"':,{}[]\\ \nx0@`[next(14)];
      text = text.slice(0, at) + [letter, "", text[at] + text[at], letter + letter][next(4)] + text.slice(at + next(3));
    }
    yield text;
  }
}

const isJson = (text) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("masked texts", () => {
  let redact;
  before(async () => {
    const { outputFiles } = await build({ entryPoints: [path("../../../www/src/redact.ts")], bundle: true, write: false, format: "esm", alias: { quitus: path("../../dist/index.js") } });
    ({ redact } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`));
  });

  /** The pieces of contacts that can still be read. */
  function survivors(secrets, masked) {
    const left = pieces(masked);
    return secrets.filter((piece) => left.has(piece));
  }

  test("the test would see a leak", () => {
    const [{ value, secrets }] = payloads;
    for (const piece of ["zoé", "dürrenb", "59713", "voisina", "lillers"]) assert.ok(secrets.some((secret) => piece.includes(secret) || secret.includes(piece)), piece);
    assert.deepEqual(survivors(secrets, JSON.stringify(value)).length, secrets.length);
    assert.ok(payloads.filter(({ secrets }) => secrets.length > 0).length > 10);
  });

  test("nothing of a contact survives one fault anywhere", () => {
    for (const { name, value, secrets } of payloads.filter(({ secrets }) => secrets.length > 0)) {
      for (const text of broken(value, /json$/.test(name) ? 11 : 1)) assert.deepEqual(survivors(secrets, redact(text).text), [], `${name}\n${text}`);
    }
  });

  test("nothing of a contact survives several faults", () => {
    for (const { name, value, secrets } of payloads.filter(({ secrets }) => secrets.length > 0)) {
      for (const text of worse(value, 2000)) assert.deepEqual(survivors(secrets, redact(text).text), [], `${name}\n${text}`);
    }
  });

  test("what is no JSON keeps every sign but letters and digits, so that its faults stay where they are", () => {
    const signs = (text) => text.replace(/\\u[\da-f]{4}/gi, "?").replace(/[\p{L}\p{N}]/gu, "?");
    for (const { value } of payloads.slice(0, 4)) {
      for (const text of broken(value, 3)) {
        const { text: masked, whole } = redact(text);
        assert.equal(whole, !isJson(text));
        if (whole) assert.equal(signs(masked), signs(text));
        else assert.ok(isJson(masked), masked);
      }
    }
  });

  test("the samples have the same findings when they are masked", () => {
    for (const file of readdirSync(samples, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"))) {
      const text = readFileSync(samples + file, "utf8");
      const kind = detect(text)[0]?.kind ?? "intent.log";
      const told = (text) => checkText(kind, text).issues.map(({ code, pointer }) => `${code} ${pointer}`);
      assert.deepEqual(told(redact(text).text), told(text), file);
    }
  });

  test("what the field tables know stays, also in a broken text", () => {
    const { text } = redact(`{ "status": "closed", 'event': 'Done', eventDate: "2020-02-30T09:55:00", "visitAttempt": 1, "siteIds": [3, 12], "contacts": ["BEGIN:VCARD\\nFN;CHARSET=UTF-8:Zoé\\nEND:VCARD"], }`);
    assert.equal(text, `{ "status": "closed", 'event': 'Done', eventDate: "2020-02-30T09:55:00", "visitAttempt": 1, "siteIds": [3, 12], "contacts": ["BEGIN:VCARD\\nFN;CHARSET=UTF-8:Xxx\\nEND:VCARD"], }`);
  });

  test("in a text that is JSON, what is said of somebody elsewhere is masked too", () => {
    const value = { ...log, description: "Voir Mme Dürrenberg au 06 99 86 75 43, ou écrire à z@voisinage.example, tél.0199731234.", contacts: [person.join("\n")], tenant: "Zoé", locataire: { nom: "Wagram" }, 33699867543: 699867543, "Zoé Wagram": 1 };
    const masked = JSON.parse(redact(JSON.stringify(value)).text);
    assert.equal(masked.description, "Voir Mme Xxxxxxxxxx au 00 00 00 00 00, ou écrire à x@xxxxxxxxx.xxxxxxx, tél.0000000000.");
    const { contacts, ...rest } = masked;
    assert.deepEqual(Object.entries(rest).slice(-4), [["tenant", "Xxx"], ["locataire", { nom: "Xxxxxx" }], ["00000000000", 100000000], ["Xxx Xxxxxx", 1]]);
    assert.match(contacts[0], /FN;CHARSET=UTF-8:Xxx XXXXXXXXXX/);
  });
});
