// React Hook Form with a kind as its schema: no adapter but the one for any Standard Schema.

import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { kare } from "quitus";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { useForm } from "react-hook-form";

const labels = {
  companyId: "Entreprise",
  siteIds: "Sites",
  ruleIds: "Règles",
  actualStart: "Début effectif",
  "provider.firstName": "Prénom",
  "provider.lastName": "Nom",
  "signature.name": "Fichier de la signature",
};

/** The kind in French, with the labels of the form. */
const schema = kare.unplanned.with({ locale: "fr", labels });

const whole = { setValueAs: (text) => (/^\d+$/.test(text) ? Number(text) : text === "" ? undefined : text) };
const wholes = { setValueAs: (text) => (Array.isArray(text) ? text : text.split(/[\s,;]+/).filter(Boolean).map(whole.setValueAs)) };
const optional = { setValueAs: (text) => (text === "" ? undefined : text) };

function App() {
  const [sent, setSent] = useState("Rien pour l’instant.");
  const { register, handleSubmit, formState: { errors } } = useForm({
    resolver: standardSchemaResolver(schema),
    mode: "onBlur",
    defaultValues: { companyId: "", siteIds: "", ruleIds: "", signature: { name: "" }, provider: { firstName: "", lastName: "" }, actualStart: "" },
  });

  const field = (name, rules, hint) => {
    const error = name.split(".").reduce((inner, key) => inner?.[key], errors);
    // An error inside a list belongs to the control of the whole list.
    const message = error?.message ?? (Array.isArray(error) ? error.find(Boolean)?.message : undefined);
    const described = [hint && `${name}-hint`, message && `${name}-error`].filter(Boolean).join(" ");
    return (
      <div className="field">
        <label htmlFor={name}>{labels[name]}</label>
        <input id={name} {...register(name, rules)} aria-invalid={message ? true : undefined} aria-describedby={described || undefined} />
        {hint && <p className="hint" id={`${name}-hint`}>{hint}</p>}
        <div className="quitus-messages kept" id={`${name}-error`} aria-live="polite">
          {message && <div className="quitus-error">{message}</div>}
        </div>
      </div>
    );
  };

  return (
    <>
      <header>
        <h1>Intervention imprévue</h1>
        <p>React Hook Form, avec le genre kare.unplanned comme schéma.</p>
      </header>
      <form noValidate autoComplete="off" onSubmit={handleSubmit((value) => setSent(JSON.stringify(value, null, 2)))}>
        <fieldset>
          <legend>Intervention</legend>
          {field("companyId", whole)}
          {field("siteIds", wholes, "Des numéros, séparés par des virgules")}
          {field("ruleIds", wholes, "Des numéros, séparés par des virgules")}
          {field("actualStart", optional, "Par exemple 2024-12-01T12:34:56Z")}
        </fieldset>
        <fieldset>
          <legend>Prestataire</legend>
          {field("provider.firstName")}
          {field("provider.lastName")}
          {field("signature.name")}
        </fieldset>
        <div className="actions">
          <button type="submit">Envoyer</button>
        </div>
      </form>
      <section aria-live="polite">
        <h2>Ce qui est envoyé</h2>
        <pre id="sent" tabIndex={0}>{sent}</pre>
      </section>
    </>
  );
}

createRoot(document.querySelector("#app")).render(<App />);
