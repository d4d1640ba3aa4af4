/**
 * `toRequest`: a payload as the request that delivers it. Nothing is sent here; `fetch(request.url, request)` does.
 *
 * The payload is checked first, and its normal form travels. Values that end up in a header or in the address are
 * refused when they could become more than one: line ends, NUL, spaces, letters outside ASCII.
 */
import type { Core } from "./core.js";
import type { PreparedRequest, RequestOptions } from "./delivery.js";
import { PayloadError } from "./error.js";
import { shown } from "./options.js";
import type { KindOrId, Options } from "./types.js";
import { check, idOf } from "./verbs.js";

type Given = { [K in "baseUrl" | "token" | "sessionToken" | "path" | "file" | "fileName" | "id" | "download" | "check"]?: unknown };

type Way = {
  options: readonly (keyof Given)[];
  make(value: Record<string, unknown>, text: string, given: Given): PreparedRequest;
};

/** A log of one of Intent's operations. */
function step(operations: string): Way {
  return {
    options: ["token", "path"],
    make: (_, text, given) => json(base(given) + path(given, `/api/operations/v2/${operations}/logs`), text, bearer(given)),
  };
}

/** A request of Karé; what changes something names it at the end of its path. */
function session(method: "POST" | "PATCH", path: string): Way {
  return {
    options: ["token", "sessionToken", ...(method === "PATCH" ? (["id"] as const) : [])],
    make(_, text, given) {
      const url = `${base(given)}/interventions/v2/${path}${method === "PATCH" ? segment("id", given.id) : ""}`;
      const headers = { authorization: `Bearer ${token(given, "token")}`, "x-session-token": token(given, "sessionToken") };
      return { ...json(url, text, headers), method };
    },
  };
}

const WAYS: { [K in keyof RequestOptions]: Way } = {
  "intent.log": step("interventions"),
  "intent.quotation": step("quotations"),
  "intent.reservation": step("reservations"),
  "intent.document": {
    options: ["token", "file", "fileName"],
    make: (value, _, given) => ({
      method: "POST",
      url: `${base(given)}/api/documents/v1/documents`,
      headers: { accept: "application/json", ...bearer(given) },
      body: form(value, given),
    }),
  },
  "kare.unplanned": session("POST", "mb/preventive/unplanned"),
  "kare.curative": session("POST", "rs/curative"),
  "kare.routine": session("POST", "rs/preventive/routine"),
  "kare.preventive-update": session("PATCH", "rs/preventive/"),
  "kare.training-update": session("PATCH", "rs/training-exercise/"),
  "obapi.query": {
    options: ["token", "id", "download"],
    make(value, _, given) {
      const { id, download } = given;
      if (id === undefined && download === undefined) return get(`interventions${query(value)}`, given);
      if (id !== undefined && download !== undefined) throw new TypeError("options id and download exclude each other");
      if (Object.keys(value).length > 0) throw new TypeError("a single intervention takes no query parameters; give {} as the payload");
      if (id !== undefined) return get(`interventions/${segment("id", id)}`, given);
      return get(`download/${segment("download", download)}?type=intervention`, given, "application/pdf");
    },
  },
};

export function requestFor(core: Core, kind: KindOrId, payload: unknown, options: object): PreparedRequest {
  const id = idOf(kind);
  const way = Object.hasOwn(WAYS, id) ? WAYS[id as keyof RequestOptions] : undefined;
  if (!way) throw new TypeError(`no request delivers a payload of the kind ${id}; there are ${Object.keys(WAYS).join(", ")}`);
  if (typeof options !== "object" || options === null) throw new TypeError(`options must be an object with baseUrl, not ${shown(options)}`);
  // One set of options may serve all kinds: a kind leaves alone what is another's.
  const known: string[] = ["baseUrl", "check", ...Object.values(WAYS).flatMap((other) => other.options)];
  const given: Given = Object.create(null) as Given;
  for (const name of Object.keys(options) as (keyof Given)[]) {
    if (!known.includes(name)) {
      throw new TypeError(`unknown option ${shown(name)}; for ${id} there are ${["baseUrl", "check", ...way.options].join(", ")}`);
    }
    given[name] = (options as Given)[name];
  }
  const report = check(core, kind, payload, given.check as Options | undefined);
  if (!report.ok) throw new PayloadError(report);
  const value: unknown = report.value;
  // The caller may have made an error of a lesser weight; what is no object has no members to send all the same.
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(`the payload of ${id} must be an object, not ${shown(value)}`);
  }
  return way.make(value as Record<string, unknown>, report.text, given);
}

function json(url: string, body: string, headers: Record<string, string>): PreparedRequest {
  return { method: "POST", url, headers: { accept: "application/json", "content-type": "application/json", ...headers }, body };
}

function get(rest: string, given: Given, accept = "application/json"): PreparedRequest {
  return { method: "GET", url: `${base(given)}/obapi/v1/${rest}`, headers: { accept, ...bearer(given) } };
}

/** What an option is instead of a text. Never what it says: people put passwords into addresses and tokens. */
function kindOf(given: unknown): string {
  return given === null || given === undefined ? String(given) : typeof given === "object" ? shown(given) : `a ${typeof given}`;
}

/** Origin and path, without a slash at the end. */
function base({ baseUrl }: Given): string {
  const wrong = (why: string) => new TypeError(`option baseUrl must be an address such as "https://example.com/api"${why}`);
  if (typeof baseUrl !== "string") throw wrong(`, not ${kindOf(baseUrl)}`);
  const text = baseUrl.trim();
  // What follows is read by `URL` as something else than a person would.
  if (/[\s\\\p{Cc}]/u.test(text)) throw wrong(": it holds a space, a backslash or a control character");
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw wrong(": it cannot be read as one");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") throw wrong(": it must begin with https: or http:");
  if (url.username || url.password) throw wrong(": it holds credentials; there is option token");
  if (/[?#]/.test(text)) throw wrong(": it holds a query or a fragment");
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** The letters of RFC 3986 §3.3, and no way up. */
function path({ path: given }: Given, usual: string): string {
  if (given === undefined) return usual;
  const steps = typeof given === "string" && /^(\/([\w\-.~!$&'()*+,;=:@]|%[\dA-Fa-f]{2})+)+$/.test(given) ? given.split("/") : [".."];
  if (steps.some((step) => /^(\.|%2e){1,2}$/i.test(step))) {
    throw new TypeError(`option path must be a path such as "/api/operations/v2/interventions/logs"${typeof given === "string" ? "" : `, not ${kindOf(given)}`}`);
  }
  return given as string;
}

/** One step of a path, whatever letters it has. */
function segment(name: string, given: unknown): string {
  const text = typeof given === "number" && Number.isSafeInteger(given) ? String(given) : given;
  if (typeof text !== "string" || text === "" || /^\.{1,2}$/.test(text) || /[\p{Cc}\p{Surrogate}]/u.test(text)) {
    throw new TypeError(`option ${name} must be the identifier of an intervention, not ${shown(given)}`);
  }
  return encodeURIComponent(text);
}

function bearer(given: Given): Record<string, string> {
  return given.token === undefined ? {} : { authorization: `Bearer ${token(given, "token")}` };
}

/** Visible ASCII: anything else would end the header, or is no token (RFC 9110 §5.5, RFC 6750 §2.1). */
function token(given: Given, name: "token" | "sessionToken"): string {
  const text = given[name];
  if (typeof text === "string" && /^[\x21-\x7e]+$/.test(text)) return text;
  const what = typeof text !== "string" ? `, not ${kindOf(text)}` : text === "" ? ", not empty" : " (this one holds a space, a line end or other letters)";
  throw new TypeError(`option ${name} must be a token of visible ASCII letters${what}`);
}

/** `?page=2&status=done`; empty without parameters. */
function query(value: Record<string, unknown>): string {
  const text = new URLSearchParams(texts(value)).toString();
  return text && `?${text}`;
}

/** Members as texts; `null` says that there is none. */
function texts(value: Record<string, unknown>): [string, string][] {
  return Object.entries(value).flatMap(([name, member]): [string, string][] => {
    if (member === null) return [];
    if (typeof member === "object") throw new TypeError(`${shown(name)} holds ${shown(member)}, which has no place in a form or a query`);
    return [[name, String(member)]];
  });
}

function form(value: Record<string, unknown>, { file, fileName }: Given): FormData {
  if (!/^\[object (Blob|File)\]$/.test(Object.prototype.toString.call(file))) {
    throw new TypeError(`option file must be a Blob or a File, not ${shown(file)}`);
  }
  const name = fileName ?? (file as { name?: unknown }).name;
  if (typeof name !== "string" || name === "" || /[\p{Cc}\p{Surrogate}]/u.test(name)) {
    throw new TypeError(`option fileName must be the name of the file, not ${shown(name)}`);
  }
  const form = new FormData();
  form.append("file", file as Blob, name);
  for (const [field, text] of texts(value)) form.append(field, text);
  return form;
}
