/**
 * The payload that a form holds.
 *
 * An empty control says nothing: its member is left out, and an empty element closes up the list. An object is there
 * when one of its members is, or when the kind cannot do without it.
 */
import { held, type Control, type ReadTime } from "./controls.js";
import { escaped } from "../pointer.js";
import { NEXT, type Place, type Step } from "./names.js";

export interface Content {
  /** Nothing when all controls are empty. */
  payload: unknown;
  /** Which control stands for a place; an empty one only when no other does. */
  at: Map<string, Control>;
  /** Where the values of a control went. */
  pointers: Map<Control, string>;
}

/** What stands at a place: what controls hold, or members. */
type Node = {
  members: Map<string | number, Node>;
  controls: Map<Control, unknown[]>;
  /** The table says `siteIds[]` where the page says `siteIds`: one list to choose from, or several boxes. */
  many: boolean;
};

export function content(controls: ReadonlyMap<Control, Place>, needed: (pointer: string) => boolean, readTime: ReadTime): Content {
  const root = node();
  const next = new Map<string, number>();
  for (const [control, { field, steps }] of controls) {
    if (control.matches(":disabled")) continue;
    let at = root;
    for (const step of numbered(steps, next)) {
      const member = at.members.get(step) ?? node();
      at.members.set(step, member);
      at = member;
    }
    at.controls.set(control, held(control, field, readTime));
    at.many ||= field.name.endsWith(NEXT) && typeof steps.at(-1) === "string" && steps.at(-1) !== NEXT;
  }
  const found: Content = { payload: undefined, at: new Map(), pointers: new Map() };
  found.payload = settle(root, "", found, needed);
  return found;
}

function node(): Node {
  return { members: new Map(), controls: new Map(), many: false };
}

/** Gives each `[]` its number: how many controls of that name came before. */
function numbered(steps: readonly Step[], next: Map<string, number>): (string | number)[] {
  if (!steps.includes(NEXT)) return steps as (string | number)[];
  const name = steps.join("\n");
  const number = next.get(name) ?? 0;
  next.set(name, number + 1);
  return steps.map((step) => (step === NEXT ? number : step));
}

/** The value of a node, or nothing; writes down where everything went. */
function settle(node: Node, pointer: string, found: Content, needed: (pointer: string) => boolean): unknown {
  const { members, controls, many } = node;
  if (controls.size > 0) {
    const values: unknown[] = [];
    for (const [control, own] of controls) {
      const place = many && own.length === 1 && !(control as HTMLSelectElement).multiple ? `${pointer}/${values.length}` : pointer;
      if (own.length > 0) found.pointers.set(control, place);
      if (own.length > 0 || !found.at.has(place)) found.at.set(place, control);
      values.push(...own);
    }
    // Of a hidden control and a box with the same name, the box comes last and decides.
    return many && values.length > 0 ? values : values.at(-1);
  }
  const keys = [...members.keys()];
  if (keys.length > 0 && keys.every((key) => typeof key === "number")) {
    const list: unknown[] = [];
    for (const key of keys.sort((a, b) => a - b)) {
      const value = settle(members.get(key)!, `${pointer}/${list.length}`, found, needed);
      if (value !== undefined) list.push(value);
    }
    return list.length > 0 ? list : undefined;
  }
  // Without a prototype: a name can be any text.
  const object = Object.create(null) as Record<string | number, unknown>;
  for (const key of keys) {
    const value = settle(members.get(key)!, `${pointer}/${escaped(String(key))}`, found, needed);
    if (value !== undefined) object[key] = value;
  }
  return Object.keys(object).length > 0 || needed(pointer) ? object : undefined;
}
