/** Judges Intent's kinds, in French. */
export * from "../../small.js";
