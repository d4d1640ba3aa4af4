/** Requests that other programs keep as JSON: HAR files (browsers), collections (Postman, Insomnia, Hoppscotch, Thunder Client). */
import { elements, behind, members, string } from "./json.js";
import type { Mapped } from "./mapped.js";
import { blank, type Pasted } from "./request.js";

/** So many folders stand in one another at most. */
const DEEPEST = 32;

/** The requests of a HAR file, of a single entry, of a collection or of a single item. */
export function* archived(text: string, at: number, depth = 0): Generator<Pasted> {
  if (depth > DEEPEST) return;
  const root = members(text, at);
  const log = root.get("log");
  if (log !== undefined) for (const entry of elements(text, members(text, log).get("entries"))) yield* archived(text, entry, depth + 1);
  for (const item of elements(text, root.get("item"))) yield* archived(text, item, depth + 1);
  for (const list of ["resources", "requests"]) for (const item of elements(text, root.get(list))) yield* archived(text, item, depth + 1);
  const place = root.get("request") ?? (root.has("method") && (root.has("url") || root.has("endpoint")) ? at : undefined);
  if (place === undefined) return;
  const members_ = members(text, place);
  const request = blank(place, behind(text, place));
  const url = members_.get("url") ?? members_.get("endpoint");
  request.url = string(text, url) ?? (url === undefined ? undefined : string(text, members(text, url).get("raw")));
  if (!request.url) return;
  request.method = string(text, members_.get("method"));
  for (const head of elements(text, members_.get("headers") ?? members_.get("header"))) {
    const pair = members(text, head);
    const [name, value] = [string(text, pair.get("name") ?? pair.get("key")), string(text, pair.get("value"))];
    // HTTP/2 names the first line's parts like headers.
    if (name && value && !name.text.startsWith(":")) request.headers.push({ name, value });
  }
  const [post, body] = [members_.get("postData"), members_.get("body")];
  if (post !== undefined) {
    const data = members(text, post);
    request.body = string(text, data.get("text"));
    addParts(request, text, data.get("params"));
  } else if (body !== undefined) {
    const data = members(text, body);
    request.body = string(text, data.get("raw") ?? data.get("text") ?? data.get("body"));
    const type = string(text, data.get("mimeType") ?? data.get("contentType"));
    if (request.body && type) request.adds["content-type"] = type.text;
    addParts(request, text, data.get("formdata"));
    const language = data.get("options");
    if (request.body && language !== undefined && /"language"\s*:\s*"json"/.test(text.slice(language, behind(text, language)))) request.adds["content-type"] = "application/json";
  } else request.body = string(text, body);
  if (request.parts.length > 0) request.adds["content-type"] = "multipart/form-data; boundary=x";
  yield request;
}

function addParts(request: Pasted, text: string, list: number | undefined): void {
  for (const one of elements(text, list)) {
    const pair = members(text, one);
    const name = string(text, pair.get("name") ?? pair.get("key"));
    const file = pair.has("fileName") || pair.has("src") || string(text, pair.get("type"))?.text === "file";
    const value: Mapped = string(text, pair.get("value")) ?? { text: "", places: one };
    if (name) request.parts.push({ name: name.text, value, file, at: { text: "", places: one } });
  }
}
