/** Where values stand in a text that is JSON. */
export type Node = { from: number; to: number; key?: string; keyFrom?: number; of?: Node[]; list?: boolean };

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
