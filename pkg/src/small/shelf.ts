/** Reports outlive the call that made them; a form has few. */
export function kept(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.slice();
}
