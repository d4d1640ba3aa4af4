/** What the editor says by itself, in the language of the page. */
import type { Locale } from "quitus";

const fr = {
  Find: "Rechercher",
  Replace: "Remplacer par",
  next: "suivant",
  previous: "précédent",
  all: "tous",
  "match case": "casse",
  regexp: "motif",
  "by word": "mot entier",
  replace: "remplacer",
  "replace all": "tout remplacer",
  close: "fermer",
  "current match": "résultat",
  "on line": "à la ligne",
  "replaced $ matches": "$ remplacements faits",
  "replaced match on line $": "remplacement fait à la ligne $",
  "Go to line": "Aller à la ligne",
  go: "aller",
  Diagnostics: "Constats",
  "No diagnostics": "Aucun constat",
  Completions: "Propositions",
  "Fold line": "Replier",
  "Unfold line": "Déplier",
  "folded code": "texte replié",
  unfold: "déplier",
  to: "à",
  "Folded lines": "Lignes repliées",
  "Unfolded lines": "Lignes dépliées",
  "Control character": "Caractère de commande",
  "Selection deleted": "Sélection supprimée",
};

export const phrases: Record<Locale, Record<string, string>> = { en: {}, fr };
