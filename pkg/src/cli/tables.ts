/** `quitus kinds` and `quitus schema KIND` */
import { jsonSchema, kinds, type JsonSchemaTarget } from "../index.js";
import { bold } from "./colour.js";
import { kindNamed } from "./kind.js";
import { Usage } from "./usage.js";
import type { Words } from "./words.js";

const TARGETS: readonly string[] = ["draft-2020-12", "draft-07", "openapi-3.0"] satisfies JsonSchemaTarget[];

export function listKinds(more: string[], words: Words): number {
  if (more.length > 0) throw new Usage(words.tooMany);
  const width = Math.max(...kinds.map(({ id }) => id.length));
  for (const { id } of kinds) process.stdout.write(`${bold(id.padEnd(width))}  ${words.kinds[id]}\n`);
  return 0;
}

export function printSchema([name, ...more]: string[], { target, io }: { target: string; io: string }, words: Words): number {
  if (name === undefined || more.length > 0) throw new Usage(words.noKind);
  const kind = kindNamed(name, words);
  if (!TARGETS.includes(target)) throw new Usage(words.unknownTarget(target, TARGETS.join(", ")));
  if (io !== "input" && io !== "output") throw new Usage(words.unknownIo(io));
  process.stdout.write(`${JSON.stringify(jsonSchema(kind, { target: target as JsonSchemaTarget, io }), null, 2)}\n`);
  return 0;
}
