/** A file of its own in the package, one for each language, which `ready({ cards: true })` loads. */
export { bytes } from "../../generated/bytes.intent.cards.js";
export { sentences } from "../../generated/small/intent.cards.en.js";
