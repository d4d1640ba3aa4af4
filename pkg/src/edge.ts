/** The package in the edge runtimes that know the condition `edge-light`. */
export * from "./index.js";
