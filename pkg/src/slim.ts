/** The package without the module's bytes: `init` brings them, from wherever they are kept. */
export * from "./index.js";
export { init, type Source } from "./load-slim.js";
