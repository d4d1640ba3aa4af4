/** Elements without markup: whatever a payload holds becomes text, never HTML. */

export type Child = Node | string | number | false | null | undefined | Child[];
type Attributes = Record<string, string | number | boolean | undefined | ((event: never) => void)>;

/** `h("button", { class: "quiet", onclick }, "Copy")` */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  dress(element, attributes);
  append(element, children);
  return element;
}

/** The same for SVG. */
export function s(tag: string, attributes: Attributes = {}, ...children: Child[]): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  dress(element, attributes);
  append(element, children);
  return element;
}

function dress(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.replace(/^on/, ""), value as (event: Event) => void);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
}

function append(element: Element, children: Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(element, child);
    else if (child instanceof Node) element.append(child);
    else if (child !== undefined && child !== null && child !== false && child !== "") element.append(String(child));
  }
}

/** Lets the page draw, and answer keys, between two steps that take long on texts of megabytes. */
export const breath = (): Promise<void> => new Promise((then) => setTimeout(then));

/** A drop-down; each choice is a value and what is read. */
export function select(
  attributes: Attributes,
  choices: readonly (readonly [value: string, label: string])[],
  chosen: string,
): HTMLSelectElement {
  const element = h("select", attributes, choices.map(([value, label]) => h("option", { value }, label)));
  element.value = chosen;
  return element;
}

/** A label above its control. */
export function labelled(label: string, control: HTMLElement): HTMLLabelElement {
  return h("label", { class: "field" }, h("span", {}, label), control);
}

/** Hands a file to the browser's downloads. */
export function download(name: string, content: BlobPart[], type: string): void {
  const url = URL.createObjectURL(new Blob(content, { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A page without a secure origin, as on a company's own network, has no clipboard; what is selected can be copied all the same. */
async function copy(text: string, button: HTMLElement): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = h("textarea", { class: "hidden", "aria-hidden": "true", tabindex: "-1" });
  field.value = text;
  // In a dialog nothing outside it can be selected.
  button.after(field);
  field.select();
  document.execCommand("copy");
  field.remove();
  button.focus();
}

/** A button that copies a text and says so. */
export function copyButton(label: string, done: string, text: () => string): HTMLButtonElement {
  const button = h("button", { type: "button", class: "quiet" }, label);
  button.addEventListener("click", async () => {
    await copy(text(), button);
    button.textContent = done;
    setTimeout(() => (button.textContent = label), 1500);
  });
  return button;
}
