/**
 * The package without WebAssembly: the same module, translated into JavaScript, for pages whose policy
 * forbids WebAssembly altogether. Larger and slower; the verdicts are the same.
 */
export * from "./index.js";
