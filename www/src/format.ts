/** JSON in lines and indents: every value stays as it was written, letter for letter. */
import { tree, type Node } from "./tree.js";

/** What fits on a line stays on one. */
const WIDTH = 60;

/** Undefined for a text that is no JSON. */
export function formatted(text: string): string | undefined {
  const root = tree(text);
  return root && `${written(text, root, "")}\n`;
}

function written(text: string, { from, to, of, list }: Node, indent: string): string {
  if (!of) return text.slice(from, to);
  const [open, close] = list ? "[]" : "{}";
  if (of.length === 0) return `${open}${close}`;
  const deeper = `${indent}  `;
  const members = of.map((node) => `${node.keyFrom === undefined ? "" : `${keyOf(text, node.keyFrom)}: `}${written(text, node, deeper)}`);
  const line = members.join(", ");
  // Numbers stand beside one another; everything else has lines of its own.
  if (list && of.every(({ of: inner }) => !inner) && line.length <= WIDTH && !line.includes('"')) return `[${line}]`;
  return `${open}\n${members.map((member) => deeper + member).join(",\n")}\n${indent}${close}`;
}

function keyOf(text: string, from: number): string {
  return /^"(?:[^"\\]|\\[^])*"/.exec(text.slice(from, from + 100_000))?.[0] ?? '""';
}
