/**
 * Lint sources for the editors of web pages: CodeMirror 6 and Monaco. Each marks the findings at their places and offers
 * the fixes as actions.
 *
 * Neither editor is imported: what they hand over is described by its shape.
 */
import { checkText, type Edit, type Issue, type KindOrId, type Options, type Severity } from "./index.js";

/** A kind, or what finds the kind of a text: `(text) => detect(text)[0]?.kind`. Without one there is nothing to say. */
export type KindOf = KindOrId | ((text: string) => KindOrId | undefined);

/** What is read of an `EditorView` of CodeMirror. */
export interface CodeMirrorView {
  readonly state: { readonly doc: { toString(): string } };
  dispatch(change: { changes: { from: number; to: number; insert: string }[]; userEvent: string }): void;
}

/** A `Diagnostic` of `@codemirror/lint`. */
export interface CodeMirrorDiagnostic {
  from: number;
  to: number;
  severity: "error" | "warning" | "info";
  /** The code of the finding. */
  source: string;
  message: string;
  actions?: { name: string; apply(view: CodeMirrorView): void }[];
}

/** A source for `linter` of `@codemirror/lint`. */
export function codeMirrorLint(kind: KindOf, options?: Options): (view: CodeMirrorView) => CodeMirrorDiagnostic[] {
  return ({ state }) => {
    const text = state.doc.toString();
    return issuesOf(kind, text, options).map((issue) => {
      const { code, severity, message, span, fix } = issue;
      const apply = (view: CodeMirrorView) => {
        const edits = editsNow(kind, view.state.doc.toString(), options, text, issue);
        if (edits.length > 0) view.dispatch({ changes: edits.map(({ start, end, text: insert }) => ({ from: start, to: end, insert })), userEvent: "input.fix" });
      };
      return {
        from: span?.start.offset ?? 0,
        to: span?.end.offset ?? 0,
        severity: severity === "note" ? "info" : severity,
        source: code,
        message,
        ...(fix && { actions: [{ name: fix.title, apply }] }),
      };
    });
  };
}

export interface MonacoDisposable {
  dispose(): void;
}

export interface MonacoRange {
  startLineNumber: number;
  startColumn: number;
  endLineNumber: number;
  endColumn: number;
}

/** What is asked of an `ITextModel` of Monaco. */
export interface MonacoModel {
  readonly uri: object;
  getValue(): string;
  getVersionId(): number;
  getPositionAt(offset: number): { lineNumber: number; column: number };
  onDidChangeContent(listener: () => void): MonacoDisposable;
  onWillDispose(listener: () => void): MonacoDisposable;
}

/** What is asked of Monaco itself. */
export interface Monaco {
  editor: { setModelMarkers(model: any, owner: string, markers: any[]): void };
  languages: { registerCodeActionProvider(language: any, provider: any): MonacoDisposable };
}

/** As Monaco counts them. */
const SEVERITIES: Record<Severity, number> = { error: 8, warning: 4, note: 2 };
const OWNER = "quitus";
/** How long typing may pause before the text is judged, in milliseconds. */
const PAUSE = 250;

/** Marks the findings in a model of Monaco while it changes, and offers their fixes; `dispose` takes it all back. */
export function monacoLint(monaco: Monaco, model: MonacoModel, kind: KindOf, options?: Options): MonacoDisposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: { version: number; text: string; issues: Issue[] } | undefined;

  const issues = () => {
    const version = model.getVersionId();
    if (told?.version === version) return told.issues;
    const text = model.getValue();
    told = { version, text, issues: issuesOf(kind, text, options) };
    return told.issues;
  };
  const range = (start: number, end: number): MonacoRange => {
    const [from, to] = [model.getPositionAt(start), model.getPositionAt(end)];
    return { startLineNumber: from.lineNumber, startColumn: from.column, endLineNumber: to.lineNumber, endColumn: to.column };
  };
  const marker = ({ code, severity, message, span }: Issue) => ({
    ...range(span?.start.offset ?? 0, span?.end.offset ?? 0),
    severity: SEVERITIES[severity],
    message,
    code,
    source: OWNER,
  });
  const mark = () => monaco.editor.setModelMarkers(model, OWNER, issues().map(marker));

  const provider = {
    provideCodeActions(asked: { readonly uri: object }, place: MonacoRange) {
      const meant = asked === model ? issues() : [];
      const actions = meant.flatMap((issue) => {
        const { fix } = issue;
        const own = marker(issue);
        if (!fix || !touches(own, place)) return [];
        const versionId = model.getVersionId();
        const edits = (fix.edits ?? []).map(({ start, end, text }) => ({ resource: model.uri, versionId, textEdit: { range: range(start, end), text } }));
        return [{ title: fix.title, kind: "quickfix", diagnostics: [own], isPreferred: fix.safe, edit: { edits } }];
      });
      return { actions, dispose() {} };
    },
  };

  // A wrong kind or option is named before anything is registered.
  mark();
  const all = [
    // Whatever the language of the model becomes: the provider answers for this model alone.
    monaco.languages.registerCodeActionProvider("*", provider),
    model.onDidChangeContent(() => {
      clearTimeout(timer);
      timer = setTimeout(mark, PAUSE);
    }),
    model.onWillDispose(() => stop()),
  ];
  const stop = () => {
    clearTimeout(timer);
    for (const one of all.splice(0)) one.dispose();
  };
  return {
    dispose() {
      if (all.length === 0) return;
      stop();
      monaco.editor.setModelMarkers(model, OWNER, []);
    },
  };
}

function issuesOf(kind: KindOf, text: string, options: Options | undefined): Issue[] {
  // Nobody has written anything yet.
  if (text.trim() === "") return [];
  const found = typeof kind === "function" ? kind(text) : kind;
  return found === undefined ? [] : checkText(found, text, options).issues;
}

/** The edits of a fix for the text as it is now: when that has changed, of the same finding in it. */
function editsNow(kind: KindOf, now: string, options: Options | undefined, before: string, issue: Issue): Edit[] {
  const same = ({ code, pointer, fix }: Issue) => fix !== undefined && code === issue.code && pointer === issue.pointer;
  const current = now === before ? issue : issuesOf(kind, now, options).find(same);
  return current?.fix?.edits ?? [];
}

function touches(one: MonacoRange, other: MonacoRange): boolean {
  const before = (line: number, column: number, otherLine: number, otherColumn: number) => line < otherLine || (line === otherLine && column <= otherColumn);
  return (
    before(one.startLineNumber, one.startColumn, other.endLineNumber, other.endColumn) &&
    before(other.startLineNumber, other.startColumn, one.endLineNumber, one.endColumn)
  );
}
