/** `cargo pkg build` writes translated.js: quitus.wasm in the hands of binaryen's wasm2js. */
export type Exports = {
  memory: { readonly buffer: ArrayBuffer };
  input(length: number): number;
  run(op: number, kind: number, optionsLength: number, textLength: number): number;
};

export function instantiate(): Exports;
