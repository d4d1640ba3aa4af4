// Generated from docs/codes by `cargo pkg codes`; edit the pages instead.

import type { Messages } from "./codes.js";

export const fr: Messages = {
  "contact.plain-text": {
    "": "contact.plain-text ",
  },
  "date.gap": {
    "": "date.gap {received} {zone} {earlier} {later}",
  },
  "date.in-future": {
    "": "date.in-future {received} {now}",
  },
  "date.leap-second": {
    "": "date.leap-second {received} {normal}",
  },
  "date.malformed": {
    "": "date.malformed {received} {reason} {expected} {suggestion}",
  },
  "date.no-such-day": {
    "": "date.no-such-day {received} {last}",
  },
  "date.no-such-offset": {
    "": "date.no-such-offset {received}",
  },
  "date.no-such-time": {
    "": "date.no-such-time {received} {suggestion}",
  },
  "date.offset-implausible": {
    "": "date.offset-implausible {received} {offset}",
  },
  "date.offset-missing": {
    "": "date.offset-missing {received} {suggestion}",
  },
  "date.offset-refused": {
    "": "date.offset-refused {received} {suggestion}",
  },
  "date.offset-unknown": {
    "": "date.offset-unknown {received} {normal}",
  },
  "date.overlap": {
    "": "date.overlap {received} {zone} {earlier} {later} {chosen}",
  },
  "date.precision-lost": {
    "": "date.precision-lost {received} {normal}",
  },
  "date.seconds-missing": {
    "": "date.seconds-missing {received} {normal}",
  },
  "date.spelling": {
    "": "date.spelling {received} {normal}",
  },
  "date.year-implausible": {
    "": "date.year-implausible {received} {year}",
  },
  "date.zone-assumed": {
    "": "date.zone-assumed {received} {zone} {normal}",
  },
  "enum.unknown": {
    "": "«\u00a0{received}\u00a0» ne fait pas partie des valeurs connues[\u00a0: {allowed}].[ Vouliez-vous dire «\u00a0{suggestion}\u00a0»\u00a0?]",
    "open": "«\u00a0{received}\u00a0» ne figure pas parmi les valeurs relevées dans les payloads publiés[\u00a0: {allowed}]\u00a0; elle est peut-être acceptée.[ Vouliez-vous dire «\u00a0{suggestion}\u00a0»\u00a0?]",
    fix: "Écrire «\u00a0{suggestion}\u00a0»",
  },
  "field.missing": {
    "": "«\u00a0{field}\u00a0» manque\u00a0; ce champ est obligatoire.",
  },
  "field.null": {
    "": "«\u00a0{field}\u00a0» vaut null. Omettez-le quand il n’y a rien à indiquer.",
    fix: "L’omettre",
  },
  "field.unknown": {
    "": "«\u00a0{field}\u00a0» n’est pas un champ documenté\u00a0; il est conservé tel quel.[ Vouliez-vous dire «\u00a0{suggestion}\u00a0»\u00a0?]",
    "closed": "«\u00a0{field}\u00a0» ne fait pas partie des champs que le destinataire énumère.",
    "v1-name": "«\u00a0{field}\u00a0» est le nom d’une ancienne version[\u00a0; aujourd’hui c’est «\u00a0{suggestion}\u00a0»].",
    fix: "Le renommer en «\u00a0{suggestion}\u00a0»",
  },
  "history.after-closed": {
    "": "«\u00a0{step}\u00a0» suit «\u00a0{previous}\u00a0», qui avait mis fin à l’opération.",
  },
  "history.first-step": {
    "": "Une opération ne commence pas par «\u00a0{step}\u00a0»[\u00a0; elle commence par {allowed}].",
  },
  "history.left-open": {
    "": "L’opération s’arrête à «\u00a0{step}\u00a0» et reste ouverte.",
  },
  "history.notice-before-closing": {
    "": "La notification formelle précède la clôture de l’opération\u00a0; clôturez d’abord.",
  },
  "history.out-of-order": {
    "": "Cette étape ({received}) a eu lieu avant celle qui la précède ({previous}).",
  },
  "history.reference-mismatch": {
    "": "«\u00a0{received}\u00a0» désigne une autre opération\u00a0: les étapes précédentes ont «\u00a0{expected}\u00a0».",
  },
  "history.transition": {
    "": "Aucune séquence publiée ne passe de «\u00a0{previous}\u00a0» à «\u00a0{step}\u00a0».",
  },
  "history.visit-attempt": {
    "": "visitAttempt passe de {previous} à {received}\u00a0; les tentatives ne font qu’augmenter.",
  },
  "internal.panic": {
    "": "Une erreur s’est produite dans quitus\u00a0; cet appel n’a pas donné de résultat. Merci de la signaler. L’appel suivant fonctionnera.",
  },
  "json.bom": {
    "": "Le texte commence par une marque d’ordre des octets (BOM), interdite en JSON. La forme normale l’omet.",
  },
  "json.duplicate-key": {
    "": "«\u00a0{key}\u00a0» figure deux fois[\u00a0; la première fois à la ligne {line}]. Gardez l’une des deux.",
  },
  "json.invalid-utf8": {
    "": "Ces octets ne sont pas de l’UTF-8. Enregistrez ou envoyez le texte en UTF-8.",
  },
  "json.lone-surrogate": {
    "": "Il y a ici une moitié de caractère[ («\u00a0{received}\u00a0»)\u00a0: l’autre moitié manque]. Réécrivez le caractère entier.",
  },
  "json.syntax": {
    "": "Ce n’est pas du JSON[\u00a0: «\u00a0{received}\u00a0» ne peut pas figurer ici].",
    "bad-escape": "«\u00a0{received}\u00a0» n’est pas une séquence d’échappement. La barre oblique inverse elle-même s’écrit deux fois.",
    "bad-number": "«\u00a0{received}\u00a0» n’est pas un nombre JSON\u00a0: pas de zéro initial, pas de signe plus, un chiffre de chaque côté du point.",
    "byte": "«\u00a0{received}\u00a0» ne peut pas figurer ici.",
    "comment": "JSON n’a pas de commentaires\u00a0; supprimez celui-ci.",
    "control-character": "Une tabulation ou un autre caractère de commande figure tel quel dans ce texte. Écrivez-le sous forme d’échappement, par exemple \\t.",
    "empty": "Le texte est vide\u00a0; une valeur JSON est attendue.",
    "expected-colon": "Il manque les deux-points entre un nom et sa valeur.",
    "expected-comma": "Il manque une virgule avant cet endroit.",
    "expected-key": "Un nom de champ entre guillemets droits est attendu ici[, et non «\u00a0{received}\u00a0»].",
    "expected-value": "Il manque une valeur ici.",
    "single-quotes": "JSON écrit les textes entre guillemets doubles, pas entre apostrophes.",
    "trailing-comma": "Cette virgule est de trop\u00a0: rien ne la suit.",
    "trailing-text": "«\u00a0{received}\u00a0» se trouve après la fin de la valeur JSON. Un texte contient une seule valeur.",
    "truncated": "Le texte s’arrête trop tôt\u00a0: un guillemet, un crochet ou une accolade reste ouvert.",
    "unquoted-key": "Le nom «\u00a0{received}\u00a0» doit être entre guillemets doubles.",
    "unterminated-text": "Ce texte n’a pas de guillemet fermant avant la fin de la ligne. Y a-t-il un guillemet de trop ou manquant sur cette ligne\u00a0?",
    "word": "«\u00a0{received}\u00a0» n’est pas une valeur JSON. Un texte se met entre guillemets doubles\u00a0; les seuls mots nus sont true, false et null.",
  },
  "json.too-deep": {
    "": "Les listes et les objets sont imbriqués trop profondément ici[\u00a0: {limit} niveaux au plus sont lus].",
  },
  "json.too-large": {
    "": "Le texte est trop volumineux[\u00a0: {size} octets, alors que {limit} au plus sont lus].",
  },
  "list.empty": {
    "": "Cette liste est vide\u00a0; il faut au moins une entrée.",
  },
  "log.asset-on-top": {
    "": "Dans une étape, l’équipement se place dans location\u00a0: location.assetReference.",
    fix: "Le déplacer dans location",
  },
  "log.asset-twice": {
    "": "assetReference figure deux fois\u00a0; location.assetReference suffit.",
    "different": "Deux équipements différents sont nommés[\u00a0: «\u00a0{received}\u00a0» est hors de location]. Gardez le bon dans location.assetReference.",
    fix: "Supprimer l’assetReference hors de location",
  },
  "log.done-not-operational": {
    "": "Le travail est déclaré fait, mais l’équipement hors service.",
  },
  "log.logged-before-event": {
    "": "L’événement ({eventDate}) est postérieur au moment où il a été consigné ({logDate}).",
  },
  "log.planned-in-past": {
    "": "Le passage est prévu le {eventDate}, avant la rédaction de cette étape ({logDate}).",
  },
  "log.sign-off-early": {
    "": "«\u00a0{field}\u00a0» est indiqué sous le statut «\u00a0{status}\u00a0», avant la fin des travaux.",
  },
  "number.as-text": {
    "": "«\u00a0{received}\u00a0» est un texte\u00a0; un nombre sans guillemets est attendu ici.",
    fix: "Écrire le nombre {normal}",
  },
  "number.imprecise": {
    "": "«\u00a0{received}\u00a0» a plus de chiffres que la plupart des programmes n’en conservent. Transmettez-le comme texte si chaque chiffre compte.",
  },
  "number.not-integer": {
    "": "«\u00a0{received}\u00a0» n’est pas un nombre entier.",
  },
  "number.out-of-range": {
    "": "«\u00a0{received}\u00a0» est hors limites[\u00a0: au moins {min}][, au plus {max}].",
    "unusual": "«\u00a0{received}\u00a0» est inhabituel ici[\u00a0: au moins {min} est attendu].",
  },
  "number.spelling": {
    "": "«\u00a0{received}\u00a0» est le nombre entier {normal}, écrit de façon inhabituelle.",
    fix: "Écrire {normal}",
  },
  "obapi.date-range": {
    "": "«\u00a0{field}\u00a0» vaut {received}, mais les lignes donnent {expected}.",
  },
  "obapi.dates-reversed": {
    "": "Le début ({first}) vient après la fin ({second}).",
  },
  "obapi.duration-sum": {
    "": "La durée est de {received} s, mais la somme des lignes donne {expected} s.",
  },
  "step.contradiction": {
    "": "«\u00a0{event}\u00a0» ne va pas avec le statut «\u00a0{status}\u00a0»[\u00a0; il va avec {allowed}].",
    fix: "Mettre le statut «\u00a0{allowed}\u00a0»",
  },
  "step.unknown-event": {
    "": "«\u00a0{received}\u00a0» n’est pas un événement connu.[ Vouliez-vous dire «\u00a0{suggestion}\u00a0»\u00a0?]",
    fix: "Écrire «\u00a0{suggestion}\u00a0»",
  },
  "step.unknown-status": {
    "": "«\u00a0{received}\u00a0» n’est pas un statut[\u00a0; les statuts connus sont {allowed}].[ Vouliez-vous dire «\u00a0{suggestion}\u00a0»\u00a0?]",
    fix: "Écrire «\u00a0{suggestion}\u00a0»",
  },
  "step.unverified": {
    "": "Aucun exemple publié ne montre «\u00a0{event}\u00a0» sous le statut «\u00a0{status}\u00a0».",
  },
  "text.empty": {
    "": "Ce texte est vide\u00a0; une valeur est attendue ici.",
    "absent": "Ce texte est vide, ce qui se lit «\u00a0non renseigné\u00a0». Mieux vaut omettre le champ.",
    fix: "L’omettre",
  },
  "type.mismatch": {
    "": "Cette valeur n’est pas du type attendu ici.",
    "list": "Une liste est attendue ici.",
    "object": "Un objet est attendu ici.",
    "text": "Un texte entre guillemets est attendu ici.",
    "true or false": "La valeur attendue ici est true ou false.",
    "whole number": "Un nombre entier est attendu ici.",
    "wrap": "Une liste est attendue ici. Mettez cette valeur seule entre crochets.",
    fix: "La mettre dans une liste",
  },
  "value.not-json": {
    "": "JSON ne peut pas transporter cette valeur[ ({received})]. Donnez un texte, un nombre fini, true, false, null, une liste ou un objet simple.",
  },
  "vcard.address-order": {
    "": "vcard.address-order",
  },
  "vcard.bare-type": {
    "": "vcard.bare-type {received}",
  },
  "vcard.case": {
    "": "vcard.case",
  },
  "vcard.charset": {
    "": "vcard.charset {received}",
  },
  "vcard.component-count": {
    "": "vcard.component-count {property} {received} {expected}",
  },
  "vcard.control-character": {
    "": "vcard.control-character",
  },
  "vcard.date-spelling": {
    "": "vcard.date-spelling",
  },
  "vcard.date-unreadable": {
    "": "vcard.date-unreadable",
  },
  "vcard.double-escaping": {
    "": "vcard.double-escaping",
  },
  "vcard.duplicate-property": {
    "": "vcard.duplicate-property",
  },
  "vcard.encoding": {
    "": "vcard.encoding",
  },
  "vcard.end-missing": {
    "": "vcard.end-missing",
  },
  "vcard.escaping": {
    "": "vcard.escaping",
  },
  "vcard.folding": {
    "": "vcard.folding",
  },
  "vcard.frame": {
    "": "vcard.frame",
  },
  "vcard.line-break": {
    "": "vcard.line-break {count}",
  },
  "vcard.malformed": {
    "": "vcard.malformed {reason}",
  },
  "vcard.name-missing": {
    "": "vcard.name-missing ",
  },
  "vcard.nested-card": {
    "": "vcard.nested-card",
  },
  "vcard.parameter": {
    "": "vcard.parameter",
  },
  "vcard.several-cards": {
    "": "vcard.several-cards {count}",
  },
  "vcard.spacing": {
    "": "vcard.spacing",
  },
  "vcard.stray-line": {
    "": "vcard.stray-line",
  },
  "vcard.surroundings": {
    "": "vcard.surroundings",
  },
  "vcard.type-spelling": {
    "": "vcard.type-spelling",
  },
  "vcard.version-missing": {
    "": "vcard.version-missing",
  },
  "vcard.version-place": {
    "": "vcard.version-place",
  },
  "vcard.version": {
    "": "vcard.version {received}",
  },
};
