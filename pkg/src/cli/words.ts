/** Everything the command line says itself, in both languages. */
import type { Locale, Severity } from "../index.js";

export type Words = typeof en;

export function wordsFor(locale: Locale): Words {
  return locale === "fr" ? fr : en;
}

export function isLocale(text: string): text is Locale {
  return text === "en" || text === "fr";
}

/** The language of the terminal, as POSIX looks it up. */
export function environmentLocale({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale {
  return (LC_ALL || LC_MESSAGES || LANG || "").toLowerCase().startsWith("fr") ? "fr" : "en";
}

const several = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
/** In French nought is singular too. */
const plusieurs = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

const en = {
  locale: "en" as Locale,
  severity: { error: "error", warning: "warning", note: "note" } as Record<Severity, string>,
  colon: ": ",
  fix: "fix",
  inCard: (line: number, column: number) => `line ${line}, column ${column} of the card`,
  stdin: "<standard input>",
  valid: (file: string, kind: string) => `${file}: valid ${kind}`,
  guessed: (file: string, kind: string) => `quitus: ${file} looks like ${kind}; -k names another kind`,
  summary: (files: number, errors: number, warnings: number, notes: number) =>
    `${several(files, "file", "files")} checked: ${several(errors, "error", "errors")}, ` +
    `${several(warnings, "warning", "warnings")}, ${several(notes, "note", "notes")}`,
  noCommand: "name a command: quitus check FILE, or quitus --help",
  unknownCommand: (name: string) => `unknown command ${name}; see quitus --help`,
  unknownOption: (name: string) => `unknown option ${name}; see quitus --help`,
  optionValue: (name: string) => `option ${name} is used wrongly; see quitus --help`,
  unknownLocale: (name: string) => `unknown locale ${name}; there are en and fr`,
  unknownFormat: (name: string) => `unknown format ${name}; there are pretty and json`,
  unknownFold: (name: string) => `unknown fold ${name}; there are earlier, later and reject`,
  unknownKind: (name: string, kinds: string) => `unknown kind ${name}; there are ${kinds}`,
  unknownCode: (name: string, near: string) => `unknown code ${name}${near && `; near it: ${near}`}`,
  noCode: "name one code: quitus explain date.no-such-day",
  noFile: "name at least one file, or - for standard input",
  missing: "there is no such file",
  directory: "this is a directory; name the files in it",
  forbidden: "this file may not be read",
  unreadable: (why: string) => `this file cannot be read (${why})`,
  empty: "nothing in it",
  utf16: "this is UTF-16; JSON is written in UTF-8 (RFC 8259 §8.1)",
  binary: "this looks like a binary file, not like JSON",
  help: `quitus checks the payloads with which interventions are reported.

  quitus check [options] FILE…     checks JSON files; - is standard input
  quitus explain CODE              says what a code means and how to mend it

  -k, --kind KIND      the kind of payload, such as intent.log; guessed without it
      --format FORMAT  pretty (default) or json
      --locale LOCALE  en or fr; else the language of the environment
      --zone ZONE      where dates without offset were written; default Europe/Paris
      --fold FOLD      earlier (default), later or reject: wall times that happened twice
  -h, --help           this page
  -V, --version        the version

Exit status: 0 no error, 1 at least one error, 2 wrong usage or unreadable file.`,
};

const fr: Words = {
  locale: "fr",
  severity: { error: "erreur", warning: "avertissement", note: "note" },
  colon: "\u00a0: ",
  fix: "correction",
  inCard: (line, column) => `ligne ${line}, colonne ${column} de la carte`,
  stdin: "<entrée standard>",
  valid: (file, kind) => `${file}\u00a0: ${kind} valide`,
  guessed: (file, kind) => `quitus\u00a0: ${file} semble être un ${kind}\u00a0; -k indique un autre type`,
  summary: (files, errors, warnings, notes) =>
    `${plusieurs(files, "fichier vérifié", "fichiers vérifiés")}\u00a0: ${plusieurs(errors, "erreur", "erreurs")}, ` +
    `${plusieurs(warnings, "avertissement", "avertissements")}, ${plusieurs(notes, "note", "notes")}`,
  noCommand: "indiquez une commande\u00a0: quitus check FICHIER, ou quitus --help",
  unknownCommand: (name) => `commande inconnue ${name}\u00a0; voir quitus --help`,
  unknownOption: (name) => `option inconnue ${name}\u00a0; voir quitus --help`,
  optionValue: (name) => `option ${name} mal employée\u00a0; voir quitus --help`,
  unknownLocale: (name) => `langue inconnue ${name}\u00a0; il y a en et fr`,
  unknownFormat: (name) => `format inconnu ${name}\u00a0; il y a pretty et json`,
  unknownFold: (name) => `valeur inconnue ${name} pour --fold\u00a0; il y a earlier, later et reject`,
  unknownKind: (name, kinds) => `type inconnu ${name}\u00a0; il y a ${kinds}`,
  unknownCode: (name, near) => `code inconnu ${name}${near && `\u00a0; proches\u00a0: ${near}`}`,
  noCode: "indiquez un code\u00a0: quitus explain date.no-such-day",
  noFile: "indiquez au moins un fichier, ou - pour l’entrée standard",
  missing: "ce fichier n’existe pas",
  directory: "c’est un dossier\u00a0; indiquez les fichiers qu’il contient",
  forbidden: "la lecture de ce fichier est interdite",
  unreadable: (why) => `ce fichier est illisible (${why})`,
  empty: "il n’y a rien dedans",
  utf16: "c’est de l’UTF-16\u00a0; JSON s’écrit en UTF-8 (RFC 8259 §8.1)",
  binary: "cela ressemble à un fichier binaire, pas à du JSON",
  help: `quitus vérifie les données qui rendent compte d’une intervention.

  quitus check [options] FICHIER…  vérifie des fichiers JSON\u00a0; - est l’entrée standard
  quitus explain CODE              dit ce que signifie un code et comment corriger

  -k, --kind TYPE      le type de données, comme intent.log\u00a0; deviné sinon
      --format FORMAT  pretty (par défaut) ou json
      --locale LANGUE  en ou fr\u00a0; sinon celle de l’environnement
      --zone ZONE      où les dates sans décalage ont été écrites\u00a0; par défaut Europe/Paris
      --fold FOLD      earlier (par défaut), later ou reject\u00a0: heures qui ont eu lieu deux fois
  -h, --help           cette page
  -V, --version        la version

Code de sortie\u00a0: 0 aucune erreur, 1 au moins une erreur, 2 mauvais usage ou fichier illisible.`,
};
