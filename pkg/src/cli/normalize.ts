/** `quitus normalize`: normal forms on standard output, one a line; refused payloads go elsewhere, as they were. */
import type { Arguments } from "./arguments.js";
import { count, eachFile } from "./check.js";
import { expand } from "./expand.js";
import { refuseInputs } from "./inputs.js";
import type { Judged } from "./judge.js";
import { tell, write } from "./output.js";
import { finding } from "./pretty.js";
import { Rejects } from "./rejects.js";
import { noTotals } from "./totals.js";
import { joined, shown } from "./visible.js";
import type { Words } from "./words.js";

export async function normalizeFiles(files: string[], args: Arguments & { rejects?: string | undefined }, words: Words): Promise<number> {
  const totals = noTotals();
  const inputs = expand(files, args.config?.kindOf, words, () => {}).map(({ name }) => name);
  refuseInputs(inputs, args.rejects, words);
  const rejects = args.rejects === undefined || files.length === 0 ? undefined : new Rejects(args.rejects, words);
  try {
    const status = await eachFile(files, args, words, async (judged) => {
      count(judged, totals);
      // First of all, so that whoever sees a payload refused finds it there.
      await rejects?.write(refused(judged));
      const errors = judged.issues.filter(({ severity }) => severity === "error");
      await tell(joined(errors.map((issue) => shown`${finding(judged, issue, words)}\n`)));
      if (!judged.report) await write(judged.records.output);
      else if (judged.report.ok) await write(`${judged.report.text}\n`);
    });
    await rejects?.end(status < 2);
    if (totals.refused > 0) await tell(shown`quitus: ${words.refused(totals.refused, totals.payloads)}\n`);
    return status;
  } finally {
    await rejects?.leave();
  }
}

/** Payloads as they were, with a line end behind each. */
function refused(judged: Judged): Uint8Array {
  if (judged.report?.ok) return new Uint8Array(0);
  const bytes = judged.report ? judged.source : judged.records.rejects;
  // A stretch of a line that is too long goes on.
  if (!judged.report && judged.records.records === 0) return bytes;
  return bytes.length === 0 || bytes.at(-1) === 0x0a ? bytes : Buffer.concat([bytes, Buffer.from("\n")]);
}
