/** The module's bytes travel inside the JavaScript: no file that a bundler could lose, nothing to fetch. */
import { bytes } from "./generated/bytes.js";
import { moduleOfLetters } from "./unpack.js";

export function load(): Uint8Array<ArrayBuffer> {
  return moduleOfLetters(bytes);
}
