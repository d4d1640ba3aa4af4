/** Standard output, no faster than its reader. */
import { once } from "node:events";

export async function write(text: string | Uint8Array): Promise<void> {
  if (text.length > 0 && !process.stdout.write(text)) await once(process.stdout, "drain");
}

/** How wide the terminal is. */
export function columns(): number {
  const { COLUMNS } = process.env;
  const asked = Number(COLUMNS);
  return process.stdout.columns ?? (asked > 0 ? asked : 100);
}
