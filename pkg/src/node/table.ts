/** `quitus/table` in Node: with the module for servers, which is larger and faster. */
export * from "../table.js";
