// What the site says by itself, in both languages of its frame.

export const WORDS = {
  en: {
    skip: "Skip to the text",
    search: "Search",
    searchAll: "Search the documents",
    results: "Results",
    none: "Nothing found.",
    missing: "There is no page here",
    missingHint: "The address is mistyped, or the page has moved. From here it goes on:",
    start: "Start",
    codes: "All codes",
    try: "Check a payload",
    documents: "Documents",
    outline: "On this page",
    other: "Français",
    footer: "Quitus is free software, MIT or Apache-2.0. This site loads nothing from elsewhere and stores nothing.",
  },
  fr: {
    skip: "Aller au texte",
    search: "Chercher",
    searchAll: "Chercher dans la documentation",
    results: "Résultats",
    none: "Rien n’a été trouvé.",
    missing: "Il n’y a pas de page ici",
    missingHint: "L’adresse contient une faute, ou la page a changé de place. Pour continuer\u00a0:",
    start: "Accueil",
    codes: "Tous les codes",
    try: "Vérifier un message",
    documents: "Documentation",
    outline: "Sur cette page",
    other: "English",
    footer: "Quitus est un logiciel libre, sous licence MIT ou Apache-2.0. Ce site ne charge rien d’ailleurs et n’enregistre rien.",
  },
};

/** The headings of the list of documents, which is one list for both; what is in English only says so. */
export const HEADINGS = {
  Guides: "Guides, en anglais",
  Reference: "Référence, en anglais",
  API: "API, en anglais",
  "What it can do, and what it cannot": "Ce qu’il sait faire ou non, en anglais",
  "Behind it": "Coulisses, en anglais",
};

/** What the pages of codes say around their texts. */
export const CODES = {
  en: { wrong: "Wrong", right: "Right", colon: ": ", of: "of", all: "all codes", error: "error", warning: "warning", note: "note" },
  fr: {
    wrong: "Faux",
    right: "Juste",
    colon: "\u00a0: ",
    of: "de",
    all: "tous les codes",
    error: "erreur",
    warning: "avertissement",
    note: "remarque",
    about: "Un programme se fie aux codes, jamais aux phrases\u00a0: code, gravité et place sont les mêmes dans toutes les langues. Un code n’est jamais renommé ni réutilisé.",
  },
};
