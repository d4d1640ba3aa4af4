/** The pages of help in French. */
import type { Help } from "./help.en.js";

export const help: Help = {
  what: "quitus vérifie le JSON qui rend compte d’interventions aux gestionnaires : Intent, Karé, OBAPI.",
  files: `Un fichier contient un message, un tableau JSON de messages, un message par ligne (NDJSON), une
table (CSV), des requêtes (curl, .http, HAR), ou du texte avec des messages\u00a0; son contenu le dit.
- est l’entrée standard.`,
  more: "quitus help COMMANDE montre les options d’une commande.",
  status: `Code de sortie\u00a0: 0 aucune erreur, 1 au moins une erreur, 2 mauvais usage, ou fichier qui ne peut
être lu ou écrit.`,
  options: "options",
  commands: {
    check: {
      args: "FICHIER…",
      short: "vérifie des fichiers, des dossiers et des motifs",
      long: [
        "Vérifie des fichiers, des dossiers, des motifs comme 'logs/**/*.json', ou - pour l’entrée standard, et dit tout ce qui ne va pas.",
        "Dans les dossiers, sont lus les fichiers en .json, .ndjson, .jsonl, .csv, .tsv, .http, .har ou .curl, et ceux pour lesquels quitus.config.json indique un type\u00a0; les noms qui commencent par un point et node_modules sont laissés de côté.",
        "Code de sortie\u00a0: 0 aucune erreur, 1 au moins une erreur ou plus d’avertissements que --max-warnings, 2 mauvais usage ou fichier illisible.",
      ],
    },
    normalize: {
      args: "FICHIER…",
      short: "écrit les formes normales, une par ligne",
      long: ["Écrit sur la sortie standard la forme normale de chaque message sans erreur, une par ligne, et dit les erreurs des autres sur la sortie d’erreur."],
    },
    fix: {
      args: "FICHIER…",
      short: "applique les corrections sûres, et rien d’autre",
      long: [
        "Applique les corrections sûres et ne touche à aucun autre octet du texte. Le texte corrigé va sur la sortie standard, avec --write dans le fichier\u00a0; --diff montre ce qui changerait, et le code de sortie est 1 s’il y a de quoi.",
      ],
    },
    build: {
      args: "[FICHIER]",
      short: "construit des messages à partir de brouillons",
      long: ["Construit des messages à partir d’un brouillon, d’un tableau de brouillons, d’un par ligne, ou des lignes d’une table, et les écrit sur la sortie standard, un par ligne. Sans fichier, le brouillon vient de l’entrée standard."],
    },
    history: { args: "FICHIER…", short: "montre la chronologie de chaque opération", long: ["Montre la chronologie de chaque opération dont les étapes sont dans les fichiers, et ce qui ne va pas dans leur suite."] },
    kinds: { args: "", short: "énumère les types de messages", long: ["Énumère les types de messages."] },
    schema: {
      args: "TYPE",
      short: "écrit le JSON Schema d’un type",
      long: ["Écrit le JSON Schema d’un type. Avec --editor et sans type\u00a0: des réglages pour Visual Studio Code qui donnent à chaque type son schéma, d’après les motifs de quitus.config.json, ou pour les fichiers nommés comme visite.kare.unplanned.json."],
    },
    explain: { args: "CODE", short: "dit ce que signifie un code et comment corriger", long: ["Montre la page d’un code\u00a0: ce qu’il signifie, pourquoi cela compte, comment corriger."] },
    init: { args: "", short: "écrit un quitus.config.json", long: ["Écrit un quitus.config.json dans ce dossier. Celui qui s’y trouve n’est jamais remplacé."] },
    completions: {
      args: "SHELL",
      short: "écrit la complétion pour bash, zsh ou fish",
      long: ["Écrit un script avec lequel le shell complète commandes, options, types et codes.", "bash\u00a0: source <(quitus completions bash)   zsh\u00a0: source <(quitus completions zsh)   fish\u00a0: quitus completions fish | source"],
    },
    help: { args: "[COMMANDE]", short: "montre l’aide d’une commande", long: ["Montre l’aide d’une commande, ou de toutes."] },
  },
  option: {
    kind: { value: "TYPE", text: "le type de message, comme intent.log\u00a0; reconnu sinon" },
    zone: { value: "ZONE", text: "où les dates sans décalage ont été écrites\u00a0; par défaut Europe/Paris" },
    fold: { value: "FOLD", text: "earlier (par défaut), later ou reject\u00a0: heures qui ont eu lieu deux fois" },
    "day-first": { text: "07/10/2020 est le 7 octobre : lu ainsi dans les tables, proposé en correction ailleurs" },
    format: { value: "FORMAT", text: "pretty (par défaut), json, ndjson, sarif ou github" },
    quiet: { text: "ne dit que les erreurs" },
    "max-warnings": { value: "N", text: "code de sortie 1 s’il y a plus d’avertissements" },
    statistics: { text: "dit combien de fois chaque code a été trouvé, au lieu d’où" },
    watch: { text: "vérifie à nouveau quand un fichier change, jusqu’à l’arrêt" },
    write: { text: "remplace les fichiers au lieu d’écrire sur la sortie standard" },
    diff: { text: "montre ce qui changerait au lieu de l’écrire" },
    "unsafe-fixes": { text: "applique aussi les suppositions" },
    rejects: { value: "FICHIER", text: "où vont les messages refusés, tels quels" },
    target: { value: "CIBLE", text: "draft-2020-12 (par défaut), draft-07 ou openapi-3.0" },
    io: { value: "CÔTÉ", text: "output (par défaut), la forme normale, ou input, ce qui est accepté" },
    editor: { text: "des réglages pour éditeurs au lieu d’un schéma" },
    config: { value: "FICHIER", text: "la configuration\u00a0; sinon quitus.config.json de ce dossier ou d’un dossier au-dessus" },
    locale: { value: "LANGUE", text: "en ou fr\u00a0; sinon celle de la configuration, ou de l’environnement" },
    help: { text: "cette page" },
    version: { text: "la version" },
  },
};
