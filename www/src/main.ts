/** The page: its head, its four views, and the addresses that lead to them. All addresses are behind the #. */
import type { Locale } from "quitus";
// Before all else: its worker starts while the rest is being read.
import "./workers.js";
import { buildView } from "./build.js";
import { checkView, question } from "./check.js";
import { Checker } from "./checker.js";
import { codesView, isCode } from "./codes.js";
import { h } from "./dom.js";
import { filesView } from "./files.js";
import { keepChoice, keptText } from "./kept.js";
import { mistakes } from "./mistakes.js";
import { unpack } from "./share.js";
import { isKind, state, type Theme, type View } from "./state.js";
import { wordsOf } from "./words.js";

const VIEWS: readonly View[] = ["check", "build", "files", "codes"];

const first = mistakes[0];
const isShared = location.hash.startsWith("#/share/");
if (!isShared) state.text = keptText() ?? first?.text ?? "";

// The worker is asked before the views are made: it answers meanwhile.
const checker = new Checker();
const begun = isShared ? undefined : checker.ask(question());
const check = once(() => checkView(checker, begun));
const open = (text: string, kind: string) => {
  check().open(text, isKind(kind) ? kind : "");
  location.hash = "#/check";
};
const lazy = {
  build: once(() => buildView(open)),
  files: once(() => filesView(open)),
  codes: once(() => codesView(({ text, kind }) => open(text, kind))),
};

const page = document.getElementById("page") as HTMLElement;
const slot = h("div", { class: "slot" });
const notice = h("p", { class: "notice", role: "alert", hidden: true });

function shell(): void {
  const words = wordsOf(state.locale);
  document.documentElement.lang = state.locale;
  document.documentElement.dataset["theme"] = state.theme;
  document.title = `Quitus · ${words.views[state.view]}`;
  const views = VIEWS.map((view) =>
    h("a", { href: `#/${view}`, id: `to-${view}`, "aria-current": view === state.view ? "page" : undefined }, words.views[view]),
  );
  page.replaceChildren(
    h("a", { class: "skip", href: "#main", onclick: skip }, words.skip),
    h(
      "header",
      {},
      h("a", { class: "brand", href: "#/check", "aria-label": `Quitus: ${words.tagline}` }, h("img", { src: "./icon.svg", alt: "", width: 28, height: 28 }), h("span", {}, "Quitus")),
      h("nav", { class: "views", "aria-label": "Quitus" }, views),
      h(
        "div",
        { class: "settings" },
        choices("language", words.language, [["en", "EN", "English"], ["fr", "FR", "Français"]], state.locale, (value) => speak(value as Locale)),
        choices("theme", words.theme, [["auto", "◐", words.themes.auto], ["light", "☀", words.themes.light], ["dark", "☾", words.themes.dark]], state.theme, (value) => {
          state.theme = value as Theme;
          keepChoice("theme", state.theme);
          document.documentElement.dataset["theme"] = value;
        }),
      ),
      h("p", { class: "about" }, words.about, " ", h("a", { href: `./docs/${state.locale === "fr" ? "fr/" : ""}index.html`, id: "to-documents" }, words.documents)),
    ),
    notice,
    slot,
    h("footer", {}, h("p", {}, words.promise, " ", h("button", { type: "button", class: "quiet", id: "forget", onclick: () => open("", "") }, words.forget))),
  );
}

/** A row of buttons of which one is pressed. */
function choices(
  name: string,
  label: string,
  of: readonly (readonly [value: string, sign: string, label: string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  return h(
    "fieldset",
    { class: "switch", id: name },
    h("legend", { class: "hidden" }, label),
    of.map(([value, sign, label]) => {
      const input = h("input", { type: "radio", name, value, checked: value === chosen, onchange: () => choose(value) });
      return h("label", { title: label }, input, h("span", { "aria-hidden": "true" }, sign), h("span", { class: "hidden" }, label));
    }),
  );
}

function skip(event: Event): void {
  event.preventDefault();
  (document.querySelector<HTMLElement>("#verdict") ?? document.querySelector<HTMLElement>("main h1"))?.focus();
}

function speak(locale: Locale): void {
  state.locale = locale;
  keepChoice("locale", locale);
  notice.hidden = true;
  shell();
  check().speak();
  show();
  page.querySelector<HTMLElement>(`#language [value="${locale}"]`)?.focus();
}

function show(): void {
  if (state.view === "check") return slot.replaceChildren(check().element);
  const view = lazy[state.view]();
  view.show();
  slot.replaceChildren(view.element);
}

async function follow(): Promise<void> {
  const words = wordsOf(state.locale);
  const { hash } = location;
  const [, name = "", rest = ""] = /^#\/(\w+)\/?(.*)$/.exec(hash) ?? [];
  let wrong = "";
  if (name === "share") {
    const shared = await unpack(rest);
    // Another address may have been followed meanwhile.
    if (location.hash !== hash) return;
    if (shared) {
      Object.assign(state, { zone: shared.zone, fold: shared.fold });
      check().open(shared.text, shared.kind);
    } else {
      wrong = words.badLink;
      check().speak();
    }
  } else if (!VIEWS.some((view) => view === name) && !/^#?\/?$/.test(hash)) wrong = words.badAddress;
  const before = state.view;
  state.view = VIEWS.find((view) => view === name) ?? "check";
  state.code = state.view === "codes" ? rest : "";
  if (state.code && !isCode(state.code)) wrong = words.badCode;
  notice.hidden = wrong === "";
  notice.textContent = wrong;
  shell();
  show();
  // Only for a reader who came here by a link inside the page.
  if (before !== state.view || state.code) {
    scrollTo(0, 0);
    slot.querySelector<HTMLElement>(state.view === "check" ? "#verdict" : "h1[tabindex]")?.focus({ preventScroll: true });
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

addEventListener("hashchange", () => void follow());
// A file that misses its place must not replace the page.
for (const name of ["dragover", "drop"]) addEventListener(name, (event) => event.preventDefault());
addEventListener("drop", (event) => {
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  location.hash = "#/files";
  lazy.files().read(file);
});
// The head is seen, and the worker starts, while the view is made.
shell();
setTimeout(() => void follow());
