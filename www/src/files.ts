/** Whole files: read in a worker, told as a table, handed back as downloads. */
import type { Code, KindId } from "quitus";
import { download, h, labelled, select, type Child } from "./dom.js";
import { read as readHere, recordAt, type Answer, type FileQuestion, type Row } from "./reading.js";
import { kindIds, state } from "./state.js";
import { sentence } from "./unbroken.js";
import { amount, wordsOf } from "./words.js";
import { nextWorker } from "./workers.js";

const MOST = 100 * 1000 * 1000;

type Done = Extract<Answer, { done: true }>;
type Told =
  | { is: "nothing" }
  | { is: "reading"; name: string; share: number; records: number }
  | { is: "done"; file: File; found: Done }
  | { is: "failed"; name: string; why: "tooLarge" | "undecided" | "notText" | "unreadable" | "fileEmpty"; detail?: string };

/** `open` takes a record of a file, with its kind, to the first view. */
export function filesView(open: (text: string, kind: KindId) => void): { element: HTMLElement; show(): void; read(file: File): void } {
  const element = h("main", { class: "files", id: "main" });
  let kind: KindId | "" = "";
  let told: Told = { is: "nothing" };
  let stop = () => {};

  function read(file: File): void {
    stop();
    if (file.size > MOST) return tell({ is: "failed", name: file.name, why: "tooLarge" });
    tell({ is: "reading", name: file.name, share: 0, records: 0 });
    const question: FileQuestion = { file, kind, options: { locale: state.locale, zone: state.zone, fold: state.fold } };
    stop = reading(question, (answer) => {
      if ("share" in answer) return progress(answer.share, answer.records);
      stop();
      tell("done" in answer ? { is: "done", file, found: answer } : { is: "failed", name: file.name, why: answer.failed, ...(answer.detail && { detail: answer.detail }) });
    });
  }

  function tell(next: Told): void {
    told = next;
    show();
  }

  function progress(share: number, records: number): void {
    if (told.is !== "reading") return;
    Object.assign(told, { share, records });
    const bar = element.querySelector("progress");
    const count = element.querySelector("#read");
    if (bar) bar.value = share;
    if (count) count.textContent = amount(records, state.locale);
  }

  function show(): void {
    const words = wordsOf(state.locale);
    const chooser = h("input", { type: "file", id: "file", class: "hidden", accept: ".json,.ndjson,.jsonl,.csv,.tsv,application/json,text/csv" });
    chooser.addEventListener("change", () => chooser.files?.[0] && read(chooser.files[0]));
    const kinds = select({ id: "file-kind" }, [["", words.undetected], ...kindIds.map((id) => [id, id] as const)], kind);
    kinds.addEventListener("change", () => (kind = kinds.value as KindId | ""));
    const zone = h(
      "div",
      { class: "drop sheet" },
      h("p", { class: "big" }, words.drop),
      h("div", { class: "bar" }, labelled(words.kind, kinds), h("label", { class: "button primary", for: "file" }, words.choose), chooser),
    );
    zone.addEventListener("dragover", () => zone.classList.add("over"));
    zone.addEventListener("dragleave", () => zone.classList.remove("over"));
    element.replaceChildren(
      h("div", { class: "welcome" }, h("h1", { tabindex: "-1" }, words.filesTitle), h("p", { class: "soft" }, words.filesHint)),
      zone,
      h("div", { class: "told", "aria-live": "polite" }, outcome()),
    );
  }

  function outcome(): HTMLElement | undefined {
    const words = wordsOf(state.locale);
    const number = (value: number) => amount(value, state.locale);
    if (told.is === "nothing") return undefined;
    if (told.is === "failed") return h("p", { class: "notice" }, h("strong", {}, told.name), ` · ${words[told.why]}`, told.detail && ` ${told.detail}`);
    if (told.is === "reading") {
      return h(
        "div",
        { class: "sheet reading" },
        h("p", {}, words.reading(told.name)),
        h("progress", { max: 1, value: told.share, "aria-label": words.progress }),
        h("p", { class: "soft" }, h("span", { id: "read" }, number(told.records)), ` ${words.records}`),
        h("button", { type: "button", class: "quiet", onclick: () => (stop(), tell({ is: "nothing" })) }, words.cancel),
      );
    }
    const { file, found } = told;
    const { name } = file;
    const { records, valid, invalid, milliseconds, output, rejects, rows } = found;
    const seconds = Math.max(0.1, milliseconds / 1000).toLocaleString(state.locale, { maximumFractionDigits: 1 });
    const stem = name.replace(/\.\w+$/, "");
    const figure = (value: number, label: string, tone = "") => h("div", { class: `figure ${tone}` }, h("strong", {}, number(value)), h("span", {}, label));
    return h(
      "div",
      { class: "sheet summary" },
      h("div", { class: "head" }, h("h2", {}, name), h("span", { class: "soft" }, `${found.kind} · ${words.rate(seconds)}`)),
      h("div", { class: "figures" }, figure(records, words.records), figure(valid, words.valid, "good"), figure(invalid, words.refused, invalid > 0 ? "bad" : "")),
      h(
        "div",
        { class: "acts" },
        valid > 0 && h("button", { type: "button", class: "primary", id: "get-normal", onclick: () => download(`${stem}.normal.ndjson`, [output], "application/x-ndjson") }, words.getNormal),
        invalid > 0 && h("button", { type: "button", class: "quiet", id: "get-rejects", onclick: () => download(`${stem}.rejects.ndjson`, [rejects], "application/x-ndjson") }, words.getRejects),
      ),
      rows.length === 0 ? h("p", { class: "soft" }, words.noFindings) : table(rows, file, found),
    );
  }

  /** Every place of a code, each of which leads to its record; the first stands there without being asked for. */
  function places({ count, found }: Row, file: File, { kind, each }: Done): Child {
    const words = wordsOf(state.locale);
    const at = (record: number, line: number, pointer: string) => (record === 0 ? words.headerRow : `${words.recordAt(record, line)} · ${pointer || words.whole}`);
    const place = ({ record, line, pointer }: Row["found"][number], ...more: Child[]) =>
      h("button", { type: "button", class: "place", onclick: async () => open(await recordAt(file, each, record, line), kind) }, h("span", {}, at(record, line, pointer)), more);
    const [first] = found;
    if (count === 0 || !first) return undefined;
    if (count === 1) return h("div", { class: "places" }, place(first));
    const list = h("ol", { class: "places" });
    // Made when it is opened: a file may have thousands.
    const fill = () => {
      if (list.childElementCount > 0) return;
      list.append(
        ...found.map((one) => h("li", {}, place(one, h("span", { class: "soft message" }, sentence(one.message))))),
        ...(count > found.length ? [h("li", { class: "soft" }, words.notShown(count - found.length))] : []),
      );
    };
    return [h("small", {}, at(first.record, first.line, first.pointer)), h("details", { ontoggle: fill }, h("summary", {}, words.places(count)), list)];
  }

  function table(rows: readonly Row[], file: File, done: Done): HTMLElement {
    const words = wordsOf(state.locale);
    // The roles stay when a narrow screen sets the rows as blocks.
    return h(
      "div",
      { class: "scroll", tabindex: "0", role: "group", "aria-label": words.findings },
      h(
        "table",
        { id: "summary", role: "table" },
        h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, [words.code, words.count, words.sentence].map((title) => h("th", { scope: "col", role: "columnheader" }, title)))),
        h(
          "tbody",
          { role: "rowgroup" },
          rows.map((row) => {
            const { code, severity, count, found: [first] } = row;
            return h(
              "tr",
              { role: "row" },
              h("th", { scope: "row", role: "rowheader" }, h("span", { class: `mark ${severity}`, role: "img", "aria-label": words.severity[severity] }), h("a", { href: `#/codes/${code satisfies Code}` }, code)),
              h("td", { class: "amount", role: "cell" }, amount(count, state.locale)),
              h("td", { role: "cell" }, first && h("span", { class: "message" }, sentence(first.message)), places(row, file, done)),
            );
          }),
        ),
      ),
    );
  }

  return { element, show, read };
}

/** Reads beside the page, or on it where that cannot be; returns what stops it. */
function reading(question: FileQuestion, heard: (answer: Answer) => void): () => void {
  const worker = nextWorker();
  if (!worker) return onPage(question, heard);
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => heard(data));
  worker.addEventListener("error", ({ message }) => heard({ failed: "unreadable", detail: message }));
  worker.postMessage(question);
  return () => worker.terminate();
}

/** A page from the disk may start no worker; it draws between the pieces. */
function onPage(question: FileQuestion, heard: (answer: Answer) => void): () => void {
  let isStopped = false;
  void readHere(question, async (answer) => {
    if (isStopped) throw new Error("stopped");
    heard(answer);
    await new Promise((next) => setTimeout(next));
  }).catch(() => {});
  return () => (isStopped = true);
}
