// Builds the page into dist/: static files with relative addresses, which work from any folder of any host, and from the
// disk. Browsers load no modules from file: addresses, so the page and its worker are classic scripts.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  base: "./",
  publicDir: "public",
  plugins: [codes(), classic()],
  resolve: {
    alias: [
      { find: /^quitus$/, replacement: folder("../pkg/dist/index.js") },
      { find: /^quitus\/form$/, replacement: folder("../pkg/dist/form.js") },
      { find: /^quitus\/table$/, replacement: folder("../pkg/dist/table.js") },
    ],
  },
  build: {
    target: "es2022",
    cssTarget: ["chrome125", "firefox125", "safari17.5"],
    modulePreload: false,
    assetsInlineLimit: 0,
    // The package carries its module and two languages; this page exists to show them.
    chunkSizeWarningLimit: 1400,
    // A style sheet of its own: the policy allows no inline one.
    cssCodeSplit: false,
    rolldownOptions: {
      // One file, in which the editor runs only once it is imported.
      output: { format: "iife", codeSplitting: false },
      // Vite's own code around such an import asks for it, and does without.
      onLog: (level, log, next) => (log.code === "EMPTY_IMPORT_META" ? undefined : next(level, log)),
    },
  },
  worker: { format: "iife" },
});

/**
 * The script as a classic one that waits for the document; without `crossorigin`, which files on the disk cannot answer.
 * Before it comes the one that starts the worker.
 */
function classic(): Plugin {
  return {
    name: "quitus-classic",
    apply: "build",
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const worker = Object.keys(bundle ?? {}).find((file) => /\bworker-[^/]*\.js$/.test(file));
        return html
          .replace(/<script type="module"/g, `<script async src="./begin.js" data-worker="./${worker}"></script>\n    <script defer`)
          .replace(/ crossorigin(?=[ >])/g, "");
      },
    },
  };
}

/** `virtual:codes`: every code that has a page in docs/codes, with the examples that its tests execute. */
function codes(): Plugin {
  const name = "virtual:codes";
  return {
    name: "quitus-codes",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const root = folder("../docs/codes");
      const pages = readdirSync(root, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .flatMap(({ name: area }) => readdirSync(`${root}/${area}`).map((file) => [area, file.replace(/\.md$/, "")] as const))
        .map(([area, offence]) => [`${area}.${offence}`, examples(readFileSync(`${root}/${area}/${offence}.md`, "utf8"))]);
      return `export const codes = ${JSON.stringify(Object.fromEntries(pages.sort()))};`;
    },
  };
}

function examples(page: string) {
  const found = page.matchAll(/^# (wrong|right) (\S+) ?(.*)\n+```\w*\n([^]*?)\n```$/gm);
  return [...found].map(([, verdict, kind, pointer, text]) => ({ verdict, kind, pointer, text }));
}
