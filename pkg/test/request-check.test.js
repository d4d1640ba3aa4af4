// Requests as they are pasted: what is wrong is found at its place, whatever program wrote them.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { checkRequest, checkText, extract, kinds, toRequest } from "quitus";
import { cases } from "./cases.js";

const seed = (name) => readFileSync(new URL(`../../samples/pasted/${name}.txt`, import.meta.url), "utf8");
const now = "2026-01-01T00:00:00Z";
const found = (text, options) => checkRequest(text, { now, ...options }).issues.map(({ code, severity, pointer }) => `${severity} ${code} ${pointer}`);
const errors = (text) => found(text).filter((line) => line.startsWith("error"));
const spanned = (text, { span }) => text.slice(span.start.offset, span.end.offset);

/** The command of Karé's page with values in the place of its placeholders. */
const command = extract(seed("unplanned-preventive"))
  .map(({ start, end }) => seed("unplanned-preventive").slice(start, end))
  .find((text) => text.startsWith("curl"))
  .replace("<token>", "to.ken")
  .replace("<content-type>", "application/json")
  .replace("<x-session-token>", "ses.sion");

describe("extract", () => {
  it("finds what the pages hold", () => {
    const list = (name) => extract(seed(name)).map(({ kind, request }) => (request ? `${request.method} ${kind}` : kind));
    assert.deepEqual(list("on-call-service"), ["intent.log", "intent.log", "intent.log", "POST intent.document"]);
    assert.deepEqual(list("absent-occupant"), Array(5).fill("intent.log"));
    assert.deepEqual(list("unplanned-preventive"), ["POST kare.unplanned", "kare.created"]);
    assert.deepEqual(list("obapi-interventions"), ["GET obapi.query", "GET obapi.query", "GET obapi.query", "obapi.list", "obapi.intervention", "GET obapi.query"]);
    const ideal = list("ideal-intervention");
    assert.equal(ideal.filter((kind) => kind === "intent.log").length, 6);
    assert.equal(ideal.at(-1), "POST intent.document");
  });

  it("gives each payload as it stands, and where", () => {
    for (const file of readdirSync(new URL("../../samples/pasted/", import.meta.url))) {
      const text = seed(file.slice(0, -4));
      let last = 0;
      for (const one of extract(text)) {
        assert.ok(one.start >= last && one.end > one.start, file);
        if (!one.request) assert.equal(one.text, text.slice(one.start, one.end));
        last = one.end;
      }
    }
  });

  it("finds payloads in fences, prose, lines of logs, lines of JSON, one behind the other, in texts, and cards", () => {
    const log = readFileSync(new URL("../../samples/intent/leak-done.json", import.meta.url), "utf8").trim();
    const line = JSON.stringify(JSON.parse(log));
    for (const [text, count] of [
      [`Voici :\n\`\`\`json\n${log}\n\`\`\`\nmerci`, 1],
      [`the payload ${line} was refused`, 1],
      [`2024-01-01T00:00:00Z INFO sent ${line}\n2024-01-01T00:00:01Z INFO answered 400`, 1],
      [`${line}\n${line}\n`, 2],
      [`${line}${line}`, 2],
      [JSON.stringify(line), 1],
    ]) {
      const logs = extract(text).filter(({ kind }) => kind === "intent.log");
      assert.equal(logs.length, count, text.slice(0, 40));
      for (const one of logs) assert.equal(JSON.stringify(JSON.parse(one.text)), line);
    }
    const carried = extract(JSON.stringify({ level: "info", body: line }));
    assert.ok(carried.some(({ kind, text }) => kind === "intent.log" && text === line));
    const card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD";
    assert.deepEqual(extract(`Contact: ${card} ok`).map(({ text }) => text), [card]);
    assert.deepEqual(extract("nothing {of} [the] kind"), []);
  });
});

describe("checkRequest", () => {
  it("takes the requests of the pages as published", () => {
    assert.deepEqual(found(seed("on-call-service")), ["warning request.url /url"]);
    assert.deepEqual(found(seed("ideal-intervention")), ["warning request.url /url"]);
    assert.deepEqual(found(command), []);
    const report = checkRequest(seed("unplanned-preventive"), { now });
    assert.deepEqual(report.issues.map(({ code, params }) => [code, params.reason]), Array(3).fill(["request.header-value", "placeholder"]));
    assert.equal(report.text, checkText("kare.unplanned", extract(command)[0].text, { now }).text);
  });

  it("finds each header left out or misspelt", () => {
    for (const [line, name] of [["  --header 'Authorization: Bearer to.ken' \\\n", "authorization"], ["  --header 'content-type: application/json' \\\n", "content-type"], ["  --header 'x-session-token: ses.sion' \\\n", "x-session-token"]]) {
      assert.ok(command.includes(line), line);
      assert.deepEqual(found(command.replace(line, "")), [`error request.header-missing /headers/${name}`]);
      const slip = command.replace(line, line.replace(/n: /, "nn: ").replace(/e: /, "ee: "));
      assert.notEqual(slip, command);
      assert.ok(errors(slip).includes(`error request.header-missing /headers/${name}`), name);
    }
    assert.deepEqual(found(command.replace("Bearer to.ken", "to.ken")), ["error request.header-value /headers/authorization"]);
    assert.deepEqual(found(command.replace("application/json", "text/plain")), ["error request.header-value /headers/content-type"]);
  });

  it("finds another method and another path, at their places", () => {
    const report = checkRequest(command.replace("--request POST", "--request PUT"), { now });
    assert.deepEqual(report.issues.map(({ code, span }) => [code, span.start.line]), [["request.method", 1]]);
    const slip = command.replace("/unplanned ", "/unpland ");
    const [issue] = checkRequest(slip, { now }).issues;
    assert.equal(issue.code, "request.url");
    assert.equal(issue.params.suggestion, "/interventions/v2/mb/preventive/unplanned");
    assert.match(spanned(slip, issue), /^https:\S+unpland$/);
  });

  it("finds each member of the body left out or misspelt, at its place in the command", () => {
    const body = JSON.parse(extract(command)[0].text);
    const [before, after] = [command.slice(0, command.indexOf("{")), "'"];
    for (const name of Object.keys(body)) {
      const { [name]: value, ...rest } = body;
      const missing = found(`${before}${JSON.stringify(rest, null, 2)}${after}`);
      assert.deepEqual(missing, name === "actualStart" ? [] : [`error field.missing /${name}`]);
      const text = `${before}${JSON.stringify({ ...rest, [`${name}x`]: value }, null, 2)}${after}`;
      const unknown = checkRequest(text, { now }).issues.find(({ code, params }) => code === "field.unknown" || params.reason === "misspelt");
      assert.equal(spanned(text, unknown), `"${name}x"`);
      assert.equal(text.split("\n")[unknown.span.start.line - 1].trim().startsWith(`"${name}x"`), true);
    }
  });

  it("finds each part of a document left out, misspelt, twice, or of the wrong kind", () => {
    const [{ text: document }] = extract(seed("on-call-service")).filter(({ request }) => request);
    const part = (name) => new RegExp(` -F "${name}=[^"]*"`).exec(document)[0];
    const without = (name) => found(document.replace(part(name), "")).filter((line) => !line.endsWith("/url"));
    assert.deepEqual(without("file"), ["error request.part /parts/file"]);
    assert.deepEqual(without("title"), ["warning field.missing /title"]);
    assert.deepEqual(without("elementType"), ["error field.missing /elementType"]);
    assert.deepEqual(without("elementReference"), ["error field.missing /elementReference"]);
    assert.deepEqual(without("description"), []);
    assert.deepEqual(without("intent_contractReference"), ["warning field.missing /intent_contractReference"]);
    for (const name of ["title", "elementType", "elementReference", "description", "intent_contractReference"]) {
      const text = document.replace(`"${name}=`, `"${name}x=`);
      const issue = checkRequest(text, { now }).issues.find(({ code, params }) => code === "field.unknown" || params.reason === "misspelt");
      assert.ok(spanned(text, issue).includes(`${name}x=`), name);
    }
    assert.deepEqual(errors(document.replace('"file=@', '"file=')), ["error request.part /parts/file"]);
    assert.deepEqual(errors(document.replace(part("title"), part("title").repeat(2))), ["error request.part /parts/title"]);
    assert.deepEqual(errors(document.replace("multipart/form-data", "application/json")), ["error request.header-value /headers/content-type"]);
    assert.deepEqual(errors(document.replace("-X POST", "-X PUT")), ["error request.method /method"]);
  });

  it("finds each parameter misspelt, twice, or of another value, at its place", () => {
    const url = "https://erp.fr/obapi/v1/interventions?page=1&per_page=50&date_start=2024-05-01&date_end=2024-05-31&status=done&sort=date_asc";
    assert.deepEqual(found(`curl "${url}"`), []);
    for (const [name, wrong] of [["page", "0"], ["per_page", "500"], ["date_start", "01/05/2024"], ["date_end", "2024-02-30"], ["status", "finished"], ["sort", "up"]]) {
      const text = `curl "${url.replace(new RegExp(`([?&])${name}=[^&]*`), `$1${name}=${wrong}`)}"`;
      const [issue] = checkRequest(text, { now }).issues;
      assert.equal(issue.pointer, `/${name}`);
      assert.equal(spanned(text, issue), `${name}=${wrong}`);
      assert.deepEqual(found(`curl "${url}&${name}=1"`), [`error request.parameter /parameters/${name}`]);
      assert.ok(found(`curl "${url.replace(`${name}=`, `${name}x=`)}"`).some((line) => line === `warning field.unknown /${name}x`), name);
    }
    const pdf = "https://erp.fr/obapi/v1/download/42";
    assert.deepEqual(found(`GET ${pdf}?type=intervention HTTP/1.1\n`), []);
    assert.deepEqual(found(`GET ${pdf} HTTP/1.1\n`), ["error request.parameter /parameters/type"]);
    assert.deepEqual(found(`GET ${pdf}?type=invoice HTTP/1.1\n`), ["error request.parameter /parameters/type"]);
  });

  it("never repeats what a header says", () => {
    for (const secret of ["Basic c2VjcmV0", "Bearer se cret-s3cr3t", "s3cr3t", "<s3cr3t>"]) {
      const text = command.replace("Bearer to.ken", secret).replace("ses.sion", `${secret} é`);
      for (const locale of ["en", "fr"]) {
        const { issues } = checkRequest(text, { now, locale });
        assert.ok(issues.some(({ code }) => code === "request.header-value"));
        assert.doesNotMatch(JSON.stringify(issues), /s3cr3t|c2VjcmV0/);
      }
    }
  });

  it("reads every notation alike", () => {
    /** As browsers write a word for cmd. */
    const careted = (word) => `^"${word.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/[^\w\s\-:=+~'/.,?;()*`]/g, "^$&").replace(/\n/g, "^\n\n")}^"`;
    const url = "https://kare.example/main/interventions/v2/mb/preventive/unplanned";
    const payload = { ...JSON.parse(extract(command)[0].text), siteIds: [], provider: { comment: "l'eau \"froide\" à 5 °C" } };
    const body = JSON.stringify(payload);
    const heads = { Authorization: "Bearer to.ken", "content-type": "application/json", "x-session-token": "ses.sion" };
    const list = Object.entries(heads);
    const lines = list.map(([name, value]) => `${name}: ${value}`).join("\n");
    const har = { name: "", request: { method: "POST", url, headers: list.map(([name, value]) => ({ name, value })), postData: { text: body } } };
    const texts = {
      bash: `curl -X POST ${url} ${list.map(([name, value]) => `-H '${name}: ${value}'`).join(" \\\n  ")} \\\n  -d '${body.replaceAll("'", "'\\''")}'`,
      ansi: `curl ${url} ${list.map(([name, value]) => `-H '${name}: ${value}'`).join(" ")} --data-raw $'${body.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`,
      powershell: `curl.exe -X POST ${url} \`\n${list.map(([name, value]) => `-H "${name}: ${value}" \`\n`).join("")} -d '${body.replaceAll("'", "''")}'`,
      cmd: `curl -X POST "${url}" ^\r\n${list.map(([name, value]) => `-H "${name}: ${value}" ^\r\n`).join("")} -d "${body.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`,
      "cmd of a browser": `curl ${careted(url)} ^\r\n${list.map(([name, value]) => `  -H ${careted(`${name}: ${value}`)} ^\r\n`).join("")}  --data-raw ${careted(JSON.stringify(payload, null, 1))}`,
      "cmd of a browser, on one line": `curl ${careted(url)} ${list.map(([name, value]) => `-H ${careted(`${name}: ${value}`)}`).join(" ")} --data-raw ${careted(body)}`,
      json: `curl --json '${body.replaceAll("'", "'\\''")}' -H 'Authorization: Bearer to.ken' -H 'x-session-token: ses.sion' ${url}`,
      http: `POST ${url.slice("https://kare.example".length)} HTTP/1.1\r\nHost: kare.example\r\n${lines.replaceAll("\n", "\r\n")}\r\n\r\n${body}`,
      "http file": `### create\nPOST ${url}\n${lines}\n\n${JSON.stringify(payload, null, 2)}\n\n### next\nGET https://x.example/\n`,
      fetch: `await fetch(${JSON.stringify(url)}, { method: "POST", headers: ${JSON.stringify(heads)}, body: JSON.stringify(${body}) });`,
      "fetch of a text": `fetch('${url}', {method: 'POST', headers: {Authorization: 'Bearer to.ken', 'content-type': "application/json", 'x-session-token': 'ses.sion'}, body: ${JSON.stringify(body)}})`,
      har: JSON.stringify({ log: { version: "1.2", entries: [har] } }),
      postman: JSON.stringify({ info: {}, item: [{ item: [{ name: "x", request: { method: "POST", url: { raw: url }, header: list.map(([key, value]) => ({ key, value })), body: { mode: "raw", raw: body } } }] }] }),
      fence: `Essayez :\n\n\`\`\`sh\ncurl ${url} ${list.map(([name, value]) => `-H '${name}: ${value}'`).join(" ")} -d '${body.replaceAll("'", "'\\''")}'\n\`\`\`\n`,
    };
    for (const [name, text] of Object.entries(texts)) {
      const report = checkRequest(text, { now });
      assert.equal(report.kind, "kare.unplanned", name);
      assert.deepEqual(report.issues.map(({ code, pointer }) => `${code} ${pointer}`), ["list.empty /siteIds"], name);
      assert.equal(spanned(text, report.issues[0]).replaceAll("^", ""), "[]", name);
      const [first] = extract(text).filter(({ request }) => request);
      assert.deepEqual(JSON.parse(first.text), payload, name);
    }
  });

  it("takes what toRequest makes, and the same as a command, for every kind that is sent", () => {
    const options = { baseUrl: "https://example.com/main", token: "to.ken", sessionToken: "ses.sion", id: "42", file: new File(["x"], "a.pdf"), check: { now } };
    const done = new Set();
    for (const { kind, text, options: own } of cases()) {
      if (done.has(kind) || Object.keys(own ?? {}).length > 0) continue;
      const report = checkText(kind, text, { now });
      if (!report.ok || kind === "obapi.query") continue;
      let request;
      try {
        request = toRequest(kind, report.value, options);
      } catch {
        continue;
      }
      done.add(kind);
      const same = checkRequest(request, { now });
      assert.deepEqual([same.kind, same.ok], [kind, true], JSON.stringify(same.issues));
      const quote = (word) => `'${word.replaceAll("'", "'\\''")}'`;
      const heads = Object.entries(request.headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
      const body = typeof request.body === "string" ? [`--data-raw ${quote(request.body)}`] : [...request.body].map(([name, value]) => `-F ${quote(typeof value === "string" ? `${name}=${value}` : `${name}=@${value.name}`)}`);
      const pasted = checkRequest([`curl -X ${request.method} ${quote(request.url)}`, ...heads, ...body].join(" \\\n  "), { now });
      assert.deepEqual([pasted.kind, pasted.text], [kind, report.text], JSON.stringify(pasted.issues));
    }
    const query = toRequest("obapi.query", { page: 2, status: "done" }, { baseUrl: "https://erp.fr" });
    assert.deepEqual(checkRequest(query).value, { page: "2", status: "done" });
    assert.deepEqual([...done].sort(), kinds.map(({ id }) => id).filter((id) => /^intent\.(log|quotation|reservation|document)$|^kare\.(?!created)/.test(id)).sort());
  });

  it("says what cannot be read, and reads the rest", () => {
    const open = checkRequest(command.slice(0, -1), { now });
    assert.deepEqual(open.issues.map(({ code, params }) => [code, params.reason]), [["request.syntax", "quote"]]);
    // The quote of a header swallows the body: no word on a body that may be there.
    assert.deepEqual(found("curl https://erp.fr/obapi/v1/interventions -H 'a: b -d '{}'").filter((line) => /syntax/.test(line)), ["error request.syntax "]);
    const swallowed = found("curl -X POST https://apisandbox.hubintent.com/api/operations/v2/interventions/logs -H 'Authorization: Bearer a -d '{}'");
    assert.deepEqual(swallowed.filter((line) => line.includes("syntax")), ["error request.syntax "]);
    assert.deepEqual(found(command.replace("--request", "--reqest")).slice(0, 1), ["warning request.option "]);
    assert.deepEqual(errors("curl https://erp.fr/obapi/v1/interventions -H"), ["error request.syntax "]);
    assert.deepEqual(found("no request at all"), ["error request.syntax "]);
    assert.deepEqual(found("curl -H 'a: b'"), ["error request.url /url"]);
    assert.equal(checkRequest("x").kind, "request");
    const next = extract(`${command.slice(0, -1)}\n${command}`);
    assert.equal(next.length, 2);
  });

  it("survives a command that is cut off anywhere", () => {
    for (const text of [command, seed("on-call-service").slice(-360)]) {
      for (let end = 0; end <= text.length; end++) {
        const report = checkRequest(text.slice(0, end), { now });
        for (const { span } of report.issues) if (span) assert.ok(span.start.offset <= span.end.offset && span.end.offset <= end, `${end}`);
        extract(text.slice(0, end));
      }
    }
  });

  it("gets through large texts of anything", () => {
    const entry = JSON.stringify({ request: { method: "GET", url: "https://erp.fr/obapi/v1/interventions", headers: [] }, response: { content: { text: "x".repeat(1000) } } });
    const har = `{"log":{"entries":[${Array(2000).fill(entry).join(",")}]}}`;
    assert.equal(extract(har).length, 2000);
    for (const piece of ["{", "[", '"', "curl '", 'curl "', "fetch(", "BEGIN:VCARD ", "BEGIN:VCARD\n", '{"a":', '"a":\n', "GET /x\n\n", "[{\"", '"{\\"', "`", "{\"a\":\"{\\\"", "\\", "%7B%22", '{""a}', "axios({a:", " ", "$ ", "|http a.b ", "curl http://a -d @- <<EOF\n", '{"_type":"export","resources":[', '{"item":[']) {
      extract(piece.repeat(10_000));
      checkRequest(piece.repeat(10_000));
      extract(`${piece.repeat(10_000)}http`);
    }
    extract(`http POST a.b x${"[a]".repeat(10_000)}=1`);
  });

  it("throws for programming mistakes", () => {
    assert.throws(() => checkRequest(1), /request must be a text, or an object with url/);
    assert.throws(() => checkRequest({ url: 1 }), TypeError);
    assert.throws(() => checkRequest("x", { kinds: 1 }), /unknown option "kinds"/);
    assert.throws(() => checkRequest("x", { kind: "x" }), /unknown kind "x"/);
    assert.throws(() => checkRequest({ url: "https://x.fr", body: 1 }), /body of a request must be a text or a form/);
    assert.throws(() => extract(1), /text must be a string/);
  });
});

describe("what is pasted otherwise", () => {
  const log = readFileSync(new URL("../../samples/intent/leak-done.json", import.meta.url), "utf8").trim();
  const line = JSON.stringify(JSON.parse(log));
  const url = "https://host.example/api/operations/v2/interventions/logs";
  const found = (text) => checkRequest(text, { now }).issues.filter(({ severity }) => severity !== "note").map(({ code, params }) => [code, params.reason].filter(Boolean).join(" "));

  it("a prefix other than /api is no error: no page shows the address of logs", () => {
    assert.deepEqual(found(`curl https://host.example/operations/v2/interventions/logs -H 'Content-Type: application/json' -d '${line}'`), []);
    assert.deepEqual(found(`curl https://host.example/api/operation/v2/interventions/logs -H 'Content-Type: application/json' -d '${line}'`), ["request.url"]);
  });

  it("the quotes around a part of a form are curl's, as Postman writes them", () => {
    const form = (type) => `curl --request POST 'https://host.example/api/documents/v1/documents' --form 'file=@"/a.pdf"' --form 'title="Devis"' --form 'description=""' --form 'elementType="${type}";type=text/plain' --form 'elementReference="INTER-0500"' --form 'intent_contractReference="contract1"'`;
    const report = checkRequest(form("intervention"), { now });
    assert.equal(report.value?.elementType, "intervention", JSON.stringify(report.issues));
    assert.equal(report.value.title, "Devis");
    const wrong = form("interventions");
    assert.equal(checkRequest(wrong, { now }).issues.find(({ code }) => code === "enum.unknown").params.received, "interventions");
  });

  it("a body that stands elsewhere is told as that, not as an empty one", () => {
    for (const text of [
      `curl -X POST ${url} -H 'Content-Type: application/json' -d @log.json`,
      `curl -X POST ${url} -H 'Content-Type: application/json' -d "$BODY"`,
      `http POST ${url} < log.json`,
      `cat log.json | http POST ${url}`,
      `wget --method=POST --header='Content-Type: application/json' --body-file=log.json ${url}`,
      `requests.post("${url}", json=payload)`,
      `Invoke-RestMethod -Uri ${url} -Method Post -ContentType 'application/json' -Body ($log | ConvertTo-Json)`,
      `Invoke-RestMethod -Uri ${url} -Method Post -ContentType 'application/json' -Body $log`,
    ]) assert.deepEqual(found(text), ["request.syntax elsewhere"], text);
  });

  it("a body on the lines behind the command is read", () => {
    for (const text of [
      `curl -X POST ${url} -H 'Content-Type: application/json' -d @- <<EOF\n${log}\nEOF`,
      `cat <<'END' | curl -X POST ${url} -H 'Content-Type: application/json' --data-binary @-\n${log}\nEND\n`,
      `$body = @"\n${log}\n"@\nInvoke-RestMethod -Uri ${url} -Method Post -ContentType 'application/json' -Body $body`,
    ]) {
      assert.deepEqual(found(text), [], text);
      assert.equal(extract(text).filter(({ request }) => request?.body?.trim() === log).length, 1, text);
    }
  });

  it("HTTPie, xh and wget", () => {
    const { location, ...fields } = JSON.parse(line);
    const items = Object.entries(fields).map(([name, value]) => (typeof value === "number" ? `${name}:=${value}` : `'${name}=${value}'`)).join(" ");
    for (const text of [
      `http POST ${url} ${items} location:='${JSON.stringify(location)}' Authorization:'Bearer x'`,
      `$ xh post ${url} ${items} location[assetReference]=${location.assetReference}`,
      `https --print=Hb POST ${url.replace("https://", "")} --raw='${line}'`,
      `wget -qO- --post-data='${line}' --header='Content-Type: application/json' "${url}"`,
      `wget --method POST --body-data '${line}' --header 'Content-Type: application/json' ${url}`,
    ]) {
      assert.deepEqual(found(text), [], text);
      const [{ text: body, request, kind }] = extract(text);
      assert.deepEqual([kind, request.method, request.url, JSON.parse(body)], ["intent.log", "POST", url, { ...fields, location }], text);
    }
    assert.deepEqual(extract("http GET https://erp.example/obapi/v1/interventions page==1 status==done")[0].request.url, "https://erp.example/obapi/v1/interventions?page=1&status=done");
    for (const prose of ["http is a protocol.\nhttps too: POST it", "wget https://example.org/file.zip", "See https://example.org"]) assert.deepEqual(extract(prose), [], prose);
  });

  it("calls of axios, jQuery, got and Python", () => {
    const literal = log.replace(/"(\w+)":/g, "$1:");
    for (const text of [
      `await axios.post("${url}", ${literal}, { headers: { Authorization: "Bearer x" } });`,
      `axios({ method: 'post', url: '${url}', data: ${literal}, headers: { 'Content-Type': 'application/json' } })`,
      `const config = { method: 'post', url: '${url}', headers: { 'Content-Type': 'application/json' }, data: JSON.stringify(${literal}) };`,
      `$.ajax({ url: "${url}", type: "POST", contentType: "application/json", data: JSON.stringify(${literal}) });`,
      `got.post('${url}', { json: ${literal} })`,
      `requests.post("${url}", headers={"Authorization": "Bearer x"}, json=${log})`,
      `requests.post("${url}", data=json.dumps(${log}), headers={"Content-Type": "application/json"})`,
    ]) {
      assert.deepEqual(found(text), [], text);
      const [{ request, kind }, ...others] = extract(text);
      assert.deepEqual([kind, request.method, JSON.parse(request.body), others], ["intent.log", "POST", JSON.parse(line), []], text);
    }
    assert.deepEqual(extract(`Net::HTTP.post(URI("${url}"), '${line}', "Content-Type" => "application/json")`).map(({ request }) => request), [undefined]);
  });

  it("collections of other programs, a lone address, and JSON in other quotes", () => {
    const insomnia = JSON.stringify({ _type: "export", resources: [{ _id: "wrk", _type: "workspace" }, { _id: "req", _type: "request", url, method: "POST", body: { mimeType: "application/json", text: line }, headers: [] }] });
    const hoppscotch = JSON.stringify({ v: 2, name: "x", requests: [{ method: "POST", endpoint: url, headers: [], body: { contentType: "application/json", body: line } }] });
    for (const text of [insomnia, hoppscotch]) assert.deepEqual(extract(text).map(({ kind, request }) => [kind, request.method, request.body]), [["intent.log", "POST", line]], text);
    assert.deepEqual(extract("Voir\nhttps://erp.example/obapi/v1/interventions?page=1&status=Done").map(({ kind, request }) => [kind, request.method]), [["obapi.query", "GET"]]);
    for (const text of [`payload=${encodeURIComponent(log)}&x=1`, `var json = @"${line.replaceAll('"', '""')}";`, `payload = ${line.replaceAll("'", "’").replaceAll('"', "'")}\n`]) {
      assert.deepEqual(extract(text).map(({ kind }) => kind), ["intent.log"], text);
    }
    assert.equal(extract(`payload=${encodeURIComponent(log)}&x=1`)[0].text, log);
  });

  it("an apostrophe that ends a text in bash is one finding", () => {
    assert.deepEqual(found(`curl -X POST ${url} -H 'Content-Type: application/json' -d '${line.replace("description\":\"", "description\":\"l'eau ")}'`).filter((one) => /syntax/.test(one)), ["request.syntax quote"]);
  });

  it("a body right behind the headers is read, and the blank line missed", () => {
    const text = `POST /api/operations/v2/interventions/logs HTTP/1.1\nHost: host.example\nContent-Type: application/json\n${log}`;
    assert.deepEqual(found(text), ["request.syntax blank-line"]);
    assert.equal(extract(text).length, 1);
  });

  it("Invoke-RestMethod and Invoke-WebRequest", () => {
    const head = `-Method "POST" \`\n-Headers @{\n"authorization"="Bearer to.ken"\n  "accept"="*/*"\n} \`\n-ContentType "application/json"`;
    const escaped = line.replaceAll('"', '`"');
    for (const text of [
      `Invoke-WebRequest -UseBasicParsing -Uri "${url}" \`\n${head} \`\n-Body "${escaped}"`,
      `$body = @'\n${log}\n'@\n$answer = Invoke-RestMethod -Uri ${url} ${head.replaceAll("`\n", "")} -Body $body`,
      `irm ${url} -Method Post -ContentType application/json -Headers @{ Authorization = 'Bearer to.ken'; Accept = '*/*' } -Body '${line.replaceAll("'", "''")}'`,
    ]) {
      const report = checkRequest(text, { now });
      assert.deepEqual(found(text), []);
      assert.equal(report.value.reference, JSON.parse(line).reference);
      assert.equal(extract(text).find(({ request }) => request)?.request.method.toUpperCase(), "POST");
    }
    const wrong = `irm ${url} -Method Put -ContentType text/plain -Body '${line.replace('"closed"', '"shut"')}'`;
    const codes = checkRequest(wrong, { now }).issues.filter(({ severity }) => severity === "error");
    assert.deepEqual(codes.map(({ code }) => code).sort(), ["request.header-value", "request.method", "step.unknown-status"].sort());
    assert.equal(spanned(wrong, codes.find(({ code }) => code === "step.unknown-status")), "shut");
  });
});
