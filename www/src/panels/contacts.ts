/** The contacts of a payload as cards that a person can read. */
import { h } from "../dom.js";
import type { Card, Cards } from "../facts/cards.js";
import type { Words } from "../words.js";
import { panel } from "./panel.js";

export function contactsPanel(cards: Cards, words: Words): HTMLElement {
  return panel("contacts", words.contacts, undefined, h("div", { class: "cards" }, cards.map((card) => cardOf(card, words))));
}

function cardOf(card: Card, words: Words): HTMLElement {
  if ("plain" in card) return h("article", { class: "card" }, h("h3", { class: "free" }, card.plain), h("p", { class: "soft" }, words.plainContact));
  const { title, place, rows } = card;
  return h(
    "article",
    { class: "card" },
    h("h3", {}, title || words.noName),
    place && h("p", { class: "soft" }, place),
    h(
      "dl",
      {},
      rows.map(({ sign, types, text }) => {
        // The types in the language of the page.
        const kinds = types.map((type) => (Object.hasOwn(words.contactTypes, type) ? words.contactTypes[type] : type)).join(", ");
        return h("div", {}, h("dt", { "aria-label": kinds || sign }, h("span", { "aria-hidden": "true" }, sign)), h("dd", {}, linked(sign, text), " ", kinds && h("small", {}, kinds)));
      }),
    ),
  );
}

function linked(sign: string, text: string): HTMLElement | string {
  if (sign === "☎") return h("a", { href: `tel:${text.replace(/[^\d+]/g, "")}` }, text);
  return sign === "@" && text.includes("@") ? h("a", { href: `mailto:${encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replace("%40", "@")}` }, text.split(/(?<=@)|(?=\.)/).flatMap((part, index) => [index > 0 && h("wbr"), part])) : text;
}
