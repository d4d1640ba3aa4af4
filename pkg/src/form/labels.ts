/** What the page itself calls a control, as its accessible name is made (ARIA's accname), without what else stands in a label. */
import type { Control } from "./controls.js";

/** Never part of a name: what is filled in, and what is said of it. */
const OTHER = "input, select, textarea, button, datalist, [aria-hidden=true], [data-message-for], .quitus-messages";

/** Empty when the page calls it nothing. */
export function labelOf(control: Control): string {
  const root = control.getRootNode() as Document | ShadowRoot;
  const named = control.getAttribute("aria-labelledby")?.split(/\s+/).map((id) => text(root.getElementById(id))) ?? [];
  // What stands beside a radio button is the choice; the group has the name of the field.
  const beside = control.type === "radio" ? [text(control.closest("fieldset")?.querySelector("legend"))] : [...(control.labels ?? [])].map(text);
  const name = [named.join(" "), control.getAttribute("aria-label") ?? "", beside.join(" ")].map(plain);
  return name.find((label) => label !== "") ?? "";
}

function text(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const other of copy?.querySelectorAll(OTHER) ?? []) other.remove();
  return copy?.textContent ?? "";
}

/** Without white space of the markup, and without the signs that stand behind a label. */
function plain(label: string): string {
  return label.replace(/\s+/g, " ").replace(/[\s:*]+$/, "").trim();
}
