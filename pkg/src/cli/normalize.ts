/** `quitus normalize`: normal forms on standard output, one a line; refused payloads go elsewhere, as they were. */
import { open, type FileHandle } from "node:fs/promises";
import { count, eachFile, type Arguments } from "./check.js";
import type { Totals } from "./format.js";
import { finding } from "./pretty.js";
import { print, tell } from "./progress.js";
import { Usage } from "./usage.js";
import type { Words } from "./words.js";

export async function normalizeFiles(files: string[], args: Arguments & { rejects?: string | undefined }, words: Words): Promise<number> {
  const totals: Totals = { files: 0, payloads: 0, refused: 0, error: 0, warning: 0, note: 0 };
  const rejects = args.rejects === undefined || files.length === 0 ? undefined : await created(args.rejects, words);
  try {
    const status = await eachFile(files, args, words, async (judged) => {
      count(judged, totals);
      const errors = judged.issues.filter(({ severity }) => severity === "error");
      tell(errors.map((issue) => `${finding(judged, issue, words)}\n`).join(""));
      if (!judged.report) {
        await print(judged.records.output);
        await rejects?.appendFile(judged.records.rejects);
      } else if (judged.report.ok) await print(`${judged.report.text}\n`);
      else await rejects?.appendFile(lineOf(judged.source));
    });
    if (totals.refused > 0) process.stderr.write(`quitus: ${words.refused(totals.refused, totals.payloads)}\n`);
    return status;
  } finally {
    await rejects?.close();
  }
}

async function created(file: string, words: Words): Promise<FileHandle> {
  try {
    return await open(file, "w");
  } catch (error) {
    throw new Usage(`${file}: ${words.unwritable((error as NodeJS.ErrnoException).code ?? "")}`);
  }
}

/** A payload as it was, with a line end behind it. */
function lineOf(source: Uint8Array): Uint8Array {
  return source.at(-1) === 0x0a ? source : Buffer.concat([source, Buffer.from("\n")]);
}
