/** A text as far as one reads it; a payload may hold megabytes in one. */
export function brief(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…`;
}
