/** The files that a command line names: by themselves, by a folder, or by a glob. */
import { readdirSync, statSync, type Dirent } from "node:fs";
import { basename, join } from "node:path";
import picomatch from "picomatch";
import { Usage } from "./usage.js";
import type { Words } from "./words.js";

/** `found`: in a folder, so that it may well hold something else. */
export type Input = { name: string; found: boolean };

/** What payloads are kept in. */
const ENDINGS = /\.(json|ndjson|jsonl|csv|tsv|http|har|curl)$/i;
const OWN = "quitus.config.json";

/** `owns` knows further files of a folder that are meant; `complain` hears of folders and globs that give no file; the others go on. */
export function expand(names: readonly string[], owns: ((file: string) => unknown) | undefined, words: Words, complain: (mistake: Usage) => void): Input[] {
  const inputs = new Map<string, Input>();
  const add = (name: string, found: boolean) => {
    if (!inputs.has(name)) inputs.set(name, { name, found });
  };
  const list = (folder: string) => {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      complain(new Usage(`${folder}: ${words.unreadableFolder((error as NodeJS.ErrnoException).code ?? "")}`));
      return undefined;
    }
  };
  for (const name of names) {
    const kind = name === "-" ? "file" : kindOf(name);
    if (kind === "folder") {
      let some = false;
      const listed = walk(name, list, (file) => {
        if (basename(file) === OWN || !(ENDINGS.test(file) || owns?.(file))) return;
        some = true;
        add(file, true);
      });
      if (!some && listed) complain(new Usage(words.noFileIn(name)));
    } else if (kind === "none" && isGlob(name)) {
      const found = matching(name, list);
      if (found.length === 0) complain(new Usage(words.noMatch(name)));
      for (const file of found) add(file, false);
    } else add(name, false);
  }
  return [...inputs.values()];
}

export function isGlob(name: string): boolean {
  return /[*?[{]/.test(name);
}

/** The files that a glob matches, in order. */
export function matching(glob: string, list: (folder: string) => Dirent[] | undefined, most = Infinity): string[] {
  const { base, glob: rest } = picomatch.scan(glob);
  const fits = picomatch(glob.replace(/^\.\//, ""), { windows: process.platform === "win32" });
  const found: string[] = [];
  // Without `**`, nothing is deeper than the pattern.
  const depth = rest.includes("**") ? Infinity : rest.split("/").length;
  walk(base === "" ? "." : base, list, (file) => found.length < most && fits(file) && found.push(file), depth);
  return found;
}

/** Names that begin with a dot and node_modules are left out. Whether the folder could be listed. */
function walk(folder: string, list: (folder: string) => Dirent[] | undefined, each: (file: string) => void, depth = Infinity): boolean {
  const entries = list(folder);
  entries?.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries ?? []) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const name = folder === "." ? entry.name : join(folder, entry.name);
    // Links to folders may lead round in circles.
    if (entry.isDirectory()) {
      if (depth > 1) walk(name, list, each, depth - 1);
    } else if (entry.isFile() || (entry.isSymbolicLink() && kindOf(name) === "file")) each(name);
  }
  return entries !== undefined;
}

function kindOf(name: string): "file" | "folder" | "none" {
  try {
    return statSync(name).isDirectory() ? "folder" : "file";
  } catch (error) {
    // Whoever opens it will say why.
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? "none" : "file";
  }
}
