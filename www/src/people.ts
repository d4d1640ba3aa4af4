/** The contacts of a form: as many as one adds, each with the parts that a payload usually carries. */
import type { Contact } from "quitus";
import { h, labelled } from "./dom.js";
import type { Words } from "./words.js";

const PARTS = ["given", "family", "role", "tel", "email"] as const;
const INPUTS: Partial<Record<Part, string>> = { tel: "tel", email: "email" };

type Part = (typeof PARTS)[number];
export type Person = Partial<Record<Part, string>>;

/** Works on the list that it is given; `changed` is called when a person was added or removed. */
export function peopleFields(people: Person[], label: string, words: Words, changed: () => void): HTMLElement {
  const list = h("div", { class: "inner" });
  const said = h("p", { class: "hidden", role: "status" });
  const add = h("button", { type: "button", class: "quiet", id: "add-contact", onclick: () => insert() }, words.addContact);
  const focus = (index: number) => list.querySelector<HTMLElement>(`#contact-${index + 1}-${PARTS[0]}`)?.focus();

  function insert(): void {
    people.push({});
    fill();
    said.textContent = words.contactAdded(people.length);
    focus(people.length - 1);
  }

  function remove(index: number): void {
    people.splice(index, 1);
    fill();
    said.textContent = words.contactRemoved(index + 1);
    // The focus stays where the list was changed.
    if (people.length === 0) add.focus();
    else focus(Math.min(index, people.length - 1));
  }

  function person(of: Person, index: number): HTMLElement {
    const title = words.contact(index + 1);
    return h(
      "fieldset",
      { class: "contact" },
      h("legend", {}, title),
      PARTS.map((part) => {
        const input = h("input", { id: `contact-${index + 1}-${part}`, autocomplete: "off", type: INPUTS[part] ?? "text" });
        input.value = of[part] ?? "";
        input.addEventListener("input", () => (of[part] = input.value));
        return labelled(words.contactFields[part], input);
      }),
      h("button", { type: "button", class: "quiet remove", "aria-label": words.removeContact(index + 1), onclick: () => remove(index) }, words.remove),
    );
  }

  function fill(): void {
    list.replaceChildren(...people.map(person));
    changed();
  }

  list.replaceChildren(...people.map(person));
  return h("fieldset", { class: "people", "data-field": "contacts[]" }, h("legend", {}, label), list, add, said);
}

/** The people of whom something is known, as contacts. */
export function contactsOf(people: readonly Person[]): Contact[] {
  return people.flatMap((person) => {
    const of = (part: Part) => person[part]?.trim() ?? "";
    if (PARTS.every((part) => of(part) === "")) return [];
    return [
      {
        name: { ...(of("family") && { family: of("family") }), ...(of("given") && { given: of("given") }) },
        fn: [of("given"), of("family")].filter(Boolean).join(" ") || of("role") || of("tel") || of("email"),
        ...(of("role") && { role: of("role") }),
        ...(of("tel") && { tel: [{ number: of("tel"), types: ["WORK", "VOICE"] }] }),
        ...(of("email") && { email: [{ address: of("email"), types: ["WORK", "INTERNET"] }] }),
      },
    ];
  });
}
