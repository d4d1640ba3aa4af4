/** Judges the Open Business API's kinds, in English. */
export * from "../small.js";
