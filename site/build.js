// Builds the site: the documents of this repository, the reference of the API from its types, and a search over both; into
// the folder that is named, beside the page. Static files with relative addresses, which work from the disk too.
// node site/build.js [FOLDER] [--rust FOLDER of rustdoc] [--base PATH at which the host serves the page, / otherwise]

import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import MarkdownIt from "markdown-it";
import MiniSearch from "minisearch";
import { reference } from "./api.js";
import { codeList, codePage, read as readCode } from "./codes.js";
import { frame, missing } from "./frame.js";
import { rustdoc } from "./rustdoc.js";
import { HEADINGS } from "./words.js";

/** A code in the list of codes: a narrow column may break it behind its area, and where its offence is long inside that. */
const CODE_CELL = /(?<=<td><a [^>]*><code) class="whole">([a-z]+\.)([a-z\d-]+)(?=<\/code>)/g;
/** A name of the API that stands alone, as a title or in a list. */
const LONG_NAME = /(?<=<h1 [^>]*>|<li><a [^>]*>)\w{14,}(?=(?:\(\))?(?:<|&lt;))/g;
const root = fileURLToPath(new URL("..", import.meta.url));
const { values: { rust, base }, positionals: [out = join(root, "www/dist/docs")] } = parseArgs({ allowPositionals: true, options: { rust: { type: "string" }, base: { type: "string", default: "/" } } });
const read = (path) => readFileSync(join(root, path), "utf8");

/** What the search finds by, and what of a finding is shown; who types without accents finds words that have them. `search.js` gets both with the index. */
const FIELDS = { fields: ["title", "page", "text"], storeFields: ["title", "page", "language", "address", "text"] };
const folded = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });
/** In code a date, a name or an option with its value stays whole where a screen can hold it, and so does each word of a command; a call may break behind its name. */
markdown.renderer.rules.code_inline = (tokens, at) => {
  const { content } = tokens[at];
  const text = markdown.utils.escapeHtml(content);
  if (/^(?:[^\s(]{1,32}|.{1,18})$/.test(content)) return `<code class="whole">${text}</code>`;
  return `<code>${text.replaceAll(/\S*-\S*/g, (word) => (word.length > 32 ? word : `<span class="whole">${word}</span>`)).replaceAll(/\((?!\))/g, "(<wbr>")}</code>`;
};
/** A picture of the page is in the theme of the reader, and light on paper. Drawn ones know both. */
const { image } = markdown.renderer.rules;
markdown.renderer.rules.image = (tokens, at, ...more) => {
  const drawn = image(tokens, at, ...more);
  const light = tokens[at].attrGet("src");
  const dark = light.replace(/\.png$/, "-dark.png");
  return dark === light ? drawn : `<picture><source srcset="${dark}" media="screen and (prefers-color-scheme: dark)">${drawn}</picture>`;
};
const slug = (title) => title.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-");

/** The sections of the list of documents, each with its pages: `[{ title, pages: [{ source, title }] }]`. */
const contents = read("docs/README.md").split(/^## /m).slice(1).map((part) => {
  const [title] = part.split("\n");
  const pages = [...part.matchAll(/^- \[(.*?)\]\((.*?)\)/gm)].map(([, title, target]) => ({ title, source: posix.normalize(`docs/${target}`) }));
  return { title, pages };
});

/** Sources and where they come out, relative to the site. */
const pages = new Map([["README.md", "index.html"], ["docs/README.md", "documents.html"]]);
for (const { source } of contents.flatMap(({ pages }) => pages)) pages.set(source, addressOf(source));
const codes = readdirSync(join(root, "docs/codes"), { recursive: true }).map((name) => `docs/codes/${name.replaceAll("\\", "/")}`).filter((source) => /\/.*\/.*\/.*\.md$/.test(source)).sort().map((source) => readCode(read(source), source));
for (const { source } of codes) pages.set(source, addressOf(source));

/** What there is in French: pages of their own, with the examples of the English ones. `[{ source, address, twin, title }]` */
const french = ["index", "page", "javascript", "forms", "backend", "csv", "command-line", "limits"].map((name) => ({ source: `docs/fr/${name}.md`, address: `fr/${name}.html`, twin: `${name}.html`, title: /^# (.*)$/m.exec(read(`docs/fr/${name}.md`))[1] }));
for (const { source, address } of french) pages.set(source, address);
french.push({ address: "fr/codes/index.html", twin: "codes/index.html", title: "Tous les codes" });
/** The page in the other language, by address. */
const twins = new Map([...french.map(({ address, twin }) => [address, twin]), ...codes.map(({ source }) => [`fr/${addressOf(source)}`, addressOf(source)])].flatMap(([one, other]) => [[one, other], [other, one]]));

function addressOf(source) {
  const bare = source.replace(/^docs\//, "").replace(/README\.md$/, "index.md").replace(/\/index\.md$/, source.startsWith("docs/") ? "/index.md" : ".md");
  return bare.toLowerCase().replace(/\.md$/, ".html");
}

/** The list of codes without their French titles, which have a list of their own here. */
const english = (list) => list.replace("| English |", "| what it is |").replace(/^(\|.*\|)[^|\n]*\|$/gm, "$1");

const found = [];
const links = [];
const anchors = new Map();

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [source, address] of pages) if (!codes.some((page) => page.source === source)) write(source, address, source === "docs/codes/README.md" ? english(read(source)) : quoted(read(source), source));
for (const page of codes) {
  write(page.source, addressOf(page.source), codePage(page, "en"));
  write(page.source, `fr/${addressOf(page.source)}`, codePage(page, "fr"));
}
write("docs/codes/README.md", "fr/codes/index.html", codeList(codes));
for (const { name, text } of reference(root)) write(`api/${name}`, `api/${name.replace(/md$/, "html")}`, text);
if (rust) rustdoc(rust, join(out, "rust-api"));
cpSync(join(root, "docs/images"), join(out, "images"), { recursive: true });
copyFileSync(join(root, "www/public/icon.svg"), join(out, "icon.svg"));
// Each one file, behind the colours of the page.
for (const sheet of ["site.css", "rustdoc.css"]) writeFileSync(join(out, sheet), ["www/src/palette.css", `site/${sheet}`].map(read).join("\n"));
copyFileSync(join(root, "site/search.js"), join(out, "search.js"));
copyFileSync(fileURLToPath(import.meta.resolve("minisearch").replace(/es\/index\.js$/, "umd/index.js")), join(out, "minisearch.js"));
const index = new MiniSearch({ ...FIELDS, processTerm: folded });
index.addAll(found);
writeFileSync(
  join(out, "search-index.js"),
  `globalThis.quitusIndex = ${JSON.stringify(JSON.stringify(index))};\nglobalThis.quitusSearch = { ...${JSON.stringify(FIELDS)}, processTerm: ${folded} };\n`,
);
// Static hosts serve this one where there is no page.
writeFileSync(join(out, "../404.html"), missing(base.replace(/^\/?/, "/").replace(/\/?$/, "/")));
verify();
console.log(`site: ${anchors.size} pages, ${found.length} sections to search, ${links.length} links`);

/** `[Exemple 2 de la page](../forms.md)`, a paragraph by itself, is the second example of that document. */
function quoted(text, source) {
  return text.replace(/^\[Exemple (\d+)[^\]]*\]\((.*?)\)$/gm, (said, number, target) => {
    const [example] = [...read(posix.join(posix.dirname(source), target)).matchAll(/^```[^]*?^```$/gm)][number - 1] ?? [];
    if (!example) throw new Error(`${source}: there is no ${said}`);
    return example;
  });
}

/** An example in which the lines of a card stand beneath one another; what one copies is what it was. */
function lined(example) {
  return example.replaceAll(/\\n(?!&quot;|\\)/g, '$&<span class="break"></span>');
}

/** An output, whose lines break on a narrow screen, and not inside a date or a code. */
function whole(output) {
  return output.replaceAll(/(?<=[\s:“[])[\w.:+]+(?:-[\w.:+]+)+(?=[\s”\],.])/g, (word) => (word.length > 32 ? word : `<span class="whole">${word}</span>`));
}

/** One page: rendered, framed, its links led to where their sources have come out. */
function write(source, address, text) {
  const up = posix.relative(posix.dirname(address), ".") || ".";
  const tokens = markdown.parse(text, {});
  const ids = new Map();
  const outline = [];
  let section;
  const language = address.startsWith("fr/") ? "fr" : "en";
  for (const [at, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      const title = plain(tokens[at + 1]);
      const bare = slug(title);
      const count = ids.get(bare) ?? 0;
      ids.set(bare, count + 1);
      const id = count === 0 ? bare : `${bare}-${count}`;
      token.attrSet("id", id);
      if (token.tag === "h2") outline.push({ id, title });
      section = { id: found.length, title, page: "", language, address: token.tag === "h1" ? address : `${address}#${id}`, text: "" };
      // The examples of a code page are found by the page.
      if (["h1", "h2", "h3"].includes(token.tag) && !/^(Wrong|Right|Faux|Juste)\s?: /.test(title)) found.push(section);
    } else if (section && (token.type === "inline" || token.type === "fence") && tokens[at - 1]?.type !== "heading_open" && section.text.length < 4000) {
      // Nobody looks for the link at the head of a code page.
      section.text += `${token.type === "fence" ? token.content : plain(token).replace(/ · (all codes|tous les codes)$/, ":")} `;
    }
    for (const child of token.children ?? []) {
      // French puts a space before high punctuation, and no line may break there; nor between a number and its unit.
      if (child.type === "text") child.content = child.content.replace(/ (?=[:;!?»](?:\s|$))|(?<=«) |(?<=\d) (?=(?:[KMG]i?[Bo]|[mµ]?s|%)(?!\p{L}))/gu, "\u00a0");
      if (child.type === "link_open") child.attrSet("href", led(source, address, child.attrGet("href")));
      if (child.type === "image") child.attrSet("src", `${up}/images/${posix.basename(child.attrGet("src"))}`);
    }
    // An empty cell heads no column.
    if (token.type === "th_open" && tokens[at + 1].content === "") token.tag = tokens[at + 2].tag = "td";
    // The policy allows no styles in attributes.
    if (token.attrGet("style") === "text-align:right") token.attrSet("class", "end");
    if (token.attrGet("style")) token.attrs = token.attrs.filter(([attribute]) => attribute !== "style");
    // A wide block scrolls by itself, also for who has no mouse.
    if (token.type === "table_open") token.attrSet("tabindex", "0");
  }
  const [first] = tokens.filter(({ type }) => type === "inline");
  const title = first ? plain(first) : source;
  for (const one of found) one.page ||= title;
  const rendered = markdown.renderer.render(tokens, markdown.options, {}).replaceAll("<pre>", '<pre tabindex="0">').replaceAll(/<table( tabindex="0")?>/g, '<div class="wide" tabindex="0"><table>').replaceAll("</table>", "</table></div>").replaceAll(CODE_CELL, (_, area, offence) => `>${area}<wbr>${offence.length > 15 ? offence : `<span class="whole">${offence}</span>`}`).replaceAll(/&lt;(?=<(?:a|code)\b)/g, "$&<wbr>").replaceAll(/<ul>(?=(?:\s*<li><a [^>]*>(?:(?!<\/a>).)*<\/a><\/li>)+\s*<\/ul>)/g, '<ul class="links">');
  const body = rendered.replaceAll(/(?<=<code class="language-text">)[^]*?(?=<\/code>)/g, whole).replaceAll(/<pre[^]*?<\/pre>/g, (example) => (/^(fr\/)?codes\//.test(address) ? lined(example) : example)).replaceAll(LONG_NAME, (name) => (address.startsWith("api/") ? name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "<wbr>") : name));
  anchors.set(address, new Set(Array.from(body.matchAll(/ id="([^"]+)"/g), ([, id]) => id)));
  const path = join(out, address);
  mkdirSync(dirname(path), { recursive: true });
  const nav = contents.map(({ title, pages: of }) => ({ title, pages: of.map(({ title, source }) => ({ title, address: pages.get(source) })) }));
  nav.splice(2, 0, { title: "API", pages: [{ title: "JavaScript, from its types", address: "api/index.html" }, ...(rust ? [{ title: "Rust, by rustdoc", address: "rust-api/quitus/index.html" }] : [])] });
  const list = language === "en" ? nav : [{ title: "En français", pages: french }, ...nav.map(({ title, pages }) => ({ title: HEADINGS[title], pages: pages.filter(({ address }) => !twins.has(address)) })).filter(({ pages }) => pages.length > 0)];
  writeFileSync(path, frame({ title, body, outline, nav: list, address, up, language, other: twins.get(address) ?? french[0].address }));
}

function plain(token) {
  return (token.children ?? []).map(({ type, content }) => (type === "softbreak" ? " " : ["text", "code_inline"].includes(type) ? content : "")).join("");
}

/** Where a link of a document leads on the site. */
function led(source, address, target) {
  if (/^(https?|mailto):/.test(target)) return target;
  const [path, anchor] = target.split("#");
  const wanted = path === "" ? source : posix.normalize(posix.join(posix.dirname(source), decodeURI(path)));
  const known = source.startsWith("api/") ? wanted.replace(/\.md$/, ".html") : (pages.get(wanted) ?? sourceCopy(wanted));
  const there = address.startsWith("fr/") && known.startsWith("codes/") ? twins.get(known) : known;
  links.push({ from: address, to: there, anchor: anchor && decodeURI(anchor), said: target, source });
  return `${posix.relative(posix.dirname(address), there) || posix.basename(there)}${anchor === undefined ? "" : `#${anchor}`}`;
}

/** A file of the repository that is no page: shown as text. */
function sourceCopy(path) {
  if (!existsSync(join(root, path))) throw new Error(`no file ${path}`);
  const copy = `source/${path}.txt`;
  mkdirSync(dirname(join(out, copy)), { recursive: true });
  copyFileSync(join(root, path), join(out, copy));
  return copy;
}

/** No link leads nowhere, nor does one of rustdoc to another file. */
function verify() {
  for (const name of rust ? readdirSync(join(out, "rust-api"), { recursive: true }) : []) {
    if (!name.endsWith(".html")) continue;
    const source = `rust-api/${name.replaceAll("\\", "/")}`;
    const targets = new Set(Array.from(readFileSync(join(out, source), "utf8").matchAll(/ href="([^"#:]+)[#"]/g), ([, said]) => said));
    for (const said of targets) links.push({ to: posix.join(posix.dirname(source), said), said, source });
  }
  const broken = links.filter(({ to, anchor }) => !existsSync(join(out, to)) || (anchor && !anchors.get(to)?.has(anchor)));
  for (const { source, said } of broken) console.error(`${source}: ${said} leads nowhere`);
  if (broken.length > 0) process.exit(1);
}
