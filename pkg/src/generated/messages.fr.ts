// Generated from docs/codes by `cargo pkg codes`; edit the pages instead.

import type { Messages } from "./codes.js";

export const fr: Messages = {
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
    "": "«\u00a0{received}\u00a0» n’est pas une date lisible. Écrivez-la comme {expected}.",
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
    "microsoft": "«\u00a0{received}\u00a0» compte des millisecondes depuis 1970, comme l’ancien JSON de Microsoft. Écrivez une date comme {expected}.[ Ici\u00a0: {suggestion}.]",
    "month-name": "Le mois est un mot dans «\u00a0{received}\u00a0». Écrivez l’année d’abord et le mois en chiffres, comme {expected}.[ Ici\u00a0: {suggestion}.]",
    "no-value": "«\u00a0{received}\u00a0» remplace une valeur manquante\u00a0; ce n’est pas une date. Écrivez-en une comme {expected}.",
    "offset-hours-only": "Le décalage s’écrit avec heures et minutes, comme +02:00.[ Ici\u00a0: {suggestion}.]",
    "ordinal": "«\u00a0{received}\u00a0» compte les jours de l’année. Écrivez le mois et le jour, comme {expected}.",
    "plus-turned-space": "Une espace occupe la place du signe du décalage\u00a0; un «\u00a0+\u00a0» dans une adresse web en devient une.[ Ici\u00a0: {suggestion}.]",
    "quotes": "Des guillemets figurent à l’intérieur de ce texte\u00a0: la date a été mise en texte JSON deux fois.[ Ici\u00a0: {suggestion}.]",
    "slashes": "Les parties du jour sont séparées par des tirets.[ Ici\u00a0: {suggestion}.]",
    "space-before-offset": "Aucune espace ne précède le décalage.[ Ici\u00a0: {suggestion}.]",
    "time-separator": "Heures, minutes et secondes sont séparées par des deux-points.[ Ici\u00a0: {suggestion}.]",
    "twelve-hours": "L’heure s’écrit de 0 à 23, sans AM ni PM.[ Ici\u00a0: {suggestion}.]",
    "two-zones": "La date se termine par deux décalages. Gardez le bon.",
    "unicode-minus": "Le tiret n’est pas le trait d’union ordinaire «\u00a0-\u00a0».[ Ici\u00a0: {suggestion}.]",
    "unpadded": "Chaque nombre s’écrit avec deux chiffres\u00a0: 07 et non 7.[ Ici\u00a0: {suggestion}.]",
    "week": "«\u00a0{received}\u00a0» compte les semaines. Écrivez le mois et le jour, comme {expected}.",
    "with-time": "On attend ici un jour seul, sans heure.[ Ici\u00a0: {suggestion}.]",
    "year-last": "«\u00a0{received}\u00a0» ne commence pas par une année de quatre chiffres. Écrivez-la comme {expected}.[ Ici\u00a0: {suggestion}.]",
    "zone-name": "Un fuseau s’indique par son décalage, comme +02:00 ou Z, et non par son nom.[ Ici\u00a0: {suggestion}.]",
    "zone-suffix": "Un fuseau entre crochets n’est pas compris\u00a0; seul compte le décalage.[ Ici\u00a0: {suggestion}.]",
    fix: "Utiliser {suggestion}",
  },
  "date.no-such-day": {
    "": "«\u00a0{received}\u00a0» n’existe pas dans le calendrier[\u00a0; le dernier jour de ce mois est le {last}].",
    "day-zero": "«\u00a0{received}\u00a0» n’existe pas dans le calendrier\u00a0: les jours commencent à 01.",
    "month": "«\u00a0{received}\u00a0» n’existe pas dans le calendrier\u00a0: les mois vont de 01 à 12.",
    "unset": "«\u00a0{received}\u00a0» est ce que des bases de données écrivent pour une date jamais renseignée. Indiquez la date, ou omettez le champ.",
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
  "draft.conflict": {
    "": "«\u00a0{field}\u00a0» et «\u00a0{other}\u00a0» se contredisent. N’en donnez qu’un seul.",
  },
  "draft.step-malformed": {
    "": "Une étape est un statut et un événement séparés par une barre oblique, comme «\u00a0closed/done\u00a0»[\u00a0; «\u00a0{received}\u00a0» n’est qu’un seul mot].",
  },
  "enum.unknown": {
    "": "«\u00a0{received}\u00a0» ne fait pas partie des valeurs connues[\u00a0: {allowed}].[ Vouliez-vous dire «\u00a0{suggestion}\u00a0»\u00a0?]",
    "open": "«\u00a0{received}\u00a0» ne figure pas parmi les valeurs relevées dans les messages publiés[\u00a0: {allowed}]\u00a0; elle est peut-être acceptée.[ Vouliez-vous dire «\u00a0{suggestion}\u00a0»\u00a0?]",
    fix: "Écrire «\u00a0{suggestion}\u00a0»",
  },
  "field.missing": {
    "": "«\u00a0{field}\u00a0» manque\u00a0; ce champ est obligatoire.",
    "envelope": "Le message se trouve dans «\u00a0{key}\u00a0»\u00a0; il s’envoie sans rien autour.",
    "expected": "«\u00a0{field}\u00a0» est absent\u00a0; tous les exemples publiés le contiennent.",
    "misspelt": "«\u00a0{field}\u00a0» est obligatoire\u00a0; il est écrit ici «\u00a0{received}\u00a0».",
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
    "bad-number": "Ce n’est pas ainsi que JSON écrit un nombre[\u00a0: «\u00a0{received}\u00a0»]. Il ne veut ni zéro initial ni signe plus, et un chiffre de chaque côté du point.",
    "bad-unit": "«\u00a0\\u\u00a0» veut quatre chiffres hexadécimaux. La barre oblique inverse elle-même s’écrit deux fois.",
    "byte": "Ce qui figure ici n’est pas du JSON[\u00a0: «\u00a0{received}\u00a0»].",
    "code-fence": "Ce JSON se trouve dans un bloc de code Markdown\u00a0; les trois accents graves autour n’en font pas partie.",
    "comment": "JSON n’a pas de commentaires\u00a0; supprimez celui-ci.",
    "control-character": "Une tabulation ou un autre caractère de commande figure tel quel dans ce texte. Écrivez-le sous forme d’échappement, par exemple \\t.",
    "doubled-colon": "Ce deux-points est de trop\u00a0: un autre se trouve à côté.",
    "doubled-comma": "Cette virgule est de trop\u00a0: une autre se trouve à côté.",
    "doubled-quotes": "Chaque guillemet figure ici deux fois, comme dans une cellule CSV ou une chaîne SQL ou C# ; JSON l’écrit une seule fois.",
    "elements": "Plusieurs valeurs se suivent ici\u00a0; elles vont dans une seule liste, séparées par des virgules.",
    "ellipsis": "Trois points remplacent ce qui a été omis\u00a0; JSON n’a pas de signe pour cela.",
    "empty": "Le texte est vide\u00a0; une valeur JSON est attendue.",
    "equals": "Entre un nom et sa valeur il faut un deux-points[, pas «\u00a0{received}\u00a0»].",
    "escaped-quotes": "Des barres obliques inverses précèdent les guillemets\u00a0: ceci a été copié de l’intérieur d’un autre texte.",
    "expected-colon": "Il manque les deux-points entre un nom et sa valeur.",
    "expected-comma": "Il manque ici une virgule.",
    "expected-key": "Un nom de champ entre guillemets droits est attendu ici[, et non «\u00a0{received}\u00a0»].",
    "expected-value": "Il manque une valeur ici.",
    "expression": "Un morceau de programme figure ici, et non la valeur qu’il produit. Écrivez la valeur elle-même.",
    "extra-bracket": "Ceci ferme plus que ce qui est ouvert\u00a0: il y en a un de trop.",
    "extra-opening": "Ceci ouvre quelque chose que rien ne ferme\u00a0: il y en a un de trop.",
    "extra-quote": "Ce guillemet est de trop.",
    "html-entity": "Les guillemets sont écrits ici comme en HTML (&quot;)\u00a0; JSON veut le signe lui-même.",
    "invisible": "Un caractère invisible se trouve ici[\u00a0: {received}]. Hors des textes, JSON n’admet que l’espace, la tabulation et le saut de ligne.",
    "line-break": "Ce texte s’étend sur plusieurs lignes\u00a0; à l’intérieur d’un texte, un saut de ligne s’écrit \\n. Un contact collé garde ainsi ses lignes.",
    "literal": "JSON écrit true, false et null en minuscules et n’a pas d’autre mot[, donc pas «\u00a0{received}\u00a0»].",
    "margin": "Les lignes commencent par leur numéro, ou par « + » comme dans une comparaison ; cela ne fait pas partie du JSON.",
    "markup": "Du HTML se trouve ici[\u00a0: «\u00a0{received}\u00a0»]\u00a0; il ne fait pas partie du JSON.",
    "missing-bracket": "Il manque ici un crochet fermant ou une accolade fermante.",
    "missing-quote": "Il manque ici un guillemet.",
    "mixed-quotes": "Ce texte commence par un type de guillemet et se termine par un autre\u00a0; JSON veut \" des deux côtés.",
    "no-json": "Il n’y a pas de JSON dans ce texte\u00a0: un objet commence par une accolade, une liste par un crochet.",
    "no-value": "JSON n’a pas de telle valeur[\u00a0: «\u00a0{received}\u00a0»]. Écrivez null, ou omettez le champ.",
    "object-object": "«\u00a0object Object\u00a0» entre crochets est ce que JavaScript écrit quand un objet est accolé à un texte\u00a0: son contenu est perdu. Envoyez ce que JSON.stringify en fait.",
    "opening-bracket": "Il manque ici un crochet ouvrant ou une accolade ouvrante.",
    "page": "C’est du XML ou du HTML, pas du JSON\u00a0: souvent la page d’erreur d’un serveur ou d’un mandataire qui a répondu à la place.",
    "quote-in-text": "Un guillemet à l’intérieur d’un texte s’écrit précédé d’une barre oblique inverse\u00a0: \\\".",
    "quote-mark": "Cette ligne commence par «\u00a0>\u00a0», comme dans la réponse à un courriel\u00a0; ce signe ne fait pas partie du JSON.",
    "semicolon": "Les champs sont séparés par des virgules[, pas par «\u00a0{received}\u00a0»].",
    "several-values": "Une autre valeur commence ici\u00a0: seule la première est vérifiée. Pour plusieurs, mettez une ligne chacune, ou une liste.",
    "single-quotes": "JSON écrit les textes entre guillemets doubles, pas entre apostrophes.",
    "template": "L’emplacement d’une valeur dans un modèle se trouve ici\u00a0; rien n’y a été mis.",
    "text-before": "Le texte avant le premier crochet ne fait pas partie du JSON.",
    "trailing-comma": "Cette virgule est de trop\u00a0: rien ne la suit.",
    "trailing-text": "La valeur JSON s’est terminée avant cet endroit[\u00a0; «\u00a0{received}\u00a0» se trouve derrière]. La suite n’en fait pas partie.",
    "triple-quotes": "JSON met un texte entre une seule paire de guillemets, pas trois.",
    "truncated": "Le texte s’arrête trop tôt\u00a0: un guillemet, un crochet ou une accolade reste ouvert.",
    "typographic-quotes": "JSON écrit les textes entre guillemets droits (\"), pas entre guillemets typographiques.",
    "unquoted-key": "Le nom d’un champ doit être entre guillemets doubles.",
    "unquoted-text": "Un texte se met entre guillemets droits.",
    "unterminated-text": "Ce texte n’a pas de guillemet fermant avant la fin de la ligne. Y a-t-il un guillemet de trop ou manquant sur cette ligne\u00a0?",
    "utf-16": "Ce texte est en UTF-16\u00a0; JSON s’envoie en UTF-8. Enregistrez-le ou envoyez-le dans ce codage.",
    "word": "Un mot nu se trouve ici[\u00a0: «\u00a0{received}\u00a0»]. Un texte se met entre guillemets doubles\u00a0; les seuls mots nus sont true, false et null.",
    "wrong-bracket": "«\u00a0{received}\u00a0» ne ferme pas ce qui est ouvert ici\u00a0: une liste se termine par un crochet, un objet par une accolade.",
    "wrong-opening": "«\u00a0{received}\u00a0» n’ouvre pas ce qui est fermé plus loin\u00a0: une liste commence par un crochet, un objet par une accolade.",
    fix: "Réparer le JSON ici",
  },
  "json.too-deep": {
    "": "Les listes et les objets sont imbriqués trop profondément ici[\u00a0: {limit} niveaux au plus sont lus].",
  },
  "json.too-large": {
    "": "Le texte est trop volumineux[\u00a0: {size} octets, alors que {limit} au plus sont lus].",
  },
  "kare.dates-reversed": {
    "": "Le début prévu ({first}) vient après la fin prévue ({second}).",
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
  "obapi.date-range": {
    "": "«\u00a0{field}\u00a0» vaut {received}, mais les lignes donnent {expected}.",
    fix: "Écrire {expected}, comme les lignes",
  },
  "obapi.dates-reversed": {
    "": "Le début ({first}) vient après la fin ({second}).",
  },
  "obapi.duration-sum": {
    "": "La durée est de {received} s, mais la somme des lignes donne {expected} s.",
    fix: "Écrire la somme, {expected}",
  },
  "request.header-missing": {
    "": "L’en-tête {field} manque.[ Est-ce lui que désigne «\u00a0{received}\u00a0»\u00a0?]",
  },
  "request.header-value": {
    "": "L’en-tête {field} a une autre valeur que {expected}.",
    "boundary": "Laissez l’en-tête {field} au client\u00a0: il doit nommer la séparation des parties.",
    "placeholder": "L’en-tête {field} contient un texte à remplacer, pas une valeur.",
  },
  "request.method": {
    "": "Cette requête s’envoie par {expected}, pas par {received}.",
  },
  "request.option": {
    "": "L’option {received} n’est pas de celles qui se lisent ici\u00a0; elle est ignorée.",
  },
  "request.parameter": {
    "": "Le paramètre {field} manque.",
    "none": "Cette requête ne prend pas de paramètre {field}.",
    "twice": "Le paramètre {field} figure deux fois\u00a0; rien ne dit lequel compte.",
    "value": "Le paramètre {field} doit valoir {expected}.",
  },
  "request.part": {
    "": "La partie {field} manque.",
    "file": "La partie {field} contient un fichier\u00a0; il y faut un texte.",
    "none": "Le document s’envoie en parties de formulaire (multipart/form-data), pas comme un corps.",
    "text": "La partie {field} contient un texte\u00a0; un fichier se donne avec @ devant son nom.",
    "twice": "La partie {field} figure deux fois.",
  },
  "request.syntax": {
    "": "La requête s’arrête avant d’être complète.",
    "blank-line": "Il manque une ligne vide entre les en-têtes et le corps.",
    "elsewhere": "Le corps se trouve ailleurs ({received}), où il n’est pas lu. Contrôlez-le à part.",
    "none": "Aucune requête ne se trouve dans ce texte.",
    "option": "L’option {received} n’a pas de valeur.",
    "quote": "Un guillemet {received} s’ouvre ici et ne se ferme jamais. Dans bash, une apostrophe termine un texte entre apostrophes\u00a0; à l’intérieur, elle s’écrit '\\''.",
  },
  "request.url": {
    "": "Aucune requête documentée n’a ce chemin.[ Vouliez-vous dire «\u00a0{suggestion}\u00a0»\u00a0?]",
    "address": "Ce n’est pas une adresse qui commence par https:// ou http://.",
    "id": "Le chemin doit se terminer par l’identifiant de l’intervention.",
    "missing": "La requête n’a pas d’adresse.",
    "space": "Il y a des espaces autour de l’adresse.",
  },
  "rule.forbidden": {
    "": "«\u00a0{field}\u00a0» ne doit pas être envoyé\u00a0: une règle de ce contrat l’interdit.",
    fix: "Retirer «\u00a0{field}\u00a0»",
  },
  "rule.not-allowed": {
    "": "Une règle de ce contrat n’admet ici que {allowed}[, pas «\u00a0{received}\u00a0»].[ Vouliez-vous dire «\u00a0{suggestion}\u00a0»\u00a0?]",
    fix: "Écrire «\u00a0{suggestion}\u00a0»",
  },
  "rule.required": {
    "": "«\u00a0{field}\u00a0» doit être renseigné\u00a0: une règle de ce contrat l’exige.",
  },
  "rule.too-long": {
    "": "Ce texte a {size} caractères\u00a0; une règle de ce contrat en admet {limit}.",
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
  "table.charset": {
    "": "Le fichier n’est pas en UTF-8\u00a0; il a été lu comme {received}.",
  },
  "table.day-first": {
    "": "Lu avec le jour en premier\u00a0: {normal}.",
  },
  "table.digits": {
    "": "Un tableur a modifié les chiffres de cette cellule\u00a0; mettez la colonne au format texte.",
    "exponent": "Un tableur a écrit ce nombre avec un exposant\u00a0; ses derniers chiffres sont perdus.",
    "zero": "Neuf chiffres\u00a0: un tableur a supprimé le zéro par lequel commence un numéro de téléphone français.",
  },
  "table.header": {
    "": "Aucun champ ne s’appelle «\u00a0{header}\u00a0»\u00a0; la colonne est laissée de côté.[ Vouliez-vous dire «\u00a0{suggestion}\u00a0»\u00a0?]",
    "read": "La colonne «\u00a0{header}\u00a0» est lue comme {suggestion}.",
    "twice": "La colonne «\u00a0{header}\u00a0» figure deux fois\u00a0; la première compte.",
  },
  "table.row": {
    "": "Cellules de cette ligne\u00a0: {count}\u00a0; de la première\u00a0: {expected}.",
    "long": "Cette ligne dépasse 16\u00a0Mio\u00a0; elle n’a pas été lue.",
    "quote": "Un guillemet de cette ligne ne se ferme pas, ou du texte le suit.",
  },
  "text.damaged": {
    "": "Des lettres[ de {property}] ont été abîmées en chemin\u00a0: de l’UTF-8 a été lu comme un autre jeu de caractères.",
    "control": "Un caractère de commande se trouve ici[, dans {property}]\u00a0: souvent une lettre lue dans le mauvais jeu de caractères. Réécrivez-la.",
    "lost": "Une lettre[ de {property}] a été perdue en chemin\u00a0; U+FFFD la remplace. Réécrivez-la.",
    "spelled": "Des lettres[ de {property}] sont écrites ici en codes HTML ou JSON, comme &eacute; ou \\u00e9. Ce sont les codes qui s’afficheront.",
    fix: "Rétablir les lettres",
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
    "list": "Une liste est attendue ici.",
    "member": "Un objet est attendu ici[\u00a0: {suggestion}].",
    "object": "Un objet est attendu ici.",
    "packed": "Du JSON se trouve ici sous forme de texte\u00a0: il a été écrit deux fois. Envoyez-le tel quel, sans guillemets ni barres obliques.",
    "php-date": "Cet objet est l’écriture PHP d’une date. Une date est ici un texte[\u00a0: {suggestion}].",
    "quote": "Un texte est attendu ici\u00a0; mettez ce nombre entre guillemets.",
    "text": "Un texte entre guillemets est attendu ici.",
    "true or false": "La valeur attendue ici est true ou false.",
    "unwrap": "Une seule valeur est attendue ici, pas une liste. Sortez-la de ses crochets.",
    "values": "Une liste est attendue ici. Ceci est une table de nombres, comme PHP écrit une liste à trous\u00a0; ses valeurs forment la liste.",
    "whole number": "Un nombre entier est attendu ici.",
    "wrap": "Une liste est attendue ici. Mettez cette valeur seule entre crochets.",
    fix: "Écrire {suggestion}",
  },
  "value.not-json": {
    "": "JSON ne peut pas transporter cette valeur[ ({received})]. Donnez un texte, un nombre fini, true, false, null, une liste ou un objet simple.",
  },
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
    "": "Les sauts de ligne de cette carte sont les lettres \\r\\n\u00a0: elle a été échappée une fois de trop.",
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
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.group": {
    "": "Ce qui précède le point est un groupe, et ce qui le suit n’est pas une propriété connue de vCard. Les programmes ignorent cette ligne.",
    "property": "Avant le point figure le nom d’une propriété, là où vCard attend un groupe\u00a0; après, aucune propriété connue de vCard. Un type s’écrit comme dans TEL;TYPE=WORK.",
  },
  "vcard.line-break": {
    "": "Sauts de ligne de cette carte qui ne sont pas CRLF, lignes vides comprises\u00a0: {count}.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.malformed": {
    "": "Ce contact commence comme une vCard mais ne peut pas être lu.",
    "begin": "La première ligne de cette carte contient plus que son début\u00a0: les sauts de ligne semblent perdus.",
    "components": "Cette carte contient un autre composant\u00a0; seules des propriétés peuvent y figurer.",
    "cut": "Cette carte a été coupée\u00a0: sa dernière ligne n’est pas entière et END:VCARD manque.",
    "empty": "Cette carte ne dit rien\u00a0: elle ne contient aucune propriété.",
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
  "vcard.not-read": {
    "": "Ce contact n’a pas été lu et le verdict n’en dit rien\u00a0: «\u00a0{expected}\u00a0» apporte le lecteur de cartes.",
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
  },
  "vcard.spacing": {
    "": "Il y a des espaces ou des signes invisibles autour d’un nom ou d’un paramètre\u00a0; vCard n’en admet pas à cet endroit.",
    fix: "Écrire le contact en vCard 3.0 canonique",
  },
  "vcard.stray-line": {
    "": "Cette ligne n’est pas une propriété. Son texte est conservé dans une NOTE.",
    "colon": "Cette ligne n’est pas une propriété\u00a0: elle n’a pas de deux-points après un nom. Son texte est conservé dans une NOTE.",
    "name": "Cette ligne n’est pas une propriété\u00a0: ce qui précède les deux-points n’est pas un nom, c’est-à-dire un mot fait de lettres, de chiffres et de traits d’union. Son texte est conservé dans une NOTE.",
    "other": "Un élément de «\u00a0other\u00a0» est une propriété sur une seule ligne, comme NOTE:texte.",
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
