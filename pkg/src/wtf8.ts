/**
 * UTF-8 that keeps lone surrogates as three bytes each (ED A0 80 … ED BF BF), so that the scanner can
 * name their place. Text without lone surrogates never comes here.
 */
export function wtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) {
      bytes[at++] = point;
      continue;
    }
    const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    bytes[at++] = (0xf0 << (3 - more)) | (point >> (6 * more)); // the array keeps the low eight bits
    for (let rest = more - 1; rest >= 0; rest--) bytes[at++] = 0x80 | ((point >> (6 * rest)) & 0x3f);
  }
  return bytes.subarray(0, at);
}

/** Bytes as they are; a text as its bytes. */
export function utf8(text: string | Uint8Array): Uint8Array {
  if (typeof text !== "string") return text;
  return lone(text) ? wtf8(text) : new TextEncoder().encode(text);
}

/** Whether a half of a surrogate pair stands alone; `TextEncoder` would write U+FFFD for it, silently. */
export function lone(text: string): boolean {
  return !((text as { isWellFormed?(): boolean }).isWellFormed?.() ?? !/\p{Surrogate}/u.test(text));
}

/** How many bytes that would be, without making any. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    length += unit < 0x800 ? 1 : 2;
    // A pair is four bytes for its two units.
    if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) index++;
  }
  return length;
}
