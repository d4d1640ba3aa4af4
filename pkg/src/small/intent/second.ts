/** The second half of Intent's module: the reader of contacts that are not plainly in normal form, with its sentences. */
import { halves } from "../../halves.js";
import { languages } from "../../scope.js";

export const second = /* @__PURE__ */ halves(async () => {
  const { bytes, sentences } = await import("./cards.js");
  Object.assign(Object.values(languages)[0]!, sentences);
  return bytes;
});
