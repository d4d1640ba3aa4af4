/** The package in workerd. Which load.ts is taken is the matter of tool/bundle.js. */
export * from "./index.js";
