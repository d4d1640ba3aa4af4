/** UTF-8 as text. */

/** Made by the first call: making one takes longer than decoding a report. */
let decoder: TextDecoder | undefined;

export function decoded(bytes: Uint8Array): string {
  return (decoder ??= new TextDecoder("utf-8", { ignoreBOM: true })).decode(bytes);
}
