/** The frame that every picture of a payload stands in. */
import { h, type Child } from "../dom.js";
import type { Words } from "../words.js";

export function panel(id: string, title: string, actions: Child, ...content: Child[]): HTMLElement {
  return h(
    "section",
    { class: `panel ${id}`, "aria-labelledby": `${id}-title` },
    h("div", { class: "head" }, h("h2", { id: `${id}-title` }, title), actions),
    content,
  );
}

/** How many items of its lists the page shows, by the name of the list; a new text begins anew. */
export type Shown = Map<string, number>;

/**
 * Fills a list with its first items, and gives the button that shows more of them and the words on what is left over;
 * `all` counts what is not there to be shown, too.
 */
export function gradually<T>(
  list: HTMLElement,
  { name, shown, first, step, all, words }: { name: string; shown: Shown; first: number; step: number; all: number; words: Words },
  items: readonly T[],
  draw: (item: T, index: number) => Child,
  drawn: () => void = () => {},
): Child {
  const button = h("button", { type: "button", class: "quiet more" });
  const rest = h("p", { class: "soft rest" });
  let count = 0;
  const fill = (to: number) => {
    list.append(...items.slice(count, to).map((item, index) => draw(item, count + index)).filter((child) => child instanceof Node));
    count = Math.min(to, items.length);
    button.textContent = words.more(Math.min(step, items.length - count));
    button.hidden = count === items.length;
    rest.hidden = !button.hidden || all === count;
    rest.textContent = words.notShown(all - count);
    drawn();
  };
  button.addEventListener("click", () => {
    const before = count;
    shown.set(name, count + step);
    fill(count + step);
    // The button may be gone now; what it brought takes its focus.
    if (!button.hidden) return;
    const next = list.children[before];
    next?.setAttribute("tabindex", "-1");
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  });
  fill(shown.get(name) ?? first);
  return [button, rest];
}
