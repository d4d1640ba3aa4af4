/** `quitus kinds` and `quitus schema KIND` */
import { jsonSchema, kinds, type JsonSchemaTarget, type KindId } from "../index.js";
import { bold } from "./colour.js";
import { kindNamed } from "./kind.js";
import { say } from "./output.js";
import { NAME, type Config } from "./config.js";
import { configSchema } from "./config-schema.js";
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

type Wanted = { target: string | undefined; io: string | undefined; editor: boolean; config: Config | undefined };

export async function printSchema([name, ...more]: string[], { target = "draft-2020-12", io = "output", editor, config }: Wanted, words: Words): Promise<number> {
  if (editor && name === undefined) {
    await say(shown`${visibleJson(editorSettings(config), 2)}\n`);
    return 0;
  }
  if (name === undefined || more.length > 0) throw new Usage(words.noKind);
  const kind = kindNamed(name, words);
  if (!TARGETS.includes(target)) throw new Usage(words.unknownTarget(target, TARGETS.join(", ")));
  if (io !== "input" && io !== "output") throw new Usage(words.unknownIo(io));
  await say(shown`${visibleJson(jsonSchema(kind, { target: target as JsonSchemaTarget, io }), 2)}\n`);
  return 0;
}

/** Settings of Visual Studio Code: which files get which schema. Editors know draft-07 best. */
function editorSettings(config: Config | undefined): object {
  const globs = config?.globs.length ? config.globs : kinds.map(({ id }) => ({ glob: `*.${id}.json`, kind: id }));
  const files = new Map<KindId, string[]>();
  for (const { glob, kind } of globs) files.set(kind, [...(files.get(kind) ?? []), glob]);
  const schemas = [...files].map(([kind, fileMatch]) => ({ fileMatch, schema: jsonSchema(kind, { target: "draft-07", io: "input" }) }));
  return { "json.schemas": [{ fileMatch: [NAME], schema: configSchema() }, ...schemas] };
}
