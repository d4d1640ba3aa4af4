/**
 * The findings beside a control, in an element that its `aria-describedby` names.
 *
 * It stands behind the control and its label, or is the page's own element `data-message-for="<name>"`. Text is
 * written as text; how it looks is the page's business (classes `quitus-messages`, `quitus-error` …).
 */
import type { Severity } from "../generated/codes.js";
import { freshId, isTicked, type Control } from "./controls.js";

export type Said = { readonly severity: Severity; readonly message: string };

export interface Messages {
  readonly element: HTMLElement;
  /** Shows these and no others. `aloud`: a screen reader says them although the focus is elsewhere. */
  show(said: readonly Said[], aloud: boolean): void;
  remove(): void;
}

/** Messages about the form as a whole have no control, and the name "". */
export function messagesFor(form: HTMLFormElement, name: string, control?: Control): Messages {
  const page = form.ownerDocument;
  const own = [...form.querySelectorAll<HTMLElement>("[data-message-for]")].find(({ dataset }) => dataset["messageFor"] === name);
  const element = own ?? page.createElement("div");
  const undo = [
    ...(element.id ? [] : [put(element, "id", freshId())]),
    put(element, "class", `${own?.className ?? ""} quitus-messages`.trim()),
    put(element, "aria-live", "polite"),
  ];
  if (!own) control ? behind(control).after(element) : form.append(element);
  let shown = "";

  return {
    element,
    show(said, aloud) {
      // The same again is neither drawn nor said again.
      const lines = said.map(({ severity, message }) => `${severity} ${message}`).join("\n");
      if (lines === shown) return;
      shown = lines;
      element.setAttribute("aria-live", aloud ? "polite" : "off");
      element.replaceChildren(
        ...said.map(({ severity, message }) => {
          const line = page.createElement("div");
          line.className = `quitus-${severity}`;
          line.textContent = message;
          return line;
        }),
      );
    },
    remove() {
      if (!own) return element.remove();
      element.replaceChildren();
      undo.forEach((step) => step());
    },
  };
}

/** Sets or removes an attribute; what it returns puts the old one back. */
export function put(element: Element, name: string, value: string | null): () => void {
  const write = (value: string | null) => (value === null ? element.removeAttribute(name) : element.setAttribute(name, value));
  const before = element.getAttribute(name);
  write(value);
  return () => write(before);
}

/** Inside a label the messages would become a part of the control's name. */
function behind(control: Control): Element {
  const around = control.closest("label");
  if (around) return around;
  const next = control.nextElementSibling;
  return isTicked(control) && next?.localName === "label" ? next : control;
}
