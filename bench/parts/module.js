// The bytes of the module that was built last.

import { readFileSync } from "node:fs";

export const bytes = readFileSync(new URL("../../pkg/dist/quitus.wasm", import.meta.url));

/** The small module of a system. */
export const small = (system) => readFileSync(new URL(`../../pkg/dist/small/${system}.wasm`, import.meta.url));

/** Whether wasm-opt has seen it: `cargo pkg build --fast` leaves it out. */
export const optimized = WebAssembly.Module.customSections(new WebAssembly.Module(bytes), "target_features").length === 0;
