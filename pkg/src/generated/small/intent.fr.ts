// Generated from docs/codes by `cargo pkg codes`; edit the pages instead.

import type { Code, Messages } from "../codes.js";

export const ownSystem = "intent";

const fr = {
  "contact.plain-text": {
    "": "Ce contact est un texte simple, pas une vCard. Il est transmis tel quel.",
    "mecard": "Ce contact est une MECARD, le texte d’un code QR, pas une vCard. Il est transmis tel quel\u00a0; la plupart des programmes l’afficheront comme un texte simple.",
    "vcard": "Ce contact parle d’une vCard, mais n’en est pas une\u00a0: BEGIN:VCARD doit être une ligne à part. Il est transmis tel quel, comme un texte simple.",
  },
  "date.gap": {
    "": "À l’heure de {zone}, «\u00a0{received}\u00a0» n’a pas existé\u00a0: l’horloge a sauté cette heure. Écrivez l’heure avec son décalage[\u00a0: {earlier} ou {later}].",
    fix: "Utiliser {later}",
  },
  "date.in-future": {
    "": "«\u00a0{received}\u00a0» n’est pas encore arrivé[\u00a0; il est {now}]. Vérifiez le jour et l’heure.",
  },
  "date.leap-second": {
    "": "«\u00a0{received}\u00a0» est une seconde intercalaire, que beaucoup de systèmes ne savent pas lire. Écrivez la seconde 59[\u00a0: {normal}].",
    fix: "Écrire la seconde 59",
  },
  "date.malformed": {
    "": "«\u00a0{received}\u00a0» n’est pas une date lisible. Écrivez-la comme {expected}.[ Ici\u00a0: {suggestion}.]",
    "american-order": "«\u00a0{received}\u00a0» commence par le mois, comme aux États-Unis. Écrivez l’année d’abord, comme {expected}.[ Ici\u00a0: {suggestion}.]",
    "basic-format": "Il manque à «\u00a0{received}\u00a0» ses tirets et ses deux-points. Écrivez la date comme {expected}.[ Ici\u00a0: {suggestion}.]",
    "comma-fraction": "La fraction de seconde s’écrit après un point, pas après une virgule.[ Ici\u00a0: {suggestion}.]",
    "date-only": "«\u00a0{received}\u00a0» est un jour\u00a0; il manque l’heure. Écrivez les deux, comme {expected}.",
    "either-order": "«\u00a0{received}\u00a0» peut se lire de deux façons\u00a0: {first} si le jour vient d’abord, {second} si c’est le mois. Écrivez l’année d’abord, comme {expected}.",
    "epoch-milliseconds": "«\u00a0{received}\u00a0» ressemble à des millisecondes depuis 1970. Écrivez une date comme {expected}.[ Ici\u00a0: {suggestion}.]",
    "epoch-range": "«\u00a0{received}\u00a0» est un nombre. En secondes ou en millisecondes depuis 1970, ce n’est pas une date de notre époque. Écrivez une date comme {expected}.",
    "epoch-seconds": "«\u00a0{received}\u00a0» ressemble à des secondes depuis 1970. Écrivez une date comme {expected}.[ Ici\u00a0: {suggestion}.]",
    "excel": "«\u00a0{received}\u00a0» ressemble à une date d’Excel, qui compte les jours. Écrivez une date comme {expected}.[ Ici\u00a0: {suggestion}.]",
    "extra-digits-year": "L’année s’écrit avec quatre chiffres, sans signe.[ Ici\u00a0: {suggestion}.]",
    "fraction-without-digits": "Un point suit les secondes, mais aucun chiffre ne vient après.[ Ici\u00a0: {suggestion}.]",
    "fractional-minutes": "Les minutes n’ont pas de fraction. Écrivez les secondes, comme {expected}.",
    "french-order": "«\u00a0{received}\u00a0» commence par le jour. Écrivez l’année d’abord, comme {expected}.[ Ici\u00a0: {suggestion}.]",
    "full-width-digits": "Certains caractères sont en pleine chasse\u00a0; seuls les chiffres ordinaires comptent.[ Ici\u00a0: {suggestion}.]",
    "invisible": "Cette date contient des caractères invisibles ou des espaces insécables.[ Sans eux\u00a0: {suggestion}.]",
    "letter-digit": "Une lettre occupe la place d’un chiffre, comme O pour 0.[ Ici\u00a0: {suggestion}.]",
    "microsoft": "«\u00a0{received}\u00a0» compte des millisecondes depuis 1970, comme l’ancien JSON de Microsoft. Écrivez une date comme {expected}.[ Ici\u00a0: {suggestion}.]",
    "month-name": "Le mois est un mot dans «\u00a0{received}\u00a0». Écrivez l’année d’abord et le mois en chiffres, comme {expected}.[ Ici\u00a0: {suggestion}.]",
    "no-value": "«\u00a0{received}\u00a0» remplace une valeur manquante\u00a0; ce n’est pas une date. Écrivez-en une comme {expected}.",
    "offset-hours-only": "Le décalage s’écrit avec heures et minutes, comme +02:00.[ Ici\u00a0: {suggestion}.]",
    "ordinal": "«\u00a0{received}\u00a0» compte les jours de l’année. Écrivez le mois et le jour, comme {expected}.",
    "other-weekday": "«\u00a0{received}\u00a0» indique un autre jour de la semaine que celui de sa date. Écrivez la date seule, comme {expected}.[ Ici, si les chiffres sont justes\u00a0: {suggestion}.]",
    "plus-turned-space": "Une espace occupe la place du signe du décalage\u00a0; un «\u00a0+\u00a0» dans une adresse web en devient une.[ Ici\u00a0: {suggestion}.]",
    "quotes": "Des guillemets figurent à l’intérieur de ce texte\u00a0: la date a été mise en texte JSON deux fois.[ Ici\u00a0: {suggestion}.]",
    "slashes": "Les parties du jour sont séparées par des tirets.[ Ici\u00a0: {suggestion}.]",
    "space-before-offset": "Aucune espace ne précède le décalage.[ Ici\u00a0: {suggestion}.]",
    "time-first": "L’heure précède le jour. Écrivez l’année d’abord et l’heure à la fin, comme {expected}.[ Ici\u00a0: {suggestion}.]",
    "time-separator": "Heures, minutes et secondes sont séparées par des deux-points.[ Ici\u00a0: {suggestion}.]",
    "twelve-hours": "L’heure s’écrit de 0 à 23, sans AM ni PM.[ Ici\u00a0: {suggestion}.]",
    "two-zones": "La date se termine par deux décalages. Gardez le bon.",
    "unicode-minus": "Le tiret n’est pas le trait d’union ordinaire «\u00a0-\u00a0».[ Ici\u00a0: {suggestion}.]",
    "unpadded": "Chaque nombre s’écrit avec deux chiffres\u00a0: 07 et non 7.[ Ici\u00a0: {suggestion}.]",
    "url-encoded": "«\u00a0{received}\u00a0» est encodé pour une adresse web. Écrivez la date comme {expected}.[ Ici\u00a0: {suggestion}.]",
    "week": "«\u00a0{received}\u00a0» compte les semaines. Écrivez le mois et le jour, comme {expected}.",
    "weekday": "Un jour de la semaine précède la date. Écrivez la date seule, comme {expected}.[ Ici\u00a0: {suggestion}.]",
    "with-time": "On attend ici un jour seul, sans heure.[ Ici\u00a0: {suggestion}.]",
    "year-last": "«\u00a0{received}\u00a0» ne commence pas par une année de quatre chiffres. Écrivez-la comme {expected}.[ Ici\u00a0: {suggestion}.]",
    "zone-name": "Un fuseau s’indique par son décalage, comme +02:00 ou Z, et non par son nom.[ Ici\u00a0: {suggestion}.]",
    "zone-suffix": "Un fuseau entre crochets n’est pas compris\u00a0; seul compte le décalage.[ Ici\u00a0: {suggestion}.]",
    fix: "Utiliser {suggestion}",
  },
  "date.no-such-day": {
    "": "«\u00a0{received}\u00a0» n’existe pas dans le calendrier[\u00a0; le dernier jour de ce mois est le {last}].",
    "day-zero": "«\u00a0{received}\u00a0» n’existe pas dans le calendrier\u00a0: les jours commencent à 01.",
    "month": "«\u00a0{received}\u00a0» n’existe pas dans le calendrier\u00a0: les mois vont de 01 à 12.[ Avec le mois d’abord\u00a0: {suggestion}.]",
    "unset": "«\u00a0{received}\u00a0» est ce que des bases de données écrivent pour une date jamais renseignée. Indiquez la date, ou omettez le champ.",
    fix: "Utiliser {suggestion}",
  },
  "date.no-such-offset": {
    "": "«\u00a0{received}\u00a0» n’est pas un décalage\u00a0: les heures vont jusqu’à 23, les minutes jusqu’à 59.",
  },
  "date.no-such-time": {
    "": "«\u00a0{received}\u00a0» n’est pas une heure\u00a0: les heures vont jusqu’à 23, les minutes et les secondes jusqu’à 59.",
    "leap-second": "«\u00a0{received}\u00a0»\u00a0: pas de seconde intercalaire à cet endroit. Les secondes vont jusqu’à 59.",
    "midnight": "«\u00a0{received}\u00a0» s’écrit 00:00:00 du lendemain[\u00a0: {suggestion}].",
    fix: "Utiliser {suggestion}",
  },
  "date.offset-implausible": {
    "": "Aucun lieu sur Terre n’a le décalage {offset}. Vérifiez-le.",
  },
  "date.offset-missing": {
    "": "«\u00a0{received}\u00a0» est une heure locale\u00a0; ce champ attend UTC, avec un Z final[. À l’heure de {zone}, c’est {suggestion}].",
    "gap": "«\u00a0{received}\u00a0» est une heure locale que l’horloge a sautée ({zone}). Ce champ attend UTC[\u00a0: {earlier} ou {later}].",
    "overlap": "«\u00a0{received}\u00a0» est une heure locale qui a existé deux fois ({zone}). Ce champ attend UTC[\u00a0: {earlier} la première fois, {later} la seconde].",
    fix: "Utiliser {suggestion}",
  },
  "date.offset-refused": {
    "": "Ce champ prend UTC avec un Z final, pas le décalage {offset}[. Le même instant s’écrit {suggestion}].",
    fix: "Utiliser {suggestion}",
  },
  "date.offset-unknown": {
    "": "Le décalage -00:00 dit que l’heure locale est inconnue. On écrit +00:00 à la place[\u00a0: {normal}].",
    fix: "Écrire +00:00",
  },
  "date.overlap": {
    "": "À l’heure de {zone}, l’horloge a montré deux fois «\u00a0{received}\u00a0»\u00a0: {earlier} et {later}.[ {chosen} est retenu.]",
    fix: "Utiliser {chosen}",
  },
  "date.precision-lost": {
    "": "«\u00a0{received}\u00a0» est plus fin qu’un milliardième de seconde\u00a0; le reste est coupé[\u00a0: {normal}].",
    fix: "Garder neuf chiffres",
  },
  "date.seconds-missing": {
    "": "«\u00a0{received}\u00a0» n’a pas de secondes\u00a0;\u00a0:00 est ajouté[\u00a0: {normal}].",
    fix: "Ajouter les secondes",
  },
  "date.spelling": {
    "": "«\u00a0{received}\u00a0» est compris, mais devrait s’écrire autrement[\u00a0: {normal}].",
    "basic-offset": "Le décalage s’écrit avec deux-points, comme +02:00[\u00a0: {normal}].",
    "lower-case": "T et Z s’écrivent en majuscules[\u00a0: {normal}].",
    "space-separator": "Un T sépare le jour de l’heure, pas une espace[\u00a0: {normal}].",
    "surrounding-space": "Il y a des espaces autour de la date[\u00a0: {normal}].",
    fix: "Écrire {normal}",
  },
  "date.year-implausible": {
    "": "L’année {received} est loin de toute intervention. Vérifiez-la.",
    "unset": "L’année {received}\u00a0: des programmes écrivent ce jour pour une date jamais renseignée. Indiquez la date, ou omettez le champ.",
  },
  "date.zone-assumed": {
    "": "«\u00a0{received}\u00a0» n’a pas de décalage\u00a0; l’heure est lue dans le fuseau {zone}[\u00a0: {normal}].",
    fix: "Écrire le décalage du fuseau {zone}",
  },
  "enum.unknown": {
    "": "«\u00a0{received}\u00a0» ne fait pas partie des valeurs connues[\u00a0: {allowed}].[ Vouliez-vous dire «\u00a0{suggestion}\u00a0»\u00a0?]",
    "open": "«\u00a0{received}\u00a0» ne figure pas parmi les valeurs relevées dans les messages publiés[\u00a0: {allowed}]\u00a0; elle est peut-être acceptée.[ Vouliez-vous dire «\u00a0{suggestion}\u00a0»\u00a0?]",
    fix: "Écrire «\u00a0{suggestion}\u00a0»",
  },
  "field.missing": {
    "": "«\u00a0{field}\u00a0» manque\u00a0; ce champ est obligatoire.",
    "bare": "Il manque au message ce qui doit l’entourer\u00a0: un objet avec «\u00a0{field}\u00a0».",
    "envelope": "Le message se trouve dans «\u00a0{key}\u00a0»\u00a0; il s’envoie sans rien autour.",
    "envelope-text": "Le message se trouve dans «\u00a0{key}\u00a0», et sous forme de texte\u00a0; il s’envoie tel quel, sans rien autour.",
    "expected": "«\u00a0{field}\u00a0» est absent\u00a0; tous les exemples publiés le contiennent.",
    "misspelt": "«\u00a0{field}\u00a0» est obligatoire\u00a0; il est écrit ici «\u00a0{received}\u00a0».",
    "several": "Plusieurs messages se trouvent dans «\u00a0{key}\u00a0»\u00a0; un seul est attendu. Vérifiez-les un par un.",
    "strewn": "«\u00a0{field}\u00a0» manque\u00a0; ce qui doit s’y trouver est ici, un niveau trop haut.",
    "too-deep": "«\u00a0{field}\u00a0» se trouve un niveau trop bas\u00a0; il appartient à l’objet qui entoure celui-ci.",
    "v1-name": "«\u00a0{received}\u00a0» est le nom d’une ancienne version\u00a0; aujourd’hui c’est «\u00a0{field}\u00a0», et il est obligatoire.",
    fix: "[Mettre «\u00a0{field}\u00a0» à sa place][Sortir le message de «\u00a0{key}\u00a0»]",
  },
  "field.null": {
    "": "«\u00a0{field}\u00a0» vaut null. Omettez-le quand il n’y a rien à indiquer.",
    fix: "L’omettre",
  },
  "field.unknown": {
    "": "«\u00a0{field}\u00a0» n’est pas un champ documenté\u00a0; il est conservé tel quel.[ Vouliez-vous dire «\u00a0{suggestion}\u00a0»\u00a0?]",
    "closed": "«\u00a0{field}\u00a0» ne fait pas partie des champs que le destinataire énumère.",
    "lost": "Un contact n’a pas de champ «\u00a0{field}\u00a0»\u00a0; il serait perdu.[ Vouliez-vous dire «\u00a0{suggestion}\u00a0»\u00a0?]",
    "too-deep": "«\u00a0{field}\u00a0» se trouve un niveau trop bas\u00a0; sa place est dans l’objet qui entoure celui-ci.",
    "too-shallow": "«\u00a0{field}\u00a0» se trouve un niveau trop haut\u00a0; sa place est «\u00a0{suggestion}\u00a0».",
    "v1-name": "«\u00a0{field}\u00a0» est le nom d’une ancienne version[\u00a0; aujourd’hui c’est «\u00a0{suggestion}\u00a0»].",
    fix: "[Le renommer en «\u00a0{suggestion}\u00a0»][Remonter «\u00a0{key}\u00a0» d’un niveau]",
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
    "": "La mise en demeure précède la clôture de l’opération\u00a0; clôturez d’abord.",
  },
  "history.out-of-order": {
    "": "Cette étape ({received}) a eu lieu avant celle qui la précède ({previous}).",
    "reversed": "Ces étapes vont de la plus récente à la plus ancienne\u00a0; un historique commence par la plus ancienne. Inversez la liste.",
  },
  "history.reference-mismatch": {
    "": "«\u00a0{received}\u00a0» désigne une autre opération\u00a0: les étapes précédentes ont «\u00a0{expected}\u00a0».",
  },
  "history.repeated-step": {
    "": "«\u00a0{step}\u00a0» figure ici deux fois de suite, avec la même date.",
    "copy": "Ce log, «\u00a0{step}\u00a0», figure déjà plus haut, avec les mêmes dates. Retirez la copie.",
  },
  "history.transition": {
    "": "Aucune séquence publiée ne passe de «\u00a0{previous}\u00a0» à «\u00a0{step}\u00a0».",
  },
  "history.visit-attempt": {
    "": "visitAttempt passe de {previous} à {received}\u00a0; les tentatives ne font qu’augmenter.",
    "too-many": "visitAttempt vaut {received}, mais les passages précédents n’en permettent que {expected}.",
  },
  "internal.panic": {
    "": "Une erreur s’est produite dans quitus\u00a0; cet appel n’a pas donné de résultat. Merci de la signaler. L’appel suivant fonctionnera.",
  },
  "json.bom": {
    "": "Le texte commence par une marque d’ordre des octets (BOM), interdite en JSON. La forme normale l’omet.",
  },
  "json.duplicate-key": {
    "": "«\u00a0{key}\u00a0» figure deux fois[\u00a0; la première fois à la ligne {line}]. Gardez l’une des deux.",
    fix: "Omettre la seconde",
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
    "bad-number": "Ce n’est pas ainsi que JSON écrit un nombre[\u00a0: «\u00a0{received}\u00a0»]. Il ne veut ni zéro initial ni signe plus, rien entre les chiffres sauf un point, et un chiffre de chaque côté de ce point.",
    "byte": "Ce qui figure ici n’est pas du JSON[\u00a0: «\u00a0{received}\u00a0»].",
    "comment": "JSON n’a pas de commentaires\u00a0; supprimez celui-ci.",
    "control-character": "Une tabulation ou un autre caractère de commande figure tel quel dans ce texte. Écrivez-le sous forme d’échappement, par exemple \\t.",
    "empty": "Le texte est vide\u00a0; une valeur JSON est attendue.",
    "expected-colon": "Il manque les deux-points entre un nom et sa valeur.",
    "expected-comma": "Il manque ici une virgule.",
    "expected-key": "Un nom de champ entre guillemets droits est attendu ici[, et non «\u00a0{received}\u00a0»].",
    "expected-value": "Il manque une valeur ici.",
    "page": "C’est du XML ou du HTML, pas du JSON\u00a0: souvent la page d’erreur d’un serveur ou d’un mandataire qui a répondu à la place.",
    "single-quotes": "JSON écrit les textes entre guillemets doubles, pas entre apostrophes.",
    "trailing-comma": "Cette virgule est de trop\u00a0: rien ne la suit.",
    "trailing-text": "La valeur JSON s’est terminée avant cet endroit[\u00a0; «\u00a0{received}\u00a0» se trouve derrière]. La suite n’en fait pas partie.",
    "truncated": "Le texte s’arrête trop tôt\u00a0: un guillemet, un crochet ou une accolade reste ouvert.",
    "typographic-quotes": "JSON écrit les textes entre guillemets droits (\"), pas entre guillemets typographiques.",
    "unquoted-key": "Le nom d’un champ doit être entre guillemets doubles.",
    "unterminated-text": "Ce texte n’a pas de guillemet fermant avant la fin de la ligne. Y a-t-il un guillemet de trop ou manquant sur cette ligne\u00a0?",
    "utf-16": "Ce texte est en UTF-16\u00a0; JSON s’envoie en UTF-8. Enregistrez-le ou envoyez-le dans ce codage.",
    "word": "Un mot nu se trouve ici[\u00a0: «\u00a0{received}\u00a0»]. Un texte se met entre guillemets doubles\u00a0; les seuls mots nus sont true, false et null.",
    "wrong-bracket": "«\u00a0{received}\u00a0» ne ferme pas ce qui est ouvert ici\u00a0: une liste se termine par un crochet, un objet par une accolade.",
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
  "log.parent-missing": {
    "": "Un devis proposé nomme l’intervention qu’il suit, dans {field}.",
  },
  "log.planned-in-past": {
    "": "Le passage est prévu le {eventDate}, avant la rédaction de cette étape ({logDate}).",
  },
  "log.quotation": {
    "": "Cela ressemble à une étape de devis, pas d’intervention\u00a0; elle peut se contrôler comme {suggestion}.",
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
  "step.contradiction": {
    "": "«\u00a0{event}\u00a0» ne va pas avec le statut «\u00a0{status}\u00a0»[\u00a0; il va avec {allowed}].",
    fix: "Mettre le statut «\u00a0{allowed}\u00a0»",
  },
  "step.unknown-event": {
    "": "«\u00a0{received}\u00a0» n’est pas un événement connu.[ Vouliez-vous dire «\u00a0{suggestion}\u00a0»\u00a0?]",
    "both": "«\u00a0{received}\u00a0» contient l’événement et le statut. L’événement est «\u00a0{suggestion}\u00a0», le statut «\u00a0{other}\u00a0».",
    "swapped": "«\u00a0{received}\u00a0» est un statut, et «\u00a0{field}\u00a0» contient un événement\u00a0: les deux sont intervertis.",
    fix: "[Écrire «\u00a0{suggestion}\u00a0»][ et «\u00a0{other}\u00a0» à côté][L’échanger avec «\u00a0{field}\u00a0»]",
  },
  "step.unknown-status": {
    "": "«\u00a0{received}\u00a0» n’est pas un statut[\u00a0; les statuts connus sont {allowed}].[ Vouliez-vous dire «\u00a0{suggestion}\u00a0»\u00a0?]",
    "both": "«\u00a0{received}\u00a0» contient le statut et l’événement. Le statut est «\u00a0{suggestion}\u00a0», l’événement «\u00a0{other}\u00a0».",
    "swapped": "«\u00a0{received}\u00a0» est un événement, et «\u00a0{field}\u00a0» contient un statut\u00a0: les deux sont intervertis.",
    fix: "[Écrire «\u00a0{suggestion}\u00a0»][ et «\u00a0{other}\u00a0» à côté][L’échanger avec «\u00a0{field}\u00a0»]",
  },
  "step.unverified": {
    "": "Aucun exemple publié ne montre «\u00a0{event}\u00a0» sous le statut «\u00a0{status}\u00a0».",
  },
  "text.damaged": {
    "": "Des lettres[ de {property}] ont été abîmées en chemin\u00a0: de l’UTF-8 a été lu comme un autre jeu de caractères.",
    "control": "Un caractère de commande se trouve ici[, dans {property}]\u00a0: souvent une lettre lue dans le mauvais jeu de caractères. Réécrivez-la.",
    "exponent": "Un tableur a arrondi ce nombre et l’a écrit avec un exposant\u00a0; ses autres chiffres sont perdus. Réécrivez-le, dans une colonne de textes.",
    "lost": "Une lettre[ de {property}] a été perdue en chemin\u00a0; U+FFFD la remplace. Réécrivez-la.",
    "quoted": "Des guillemets figurent dans cette valeur\u00a0: elle a été mise en texte JSON deux fois, ou copiée avec eux. Pour les programmes, c’est une autre valeur.",
    "spelled": "Des lettres[ de {property}] sont écrites ici en codes HTML ou JSON, comme &eacute; ou \\u00e9. Ce sont les codes qui s’afficheront.",
    fix: "Rétablir le texte",
  },
  "text.empty": {
    "": "Ce texte est vide\u00a0; une valeur est attendue ici.",
    "absent": "Ce texte est vide, ce qui se lit «\u00a0non renseigné\u00a0». Mieux vaut omettre le champ.",
    "null": "Ce texte est vide. Une date inconnue s’écrit ici null.",
    fix: "L’omettre",
  },
  "text.invisible": {
    "": "Il y a[ dans {property}] des caractères invisibles, ou des espaces à un bout. Deux valeurs égales différeraient par eux.",
    fix: "Retirer ce que personne ne voit",
  },
  "text.placeholder": {
    "": "Ce mot[ dans {property}] remplace une valeur manquante. Mieux vaut ne rien écrire.",
    "address": "Ce n’est pas une adresse électronique[ dans {property}]\u00a0: il n’y a pas de @.",
    "more": "Il y a plus qu’une adresse électronique ici[, dans {property}]. Les programmes ont besoin de l’adresse seule.",
    "number": "Ce n’est pas un numéro de téléphone[ dans {property}]\u00a0: il ne contient aucun chiffre.",
    "object": "Un programme a écrit cela à la place d’un objet ou d’une liste\u00a0; le contenu est perdu. Envoyez ce contenu.",
    fix: "N’écrire que l’adresse",
  },
  "type.mismatch": {
    "": "Cette valeur n’est pas du type attendu ici.",
    "contact": "Un contact est ici un seul texte\u00a0: une vCard, ou des mots simples.",
    "date": "Une date est ici un texte entre guillemets, comme \"2020-10-07T15:18:00Z\".",
    "date-object": "Cet objet est une date telle que certains programmes l’écrivent. Une date est ici un texte[\u00a0: {suggestion}].",
    "date-parts": "Cette liste contient les parties d’une date. Une date est ici un texte[\u00a0: {suggestion}].",
    "day": "Un jour est ici un texte entre guillemets, comme \"2020-10-07\".",
    "digits": "Un nombre entier est attendu ici\u00a0; sortez-le de ses guillemets.",
    "epoch-milliseconds": "Ce nombre ressemble à des millisecondes depuis 1970. Une date est ici un texte[\u00a0: {suggestion}].",
    "epoch-seconds": "Ce nombre ressemble à des secondes depuis 1970. Une date est ici un texte[\u00a0: {suggestion}].",
    "excel": "Ce nombre ressemble à une date d’Excel, qui compte les jours. Une date est ici un texte[\u00a0: {suggestion}].",
    "held": "Une seule valeur est attendue ici, pas un objet autour d’elle. Sortez-en celle-ci[\u00a0: {suggestion}].",
    "lines": "Ce sont les lignes d’un contact, une par une. Un contact est ici un seul texte, avec \\r\\n entre ses lignes.",
    "list": "Une liste est attendue ici.",
    "member": "Un objet est attendu ici[\u00a0: {suggestion}].",
    "nested": "Les listes de cette liste n’en font qu’une\u00a0: écrivez leurs éléments dans une seule liste.",
    "numbers": "Une liste de nombres entiers est attendue ici[\u00a0: {suggestion}].",
    "object": "Un objet est attendu ici.",
    "packed": "Du JSON se trouve ici sous forme de texte\u00a0: il a été écrit deux fois. Envoyez-le tel quel, sans guillemets ni barres obliques.",
    "php-date": "Cet objet est l’écriture PHP d’une date. Une date est ici un texte[\u00a0: {suggestion}].",
    "quote": "Un texte est attendu ici\u00a0; mettez ce nombre entre guillemets.",
    "several": "Un seul message est attendu ici, pas une liste de plusieurs. Vérifiez-les un par un.",
    "text": "Un texte entre guillemets est attendu ici.",
    "true or false": "La valeur attendue ici est true ou false.",
    "unwrap": "Une seule valeur est attendue ici, pas une liste. Sortez-la de ses crochets.",
    "values": "Une liste est attendue ici. Ceci est une table de nombres, comme PHP écrit une liste à trous\u00a0; ses valeurs forment la liste.",
    "whole number": "Un nombre entier est attendu ici.",
    "wrap": "Une liste est attendue ici. Mettez cette valeur seule entre crochets.",
    fix: "[Écrire {suggestion}][Omettre {key}]",
  },
  "value.not-json": {
    "": "JSON ne peut pas transporter cette valeur[ ({received})]. Donnez un texte, un nombre fini, true, false, null, une liste ou un objet simple.",
  },
  "vcard.not-read": {
    "": "Ce contact n’a pas été lu et le verdict n’en dit rien\u00a0: «\u00a0{expected}\u00a0» apporte le lecteur de cartes.",
  },
};

export const languages = { fr: fr as unknown as Messages };

const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 71, 72, 73, 74, 80, 81, 82, 83, 84, 85, 106, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117];

const names = [...Object.keys(fr), "vcard.address-order", "vcard.bare-type", "vcard.case", "vcard.charset", "vcard.component-count", "vcard.control-character", "vcard.date-spelling", "vcard.date-unreadable", "vcard.double-escaping", "vcard.duplicate-property", "vcard.encoding", "vcard.end-missing", "vcard.escaping", "vcard.folding", "vcard.frame", "vcard.group", "vcard.line-break", "vcard.malformed", "vcard.name-missing", "vcard.nested-card", "vcard.parameter", "vcard.several-cards", "vcard.spacing", "vcard.stray-line", "vcard.surroundings", "vcard.too-new", "vcard.type-spelling", "vcard.uri", "vcard.version-missing", "vcard.version-place", "vcard.version"];

export const codes: Code[] = [];
numbers.forEach((number, at) => (codes[number] = names[at] as Code));
