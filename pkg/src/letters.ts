/** Bytes that travel as letters: base64 would be a quarter larger behind brotli. */

/** There are 92 letters: `#` to `~`, with a space in place of `<` and `!` in place of the backslash. */
const LETTERS = 92;
/** The last three are prefixes: with the letter behind them they stand for a byte. */
const PREFIX = 89;

/** Reads what `pkg/tool/src/letters.rs` writes; the text begins with the bytes that have a letter of their own. */
export function bytesOfLetters(text: string): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(text.length);
  const own = new Uint8Array(128);
  let at = 0;
  const rare = (prefix: number) => {
    const code = text.charCodeAt(at++);
    return (prefix - 35 - PREFIX) * LETTERS + (code > 34 ? code - 35 : code > 32 ? 57 : 25);
  };
  for (let letter = 0; letter < PREFIX; letter++) {
    own[letter === 25 ? 32 : letter === 57 ? 33 : letter + 35] = rare(text.charCodeAt(at++));
  }
  let length = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at++);
    out[length++] = code < 35 + PREFIX ? own[code]! : rare(code);
  }
  return out.subarray(0, length);
}
