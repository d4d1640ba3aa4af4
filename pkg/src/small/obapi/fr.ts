/** Judges the Open Business API's kinds, in French. */
export * from "../../small.js";
