/** JSON Pointers, RFC 6901: what leads to a place in a payload. */

/** Whether a text is one (§3). */
export function isPointer(text: string): boolean {
  return /^(\/([^~]|~[01])*)?$/s.test(text);
}

/** The steps of one (§4). */
export function stepsOf(pointer: string): string[] {
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A step as it stands in one (§3). */
export function escaped(step: string): string {
  return step.includes("~") || step.includes("/") ? step.replaceAll("~", "~0").replaceAll("/", "~1") : step;
}

/** The one of a path. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((step) => `/${escaped(String(step))}`).join("");
}
