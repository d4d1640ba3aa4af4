// The lint sources of quitus/editor in the real editors.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { checkText, detect } from "quitus";
import { codeMirrorLint, monacoLint } from "quitus/editor";
import { log } from "../payloads.js";
import { client } from "./clients.js";

const clients = new URL("../../clients/", import.meta.url);
const { JSDOM } = createRequire(new URL("package.json", clients))("jsdom");

/** One finding of each severity; two of them can be mended. */
const wrong = JSON.stringify({ ...log, eventDate: "2020-03-06T10:45:23", logDate: "2020-03-06T10:45:26+0100", event: "Acknowledged" }, null, 2);
const expected = checkText("intent.log", wrong).issues;
const until = async (holds) => {
  for (let turn = 0; !holds(); turn++) {
    assert.ok(turn < 2000, "nothing happened");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

/** What a page has and the editors ask for. */
const { window } = new JSDOM("<!doctype html><body></body>", { pretendToBeVisual: true });
const names = ["window", "document", "navigator", "location", "customElements", "requestAnimationFrame", "cancelAnimationFrame", "getComputedStyle"];
names.push("Event", ...Object.getOwnPropertyNames(window).filter((name) => /^[A-Z]/.test(name) && !(name in globalThis)));
const kept = new Map(names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
before(() => {
  for (const name of names) Object.defineProperty(globalThis, name, { value: name === "window" ? window : window[name], configurable: true, writable: true });
});
after(() => {
  for (const [name, own] of kept) own ? Object.defineProperty(globalThis, name, own) : delete globalThis[name];
  window.close();
});

describe("CodeMirror", () => {
  /** A view with the source, its text judged. */
  async function opened(doc, kind, options) {
    const [{ EditorView }, { forEachDiagnostic, forceLinting, linter }] = await Promise.all([client("@codemirror/view"), client("@codemirror/lint")]);
    const found = (view) => {
      const all = [];
      forEachDiagnostic(view.state, (diagnostic, from, to) => all.push({ diagnostic, from, to }));
      return all;
    };
    const view = new EditorView({ doc, parent: window.document.body, extensions: [linter(codeMirrorLint(kind, options))] });
    const look = async () => {
      forceLinting(view);
      // The answer of a source comes as that of a promise.
      await new Promise((resolve) => setTimeout(resolve, 5));
      return found(view);
    };
    return { view, found: await look(), look };
  }

  it("marks each finding at its place, with its words and its fix", async () => {
    const { view, found } = await opened(wrong, "intent.log");
    assert.deepEqual(
      found.map(({ diagnostic: { severity, source, message, actions = [] }, from, to }) => [source, severity, message, from, to, actions.map(({ name }) => name)]),
      expected.map(({ code, severity, message, span, fix }) => [code, severity === "note" ? "info" : severity, message, span.start.offset, span.end.offset, fix ? [fix.title] : []]),
    );
    assert.ok(found.length >= 3);
    view.destroy();
  });

  it("mends what an action names, and finds nothing at the end", async () => {
    const { view, look } = await opened(wrong.replaceAll("\n", "\r\n"), () => "intent.log", { locale: "fr" });
    let left = await look();
    for (let turn = 0; left.some(({ diagnostic }) => diagnostic.actions) && turn < 9; turn++) {
      const { diagnostic, from, to } = left.find(({ diagnostic }) => diagnostic.actions);
      diagnostic.actions[0].apply(view, from, to);
      left = await look();
    }
    assert.deepEqual(JSON.parse(view.state.doc.toString()), { ...log });
    assert.deepEqual(left, []);
    view.destroy();
  });

  it("an action that comes late mends the text as it is then, or nothing", async () => {
    const { view, found } = await opened(wrong, "intent.log");
    const late = found.find(({ diagnostic }) => diagnostic.source === "date.spelling").diagnostic.actions[0];
    view.dispatch({ changes: { from: 0, insert: "\n\n" } });
    late.apply(view);
    assert.equal(JSON.parse(view.state.doc.toString()).logDate, log.logDate);
    const mended = view.state.doc.toString();
    late.apply(view);
    assert.equal(view.state.doc.toString(), mended);
    view.destroy();
  });

  it("says nothing of an empty text or one of no kind, and names a wrong kind", async () => {
    assert.deepEqual((await opened(" \n", "intent.log")).found, []);
    assert.deepEqual((await opened("[]", (text) => detect(text)[0]?.kind)).found, []);
    const view = { state: { doc: { toString: () => "{}" } } };
    assert.throws(() => codeMirrorLint("intent.logg")(view), { name: "TypeError", message: /intent\.logg/ });
    assert.throws(() => codeMirrorLint("intent.log", { surprise: 1 })(view), { name: "TypeError", message: /surprise/ });
  });

  it("a label with markup stays text in the panel", async () => {
    const { openLintPanel } = await client("@codemirror/lint");
    const { serviceCode: _, ...without } = log;
    const { view } = await opened(JSON.stringify(without), "intent.log", { labels: { serviceCode: "<img src=x onerror=alert(1)>" } });
    openLintPanel(view);
    await until(() => /<img src=x/.test(view.dom.textContent));
    assert.equal(view.dom.querySelector("img"), null);
    view.destroy();
  });
});

describe("Monaco", () => {
  let monaco;
  let folder;
  before(async () => {
    window.matchMedia ??= () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
    window.document.queryCommandSupported ??= () => false;
    folder = mkdtempSync(join(tmpdir(), "quitus-monaco-"));
    const outfile = join(folder, "monaco.mjs");
    const contents = 'export * from "monaco-editor/editor/editor.api.js";';
    const loader = { ".css": "empty", ".ttf": "empty", ".svg": "empty" };
    await build({ stdin: { contents, resolveDir: fileURLToPath(clients) }, bundle: true, outfile, format: "esm", platform: "browser", logLevel: "error", loader });
    monaco = await import(pathToFileURL(outfile));
  });
  after(() => rmSync(folder, { recursive: true }));

  /** A model with the source; the provider of actions is Monaco's, and known here as well. */
  function opened(text, kind = "intent.log", options) {
    const model = monaco.editor.createModel(text);
    let provider;
    const languages = {
      registerCodeActionProvider(language, given) {
        assert.equal(language, "*");
        provider = given;
        return monaco.languages.registerCodeActionProvider(language, given);
      },
    };
    const lint = monacoLint({ editor: monaco.editor, languages }, model, kind, options);
    const markers = () => monaco.editor.getModelMarkers({ resource: model.uri, owner: "quitus" });
    const actions = (place) => provider.provideCodeActions(model, place).actions;
    /** As an editor does what an action says. */
    const act = ({ edit: { edits } }) => {
      for (const { resource, versionId } of edits) assert.deepEqual([resource, versionId], [model.uri, model.getVersionId()]);
      model.pushEditOperations([], edits.map(({ textEdit }) => textEdit), () => null);
    };
    return { model, lint, markers, actions, act, provider };
  }

  for (const [name, end] of [["LF", "\n"], ["CR LF", "\r\n"]]) {
    it(`marks each finding at its place, ${name}`, () => {
      const { model, lint, markers } = opened(wrong.replaceAll("\n", end));
      const { Error, Warning, Info } = monaco.MarkerSeverity;
      const byPlace = (one, other) => one.startLineNumber - other.startLineNumber || one.startColumn - other.startColumn;
      assert.deepEqual(
        markers().sort(byPlace).map(({ code, severity, message, startLineNumber, startColumn, endLineNumber, endColumn }) => [code, severity, message, startLineNumber, startColumn, endLineNumber, endColumn]),
        expected.map(({ code, severity, message, span: { start, end } }) => [code, { error: Error, warning: Warning, note: Info }[severity], message, start.line, start.column, end.line, end.column]),
      );
      lint.dispose();
      assert.deepEqual(markers(), []);
      model.dispose();
    });
  }

  it("offers at a finding the fixes of that finding, and none elsewhere", () => {
    const { model, lint, markers, actions, act } = opened(wrong);
    const mendable = markers().find(({ code }) => code === "date.spelling");
    const [action, ...more] = actions(mendable);
    assert.deepEqual([action.title, action.kind, more], [expected.find(({ code }) => code === "date.spelling").fix.title, "quickfix", []]);
    assert.deepEqual(actions({ startLineNumber: 1, startColumn: 1, endLineNumber: 1, endColumn: 1 }), []);
    act(action);
    assert.equal(JSON.parse(model.getValue()).logDate, log.logDate);
    lint.dispose();
    model.dispose();
  });

  it("judges again while one types, until nothing is left to mend", async () => {
    const { model, lint, markers, actions, act } = opened(wrong);
    for (let turn = 0; turn < 9; turn++) {
      const [action] = markers().flatMap(actions);
      if (!action) break;
      const before = JSON.stringify(markers());
      act(action);
      await until(() => JSON.stringify(markers()) !== before);
    }
    assert.deepEqual(JSON.parse(model.getValue()), { ...log });
    assert.deepEqual(markers(), []);
    lint.dispose();
    model.dispose();
  });

  it("speaks of its own model only, and stops with it", () => {
    const { model, lint, provider } = opened(wrong);
    const other = monaco.editor.createModel(wrong);
    assert.deepEqual(provider.provideCodeActions(other, other.getFullModelRange()).actions, []);
    model.dispose();
    lint.dispose();
    lint.dispose();
    other.dispose();
  });

  it("says nothing of an empty text, and names a wrong kind", () => {
    const { model, markers, lint } = opened(" ");
    assert.deepEqual(markers(), []);
    lint.dispose();
    model.dispose();
    assert.throws(() => opened("{}", "intent.logg"), { name: "TypeError", message: /intent\.logg/ });
  });
});
