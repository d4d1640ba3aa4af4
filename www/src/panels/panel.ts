/** The frame that every picture of a payload stands in. */
import { h, type Child } from "../dom.js";

export function panel(id: string, title: string, actions: Child, ...content: Child[]): HTMLElement {
  return h(
    "section",
    { class: `panel ${id}`, "aria-labelledby": `${id}-title` },
    h("div", { class: "head" }, h("h2", { id: `${id}-title` }, title), actions),
    content,
  );
}

export type Json = { readonly [member: string]: unknown };

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
