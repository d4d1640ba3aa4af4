// What stands around every page of the site.

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** `up` is the way to the top of the site, `nav` its pages. */
export function frame({ title, body, outline, nav, address, up }) {
  const link = ({ title, address: to }) => `<li><a href="${up}/${to}"${to === address ? ' aria-current="page"' : ""}>${escaped(title)}</a></li>`;
  const parts = nav.map(({ title, pages }) => `<h2>${escaped(title)}</h2><ul>${pages.map(link).join("")}</ul>`).join("");
  const here = outline.length > 2 ? `<nav class="outline" aria-label="On this page"><h2>On this page</h2><ul>${outline.map(({ id, title }) => `<li><a href="#${id}">${escaped(title)}</a></li>`).join("")}</ul></nav>` : "";
  return `<!doctype html>
<html lang="en">
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
</head>
<body data-up="${up}">
<a class="skip" href="#main">Skip to the text</a>
<header>
<a class="brand" href="${up}/index.html"><img src="${up}/icon.svg" alt="" width="28" height="28">Quitus</a>
<search><label><span class="hidden">Search the documents</span><input type="search" id="search" placeholder="Search" autocomplete="off" aria-controls="results"></label>
<div id="results" role="region" aria-label="Results" aria-live="polite" hidden></div></search>
<a class="try" href="${up}/../index.html">Open the page</a>
</header>
<div class="columns">
<details class="menu"><summary>Documents</summary><nav aria-label="Documents">${parts}</nav></details>
<main id="main">
${body}</main>
${here}
</div>
<footer><p>Quitus is free software, MIT or Apache-2.0. This site loads nothing from elsewhere and stores nothing.</p></footer>
</body>
</html>
`;
}
