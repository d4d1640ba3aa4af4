/**
 * The verb `checkRequest`: a request as it would be sent, or the text in which one was pasted, against the documented ones.
 *
 * What headers say is never repeated: it may be a secret.
 */
import { optionsOf } from "./bound.js";
import type { Core } from "./core.js";
import { detectKinds } from "./detect.js";
import { pathOf } from "./extract.js";
import type { Code, Severity } from "./generated/codes.js";
import { KNOWN, only, settings, shown } from "./options.js";
import { pointerOf } from "./pointer.js";
import { find } from "./pasted/find.js";
import { part, placeOf, type Mapped } from "./pasted/mapped.js";
import { blank, methodOf, type Part, type Pasted, type Told } from "./pasted/request.js";
import { nearest, waysTo, type Way } from "./pasted/ways.js";
import { withMessage } from "./sentence.js";
import type { Issue, KindId, KindOrId, Options, Position, Report } from "./types.js";
import { check, checkText, idOf } from "./verbs.js";

/** A request as `fetch` takes it, or as `toRequest` makes it. */
export interface RequestLike {
  method?: string | undefined;
  url: string;
  headers?: Readonly<Record<string, string>> | undefined;
  body?: unknown;
}

export type RequestCheckOptions = Options & {
  /** What the request delivers, where its address does not tell. */
  kind?: KindOrId | undefined;
};

/**
 * A request, or a text with one in it → a report. Findings about the payload have their paths in the payload; those about the
 * request begin with `request.`, and their paths with `method`, `url`, `headers`, `parameters` or `parts`.
 */
export type CheckRequest = (request: RequestLike | string, options?: RequestCheckOptions) => Report<unknown, KindId | "request">;

export function judgeRequest(core: Core, given: RequestLike | string, options: RequestCheckOptions = {}): Report<unknown, KindId | "request"> {
  const { kind: named, ...rest } = only(options, [...KNOWN, "kind"]);
  const own: Options = (named && optionsOf(named, rest)) ?? rest;
  const set = settings(own);
  const wanted = named === undefined ? undefined : idOf(named);
  const source = typeof given === "string" ? given : "";
  const place = placer(source);
  const request = typeof given === "string" ? first(given) : taken(given);
  const told: Told[] = [...(request?.told ?? [])];
  const tell = (code: Code, severity: Severity, path: (string | number)[], params: Told["params"], at?: Mapped) => told.push({ code, severity, path, params, at });
  const found: Issue[] = [];
  let kind: KindId | undefined = wanted;
  let report: Report | undefined;

  if (!request) tell("request.syntax", "error", [], { reason: "none" });
  else {
    const looks = () => (request.body ? detectKinds(core, request.body.text)[0]?.kind : request.parts.length > 0 ? "intent.document" : undefined);
    const way = wayOf(request, wanted, looks, tell);
    kind ??= way?.kind ?? looks();
    if (way) heads(request, way, tell);
    if (kind && (way?.holds ?? "json") === "json") {
      const { body } = request;
      if (request.parts.length > 0) tell("request.header-value", "error", ["headers", "content-type"], { field: "content-type", expected: "application/json" }, request.parts[0]!.at);
      // Where a quote swallows the rest of a command, nobody knows whether there is a body.
      else if (body || !told.some(({ code }) => code === "request.syntax")) {
        report = checkText(core, kind, body?.text ?? "", own);
        // What a quote of the shell has swallowed is told as that.
        const broken = told.some(({ params: { reason } }) => reason === "quote");
        for (const issue of report.issues) if (!broken || issue.code !== "json.syntax") found.push(moved(issue, body, source, place));
      }
    } else if (kind && way?.holds === "parts") {
      report = partsOf(request, tell, (value) => check(core, kind!, value, own as Options));
      for (const issue of report?.issues ?? []) found.push(beside(issue, request.parts.find(({ name }) => name === issue.path[0])?.at ?? request.url, place));
    } else if (kind && way) {
      const places = parameters(request, way, tell);
      report = check(core, kind, Object.fromEntries([...places].map(([name, { value }]) => [name, value])), own as Options);
      for (const issue of report.issues) found.push(beside(issue, places.get(String(issue.path[0]))?.at ?? request.url, place));
    }
  }
  const weigh: Record<string, Severity | "off" | undefined> | undefined = own.severity;
  for (const { at, code, severity: usual, path, params } of told) {
    const severity = weigh?.[code] ?? usual;
    if (severity === "off") continue;
    const raw = { code, severity, path, pointer: pointerOf(path), params };
    found.push(beside(withMessage(raw, set), at, place));
  }
  return gathered(kind ?? "request", found, report, own.maxIssues);
}

type Tell = (code: Code, severity: Severity, path: (string | number)[], params: Told["params"], at?: Mapped) => void;

function first(text: string): Pasted | undefined {
  for (const { request } of find(text)) if (request) return request;
  return undefined;
}

/** A request of JavaScript; nothing of it has a place. */
function taken(given: RequestLike): Pasted {
  if (typeof given !== "object" || given === null || typeof given.url !== "string") {
    throw new TypeError(`request must be a text, or an object with url, not ${typeof given === "object" ? "one without it" : shown(given)}`);
  }
  const { method, url, headers = {}, body } = given;
  const request = blank(0);
  request.method = method === undefined ? undefined : { text: String(method) };
  request.url = { text: url };
  for (const [name, value] of Object.entries(headers)) request.headers.push({ name: { text: name }, value: { text: String(value) } });
  if (typeof body === "string") request.body = { text: body };
  else if (body && typeof (body as { entries?: unknown }).entries === "function") {
    for (const [name, value] of (body as Map<string, unknown>).entries()) {
      request.parts.push({ name: String(name), value: { text: typeof value === "string" ? value : "" }, file: typeof value !== "string", at: { text: "" } });
    }
    request.adds["content-type"] = "multipart/form-data; boundary=x";
  } else if (body !== undefined && body !== null) throw new TypeError(`body of a request must be a text or a form, not ${shown(body)}`);
  return request;
}

/** The documented request; what is wrong with the address and the method is told. */
function wayOf(request: Pasted, wanted: KindId | undefined, looks: () => KindId | undefined, tell: Tell): Way | undefined {
  const { url } = request;
  if (!url || url.text.trim() === "") {
    tell("request.url", "error", ["url"], { reason: "missing" }, url);
    return nearest("", methodOf(request), wanted ?? looks());
  }
  if (url.text !== url.text.trim()) tell("request.url", "warning", ["url"], { reason: "space" }, url);
  if (!/^https?:\/\/[^/\s]+/i.test(url.text.trim())) tell("request.url", "error", ["url"], { reason: "address" }, url);
  const path = pathOf(url.text);
  const method = methodOf(request);
  const ways = waysTo(path).filter(({ kind }) => wanted === undefined || kind === wanted);
  const way = ways.find((one) => one.method === method) ?? ways[0];
  if (way) {
    if (way.method !== method) tell("request.method", "error", ["method"], { received: method.slice(0, 16), expected: way.method }, request.method ?? url);
    else if (way.path.endsWith("{id}") && /[{}<>:]/.test(decoded(path.split("/").at(-1)!))) tell("request.url", "warning", ["url"], { reason: "id" }, url);
    return way;
  }
  const near = nearest(path, method, wanted ?? looks());
  const [reason] = near && near.path.endsWith("/{id}") && path.replace(/\/+$/, "").endsWith(near.path.slice(0, -5)) ? ["id"] : [];
  tell("request.url", "error", ["url"], { ...(near && { suggestion: near.path }), ...(reason && { reason }) }, url);
  if (near && near.method !== method) tell("request.method", "error", ["method"], { received: method.slice(0, 16), expected: near.method }, request.method ?? url);
  return near;
}

function heads(request: Pasted, way: Way, tell: Tell): void {
  const due = new Map<string, string>();
  if (way.session) due.set("Authorization", "Bearer …");
  if (way.holds === "json") due.set("content-type", "application/json");
  if (way.session) due.set("x-session-token", "…");
  const known = ["authorization", "content-type", "x-session-token"];
  for (const [name, expected] of due) {
    if (request.headers.some((header) => lower(header.name) === name.toLowerCase()) || request.adds[name.toLowerCase()]?.startsWith(expected)) continue;
    const near = request.headers.find((header) => !known.includes(lower(header.name)) && letters(lower(header.name)) !== "" && similar(lower(header.name), name.toLowerCase()));
    tell("request.header-missing", "error", ["headers", name.toLowerCase()], { field: name, ...(near && { received: near.name.text.slice(0, 64) }) }, near?.name ?? request.url);
  }
  for (const { name, value } of request.headers) {
    const field = lower(name);
    const wrong = (severity: Severity, params: Told["params"]) => tell("request.header-value", severity, ["headers", field], { field: name.text.slice(0, 64), ...params }, value.text === "" ? name : value);
    if (/<[^<>]*>|\{\{[^{}]*\}\}|\$\{?[A-Z_]+\}?/.test(value.text) && known.includes(field)) wrong("warning", { reason: "placeholder" });
    else if (field === "authorization" && value.text !== "" && !/^Bearer [\x21-\x7e]+$/.test(value.text)) wrong("error", { expected: "Bearer …" });
    else if (field === "x-session-token" && way.session && !/^[\x21-\x7e]+$/.test(value.text)) wrong("error", { expected: "…" });
    else if (field === "content-type" && way.holds === "json" && !/^application\/json\s*(;.*)?$/i.test(value.text)) wrong("error", { expected: "application/json" });
    else if (field === "content-type" && way.holds === "parts" && !/^multipart\/form-data\b/i.test(value.text)) wrong("error", { expected: "multipart/form-data" });
    else if (field === "content-type" && way.holds === "parts" && !/boundary=/i.test(value.text) && request.adds["content-type"] === undefined) wrong("error", { reason: "boundary" });
  }
}

function lower({ text }: Mapped): string {
  return text.trim().toLowerCase();
}

function letters(text: string): string {
  return text.replace(/[^a-z]/g, "");
}

/** Whether one name is a slip for the other: a letter more, less, other, or two in another order. */
function similar(one: string, other: string): boolean {
  const [a, b] = [letters(one), letters(other)];
  if (a === b) return true;
  let [start, end] = [0, 0];
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 2;
}

/** The texts of the form as the payload; the file beside them is told of here. */
function partsOf(request: Pasted, tell: Tell, check: (value: Record<string, string>) => Report): Report | undefined {
  const { parts } = request;
  if (parts.length === 0) {
    tell("request.part", "error", ["parts"], { reason: "none", field: "file" }, request.body ?? request.url);
    return undefined;
  }
  const seen = new Map<string, Part>();
  for (const one of parts) {
    const params = { field: one.name.slice(0, 64) };
    if (seen.has(one.name)) tell("request.part", "error", ["parts", one.name], { ...params, reason: "twice" }, one.at);
    else seen.set(one.name, one);
    if (one.name === "file" && !one.file) tell("request.part", "error", ["parts", "file"], { ...params, reason: "text" }, one.at);
    if (one.name !== "file" && one.file && seen.has("file")) tell("request.part", "error", ["parts", one.name], { ...params, reason: "file" }, one.at);
  }
  if (!seen.has("file")) tell("request.part", "error", ["parts", "file"], { field: "file" }, request.url);
  return check(Object.fromEntries([...seen].filter(([name]) => name !== "file").map(([name, { value }]) => [name, value.text])));
}

/** The parameters of the address, each with its place. */
function parameters({ url }: Pasted, way: Way, tell: Tell): Map<string, { value: string; at: Mapped }> {
  const found = new Map<string, { value: string; at: Mapped }>();
  if (!url) return found;
  const download = way.path.includes("/download/");
  let at = url.text.indexOf("?") + 1;
  const end = url.text.indexOf("#") < 0 ? url.text.trimEnd().length : url.text.indexOf("#");
  while (at > 0 && at < end) {
    const next = url.text.indexOf("&", at);
    const stop = next < 0 || next > end ? end : next;
    const whole = part(url, at, stop);
    const equals = whole.text.indexOf("=");
    const name = decoded(equals < 0 ? whole.text : whole.text.slice(0, equals));
    const value = decoded(equals < 0 ? "" : whole.text.slice(equals + 1));
    const params = { field: name.slice(0, 64) };
    if (found.has(name)) tell("request.parameter", "error", ["parameters", name], { ...params, reason: "twice" }, whole);
    else if (download && name === "type") {
      if (value !== "intervention") tell("request.parameter", "error", ["parameters", name], { ...params, reason: "value", expected: "intervention" }, whole);
      found.set(name, { value, at: whole });
    } else if (way.holds === "nothing" && name !== "") tell("request.parameter", "warning", ["parameters", name], { ...params, reason: "none" }, whole);
    else if (name !== "") found.set(name, { value, at: whole });
    at = stop + 1;
  }
  if (download && !found.delete("type")) tell("request.parameter", "error", ["parameters", "type"], { field: "type" }, url);
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** A finding in the body, placed in the pasted text. */
function moved(issue: Issue, body: Mapped | undefined, source: string, place: Place): Issue {
  if (!issue.span || !body || body.places === undefined) {
    const { span: _, ...rest } = issue;
    return rest;
  }
  const [start, end] = [issue.span.start.offset, issue.span.end.offset].map((offset) => placeOf(body, offset) ?? 0) as [number, number];
  const out: Issue = { ...issue, span: { start: place(start), end: place(Math.max(start, end)) } };
  if (out.fix?.edits) {
    const { edits, ...fix } = out.fix;
    // Where a letter was written with an escape, a fix of the text would have to be escaped as well.
    const own = edits.map((edit) => ({ ...edit, start: placeOf(body, edit.start) ?? 0, end: placeOf(body, edit.end) ?? 0 }));
    const plain = own.every((edit, index) => source.slice(edit.start, edit.end) === body.text.slice(edits[index]!.start, edits[index]!.end) && !/["'\\`^]/.test(edit.text));
    out.fix = plain ? { ...fix, edits: own } : fix;
  }
  return out;
}

/** A finding that stands at one of the request's pieces. */
function beside(issue: Issue, at: Mapped | undefined, place: Place): Issue {
  if (at?.places === undefined) return issue;
  const [start, end] = [placeOf(at, 0) ?? 0, placeOf(at, at.text.length) ?? 0];
  return { ...issue, span: { start: place(start), end: place(Math.max(start, end)) } };
}

type Place = (offset: number) => Position;

/** Offsets as lines and columns. As the module counts: CR, LF and CRLF each end a line. */
function placer(source: string): Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(source.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { offset, line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** Errors go first when not all can be told; in the order of the text. */
function gathered(kind: KindId | "request", found: Issue[], report: Report | undefined, most = 1000): Report<unknown, KindId | "request"> {
  const ok = report !== undefined && report.ok && !found.some(({ severity }) => severity === "error");
  const rank = { error: 0, warning: 1, note: 2 };
  const kept = found.length <= most ? found : [...found].sort((one, other) => rank[one.severity] - rank[other.severity]).slice(0, most);
  const issues = [...kept].sort((one, other) => (one.span?.start.offset ?? 0) - (other.span?.start.offset ?? 0));
  const omitted = found.length - issues.length + (report?.omitted ?? 0);
  return (ok ? { kind, ok, issues, omitted, value: report.value, text: report.text } : { kind, ok: false, issues, omitted }) as Report<unknown, KindId | "request">;
}
