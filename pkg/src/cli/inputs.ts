/** No output may be one of the inputs: it would be read while it grows, or be empty before it is read. */
import { fstatSync, statSync, type BigIntStats } from "node:fs";
import { Usage } from "./usage.js";
import type { Words } from "./words.js";

/** Refuses when standard output, or the file `also`, is one of these files; also under another name or through links. */
export function refuseInputs(files: readonly string[], also: string | undefined, words: Words): void {
  const inputs = files.map((name) => ({ name: name === "-" ? words.stdin : name, file: regular(name === "-" ? 0 : name) }));
  const outputs = [
    { name: words.stdout, file: regular(1) },
    ...(also === undefined ? [] : [{ name: also, file: regular(also) }]),
  ];
  for (const output of outputs) {
    const input = inputs.find(({ file }) => file && output.file && isSame(file, output.file));
    if (input) throw new Usage(words.outputIsInput(output.name, input.name));
  }
  const [first, second] = outputs;
  if (first?.file && second?.file && isSame(first.file, second.file)) throw new Usage(words.sameOutput(second.name));
}

function regular(file: string | number): BigIntStats | undefined {
  try {
    const found = typeof file === "number" ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
    return found.isFile() ? found : undefined;
  } catch {
    // Whoever opens it will say why.
    return undefined;
  }
}

function isSame(one: BigIntStats, other: BigIntStats): boolean {
  return one.dev === other.dev && one.ino === other.ino;
}
