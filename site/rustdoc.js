// The pages of rustdoc as pages of this site: its colours, a way back, and no barrier that axe would find.

import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";

/** Copies what rustdoc has made, from one folder into another, which lies in the top of the site. */
export function rustdoc(from, out) {
  cpSync(from, out, { recursive: true });
  for (const name of readdirSync(out, { recursive: true }).map((name) => name.replaceAll("\\", "/"))) {
    const path = join(out, name);
    const rewrite = (mend) => writeFileSync(path, mend(readFileSync(path, "utf8")));
    if (name.endsWith(".html")) rewrite((text) => mended(text, posix.relative(posix.dirname(name), "..")));
    // It looks for the heads that `apart` has moved.
    if (/^static\.files\/main-.*\.js$/.test(name)) rewrite((text) => text.replace("`details > summary > section[id^=", "`.apart > section[id^=").replace("implElem.parentElement.parentElement.", "implElem.parentElement."));
  }
}

function mended(text, up) {
  return apart(text)
    // Its only inline script asks for its fonts a little earlier; a strict policy refuses it, and nothing is lost.
    .replaceAll(/<script>.*?<\/script>/gs, "")
    // Nor may it go back by script; browsers do.
    .replaceAll(/<span class="out-of-band"><a id="back".*?<\/span>/g, "")
    .replace("<rustdoc-topbar>", '<rustdoc-topbar role="banner">')
    .replaceAll(/<link rel="(?:alternate )?icon"[^>]*>/g, "")
    .replace("</head>", `<link rel="icon" href="${up}/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="${up}/rustdoc.css"></head>`)
    .replace('<nav class="sidebar">', `$&<a class="back" href="${up}/index.html">Quitus: all documents</a>`)
    .replaceAll(/(<summary class="hideme")(?=><span>(?:Expand )?([^<]*))/g, '$1 aria-label="$2"').replaceAll("<span>Expand description<", "<span>description<")
    // No line breaks between the two signs of an arrow.
    .replaceAll(/<h\d class="code-header">.*?<\/h\d>/gs, (head) => head.replaceAll("-&gt;", '<span class="arrow">$&</span>'))
    // There is one crate, and no list of crates.
    .replaceAll('href="./index.html"', up === ".." ? 'href="./quitus/index.html"' : "$&")
    // A wide example scrolls by itself, also for who has no mouse.
    .replaceAll('<pre class="', '<pre tabindex="0" class="')
    // The list of all items goes from its title to lists.
    .replaceAll(/<h3 id="(\w+)">([^<]*)<\/h3>(?=<ul class="all-items">)/g, '<h2 id="$1">$2</h2>');
}

/** A head with links in it stands beside what opens and closes, not inside: a button holds no links. */
function apart(text) {
  const ends = [];
  return text.replaceAll(/<details([^>]*)>(?:<summary>(<section.*?<\/section>)<\/summary>)?|<\/details>/gs, (tag, attributes, head) => {
    if (tag === "</details>") return tag + ends.pop();
    ends.push(head ? "</div>" : "");
    return head ? `<div class="apart">${head}<details${attributes}><summary aria-label="Details"></summary>` : tag;
  });
}
