// A code page as one reads it: both languages, and its examples.

/** `docs/codes/<area>/<offence>.md` as Markdown without its head. */
export function codePage(text, source, slug) {
  const [, head, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text);
  const code = source.replace(/^docs\/codes\//, "").replace(/\.md$/, "").replace("/", ".");
  const severity = /^severity: (\w+)$/m.exec(head)[1];
  const parts = body.split(/^# /m).slice(1).map((part) => part.split(/\n([^]*)/, 2));
  const titles = Object.fromEntries(parts.flatMap(([heading]) => /^(en|fr): (.*)$/.exec(heading)?.slice(1) ? [/^(en|fr): (.*)$/.exec(heading).slice(1)] : []));
  const told = parts.map(([heading, content]) => {
    const [, language, title] = /^(en|fr): (.*)$/.exec(heading) ?? [];
    if (language === "en") return content;
    if (language === "fr") return `<div lang="fr">\n\n## ${title}\n\n${content.trim()}\n\n</div>\n`;
    const [, verdict, kind, pointer] = /^(wrong|right) (\S+) ?(.*)$/.exec(heading) ?? [];
    return `## ${verdict === "wrong" ? "Wrong" : "Right"}: ${pointer ? `\`${pointer}\` of ` : ""}\`${kind}\`\n${content}`;
  });
  return `# ${titles.en}\n\n\`${code}\`, ${severity} · [all codes](../README.md) · [en français](#${slug(titles.fr)})\n\n${told.join("\n")}`;
}
