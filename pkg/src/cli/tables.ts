/** `quitus kinds` and `quitus schema KIND` */
import { jsonSchema, kinds, type JsonSchemaTarget } from "../index.js";
import { bold } from "./colour.js";
import { kindNamed } from "./kind.js";
import { say } from "./output.js";
import { Usage } from "./usage.js";
import { shown, visible, visibleJson } from "./visible.js";
import type { Words } from "./words.js";

const TARGETS: readonly string[] = ["draft-2020-12", "draft-07", "openapi-3.0"] satisfies JsonSchemaTarget[];

export async function listKinds(more: string[], words: Words): Promise<number> {
  if (more.length > 0) throw new Usage(words.tooMany);
  const width = Math.max(...kinds.map(({ id }) => id.length));
  for (const { id } of kinds) await say(shown`${bold(visible(id.padEnd(width)))}  ${words.kinds[id]}\n`);
  return 0;
}

export async function printSchema([name, ...more]: string[], { target, io }: { target: string; io: string }, words: Words): Promise<number> {
  if (name === undefined || more.length > 0) throw new Usage(words.noKind);
  const kind = kindNamed(name, words);
  if (!TARGETS.includes(target)) throw new Usage(words.unknownTarget(target, TARGETS.join(", ")));
  if (io !== "input" && io !== "output") throw new Usage(words.unknownIo(io));
  await say(shown`${visibleJson(jsonSchema(kind, { target: target as JsonSchemaTarget, io }), 2)}\n`);
  return 0;
}
