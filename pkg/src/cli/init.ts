/** `quitus init`: a configuration to begin with; one that is there is never overwritten. */
import { closeSync, existsSync, openSync, rmSync } from "node:fs";
import { NAME } from "./config.js";
import { tell, writeWhole } from "./output.js";
import { Usage } from "./usage.js";
import { shown } from "./visible.js";
import type { Words } from "./words.js";

/** Where a project has the schema that editors read. */
const SCHEMA = "./node_modules/quitus/quitus.config.schema.json";

export async function writeConfig(more: string[], words: Words): Promise<number> {
  if (more.length > 0) throw new Usage(words.tooMany);
  const config = {
    ...(existsSync(SCHEMA) && { $schema: SCHEMA }),
    kinds: {},
    zone: "Europe/Paris",
    locale: words.locale,
    severity: {},
  };
  let file: number;
  try {
    file = openSync(NAME, "wx");
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new Usage(`${NAME}: ${code === "EEXIST" ? words.configThere : words.unwritable(code)}`);
  }
  try {
    writeWhole(file, `${JSON.stringify(config, null, 2)}\n`);
  } catch (error) {
    rmSync(NAME, { force: true });
    throw new Usage(`${NAME}: ${words.unwritable((error as NodeJS.ErrnoException).code ?? "")}`);
  } finally {
    closeSync(file);
  }
  await tell(shown`${words.configWritten(NAME)}\n`);
  return 0;
}
