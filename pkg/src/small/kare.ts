/** Judges Karé's kinds, in English. */
export * from "../small.js";
