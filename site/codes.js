// The pages of codes as one reads them: each in its own language, with the examples of both.

import { CODES } from "./words.js";

/** `docs/codes/<area>/<offence>.md`, read: `{ code, severity, en: { title, body }, fr: …, examples: [{ verdict, kind, pointer, body }] }`. */
export function read(text, source) {
  const [, head, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text);
  const code = source.replace(/^docs\/codes\//, "").replace(/\.md$/, "").replace("/", ".");
  const page = { code, source, severity: /^severity: (\w+)$/m.exec(head)[1], examples: [] };
  for (const [, heading, content] of body.matchAll(/^# (.*)\n([^]*?)(?=^# |(?![^]))/gm)) {
    const [, language, title] = /^(en|fr): (.*)$/.exec(heading) ?? [];
    const [, verdict, kind, pointer] = /^(wrong|right) (\S+) ?(.*)$/.exec(heading) ?? [];
    if (language) page[language] = { title, body: content };
    else page.examples.push({ verdict, kind, pointer, body: content });
  }
  return page;
}

/** One of them as Markdown. */
export function codePage({ code, severity, examples, ...told }, language) {
  const words = CODES[language];
  const { title, body } = told[language];
  const shown = examples.map(({ verdict, kind, pointer, body }) => `## ${words[verdict]}${words.colon}${pointer ? `\`${pointer}\` ${words.of} ` : ""}\`${kind}\`\n${body}`);
  return `# ${title}\n\n\`${code}\`, ${words[severity]} · [${words.all}](../README.md)\n\n${body}\n${shown.join("\n")}`;
}

/** All of them as a list, for the language in which `docs/codes/README.md` is not. */
export function codeList(pages) {
  const words = CODES.fr;
  const counts = ["error", "warning", "note"].map((severity) => `${pages.filter((page) => page.severity === severity).length} ${words[severity]}s`);
  const rows = pages.map(({ code, severity, fr }) => `| [\`${code}\`](${code.replace(".", "/")}.md) | ${words[severity]} | ${fr.title} |`);
  return `# Codes\n\n${words.about}\n\n${pages.length} codes${words.colon}${counts.join(", ")}.\n\n| code | gravité | ce que c’est |\n|---|---|---|\n${rows.join("\n")}\n`;
}
