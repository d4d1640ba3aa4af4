/**
 * The file of refused payloads. It takes the place of an older one in the end, and only when the run was complete;
 * what a run that was not had to refuse stays beside, and is named.
 */
import { closeSync, openSync, statSync } from "node:fs";
import { tell, Unwritable, writeWhole } from "./output.js";
import { leftovers, Replacement } from "./replace.js";
import { Usage } from "./usage.js";
import { shown, visible } from "./visible.js";
import type { Words } from "./words.js";

export class Rejects {
  readonly #name: string;
  readonly #words: Words;
  /** Where they go: a file, or something that cannot be replaced, such as a pipe. */
  readonly #replacement: Replacement | undefined;
  #pipe: number | undefined;
  #begun = false;

  /** Says what is wrong with the name; nothing is written yet. */
  constructor(name: string, words: Words) {
    this.#name = name;
    this.#words = words;
    this.#replacement = this.#said(Usage, () => {
      const file = statSync(name, { throwIfNoEntry: false });
      if (file?.isDirectory()) throw new Usage(words.unwritable("EISDIR"));
      if (file && !file.isFile()) return undefined;
      const replacement = new Replacement(name, words, true);
      replacement.check();
      return replacement;
    });
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (!this.#begun && this.#replacement) {
      for (const file of leftovers(this.#name)) await tell(shown`${this.#words.leftover(file)}\n`);
    }
    this.#begun = true;
    this.#said(Unwritable, () => {
      if (this.#replacement) return bytes.length > 0 ? this.#replacement.write(bytes) : this.#replacement.begin();
      this.#pipe ??= openSync(this.#name, "w");
      writeWhole(this.#pipe, bytes);
    });
  }

  /** The run has come to its end, with all that was to be read or not. */
  async end(complete: boolean): Promise<void> {
    if (this.#pipe !== undefined) closeSync(this.#pipe);
    const replacement = this.#replacement;
    if (!this.#begun || !replacement) return;
    if (!complete && replacement.old) return this.leave();
    try {
      this.#said(Unwritable, () => replacement.commit());
      this.#begun = false;
    } catch (error) {
      await this.leave();
      throw error;
    }
  }

  /** What was refused stays beside. */
  async leave(): Promise<void> {
    if (!this.#begun || !this.#replacement) return;
    this.#begun = false;
    if (this.#replacement.length === 0) return this.#replacement.discard();
    this.#replacement.leave();
    await tell(shown`${this.#words.leftBeside(this.#name, this.#replacement.beside)}\n`);
  }

  #said<T>(Kind: typeof Usage | typeof Unwritable, doing: () => T): T {
    try {
      return doing();
    } catch (error) {
      const why = error instanceof Usage ? visible(error.message) : this.#words.unwritable((error as NodeJS.ErrnoException).code ?? "");
      throw new Kind(`${this.#name}: ${why}`);
    }
  }
}
