// With the package installed this is: import { attach } from "quitus/form";
import { attach } from "../../pkg/dist/form.js";

const french = new URLSearchParams(location.search).get("lang") === "fr";
if (french) {
  document.documentElement.lang = "fr";
  for (const element of document.querySelectorAll("[data-fr]")) element.textContent = element.dataset.fr;
  const other = document.querySelector("[data-other]");
  Object.assign(other, { textContent: "English", href: "?lang=en", hreflang: "en", lang: "en" });
  document.title = `${document.querySelector("h1").textContent} – quitus`;
}

const form = document.querySelector("#log");

attach(form, "intent.log", {
  zone: "Europe/Paris",
  onSubmit({ value }) {
    // A real page would now send `toRequest("intent.log", value, …)`.
    document.querySelector("#sent").textContent = JSON.stringify(value, null, 2);
  },
});

// Controls that come later are checked as the others are.
document.querySelector("#more").addEventListener("click", () => {
  const number = form.querySelectorAll("textarea").length + 1;
  const [field, label, text] = ["div", "label", "textarea"].map((name) => document.createElement(name));
  field.className = "field wide";
  label.textContent = `Contact ${number}`;
  label.htmlFor = text.id = `contact-${number}`;
  text.name = "contacts[]";
  text.rows = 5;
  text.spellcheck = false;
  field.append(label, text);
  document.querySelector("#contacts").append(field);
  text.focus();
});
