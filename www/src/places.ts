/** Where values stand in a JSON text, and JSON Patches as edits of that text which leave the rest as it was written. */
import type { Patch } from "quitus";

export type Node = { from: number; to: number; key?: string; keyFrom?: number; of?: Node[]; list?: boolean };
export type Edit = { from: number; to: number; insert: string };

const SCALAR = /"(?:[^"\\]|\\[^])*"|[^\s,:[\]{}"]+/y;
const SPACE = /\s*/y;

/** The tree of a text that is JSON; undefined for any other. */
export function tree(text: string): Node | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  let at = 0;
  const space = () => {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    at = SPACE.lastIndex;
  };
  const scalar = (): Node => {
    SCALAR.lastIndex = at;
    SCALAR.exec(text);
    const node = { from: at, to: SCALAR.lastIndex };
    at = SCALAR.lastIndex;
    return node;
  };
  const value = (): Node => {
    space();
    const open = text[at];
    if (open !== "{" && open !== "[") return scalar();
    const node: Node & { of: Node[] } = { from: at++, to: 0, of: [], list: open === "[" };
    for (space(); text[at] !== "}" && text[at] !== "]"; space()) {
      if (text[at] === ",") {
        at++;
        continue;
      }
      if (node.list) {
        node.of.push(value());
        continue;
      }
      const name = scalar();
      space();
      at++;
      node.of.push({ ...value(), key: JSON.parse(text.slice(name.from, name.to)) as string, keyFrom: name.from });
    }
    node.to = ++at;
    return node;
  };
  return value();
}

/** The node that a JSON Pointer leads to. */
export function locate(root: Node | undefined, pointer: string): Node | undefined {
  let node = root;
  for (const step of steps(pointer)) node = child(node, step);
  return node;
}

/** The text with a JSON Patch applied; undefined when it does not fit. */
export function patched(text: string, patch: readonly Patch[]): string | undefined {
  let result = text;
  for (const one of patch) {
    const edit = editOf(result, one);
    if (edit === undefined) return undefined;
    result = result.slice(0, edit.from) + edit.insert + result.slice(edit.to);
  }
  return result;
}

function editOf(text: string, { op, path, value }: Patch): Edit | undefined {
  const root = tree(text);
  const way = steps(path);
  const last = way.at(-1);
  const node = locate(root, path);
  if (op === "replace" || last === undefined) return node && { from: node.from, to: node.to, insert: JSON.stringify(value) };
  const parent = way.slice(0, -1).reduce<Node | undefined>(child, root);
  if (parent?.of === undefined) return undefined;
  if (op === "remove") return node && removal(text, parent.of, node);
  if (!parent.list && node) return { from: node.from, to: node.to, insert: JSON.stringify(value) };
  return addition(text, parent, last, value);
}

/** An element with the comma before it, or behind it when it is the first. */
function removal(text: string, siblings: Node[], node: Node): Edit {
  const index = siblings.indexOf(node);
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  if (before) return { from: before.to, to: node.to, insert: "" };
  if (after) return { from: start(node), to: start(after), insert: "" };
  return { from: start(node), to: node.to + (/^\s*/.exec(text.slice(node.to))?.[0].length ?? 0), insert: "" };
}

function addition(text: string, parent: Node & { of?: Node[] }, name: string, value: unknown): Edit {
  const of = parent.of ?? [];
  const written = parent.list ? JSON.stringify(value) : `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  const next = parent.list && name !== "-" ? of[Number(name)] : undefined;
  if (next) return { from: next.from, to: next.from, insert: `${written}, ` };
  const last = of.at(-1);
  if (!last) return { from: parent.from + 1, to: parent.from + 1, insert: written };
  const before = text.slice(of.length > 1 ? (of.at(-2)?.to ?? parent.from) + 1 : parent.from + 1, start(last));
  const gap = /\s*$/.exec(before)?.[0] ?? "";
  return { from: last.to, to: last.to, insert: `,${gap || " "}${written}` };
}

const start = (node: Node) => node.keyFrom ?? node.from;

function child(node: Node | undefined, step: string): Node | undefined {
  if (!node?.of) return undefined;
  return node.list ? node.of[Number(step)] : node.of.findLast(({ key }) => key === step);
}

export function steps(pointer: string): string[] {
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
