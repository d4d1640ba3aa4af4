/** Workers compile no bytes: the module is a file that they import. */
import module from "./quitus.wasm";

export function load(): WebAssembly.Module {
  return module;
}
