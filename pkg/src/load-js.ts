/** The module as JavaScript; each call of the function makes an instance. */
import { instantiate, type Exports } from "./translated.js";

export function load(): () => Exports {
  return instantiate;
}
