/**
 * Runs again and again, whenever a file has changed.
 *
 * Files are looked at rather than waited for: this works on every file system, sees files that come and go, and
 * editors that replace files instead of writing them.
 */
import { statSync } from "node:fs";
import { unread } from "./output.js";

const EVERY = 300;

/** `files` names what is looked at; `run` is the work. It ends when nobody reads the output any more. */
export async function watch(files: () => string[], run: () => Promise<number>): Promise<number> {
  for (;;) {
    const before = looks(files());
    const status = await run();
    do {
      if (unread()) return status;
      await new Promise((resolve) => setTimeout(resolve, EVERY));
    } while (looks(files()) === before);
  }
}

function looks(files: string[]): string {
  return files
    .map((file) => {
      const found = statSync(file, { bigint: true, throwIfNoEntry: false });
      return `${file} ${found ? `${found.mtimeNs} ${found.size} ${found.ino}` : ""}`;
    })
    .join("\n");
}
