/** Reads a file, and says in one line why it cannot be checked. */
import { readFileSync } from "node:fs";
import { Usage } from "./usage.js";
import type { Words } from "./words.js";

/** The bytes of a file; `-` is standard input. */
export function read(file: string, words: Words): Uint8Array {
  const bytes = load(file, words);
  if (bytes.length === 0 || /^\s*$/.test(bytes.toString("latin1", 0, 1024)) && /^\s*$/.test(bytes.toString("latin1"))) {
    throw new Usage(words.empty);
  }
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new Usage(words.utf16);
  // No JSON text holds a NUL; git tells text from binary the same way.
  if (bytes.subarray(0, 8000).includes(0)) throw new Usage(words.binary);
  return bytes;
}

function load(file: string, words: Words): Buffer {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    switch (code) {
      // Standard input that is closed, or a terminal left at once.
      case "EOF":
        return Buffer.alloc(0);
      case "ENOENT":
        throw new Usage(words.missing);
      case "EISDIR":
        throw new Usage(words.directory);
      case "EACCES":
      case "EPERM":
        throw new Usage(words.forbidden);
      default:
        throw new Usage(words.unreadable(code));
    }
  }
}
