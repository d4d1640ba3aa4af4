/** Wrong usage, or a file that cannot be used: one line for a person, exit status 2. */
import { tell } from "./output.js";
import { shown, visible } from "./visible.js";

export class Usage extends Error {}

/** A file that holds nothing known; in a folder there may be such. */
export class Unlike extends Usage {}

export async function complain(message: string, file?: string): Promise<void> {
  const place = file === undefined ? visible("") : shown`${visible(file)}: `;
  await tell(shown`quitus: ${place}${visible(message)}\n`);
}
