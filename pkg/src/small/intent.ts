/** Judges Intent's kinds, in English. */
export * from "../small.js";
