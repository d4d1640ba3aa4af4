/** Links that hold a payload: `#/share/1.` and JSON, deflated and written in base64url. Personal data is masked unless asked. */
import type { KindId } from "quitus";
import { Checker } from "./checker.js";
import { copyButton, h } from "./dom.js";
import { isKind, state, type Fold } from "./state.js";
import type { Words } from "./words.js";

const VERSION = "1";
/** No link unpacks to more. */
const MOST = 4 << 20;
/** No zone has a longer name. */
const ZONE = 64;

export type Shared = { text: string; kind: KindId | ""; zone: string; fold: Fold };

/** Undefined when it is more than a link holds. */
export async function pack({ text, kind, zone, fold }: Shared): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify([text, kind, zone, fold]));
  if (bytes.length > MOST) return undefined;
  const packed = await drained(new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw")));
  let letters = "";
  for (const byte of packed) letters += String.fromCharCode(byte);
  return `${VERSION}.${btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}

/** What a link holds; undefined when it is cut, of another version, or not ours. */
export async function unpack(link: string): Promise<Shared | undefined> {
  const [version, letters = ""] = link.split(".");
  if (version !== VERSION) return undefined;
  try {
    const packed = Uint8Array.from(atob(letters.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
    const bytes = await drained(new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")));
    const held: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (!Array.isArray(held)) return undefined;
    const [text, kind, zone, fold] = held as unknown[];
    if (typeof text !== "string" || typeof zone !== "string" || zone.length > ZONE) return undefined;
    return { text, kind: isKind(kind) ? kind : "", zone, fold: fold === "later" || fold === "reject" ? fold : "earlier" };
  } catch {
    return undefined;
  }
}

async function drained(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    length += piece.value.length;
    if (length > MOST) {
      await reader.cancel();
      throw new RangeError("too much");
    }
    parts.push(new Uint8Array(piece.value));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

export function shareDialog(words: Words): void {
  const link = h("textarea", { id: "link", readonly: true, rows: 4, spellcheck: "false", "aria-label": words.link });
  const hint = h("p", { class: "soft", role: "status", id: "share-hint" });
  const all = h("input", { type: "checkbox", id: "share-all" });
  const copy = copyButton(words.copyLink, words.copied, () => link.value);
  copy.className = "primary";
  const checker = new Checker();
  const hold = (value: string, told: string) => {
    link.value = value;
    copy.disabled = value === "";
    hint.textContent = told;
  };
  const fill = async () => {
    // Whoever unticks the box does not copy the link that tells all.
    hold("", "");
    if (state.text.length > MOST) return hold("", words.tooLongToShare);
    const isWhole = all.checked;
    const masked = isWhole ? undefined : await checker.ask({ ask: "redact", text: state.text });
    if (all.checked !== isWhole || (!isWhole && masked === undefined)) return;
    // No link is better than one that tells all.
    if (masked && "failed" in masked) return hold("", words.notMasked);
    const text = masked ? masked.text : state.text;
    const packed = await pack({ text, kind: state.chosen, zone: state.zone.slice(0, ZONE), fold: state.fold });
    if (all.checked !== isWhole) return;
    if (packed === undefined) return hold("", words.tooLongToShare);
    const told = !masked ? words.notRedacted : masked.whole && masked.count > 0 ? words.redactedWhole : words.redacted(masked.count);
    hold(`${location.href.replace(/#.*$/, "")}#/share/${packed}`, told);
  };
  all.addEventListener("change", () => void fill());
  const dialog = h(
    "dialog",
    { id: "share-dialog", "aria-labelledby": "share-title", onclose: () => (checker.close(), dialog.remove()) },
    h("h2", { id: "share-title" }, words.shareTitle),
    h("p", {}, words.shareHint),
    link,
    h("label", { class: "tick" }, all, h("span", {}, words.withContacts)),
    hint,
    h(
      "div",
      { class: "acts end" },
      h("button", { type: "button", class: "quiet", onclick: () => dialog.close() }, words.close),
      copy,
    ),
  );
  document.body.append(dialog);
  void fill();
  dialog.showModal();
}
