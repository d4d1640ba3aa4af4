// The reference of the JavaScript API: TypeDoc reads the types of the built package.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application } from "typedoc";

const ENTRIES = { index: "quitus", form: "quitus/form", table: "quitus/table" };
const FRONT = `# JavaScript API

Every function and type, made from the types of the package. The [guide](../javascript.md) says what each is for.

- [\`quitus\`](index/index.md): check, build, mend, read lines, detect, explain
- [\`quitus/form\`](form/index.md): \`attach\`, for HTML forms that check themselves
- [\`quitus/table\`](table/index.md): tables, CSV among them, as payloads
`;

/** Rows of members of members of which nothing is told: the severity of every code has one. */
const UNTOLD = /^\| (?:<a id="[^"]*"><\/a> )?`[^`|]*\.[^`|]*` \|.*\| - \|\n/gm;

const folder = fileURLToPath(new URL(".", import.meta.url));
const desk = mkdtempSync(join(tmpdir(), "quitus-api-"));
const app = await Application.bootstrapWithPlugins({
  entryPoints: Object.keys(ENTRIES).map((entry) => join(folder, `../pkg/dist/${entry}.d.ts`)),
  tsconfig: join(folder, "tsconfig.json"),
  plugin: ["typedoc-plugin-markdown"],
  router: "member",
  out: desk,
  readme: "none",
  name: "JavaScript API",
  disableSources: true,
  excludeExternals: true,
  excludePrivate: true,
  skipErrorChecking: true,
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useCodeBlocks: true,
  entryFileName: "index.md",
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  typeDeclarationFormat: "table",
  propertyMembersFormat: "table",
  // Beside them a phone has no room for what a property means.
  tableColumnSettings: { hideInherited: true, hideModifiers: true, hideOverrides: true },
  logLevel: "Error",
});
const project = await app.convert();
if (!project) throw new Error("the types could not be read");
await app.generateOutputs(project);

/** Its pages as Markdown: `[{ name: "index/functions/check.md", text }]`. */
export function reference() {
  const pages = readdirSync(desk, { recursive: true })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name, _, all) => ({ name, text: led(name, titled(name, readFileSync(join(desk, name), "utf8")), all) }));
  rmSync(desk, { recursive: true });
  return pages;
}

/** Entries under the names by which they are imported. */
function titled(name, text) {
  const entry = ENTRIES[name.replace(/\/?(?:index|README)\.md$/, "")];
  if (entry) return text.replace(/^# .*$/m, `# ${entry}`);
  return name === "index.md" ? FRONT : text.replace(/^# (?:[\w ]+: )?(.*)$/m, (_, title) => `# ${title.replaceAll(/\\(?!<)/g, "")}`).replace(UNTOLD, "");
}

/** From what is imported, the way to its entry; and from a value to the type that says how it is called. */
function led(name, text, all) {
  const [entry, sort, file] = name.split("/");
  if (!file) return text;
  const type = sort === "variables" && /^```ts\nconst \w+: (\w+);\n```$/m.exec(text)?.[1];
  const page = type && all.find((one) => one.startsWith(`${entry}/`) && one.endsWith(`/${type}.md`) && !one.includes("/variables/"));
  return text
    .replace(/^# .*$/m, `$&\n\nFrom [\`${ENTRIES[entry]}\`](../index.md)`)
    .replace(/^```ts\n[^]*?\n```$/m, (code) => (page ? `${code}\n\nHow it is called: [\`${type}\`](../${page.slice(entry.length + 1)})` : code));
}
