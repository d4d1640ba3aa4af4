/** The pages of all codes, with the examples that their tests execute. */
import { explain, type Code, type Severity } from "quitus";
import { codes, type Example } from "virtual:codes";
import { h, type Child } from "./dom.js";
import { state } from "./state.js";
import { lined, tied } from "./unbroken.js";
import { wordsOf } from "./words.js";

export function isCode(name: string): boolean {
  return Object.hasOwn(codes, name);
}

const WEIGHTS: readonly Severity[] = ["error", "warning", "note"];

export function codesView(tryOut: (example: Example) => void): { element: HTMLElement; show(): void } {
  const element = h("main", { class: "codes", id: "main" });
  let wanted = "";

  function show(): void {
    const words = wordsOf(state.locale);
    const all = Object.keys(codes).map((code) => explain(code as Code, { locale: state.locale }));
    const page = all.find(({ code }) => code === state.code);
    const list = h("div", { class: "list" });
    const search = h("input", { type: "search", id: "search", placeholder: words.search, "aria-label": words.search, autocomplete: "off" });
    search.value = wanted;
    const fill = () => {
      wanted = search.value;
      const asked = wanted.toLowerCase().split(/\s+/);
      const found = all.filter(({ code, title, body }) => asked.every((word) => `${code} ${title} ${body}`.toLowerCase().includes(word)));
      const areas = new Map<string, Page[]>();
      for (const one of found) {
        const area = one.code.split(".")[0] ?? "";
        areas.set(area, [...(areas.get(area) ?? []), one]);
      }
      list.replaceChildren(
        ...[...areas].map(([area, of]) =>
          h(
            "section",
            { "aria-label": words.areas[area] ?? area },
            h("h2", {}, words.areas[area] ?? area),
            h(
              "ul",
              {},
              of.map(({ code, title, severity }) =>
                h(
                  "li",
                  {},
                  h(
                    "a",
                    { href: `#/codes/${code}`, "aria-current": code === state.code ? "page" : undefined },
                    h("span", { class: `mark ${severity}`, role: "img", "aria-label": words.severity[severity] }),
                    h("span", {}, title),
                    h("code", {}, code),
                  ),
                ),
              ),
            ),
          ),
        ),
      );
      if (found.length === 0) list.append(h("p", { class: "soft none" }, words.noCode));
    };
    search.addEventListener("input", fill);
    fill();

    element.classList.toggle("open", page !== undefined);
    const index = h("nav", { class: "index", "aria-label": words.codesTitle }, search, list);
    const weights = WEIGHTS.map((severity) => h("li", {}, h("span", { class: `mark ${severity}`, "aria-hidden": "true" }), h("p", {}, h("strong", {}, words.severity[severity]), h("span", { class: "soft" }, words.weights[severity]))));
    const welcome = () => h("div", { class: "welcome" }, h("h1", { tabindex: "-1" }, words.codesTitle), h("p", { class: "soft" }, words.codesHint), h("ul", { class: "weights" }, weights));
    // Who is led to the heading comes to the list from there.
    element.replaceChildren(...(page ? [index, article(page, words.severity, tryOut)] : [welcome(), index]));
    element.querySelector(".index [aria-current]")?.scrollIntoView({ block: "nearest" });
  }
  return { element, show };
}

type Page = ReturnType<typeof explain>;

function article({ code, severity, title, body }: Page, severities: Record<Severity, string>, tryOut: (example: Example) => void): HTMLElement {
  const words = wordsOf(state.locale);
  const examples = codes[code] ?? [];
  return h(
    "article",
    { class: "page" },
    h("a", { href: "#/codes", class: "back" }, `← ${words.allCodes}`),
    h("p", { class: `place ${severity}` }, h("strong", {}, severities[severity]), h("code", {}, code)),
    h("h1", { tabindex: "-1" }, title),
    body.split(/\n{2,}/).map(paragraph),
    examples.length > 0 &&
      h(
        "div",
        { class: "examples" },
        examples.map((example) =>
          h(
            "figure",
            { class: example.verdict },
            h(
              "figcaption",
              {},
              h("strong", {}, words[example.verdict]),
              h("span", { class: "soft" }, words.inside(example.pointer, example.kind)),
              example.pointer === "" && h("button", { type: "button", class: "quiet", onclick: () => tryOut(example) }, words.tryIt),
            ),
            h("pre", { tabindex: "0", role: "group", "aria-label": words[example.verdict] }, h("code", {}, lined(example.text))),
          ),
        ),
      ),
  );
}

/** The little Markdown of the pages: paragraphs, lists, code, `code` and **strong**. */
function paragraph(source: string): HTMLElement {
  const fenced = /^```\w*\n([^]*?)\n?```$/.exec(source);
  if (fenced) return h("pre", { tabindex: "0" }, h("code", {}, fenced[1]));
  if (!/^[-*] /.test(source)) return h("p", {}, inline(source));
  return h("ul", {}, source.split(/\n(?=[-*] )/).map((item) => h("li", {}, inline(item.slice(2)))));
}

function inline(source: string): Child[] {
  return source.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
    // A date or a name stays whole where a screen can hold it.
    if (part.startsWith("`")) return h("code", /^(?:`\S{1,32}`|`.{1,18}`)$/.test(part) ? { class: "whole" } : {}, part.slice(1, -1));
    return part.startsWith("**") ? h("strong", {}, part.slice(2, -2)) : tied(part);
  });
}
