// The same scripts, bundled for production by Vite and webpack as they come; pkg/clients has both.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { absolute, compressed, scripts } from "./sizes.js";

const { resolve } = createRequire(new URL("../../pkg/clients/package.json", import.meta.url));
const library = (name) => import(pathToFileURL(resolve(name)).href);

/** `{ name: bytes }` */
export async function sizesByOthers() {
  const sizes = {};
  for (const name of ["quitus/small/intent", "zod + ical.js"]) {
    for (const [bundler, bundle] of Object.entries({ Vite: byVite, webpack: byWebpack })) {
      const folder = mkdtempSync(join(tmpdir(), "quitus-"));
      writeFileSync(join(folder, "main.js"), absolute(scripts[name]));
      sizes[`${name} by ${bundler}`] = compressed(await bundle(folder));
      rmSync(folder, { recursive: true });
    }
  }
  return sizes;
}

/** The script that a page loads first. */
async function byVite(root) {
  const { build } = await library("vite");
  const { output } = await build({ root, configFile: false, logLevel: "error", build: { write: false, rolldownOptions: { input: join(root, "main.js") } } });
  return output.find(({ isEntry }) => isEntry).code;
}

async function byWebpack(context) {
  const { default: webpack } = await library("webpack");
  const stats = await new Promise((resolve, reject) => {
    const settings = { context, mode: "production", entry: "./main.js", output: { path: join(context, "dist"), filename: "main.js" }, performance: { hints: false } };
    webpack(settings, (error, stats) => (error ? reject(error) : resolve(stats)));
  });
  const { errors, warnings } = stats.toJson();
  if (errors.length + warnings.length > 0) throw new Error([...errors, ...warnings].map(({ message }) => message).join("\n"));
  return readFileSync(join(context, "dist/main.js"), "utf8");
}
