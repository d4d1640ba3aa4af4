/** The command line in French. */
import { holding, isPlain, type en } from "./words.en.js";

/** In French nought is singular too. */
const plusieurs = (count: number, un: string, plusieurs = `${un}s`) => `${count} ${count < 2 ? un : plusieurs}`;

const holds = holding(plusieurs, { request: "requête", payload: "message", row: "ligne" });

const REASONS: Record<string, string> = {
  EACCES: "interdit",
  EPERM: "interdit",
  EROFS: "tout y est en lecture seule",
  ENOSPC: "plus de place",
  EDQUOT: "votre place est épuisée",
};
const because = (code: string) => (REASONS[code] === undefined ? code : `${REASONS[code]}, ${code}`);

export const fr: typeof en = {
  locale: "fr",
  severity: { error: "erreur", warning: "avertissement", note: "note" },
  colon: "\u00a0: ",
  quoted: (text) => `«\u00a0${text}\u00a0»`,

  fix: "correction",
  inCard: (line, column) => `ligne ${line}, colonne ${column} de la carte`,
  at: (pointer) => `à ${pointer}`,
  inRecord: (record) => `dans l’enregistrement ${record}`,
  valid: (file, kind) => `${file}\u00a0: ${kind} valide`,
  inRow: (row, column, header) => `ligne ${row}${column === undefined ? "" : `, colonne ${column}${header && ` (${header})`}`} du tableau`,
  payloads: (file, kind, found, refused) =>
    `${file}\u00a0: ${holds(found)} (${kind}), ` +
    `${plusieurs(found.payloads - refused, "valide")}, ${plusieurs(refused, "refusé")}`,
  omitted: (file, count) => `${file}\u00a0: et ${plusieurs(count, "autre constat", "autres constats")}\u00a0; --format ndjson les donne tous`,
  either: (kinds) => kinds.join(" ou "),
  guessed: (file, kind) => `quitus\u00a0: ${file} semble être un ${kind}\u00a0; -k indique un autre type`,
  unknownTexts: (file, count) => `quitus\u00a0: ${file} contient encore ${plusieurs(count, "texte JSON", "textes JSON")} d’aucun type connu\u00a0; -k en indique un`,
  summary: ({ error, warning, note, ...found }) =>
    `${plusieurs(found.files, "fichier")}${isPlain(found) ? "" : `, ${holds(found)}`} ` +
    `${found.files < 2 && found.payloads < 2 ? "vérifié" : "vérifiés"}\u00a0: ` +
    `${plusieurs(error, "erreur")}, ${plusieurs(warning, "avertissement")}, ${plusieurs(note, "note")}`,
  mended: (file, applied, { error, warning, note }) =>
    `${file}\u00a0: ${plusieurs(applied, "constat corrigé", "constats corrigés")}\u00a0; ` +
    `il reste ${plusieurs(error, "erreur")}, ${plusieurs(warning, "avertissement")}, ${plusieurs(note, "note")}`,
  refused: (count, payloads) => `${plusieurs(count, "refusé")} sur ${plusieurs(payloads, "message")}`,

  percent: (count) => `${count} %`,
  megabytes: (count) => `${count} Mo`,

  months: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
  weekdays: ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."],
  units: { day: "j", hour: "h", minute: "min", second: "s" },
  category: {
    requested: "demandé",
    accepted: "accepté",
    scheduled: "planifié",
    "in-progress": "en cours",
    "on-hold": "en attente",
    completed: "terminé",
    "cannot-complete": "non abouti",
    notified: "mise en demeure",
    cancelled: "annulé",
  },
  steps: (count, span) => `${plusieurs(count, "étape")}${span && ` en ${span}`}`,
  absences: (count) => plusieurs(count, "absence"),
  timesIn: (zone) => `fuseau ${zone}`,
  visitFor: (when) => `visite prévue le ${when}`,
  onTime: "à l’heure prévue",
  late: (span) => `${span} après l’heure prévue`,
  early: (span) => `${span} avant l’heure prévue`,
  absence: (count) => `absence ${count}`,
  attempt: (count) => `passage ${count}`,
  logged: (span) => `saisi ${span} plus tard`,
  undated: "sans date",
  other: (count) => `${plusieurs(count, "autre constat", "autres constats")} dans les messages\u00a0; quitus check les montre`,
  mayFollow: "peut suivre",
  alsoPossible: "possible aussi, mais non documenté",
  nothingFollows: "rien ne peut suivre",
  noLog: "aucune étape d’opération dedans",

  stdin: "<entrée standard>",
  noCommand: "indiquez une commande\u00a0: quitus check FICHIER, ou quitus --help",
  unknownCommand: (name) => `commande inconnue ${name}\u00a0; voir quitus --help`,
  unknownOption: (name) => `option inconnue ${name}\u00a0; voir quitus --help`,
  optionValue: (name) => `option ${name} mal employée\u00a0; voir quitus --help`,
  optionElsewhere: (name, command) => `l’option ${name} ne va pas avec quitus ${command}\u00a0; voir quitus --help`,
  unknownLocale: (name) => `langue inconnue ${name}\u00a0; il y a en et fr`,
  unknownFormat: (name, formats) => `format inconnu ${name}\u00a0; il y a ${formats}`,
  unknownFold: (name) => `valeur inconnue ${name} pour --fold\u00a0; il y a earlier, later et reject`,
  unknownKind: (name, kinds) => `type inconnu ${name}\u00a0; il y a ${kinds}`,
  unknownCode: (name, near) => `code inconnu ${name}${near && `\u00a0; proches\u00a0: ${near}`}`,
  unknownTarget: (name, targets) => `cible inconnue ${name}\u00a0; il y a ${targets}`,
  unknownIo: (name) => `valeur inconnue ${name} pour --io\u00a0; il y a input et output`,
  noCode: "indiquez un code\u00a0: quitus explain date.no-such-day",
  noKind: "indiquez un type\u00a0: quitus schema intent.log",
  noDraftKind: (kinds) => `indiquez le type du message avec -k\u00a0; les brouillons existent pour ${kinds}`,
  oneDraft: "indiquez un seul brouillon, ou aucun pour l’entrée standard",
  writeStdin: "l’option --write demande des fichiers\u00a0; l’entrée standard ne se remplace pas",
  notFile: "ce n’est pas un fichier ordinaire\u00a0; seuls ceux-là se remplacent",
  tooMany: "cette commande ne prend pas de nom",
  noFile: "indiquez au moins un fichier, ou - pour l’entrée standard",
  missing: "ce fichier n’existe pas",
  directory: "c’est un dossier\u00a0; indiquez les fichiers qu’il contient",
  forbidden: "la lecture de ce fichier est interdite",
  unreadable: (why) => `ce fichier est illisible (${why})`,
  unwritable: (why) => `ce fichier ne peut pas être écrit (${because(why)})`,
  unwritableFolder: (why) => `rien ne peut être écrit à côté de ce fichier (${because(why)})`,
  unwritableOutput: (why) => `la sortie ne peut pas être écrite (${because(why)})`,
  failed: (why) => `cela n’aurait pas dû arriver\u00a0: ${why}`,
  stdout: "<sortie standard>",
  outputIsInput: (output, input) => `${output} est l’entrée ${input}\u00a0; indiquez un autre fichier`,
  sameOutput: (file) => `${file} est la sortie standard\u00a0; indiquez un autre fichier`,
  manyNames: (count) => `ce fichier a ${count} noms (liens physiques)\u00a0; le remplacer les séparerait`,
  ownerLost: (user, group) => `seul son propriétaire peut remplacer ce fichier, qui appartient à l’utilisateur ${user} et au groupe ${group}`,
  modeLost: (mode) => `ce fichier ne peut pas être remplacé\u00a0: son mode ${mode} n’a pas pu être conservé`,
  changedMeanwhile: "un autre programme a modifié ce fichier entre-temps\u00a0; il est laissé tel quel",
  leftBeside: (file, beside) => `quitus\u00a0: ${file} est laissé tel quel\u00a0; ce qui a été refusé jusque-là est dans ${beside}`,
  leftover: (file) => `quitus\u00a0: une exécution interrompue a laissé ${file}\u00a0; ce fichier peut être supprimé`,
  tooLarge: (most) => `plus de ${most} Mo en un seul texte\u00a0; pour de nombreux messages, mieux vaut des lignes (NDJSON)`,
  empty: "il n’y a rien dedans",
  unlike: "cela ne ressemble à aucun type connu\u00a0; indiquez-en un avec -k, parmi quitus kinds",
  utf16Table: "c’est de l’UTF-16\u00a0; enregistrez-le au format «\u00a0CSV UTF-8\u00a0»",
  table: "c’est un tableau\u00a0; quitus build -k TYPE fait des messages de ses lignes, quitus check les vérifie",
  unlikeTable: "aucune colonne de ce tableau ne porte le nom d’un champ\u00a0; indiquez le type avec -k, parmi quitus kinds",
  utf16: "c’est de l’UTF-16\u00a0; JSON s’écrit en UTF-8 (RFC 8259 §8.1)",
  binary: "cela ressemble à un fichier binaire, pas à du JSON",

  kinds: {
    "intent.log": "une étape d’une opération Intent",
    "intent.history": "toutes les étapes d’une opération Intent\u00a0: un tableau JSON",
    "intent.webhook": "ce qu’Intent envoie quand une opération est partagée ou mise à jour\u00a0: un tableau JSON",
    "intent.operation": "une opération Intent telle que GET operation_url la rend",
    "intent.document": "les champs de formulaire qui accompagnent un fichier vers Intent",
    "kare.unplanned": "le corps de «\u00a0create unplanned preventive intervention\u00a0» de Karé",
    "kare.created": "sa réponse 201",
    "obapi.query": "les paramètres d’une liste d’interventions OBAPI",
    "obapi.list": "une page d’interventions OBAPI",
    "obapi.intervention": "une intervention OBAPI avec ses lignes",
    "obapi.error": "ce que répond OBAPI quand il refuse",
    "intent.quotation": "une étape d’un devis Intent",
    "intent.reservation": "une étape d’une réserve Intent",
    "kare.curative": "le corps de la requête Karé qui crée une intervention curative",
    "kare.routine": "le corps de la requête Karé qui crée un passage de routine",
    "kare.preventive-update": "le corps de la requête Karé qui modifie une intervention préventive",
    "kare.training-update": "le corps de la requête Karé qui modifie un exercice",
  },

  help: `quitus vérifie les messages qui rendent compte d’une intervention.

  quitus check [options] FICHIER…      vérifie des fichiers\u00a0; - est l’entrée standard
  quitus normalize [options] FICHIER…  écrit les formes normales, une par ligne
  quitus fix [options] FICHIER…        applique les corrections sûres, et rien d’autre
  quitus build -k TYPE [FICHIER]       construit un message à partir d’un brouillon
  quitus history [options] FICHIER…    montre la chronologie de chaque opération
  quitus kinds                         énumère les types de messages
  quitus schema TYPE                   écrit le JSON Schema d’un type
  quitus explain CODE                  dit ce que signifie un code et comment corriger

Un fichier contient un message, un tableau JSON de messages, ou un message par ligne (NDJSON).

  -k, --kind TYPE      le type de message, comme intent.log\u00a0; reconnu sinon
      --zone ZONE      où les dates sans décalage ont été écrites\u00a0; par défaut Europe/Paris
      --fold FOLD      earlier (par défaut), later ou reject\u00a0: heures qui ont eu lieu deux fois
      --format FORMAT  check\u00a0: pretty (par défaut), json, ndjson, sarif ou github
      --write          fix\u00a0: remplace les fichiers au lieu d’écrire sur la sortie standard
      --rejects FICHIER  normalize\u00a0: où vont les messages refusés, tels quels
      --target CIBLE   schema\u00a0: draft-2020-12 (par défaut), draft-07 ou openapi-3.0
      --io CÔTÉ        schema\u00a0: output (par défaut), la forme normale, ou input, ce qui est accepté
      --locale LANGUE  en ou fr\u00a0; sinon celle de l’environnement
  -h, --help           cette page
  -V, --version        la version

Code de sortie\u00a0: 0 aucune erreur, 1 au moins une erreur, 2 mauvais usage, ou fichier qui ne
peut être lu ou écrit.`,
};
