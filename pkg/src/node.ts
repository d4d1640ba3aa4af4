/** The package in Node, with the module that was built for speed. Which load.ts is taken is the matter of tool/bundle.js. */
export * from "./index.js";
