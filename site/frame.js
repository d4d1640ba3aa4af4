// What stands around every page of the site.

import { WORDS } from "./words.js";

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const head = ({ title, up, language }) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · Quitus</title>
<link rel="icon" href="${up}/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}/site.css">
<script defer src="${up}/minisearch.js"></script>
<script defer src="${up}/search-index.js"></script>
<script defer src="${up}/search.js"></script>
</head>`;

const search = (words) => `<search><label><span class="hidden">${words.searchAll}</span><input type="search" id="search" placeholder="${words.search}" autocomplete="off" aria-controls="results"></label>
<div id="results" role="region" aria-label="${words.results}" aria-live="polite" hidden></div></search>`;

/** `up` is the way to the top of the site, `nav` its pages; `other` is the page that says the same in the other language. */
export function frame({ title, body, outline, nav, address, up, language, other }) {
  const words = WORDS[language];
  const there = language === "fr" ? "en" : "fr";
  // The page of a code or a name stands for itself; the list shows where it belongs.
  const current = (to) => (to === address ? ' aria-current="page"' : /(codes|api)\/index\.html$/.test(to) && address.startsWith(to.replace(/index\.html$/, "")) ? ' aria-current="true"' : "");
  const link = ({ title, address: to }) => `<li><a href="${up}/${to}"${language === "fr" && !to.startsWith("fr/") ? ' lang="en" hreflang="en"' : ""}${current(to)}>${escaped(title)}</a></li>`;
  const parts = nav.map(({ title, pages }) => `<h2>${escaped(title)}</h2><ul>${pages.map(link).join("")}</ul>`).join("");
  const here = outline.length > 2 ? `<nav class="outline" aria-label="${words.outline}"><h2>${words.outline}</h2><ul>${outline.map(({ id, title }) => `<li><a href="#${id}">${escaped(title)}</a></li>`).join("")}</ul></nav>` : "";
  return `${head({ title, up, language })}
<body data-up="${up}" data-none="${words.none}">
<a class="skip" href="#main">${words.skip}</a>
<header>
<a class="brand" href="${up}/${language === "fr" ? "fr/" : ""}index.html"><img src="${up}/icon.svg" alt="" width="28" height="28">Quitus</a>
${search(words)}
<a class="other" href="${up}/${other}" lang="${there}" hreflang="${there}">${words.other}</a>
<a class="try" href="${up}/../index.html${language === "fr" ? "?lang=fr" : ""}">${words.try}</a>
</header>
<div class="columns">
<details class="menu"><summary>${words.documents}</summary><nav aria-label="${words.documents}">${parts}</nav></details>
<main id="main">
${body}</main>
${here}
</div>
<footer><p>${words.footer}</p></footer>
</body>
</html>
`;
}

/**
 * What a host answers where there is no page, at whatever depth: all its addresses begin at the root of the host, with `base`,
 * where the page and the documents lie. In both languages, since nothing tells which one was wanted.
 */
export function missing(base) {
  const up = `${base}docs`;
  const links = ({ start, try: check, codes, searchAll }, page) => [[`${up}/${page}`, start], [`${base}index.html${page.startsWith("fr/") ? "?lang=fr" : ""}`, check], [`${up}/${page.replace("index", "codes/index")}`, codes], ["#search", searchAll]];
  const part = (language, page) => {
    const { missing, missingHint, ...words } = WORDS[language];
    const list = links(words, page).map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join("");
    return `<section lang="${language}">\n<h${language === "en" ? 1 : 2}>${missing}</h${language === "en" ? 1 : 2}>\n<p>${missingHint}</p>\n<ul>${list}</ul>\n</section>`;
  };
  const { en, fr } = WORDS;
  return `${head({ title: `${en.missing} · ${fr.missing}`, up, language: "en" })}
<body data-up="${up}" data-none="${en.none} / ${fr.none}">
<a class="skip" href="#main">${en.skip}</a>
<header>
<a class="brand" href="${up}/index.html"><img src="${up}/icon.svg" alt="" width="28" height="28">Quitus</a>
${search(en)}
<a class="other" href="${up}/fr/index.html" lang="fr" hreflang="fr">${en.other}</a>
<a class="try" href="${base}index.html">${en.try}</a>
</header>
<main id="main" class="missing">
${part("en", "index.html")}
${part("fr", "fr/index.html")}
</main>
<footer><p>${en.footer}</p><p lang="fr">${fr.footer}</p></footer>
</body>
</html>
`;
}
