/** Replaces a file in one step: whoever reads it meanwhile sees the old text or the new one, never half of it. */
import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Usage } from "./usage.js";
import type { Words } from "./words.js";

/** Writes all pieces beside the file, and puts them in its place if they are `wanted` in the end. A link stays a link. */
export async function replacing(name: string, pieces: AsyncIterable<Uint8Array>, wanted: () => boolean, words: Words): Promise<void> {
  const path = await said(realpath(name), words);
  const old = await said(stat(path), words);
  if (!old.isFile()) throw new Usage(words.notFile);
  const beside = join(dirname(path), `.quitus-${randomUUID()}`);
  let handle: FileHandle | undefined;
  try {
    for await (const piece of pieces) {
      handle ??= await said(open(beside, "wx", 0o600), words);
      await said(handle.writeFile(piece), words);
    }
    if (!handle || !wanted()) return;
    await handle.chmod(old.mode & 0o7777);
    await handle.sync();
    await said(rename(beside, path), words);
  } finally {
    await handle?.close();
    await rm(beside, { force: true });
  }
}

/** A failure, as one line for a person. */
async function said<T>(doing: Promise<T>, words: Words): Promise<T> {
  try {
    return await doing;
  } catch (error) {
    throw new Usage(words.unwritable((error as NodeJS.ErrnoException).code ?? ""));
  }
}
