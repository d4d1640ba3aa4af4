// Compiled, never run: the sources fit the editors' own types.

import { linter, type LintSource } from "@codemirror/lint";
import type * as api from "monaco-editor";
import { detect, kare } from "quitus";
import { codeMirrorLint, monacoLint } from "quitus/editor";

const source: LintSource = codeMirrorLint("intent.log", { locale: "fr" });
const extension = linter(codeMirrorLint((text) => detect(text)[0]?.kind));
declare const monaco: typeof api;
declare const model: api.editor.ITextModel;
const lint: api.IDisposable = monacoLint(monaco, model, kare.unplanned, { zone: "Indian/Reunion" });
// @ts-expect-error: there is no such kind
codeMirrorLint("intent.logg");
// @ts-expect-error: there is no such option
monacoLint(monaco, model, "intent.log", { local: "fr" });
void [source, extension, lint];
