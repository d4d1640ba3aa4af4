/** The bonds between the controls of a form and their fields: constraints, messages, and what is said of them. */
import type { Issue } from "../types.js";
import { constrain, controlsOf, isTicked, type Control } from "./controls.js";
import { messagesFor, put, type Messages, type Said } from "./messages.js";
import type { Place, Places } from "./names.js";

interface Bond {
  name: string;
  /** Radio buttons and boxes of one name share the messages of the first. */
  leader: Control;
  /** Of a leader. */
  messages: Messages | undefined;
  undo: () => void;
}

export class Bindings {
  readonly #form: HTMLFormElement;
  readonly #placeOf: Places;
  readonly #needed: (pointer: string) => boolean;
  /** In the order of the page. */
  #bonds = new Map<Control, Bond>();
  #general: Messages | undefined;

  constructor(form: HTMLFormElement, placeOf: Places, needed: (pointer: string) => boolean) {
    this.#form = form;
    this.#placeOf = placeOf;
    this.#needed = needed;
  }

  /** The controls as they are now: some may have come, gone, or changed their names. */
  controls(): Map<Control, Place> {
    const places = controlsOf(this.#form, this.#placeOf);
    const leaders = new Map<string, Control>();
    const bonds = new Map<Control, Bond>();
    for (const [control, place] of places) {
      if (control.type === "hidden") continue;
      const leader = (isTicked(control) && leaders.get(control.name)) || control;
      leaders.set(control.name, leader);
      let bond = this.#bonds.get(control);
      this.#bonds.delete(control);
      if (bond && (bond.name !== control.name || bond.leader !== leader)) {
        bond.undo();
        bond = undefined;
      }
      bonds.set(control, bond ?? this.#bind(control, place, leader, bonds.get(leader)?.messages));
    }
    for (const { undo } of this.#bonds.values()) undo();
    this.#bonds = bonds;
    return places;
  }

  leaderOf(control: Control): Control | undefined {
    return this.#bonds.get(control)?.leader;
  }

  /** Shows what was found at the controls that are `open`, given by their leaders; hands back the first wrong one. */
  show(found: ReadonlyMap<Control, readonly Issue[]>, open: (leader: Control) => boolean, aloud: boolean): Control | undefined {
    let first: Control | undefined;
    for (const [control, { leader, messages }] of this.#bonds) {
      const lines = open(leader) ? said(leader, found.get(leader) ?? []) : [];
      const errors = lines.filter(({ severity }) => severity === "error").map(({ message }) => message);
      control.setCustomValidity(errors.join(" "));
      if (errors.length > 0) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
      // Some kinds take more spellings than their pattern; what the check takes shall not look wrong.
      if (open(leader) && errors.length === 0 && control.validity.patternMismatch) control.removeAttribute("pattern");
      if (errors.length > 0) first ??= control;
      messages?.show(lines, aloud);
    }
    return first;
  }

  /** Shows what belongs to no control. */
  showGeneral(issues: readonly Issue[], aloud: boolean): HTMLElement | undefined {
    if (issues.length > 0) this.#general ??= messagesFor(this.#form, "");
    this.#general?.show(issues, aloud);
    return this.#general?.element;
  }

  undo(): void {
    for (const { undo } of this.#bonds.values()) undo();
    this.#bonds.clear();
    this.#general?.remove();
    this.#general = undefined;
  }

  #bind(control: Control, { field, steps }: Place, leader: Control, shared: Messages | undefined): Bond {
    const last = steps.at(-1);
    // Of a list, the first element stands for all.
    const required = field.required && (typeof last === "string" ? last !== "[]" : last === 0) && this.#needed(holder(field.pointer));
    const messages = control === leader ? messagesFor(this.#form, control.name, control) : undefined;
    const described = [control.getAttribute("aria-describedby"), (messages ?? shared)?.element.id];
    const undo = [
      constrain(control, field, required),
      put(control, "aria-invalid", control.getAttribute("aria-invalid")),
      put(control, "aria-describedby", described.filter(Boolean).join(" ")),
      () => control.setCustomValidity(""),
      () => messages?.remove(),
    ];
    return { name: control.name, leader, messages, undo: () => undo.forEach((step) => step()) };
  }
}

function holder(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

/** What the browser could not read it explains itself. */
function said(control: Control, issues: readonly Issue[]): readonly Said[] {
  if (!control.validity.badInput) return issues;
  control.setCustomValidity("");
  return [{ severity: "error", message: control.validationMessage }];
}
