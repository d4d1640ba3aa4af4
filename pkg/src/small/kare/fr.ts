/** Judges Karé's kinds, in French. */
export * from "../../small.js";
