/**
 * The bytes that travel as letters inside JavaScript: base64 would be a quarter larger behind brotli.
 *
 * They are read by a module of some hundred bytes, `pkg/tool/unpack.wat`.
 */
import { unpacker } from "./generated/bytes.unpack.js";

type Unpacker = {
  memory: { readonly buffer: ArrayBuffer; grow(pages: number): void };
  letters(length: number): number;
  streams(length: number): number;
};

/** Where its memory has room for the text. */
const TEXT = 256;

/** What `pkg/tool/src/letters.rs` has written. */
export function bytesOfLetters(text: string): Uint8Array<ArrayBuffer> {
  const { memory, length } = read(text);
  return new Uint8Array(memory.buffer, TEXT, length);
}

/** The same, of a module that `pkg/tool/src/streams.rs` has taken apart. */
export function moduleOfLetters(text: string): Uint8Array<ArrayBuffer> {
  const { memory, length, streams } = read(text);
  return new Uint8Array(memory.buffer, TEXT + length, streams(length) - length);
}

function read(text: string): Unpacker & { length: number } {
  const bytes = new Uint8Array(unpacker.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = parseInt(unpacker.slice(2 * at, 2 * at + 2), 16);
  const exports = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Unpacker;
  // A page is 2¹⁶ bytes: room for four times the text, which is more than streams and module take.
  exports.memory.grow(text.length >> 14);
  new TextEncoder().encodeInto(text, new Uint8Array(exports.memory.buffer, TEXT));
  return { ...exports, length: exports.letters(text.length) };
}
