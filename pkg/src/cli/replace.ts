/**
 * Replaces a file in one step: whoever reads it meanwhile sees the old text or the new one, never half of it.
 *
 * The new text is written beside the file and takes its name in the end. So it gets the owner and the mode of the old
 * one, or the reason is said; a file of several names would lose them; and a file that another program has changed
 * since it was looked at is left to that program.
 */
import { randomUUID } from "node:crypto";
import {
  accessSync, closeSync, constants, fchmodSync, fchownSync, fstatSync, fsyncSync, lstatSync, openSync, readdirSync, readlinkSync,
  readSync, realpathSync, renameSync, rmSync, statSync, type BigIntStats,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { onCutOff } from "./interrupt.js";
import { writeWhole } from "./output.js";
import { Usage } from "./usage.js";
import type { Words } from "./words.js";

const CHUNK = 1 << 20;

export class Replacement {
  /** Where the new text is written. */
  readonly beside: string;
  /** The file that is there; none is fine when it is to be made. */
  readonly old: BigIntStats | undefined;
  length = 0;
  readonly #path: string;
  readonly #name: string;
  readonly #words: Words;
  readonly #keep: boolean;
  #file: number | undefined;
  #release = () => {};

  /** Looks at the file; nothing is written yet. What is written stays beside when the run is cut off, if it is to `keep`. */
  constructor(name: string, words: Words, keep = false) {
    this.#name = name;
    this.#words = words;
    this.#keep = keep;
    this.old = this.#said(() => statSync(name, { bigint: true, throwIfNoEntry: false }));
    this.#path = this.old?.isFile() === false ? name : this.#said(() => linked(name));
    this.beside = join(dirname(this.#path), `.quitus-${process.pid}-${randomUUID().slice(0, 8)}`);
  }

  /** Says why it cannot be replaced. */
  check(): void {
    const { old } = this;
    if (old && !old.isFile()) throw new Usage(this.#words.notFile);
    if (old && old.nlink > 1n) throw new Usage(this.#words.manyNames(Number(old.nlink)));
    if (old) this.#said(() => accessSync(this.#path, constants.W_OK));
    this.#said(() => accessSync(dirname(this.#path), constants.W_OK), this.#words.unwritableFolder);
  }

  /** Creates the file beside; nobody else may read it yet. */
  begin(): void {
    if (this.#file !== undefined) return;
    this.check();
    // First: a signal that comes between the two would leave the file behind.
    this.#release = onCutOff(() => this.#cutOff());
    try {
      this.#file = this.#said(() => openSync(this.beside, "wx", 0o600), this.#words.unwritableFolder);
    } catch (error) {
      this.#release();
      throw error;
    }
  }

  write(bytes: Uint8Array): void {
    this.begin();
    this.#said(() => writeWhole(this.#file as number, bytes));
    this.length += bytes.length;
  }

  /** Writes the beginning of the file as it is. */
  copy(length: number): void {
    this.#said(() => {
      const from = openSync(this.#path, "r");
      try {
        const chunk = Buffer.alloc(CHUNK);
        for (let left = length; left > 0; ) {
          const read = readSync(from, chunk, 0, Math.min(left, CHUNK), null);
          // It is shorter now: another program has changed it.
          if (read === 0) throw new Usage(this.#words.changedMeanwhile);
          this.write(chunk.subarray(0, read));
          left -= read;
        }
      } finally {
        closeSync(from);
      }
    });
  }

  /** Puts what was written in the place of the file. */
  commit(): void {
    this.begin();
    const file = this.#file as number;
    this.#said(() => {
      this.#resemble(file);
      fsyncSync(file);
    });
    if (!this.#isAsItWas()) throw new Usage(this.#words.changedMeanwhile);
    this.#said(() => {
      // Not every system renames a file that is open.
      closeSync(file);
      this.#file = undefined;
      renameSync(this.beside, this.#path);
    });
    this.#release();
    sync(dirname(this.#path));
  }

  /** Removes what was written, unless it took the place of the file. */
  discard(): void {
    this.leave();
    rmSync(this.beside, { force: true });
  }

  /** Lets what was written stay beside. */
  leave(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    this.#release();
  }

  #cutOff(): void {
    if (!this.#keep || this.length === 0) rmSync(this.beside, { force: true });
    else {
      try {
        writeWhole(2, `${this.#words.leftBeside(this.#name, this.beside)}\n`);
      } catch {
        // There is nobody to tell.
      }
    }
  }

  /** Owner and mode of the old file; of a new one, what every new file gets. */
  #resemble(file: number): void {
    const { old } = this;
    if (!old) return fchmodSync(file, 0o666 & ~process.umask());
    const [uid, gid, mode] = [Number(old.uid), Number(old.gid), Number(old.mode) & 0o7777];
    const mine = fstatSync(file);
    if (mine.uid !== uid || mine.gid !== gid) {
      try {
        fchownSync(file, uid, gid);
      } catch {
        throw new Usage(this.#words.ownerLost(uid, gid));
      }
    }
    // A change of owner takes bits of the mode away.
    fchmodSync(file, mode);
    if (process.platform !== "win32" && (fstatSync(file).mode & 0o7777) !== mode) throw new Usage(this.#words.modeLost(mode.toString(8)));
  }

  #isAsItWas(): boolean {
    const { old } = this;
    try {
      const now = lstatSync(this.#path, { bigint: true, throwIfNoEntry: false });
      if (!old || !now) return old === now;
      const properties = ["dev", "ino", "size", "mtimeNs", "ctimeNs"] as const;
      return linked(this.#name) === this.#path && properties.every((property) => old[property] === now[property]);
    } catch {
      return false;
    }
  }

  /** A failure, as one line for a person. */
  #said<T>(doing: () => T, words = this.#words.unwritable): T {
    try {
      return doing();
    } catch (error) {
      throw error instanceof Usage ? error : new Usage(words((error as NodeJS.ErrnoException).code ?? ""));
    }
  }
}

/** Files that runs before this one had no chance to remove, in the folder of a file. */
export function leftovers(name: string): string[] {
  try {
    const folder = dirname(linked(name));
    return readdirSync(folder).filter((file) => isGone(/^\.quitus-(\d+)-[\da-f]{8}$/.exec(file)?.[1])).map((file) => join(dirname(name), file));
  } catch {
    return [];
  }
}

function isGone(process_: string | undefined): boolean {
  if (process_ === undefined) return false;
  try {
    process.kill(Number(process_), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** The file that a name leads to, whether it is there or not. */
function linked(name: string): string {
  try {
    return realpathSync(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const link = lstatSync(name, { throwIfNoEntry: false })?.isSymbolicLink();
    return link ? linked(resolve(dirname(name), readlinkSync(name))) : join(realpathSync(dirname(name)), basename(name));
  }
}

/** A new name is safe when its folder is; not every system lets one ask. */
function sync(folder: string): void {
  try {
    const file = openSync(folder, "r");
    fsyncSync(file);
    closeSync(file);
  } catch {
    // Then it is as safe as it gets.
  }
}
