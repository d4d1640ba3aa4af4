// Generated from docs/codes by `cargo pkg codes`; edit the pages instead.

import type { Messages } from "../codes.js";

export const sentences: Partial<Messages> = {
  "vcard.address-order": {
    "": "Les éléments de cette adresse semblent être aux mauvaises places\u00a0: ADR s’écrit boîte postale\u00a0; complément\u00a0; rue\u00a0; ville\u00a0; région\u00a0; code postal\u00a0; pays.",
    fix: "Remettre rue, ville, code postal et pays à leur place",
  },
  "vcard.bare-type": {
    "": "{property} a un type sans «\u00a0TYPE=\u00a0»[\u00a0: {received}]. En vCard 3.0 il serait perdu.",
    "unknown": "{property} contient un mot sans nom parmi ses paramètres. Il est lu comme un type.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.case": {
    "": "Des noms et des types de cette carte sont en minuscules\u00a0; la forme canonique les écrit en majuscules.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.charset": {
    "": "{property} indique un jeu de caractères[ ({received})]\u00a0; vCard 3.0 n’a pas ce paramètre, son texte est en UTF-8.",
    "broken": "Certains octets de {property} ne sont pas des lettres\u00a0: ce n’est pas de l’UTF-8, et il en manque une partie. U+FFFD les remplace\u00a0; réécrivez-les.",
    "otherwise": "Les octets de {property} ne sont pas dans le jeu de caractères prévu. Ils sont lus pour ce qu’ils montrent\u00a0; vérifiez les lettres.",
    "unknown": "{property} est écrit dans un jeu de caractères[ ({received})] illisible ici. Écrivez-le en UTF-8.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.component-count": {
    "": "{property} demande {expected} composants, séparés par des points-virgules\u00a0; ici\u00a0: {received}.",
    "more": "{property} a {received} composants, vCard 3.0 n’en connaît que {expected}. Ils sont conservés, mais peuvent être ignorés.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.control-character": {
    "": "Il y a un caractère de contrôle[ dans {property}]. Aucun texte visible n’en a besoin\u00a0: supprimez-le.",
  },
  "vcard.date-spelling": {
    "": "{property} n’est pas écrit sous la forme canonique AAAA-MM-JJTHH:MM:SSZ, en UTC.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.date-unreadable": {
    "": "{property} n’est pas une date au sens de vCard 3.0. Elle est conservée telle quelle.",
  },
  "vcard.double-escaping": {
    "": "Les sauts de ligne de cette carte sont les lettres \\r\\n\u00a0: elle a été échappée trop souvent.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.duplicate-property": {
    "": "{property} figure plusieurs fois dans cette carte\u00a0; un lecteur peut prendre l’une ou l’autre.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.encoding": {
    "": "{property} est écrit dans un encodage[ ({received})] que vCard 3.0 ne connaît pas. La forme canonique contient la valeur décodée.",
    "base64": "{property} est en base64, que vCard 3.0 annonce par ENCODING=b[ et non par {received}].",
    "damaged": "{property} contient un signe égal qui n’annonce aucun caractère encodé. Il est conservé tel quel.",
    "spaces": "{property} contient des espaces dans son base64. La forme canonique les omet.",
    "unfinished": "{property} se termine par un signe égal qui annonce une suite, mais la ligne suivante est une autre propriété. Le signe est omis.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.end-missing": {
    "": "La carte ne se termine pas par END:VCARD.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.escaping": {
    "": "Les virgules, points-virgules ou barres obliques inverses de {property} ne sont pas échappés comme le veut vCard 3.0.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.folding": {
    "": "La valeur[ de {property}] continue à la ligne suivante, qui ne commence pas par une espace comme toute ligne repliée.",
    "indented": "Toutes les lignes de cette carte sont décalées\u00a0; seule la suite d’une longue ligne peut commencer par une espace.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.frame": {
    "": "La ligne {property} ne doit avoir ni groupe, ni paramètre, ni espace.",
    "spelt": "Cette ligne est mal écrite\u00a0: elle s’écrit {property}:VCARD.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.group": {
    "": "Ce qui précède le point est un groupe, et ce qui le suit n’est pas une propriété connue de vCard. Les programmes ignorent cette ligne.",
    "property": "Avant le point figure le nom d’une propriété, là où vCard attend un groupe\u00a0; après, aucune propriété connue de vCard. Un type s’écrit comme dans TEL;TYPE=WORK.",
  },
  "vcard.line-break": {
    "": "Sauts de ligne de cette carte qui ne sont pas CRLF, lignes vides comprises\u00a0: {count}.",
    "lost": "Le saut de ligne après {property} est perdu\u00a0: une autre propriété commence sur la même ligne.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.malformed": {
    "": "Ce contact commence comme une vCard mais ne peut pas être lu.",
    "begin": "La première ligne de cette carte contient plus que son début\u00a0: les sauts de ligne semblent perdus.",
    "components": "Cette carte contient un autre composant\u00a0; seules des propriétés peuvent y figurer.",
    "cut": "Cette carte a été coupée\u00a0: sa dernière ligne n’est pas entière et END:VCARD manque.",
    "empty": "Cette carte ne dit rien\u00a0: elle ne contient aucune propriété.",
    fix: "Donner une ligne à chaque propriété",
  },
  "vcard.name-missing": {
    "": "La carte n’a pas de nom affiché (FN). Il est tiré du nom, de l’organisation ou de l’adresse électronique.",
    "empty": "La carte n’a pas de nom (N), que vCard 3.0 demande. Il est écrit vide.",
    "nothing": "La carte n’a pas de nom affiché (FN), et rien dont le tirer. Ajoutez-en un.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.nested-card": {
    "": "AGENT contient une carte sur ses propres lignes\u00a0; en vCard 3.0 c’est une seule valeur.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.parameter": {
    "": "Un paramètre[ de {property}] n’est pas écrit comme le veut vCard 3.0.",
    "colon": "Un deux-points se trouve parmi les paramètres de {property}, là où il faut un signe égal.",
    "empty": "{property} a un paramètre vide\u00a0: deux points-virgules se suivent.",
    "encoding": "{property} indique un encodage qu’aucune version de vCard ne connaît. La valeur est conservée telle quelle.",
    "media": "{property} a un MEDIATYPE, que vCard 3.0 écrit TYPE.",
    "name": "Le nom d’un paramètre de {property} n’est pas un mot fait de lettres, de chiffres et de traits d’union. Son contenu est conservé comme type.",
    "preferred": "{property} indique PREF=1, que vCard 3.0 écrit TYPE=PREF.",
    "quote": "{property} ouvre un guillemet parmi ses paramètres et ne le ferme jamais.",
    "type": "Un type est un seul mot comme WORK\u00a0: ni virgule, ni deux-points, ni point-virgule, ni guillemet, ni saut de ligne.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.several-cards": {
    "": "Ce contact contient {count} cartes. Chacune doit avoir sa propre entrée dans la liste.",
    fix: "Donner une entrée à chaque carte",
  },
  "vcard.spacing": {
    "": "Il y a des espaces ou des signes invisibles autour d’un nom ou d’un paramètre\u00a0; vCard n’en admet pas à cet endroit.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.stray-line": {
    "": "Cette ligne n’est pas une propriété. Son texte est conservé dans une NOTE.",
    "colon": "Cette ligne n’est pas une propriété\u00a0: elle n’a pas de deux-points après un nom. Son texte est conservé dans une NOTE.",
    "meant": "Aucune version de vCard n’a de propriété de ce nom\u00a0; celle qui est visée est {property}.",
    "name": "Cette ligne n’est pas une propriété\u00a0: ce qui précède les deux-points n’est pas un nom, c’est-à-dire un mot fait de lettres, de chiffres et de traits d’union. Son texte est conservé dans une NOTE.",
    "other": "Un élément de «\u00a0other\u00a0» est une propriété sur une seule ligne, comme NOTE:texte.",
    "unknown": "Aucune version de vCard n’a de propriété de ce nom\u00a0: les lecteurs ne la trouveront pas. Elle est conservée\u00a0; prenez un nom qu’ils connaissent, comme FN, N, TEL, EMAIL, ADR, ORG ou NOTE, ou un nom qui commence par X-.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.surroundings": {
    "": "Il y a des espaces autour de cette carte\u00a0; elle devrait être tout le texte.",
    "before": "Il y a du texte avant cette carte. Il est conservé dans une NOTE.",
    "bom": "Une marque d’ordre des octets, invisible, précède cette carte.",
    "space": "Il y a des espaces autour de cette carte\u00a0; elle devrait être tout le texte.",
    "text": "Il y a du texte après la fin de cette carte. Il est conservé dans une NOTE.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.too-new": {
    "": "{property} vient de vCard 4.0 et n’a pas de forme en 3.0. La propriété est conservée\u00a0; beaucoup de programmes l’ignoreront.",
    "parameter": "Le paramètre {key} de {property} vient de vCard 4.0 et n’a pas de forme en 3.0. Il est conservé\u00a0; beaucoup de programmes l’ignoreront.",
  },
  "vcard.type-spelling": {
    "": "Les types de {property} ne forment pas une simple liste comme TYPE=WORK,VOICE.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.uri": {
    "": "{property} est écrit sous forme d’URI, que vCard 3.0 ne connaît pas ici. La forme canonique en contient le texte.",
    "data": "{property} contient ses octets dans un URI data:. vCard 3.0 les écrit en base64, avec ENCODING=b.",
    "missing": "{property} est une adresse. vCard 3.0 attend ici des octets, sauf si VALUE=uri dit le contraire.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.version-missing": {
    "": "La carte n’indique pas sa version\u00a0; VERSION:3.0 est ajouté.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.version-place": {
    "": "VERSION devrait être la deuxième ligne de la carte.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.version": {
    "": "VERSION ne vaut pas 3.0[ mais «\u00a0{received}\u00a0»]\u00a0; la carte est réécrite en vCard 3.0.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
};
