/** Findings as SARIF 2.1.0 (OASIS), for code scanning and editors. The rules are the pages of the codes that were found. */
import { pathToFileURL } from "node:url";
import { isAbsolute } from "node:path";
import { explain, type Code } from "../index.js";
import type { Format } from "./format.js";
import type { Found } from "./judge.js";
import { List, nested } from "./list.js";
import { version } from "./version.js";
import { joined, own, shown, visible, type Shown } from "./visible.js";
import type { Words } from "./words.js";

const HEAD = `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "columnKind": "utf16CodeUnits",
      "results": `;

export function sarifFormat(words: Words): Format {
  const rules = new Map<Code, { index: number; rule: object }>();
  const results = new List(6);
  let begun = false;

  const ruleIndex = (code: Code): number => {
    let known = rules.get(code);
    if (!known) {
      known = { index: rules.size, rule: rule(code, words) };
      rules.set(code, known);
    }
    return known.index;
  };

  const start = (): Shown => {
    if (begun) return visible("");
    begun = true;
    return own(HEAD);
  };

  return {
    add(judged) {
      const index = judged.report ? judged.index : undefined;
      const found = judged.issues.map((issue) => results.next(nested(result(judged.file, issue, index, ruleIndex(issue.code)), 8)));
      return shown`${start()}${joined(found)}`;
    },
    file: () => visible(""),
    // The rules are known when all findings are.
    end() {
      const driver = { name: "quitus", version: version(), language: words.locale, rules: [...rules.values()].map(({ rule }) => rule) };
      return shown`${start()}${results.end()},\n      "tool": ${nested({ driver }, 6)}\n    }\n  ]\n}\n`;
    },
  };
}

function rule(code: Code, { locale }: Words): object {
  const { title, body, severity } = explain(code, { locale });
  return {
    id: code,
    shortDescription: { text: title },
    help: { text: plain(body) || title, markdown: body || title },
    defaultConfiguration: { level: severity },
  };
}

function result(file: string, issue: Found, index: number | undefined, ruleIndex: number): object {
  const { code, severity, message, span, pointer, record, row, column, header } = issue;
  const region = row !== undefined ? { startLine: issue.line } : span && {
    startLine: span.start.line,
    startColumn: span.start.column,
    endLine: span.end.line,
    endColumn: span.end.column,
  };
  const logical = (index === undefined ? "" : `/${index}`) + pointer;
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uri(file) }, ...(region && { region }) },
        ...(logical !== "" && { logicalLocations: [{ fullyQualifiedName: logical, kind: "member" }] }),
      },
    ],
    ...(row !== undefined ? { properties: { row, column, header } } : record !== undefined && { properties: { record } }),
  };
}

/** A path as a relative reference, or as a `file` URI (RFC 8089). */
function uri(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  const segments = file.replaceAll("\\", "/").split("/").map(encodeURIComponent);
  return segments.join("/");
}

/** Markdown as our pages use it, without its marks. */
function plain(markdown: string): string {
  return markdown.replaceAll("`", "").replace(/\*\*?([^*]+)\*\*?/g, "$1").replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");
}
