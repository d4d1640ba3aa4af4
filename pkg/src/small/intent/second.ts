/** The second half of Intent's module: the reader of contacts that are not plainly in normal form, with its sentences. */
import { halves } from "../../halves.js";
import { languages } from "../../scope.js";

export const second = /* @__PURE__ */ halves(
  async () => {
    const { bytes, sentences } = await import("./cards.js");
    Object.assign(Object.values(languages)[0]!, sentences);
    return bytes;
  },
  () => Object.assign(new TypeError("a contact here is no plain vCard 3.0, and takes the reader of cards: await ready({ cards: true }) before the call"), { code: "internal.cards" }),
);
