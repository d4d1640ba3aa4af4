// Finds sections by words, in an index that the site carries; and opens the list of documents where there is room for it.

(() => {
  const { up, none: nothing } = document.body.dataset;
  const field = document.querySelector("#search");
  const results = document.querySelector("#results");
  const menu = document.querySelector(".menu");
  const isWide = matchMedia("(min-width: 60rem)");
  const unfold = () => (menu.open = isWide.matches);
  if (menu) {
    isWide.addEventListener("change", unfold);
    unfold();
  }

  // The theme that was chosen on the page.
  try {
    const theme = localStorage.getItem("quitus.theme");
    if (theme) {
      document.documentElement.dataset.theme = theme;
      for (const dark of document.querySelectorAll("picture source")) dark.media = theme === "dark" ? "screen" : "not all";
    }
  } catch {
    // A browser that stores nothing has chosen none.
  }

  let index;
  const find = (words) => {
    index ??= globalThis.MiniSearch.loadJSON(globalThis.quitusIndex, globalThis.quitusSearch);
    return index.search(words, { prefix: true, fuzzy: 0.15, boost: { title: 4, page: 2 }, combineWith: "AND", boostDocument: (_, __, { language }) => (language === document.documentElement.lang ? 2 : 1) }).slice(0, 12);
  };

  field.addEventListener("input", () => {
    const words = field.value.trim();
    results.hidden = words === "";
    if (words === "") return results.replaceChildren();
    const list = document.createElement("ol");
    for (const { title, page, address, text } of find(words)) {
      const link = document.createElement("a");
      link.href = `${up}/${address}`;
      const [strong, small, excerpt] = ["strong", "small", "span"].map((tag) => document.createElement(tag));
      strong.textContent = title;
      small.textContent = page === title ? "" : page;
      excerpt.textContent = around(text, words);
      link.append(strong, small, excerpt);
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    const none = document.createElement("p");
    none.textContent = nothing;
    results.replaceChildren(list.children.length > 0 ? list : none);
  });

  // Enter takes what is found first.
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !results.hidden) results.querySelector("a")?.click();
  });

  function around(text, words) {
    const { processTerm: folded } = globalThis.quitusSearch;
    const [first] = folded(words).split(/\s+/);
    const from = Math.max(0, folded(text).indexOf(first) - 40);
    // Whole words.
    const at = from === 0 ? 0 : text.indexOf(" ", from) + 1;
    const end = text.length <= at + 120 ? text.length : text.lastIndexOf(" ", at + 120);
    return `${at > 0 ? "… " : ""}${text.slice(at, end)}${end < text.length ? " …" : ""}`;
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !/^(input|textarea|select)$/i.test(document.activeElement.tagName)) {
      event.preventDefault();
      field.focus();
    }
    if (event.key === "Escape") {
      results.hidden = true;
      field.blur();
    }
  });
})();
