/** Links that hold a payload: `#/share/1.` and JSON, deflated and written in base64url. Personal data is masked unless asked. */
import type { KindId } from "quitus";
import { copyButton, h } from "./dom.js";
import { redact } from "./redact.js";
import { isKind, state, type Fold } from "./state.js";
import type { Words } from "./words.js";

const VERSION = "1";
/** No link unpacks to more. */
const MOST = 4 << 20;

export type Shared = { text: string; kind: KindId | ""; zone: string; fold: Fold };

export async function pack({ text, kind, zone, fold }: Shared): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([text, kind, zone, fold]));
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
    const [text, kind, zone, fold] = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown[];
    if (typeof text !== "string" || typeof zone !== "string") return undefined;
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
  const fill = async () => {
    const masked = redact(state.text);
    const text = all.checked ? state.text : masked.text;
    const packed = await pack({ text, kind: state.chosen, zone: state.zone, fold: state.fold });
    link.value = `${location.href.replace(/#.*$/, "")}#/share/${packed}`;
    hint.textContent = all.checked ? words.notRedacted : words.redacted(masked.count);
  };
  all.addEventListener("change", fill);
  const dialog = h(
    "dialog",
    { id: "share-dialog", "aria-labelledby": "share-title", onclose: () => dialog.remove() },
    h("h2", { id: "share-title" }, words.shareTitle),
    h("p", {}, words.shareHint),
    link,
    h("label", { class: "tick" }, all, h("span", {}, words.withContacts)),
    hint,
    h(
      "div",
      { class: "acts end" },
      h("button", { type: "button", class: "quiet", onclick: () => dialog.close() }, words.close),
      copyButton(words.copyLink, words.copied, () => link.value),
    ),
  );
  dialog.querySelector(".end > :last-child")?.setAttribute("class", "primary");
  document.body.append(dialog);
  void fill();
  dialog.showModal();
}
