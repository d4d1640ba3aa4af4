/** The second half of an entry's module: none, but in the entries in whose place tool/bundle.js puts one of their own. */
import type { Halves } from "./halves.js";

export const second: Halves | undefined = undefined;
