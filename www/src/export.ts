/** A payload as the request that delivers it, and as code. */
import { toRequest, type KindId, type PreparedRequest } from "quitus";
import { copyButton, h } from "./dom.js";
import { unbroken } from "./unbroken.js";
import type { Words } from "./words.js";

const HOSTS = { intent: "https://apisandbox.hubintent.com", kare: "https://kare.example", obapi: "https://dolibarr.example/api/index.php" };

/** Undefined when no request is documented for the kind, or the payload is not in order. */
export function requestOf(kind: KindId, value: unknown): PreparedRequest | undefined {
  const baseUrl = HOSTS[kind.replace(/\..*/, "") as keyof typeof HOSTS];
  try {
    if (kind.startsWith("kare.")) return toRequest(kind as "kare.unplanned", value, { baseUrl, token: "TOKEN", sessionToken: "SESSION_TOKEN" });
    if (kind === "intent.document") return toRequest(kind, value, { baseUrl, token: "TOKEN", file: new Blob([]), fileName: "photo.jpg" });
    return toRequest(kind as "intent.log", value, { baseUrl, token: "TOKEN" });
  } catch {
    return undefined;
  }
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

export function curl({ method, url, headers, body }: PreparedRequest, payload: unknown): string {
  const parts = [`curl --request ${method} ${quoted(url)}`, ...Object.entries(headers).map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`)];
  if (typeof body === "string") parts.push(`--data-binary ${quoted(body)}`);
  else if (body !== undefined) {
    parts.push(`--form 'file=@photo.jpg'`);
    for (const [name, value] of Object.entries(payload as Record<string, unknown>)) parts.push(`--form-string ${quoted(`${name}=${String(value)}`)}`);
  }
  return parts.join(" \\\n  ");
}

export function fetched({ method, url, headers, body }: PreparedRequest, payload: unknown): string {
  const head = `  method: ${JSON.stringify(method)},\n  headers: ${nested(headers)},\n`;
  if (body === undefined) return `const response = await fetch(${JSON.stringify(url)}, {\n${head}});\n`;
  if (typeof body === "string") return `const response = await fetch(${JSON.stringify(url)}, {\n${head}  body: JSON.stringify(${nested(payload)}),\n});\n`;
  const lines = Object.entries(payload as Record<string, unknown>).map(([name, value]) => `form.set(${JSON.stringify(name)}, ${JSON.stringify(String(value))});`);
  return `const form = new FormData();\nform.set("file", file, "photo.jpg");\n${lines.join("\n")}\n\nconst response = await fetch(${JSON.stringify(url)}, {\n${head}  body: form,\n});\n`;
}

const nested = (value: unknown) => JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");

/** A value as one writes it in a program. */
export function source(value: unknown, indent = ""): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "new Date(NaN)" : `new Date(${JSON.stringify(value.toISOString())})`;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return `[${value.map((one) => source(one, indent)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, one]) => `${deeper}${/^[a-z_]\w*$/i.test(name) ? name : JSON.stringify(name)}: ${source(one, deeper)},\n`);
  return members.length === 0 ? "{}" : `{\n${members.join("")}${indent}}`;
}


/** A dialog with the text as a program takes it; `value` is its normal form, if it is in order. */
export function codeDialog(text: string, kind: KindId, value: unknown, words: Words): void {
  const request = value === undefined ? undefined : requestOf(kind, value);
  const texts: [string, string][] = [
    ["JavaScript", checking(text, kind)],
    ...(request ? [["curl", curl(request, value)] as [string, string], ["fetch", fetched(request, value)] as [string, string]] : []),
  ];
  let [shown] = texts;
  const code = h("code", { id: "exported" });
  const tabs = h("div", { class: "tabs", role: "group", "aria-label": words.asCode });
  const fill = () => {
    code.replaceChildren(...unbroken(shown?.[1] ?? ""));
    tabs.replaceChildren(...texts.map((one) => h("button", { type: "button", "aria-pressed": String(one === shown), onclick: () => ((shown = one), fill(), tabs.querySelector<HTMLElement>("[aria-pressed=true]")?.focus()) }, one[0])));
  };
  fill();
  const dialog = h(
    "dialog",
    { id: "code-dialog", class: "wide", "aria-labelledby": "code-title", onclose: () => dialog.remove() },
    h("h2", { id: "code-title" }, words.asCode),
    texts.length > 1 && tabs,
    h("pre", { tabindex: "0", role: "group", "aria-label": words.asCode }, code),
    !request && h("p", { class: "soft" }, value === undefined ? words.requestLater : words.noRequest),
    h("div", { class: "acts end" }, h("button", { type: "button", class: "quiet", onclick: () => dialog.close() }, words.close), copyButton(words.copy, words.copied, () => shown?.[1] ?? "")),
  );
  document.body.append(dialog);
  dialog.showModal();
}

/** The check of the text: of a value where it is JSON, and of the text where it is none. */
function checking(text: string, kind: KindId): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Shown as a text.
  }
  const [verb, given] = value === undefined ? ["checkText", JSON.stringify(text)] : ["check", source(value)];
  return `import { ${verb} } from "quitus";

const { ok, value, issues } = ${verb}(${JSON.stringify(kind)}, ${given});

for (const { severity, pointer, message } of issues) console.log(severity, pointer, message);
if (ok) console.log(JSON.stringify(value));
`;
}
