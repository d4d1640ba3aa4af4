/** Reads a file, and says in one line why it cannot be checked. */
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { Usage } from "./usage.js";
import type { Words } from "./words.js";

/** The bytes of a file; `-` is standard input. */
export async function read(file: string, words: Words): Promise<Uint8Array> {
  const bytes = await load(file, words);
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) throw new Usage(words.empty);
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new Usage(words.utf16);
  // No JSON text holds a NUL; git tells text from binary the same way.
  if (bytes.subarray(0, 8000).includes(0)) throw new Usage(words.binary);
  return bytes;
}

async function load(file: string, words: Words): Promise<Buffer> {
  try {
    return await (file === "-" ? buffer(process.stdin) : readFile(file));
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    switch (code) {
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
