// Generated from docs/codes by `cargo pkg codes`; edit the pages instead.

import type { Pages } from "./codes.js";

export const fr: Pages = {
  "contact.plain-text": {
    severity: "note",
    title: "Un contact en texte simple",
    body: "Un contact est soit une vCard, soit un texte libre comme «\u00a0M. Albert Prince\u00a0»\u00a0; le guide d’Intent sur les visites préventives emploie ce dernier. Le texte libre est donc accepté et conservé mot pour mot, sauts de ligne compris.\n\nUne personne sait le lire, un programme non\u00a0: on ne peut ni appeler ni écrire à partir de ce texte. Si le numéro est connu, donnez plutôt une vCard, ou un objet contact à `build`, qui écrit la carte.\n\nUn texte qui parle d’une vCard sans en être une, ou une MECARD, est un avertissement\u00a0: un programme devait le lire, et aucun ne le fera.",
  },
  "date.gap": {
    severity: "error",
    title: "Une heure que l’horloge a sautée",
    body: "Le dernier dimanche de mars, dans l’Union européenne, les horloges passent directement de 02:00 à 03:00 (directive 2000/84/CE). Une heure située entre les deux, écrite sans décalage, n’a jamais existé. Les bibliothèques la déplacent en silence, dans un sens ou dans l’autre\u00a0; un compte rendu d’intervention ne doit pas en dépendre.\n\nÉcrivez l’heure avec son décalage\u00a0: `2020-03-29T03:30:00+02:00`. La correction avance l’heure de ce qui a été sauté, comme l’aurait voulu une horloge pas encore réglée\u00a0; relisez-la avant de l’accepter.",
  },
  "date.in-future": {
    severity: "warning",
    title: "Un événement passé daté du futur",
    body: "Certaines dates disent ce qui a déjà eu lieu\u00a0: la saisie d’une étape, le début réel d’une intervention. Une telle date ne peut pas être en avance sur l’horloge de celui qui l’envoie. Les systèmes destinataires l’acceptent, mais l’opération montre alors ses événements dans le désordre, et les délais calculés à partir d’elle sont faux.\n\nLes causes habituelles\u00a0: une erreur de mois ou d’année, une heure locale envoyée comme UTC, un appareil dont l’horloge avance. Cinq minutes sont tolérées pour ce dernier cas. Corrigez la date, ou le fuseau dans lequel elle a été lue.",
  },
  "date.leap-second": {
    severity: "warning",
    title: "Une seconde intercalaire",
    body: "La RFC 3339 (§5.7) permet la seconde 60 à la toute fin d’un mois UTC, là où une seconde intercalaire peut être ajoutée. La date est correcte, mais JavaScript et la plupart des bases de données la refusent, et le motif de Karé s’arrête à 59\u00a0: là, c’est une erreur.\n\nLa forme normale écrit la seconde 59 de la même minute, soit une seconde plus tôt. Si cette seconde compte pour vous, gardez-la dans la description.",
  },
  "date.malformed": {
    severity: "error",
    title: "Pas une date",
    body: "Les dates s’écrivent selon la RFC 3339 (§5.6)\u00a0: `YYYY-MM-DDTHH:MM:SS`, puis `Z` ou un décalage comme `+02:00`\u00a0; un champ qui contient un jour prend `YYYY-MM-DD`. Seuls comptent les chiffres ASCII, chaque nombre avec son zéro initial.\n\nLes autres notations sont refusées plutôt que devinées, car le résultat dépend du lecteur\u00a0: `07/10/2020` est le 7 octobre en France et le 10 juillet aux États-Unis\u00a0; les deux lectures sont indiquées, aucune n’est choisie. Les formes ISO 8601 que la RFC 3339 écarte (format compact, semaines, jours de l’année, virgule décimale) et le fuseau entre crochets de la RFC 9557 sont nommés dans le message. Quand l’intention est claire, une proposition est faite\u00a0; quand le texte n’avait qu’un sens, la correction est sûre. Un décalage absent chez Intent reste absent.",
  },
  "date.no-such-day": {
    severity: "error",
    title: "Un jour qui n’existe pas",
    body: "Le texte a la forme d’une date, mais le calendrier n’a pas ce jour\u00a0: un 31 avril, ou un 29 février d’une année non bissextile (règle grégorienne, RFC 3339, annexe C). L’objet `Date` de JavaScript en fait en silence un jour du mois suivant\u00a0; la date peut donc traverser un formulaire et arriver changée.\n\nÉcrivez le jour voulu. Quand seuls le jour et le mois ont changé de place, la correction met le mois d’abord, à titre de supposition\u00a0; il n’y en a pas d’autre, car l’erreur peut être dans le jour, le mois ou l’année.",
  },
  "date.no-such-offset": {
    severity: "error",
    title: "Un décalage impossible",
    body: "Le décalage dit de combien l’horloge locale est en avance sur UTC, en heures et minutes. La RFC 3339 (§5.6) l’écrit comme une heure du jour\u00a0: heures de 00 à 23, minutes de 00 à 59. `+02:60` et `+24:00` en sortent, et l’instant reste inconnu.\n\nÉcrivez le décalage du lieu\u00a0: en métropole `+01:00` l’hiver et `+02:00` l’été, `+04:00` à La Réunion, `-04:00` en Guadeloupe et en Martinique.",
  },
  "date.no-such-time": {
    severity: "error",
    title: "Une heure qu’aucune horloge ne montre",
    body: "La RFC 3339 (§5.7) compte les heures de 00 à 23, les minutes et les secondes de 00 à 59. Minuit est `00:00:00` du jour qui commence\u00a0; `24:00:00` n’existe que dans l’ISO 8601, et minuit du lendemain est proposé. La seconde 60 n’est permise que là où une seconde intercalaire est possible\u00a0: dans la dernière minute d’un mois UTC. Certaines bibliothèques l’acceptent partout et débordent sur la minute suivante.\n\nÉcrivez l’heure voulue.",
  },
  "date.offset-implausible": {
    severity: "warning",
    title: "Un décalage qu’aucun lieu n’a",
    body: "Les horloges locales vont de douze heures de retard à quatorze heures d’avance sur UTC. La RFC 3339 permet tout décalage jusqu’à 23:59\u00a0; le système destinataire acceptera donc celui-ci, et lira un instant sans doute éloigné de plusieurs heures de celui qui était voulu.\n\nÉcrivez le décalage du lieu de l’intervention\u00a0: en métropole `+01:00` l’hiver et `+02:00` l’été.",
  },
  "date.offset-missing": {
    severity: "error",
    title: "Une heure locale là où UTC est attendu",
    body: "Le contrat de Karé ne prend que des instants en UTC\u00a0: le motif de `actualStart` se termine par un `Z` majuscule. OBAPI écrit de même ses instants `…_at`. Une heure sans décalage dit ce que montrait une horloge, mais non où\u00a0; le système la refuse.\n\nConvertissez l’heure en UTC et ajoutez `Z`. La correction le fait pour le fuseau supposé (l’option `zone`, par défaut Europe/Paris)\u00a0; relisez-la avant de l’accepter.",
  },
  "date.offset-refused": {
    severity: "error",
    title: "Un décalage là où Z est attendu",
    body: "La date est correcte, mais ce système ne prend que UTC, écrit avec un `Z` majuscule. C’est le motif de `actualStart` chez Karé, et la convention des champs `…_at` d’OBAPI. Même `+00:00`, qui est le même instant, ne convient pas.\n\nLa correction écrit le même instant en UTC\u00a0: `2020-10-07T15:18:00+02:00` devient `2020-10-07T13:18:00Z`. Rien n’est perdu, sauf le décalage local.",
  },
  "date.offset-unknown": {
    severity: "warning",
    title: "Le décalage -00:00",
    body: "Dans la RFC 3339 (§4.3), `-00:00` signifie que l’instant est connu en UTC mais pas le décalage local\u00a0; la RFC 9557 (§2) donne aussi ce sens à `Z`. L’ISO 8601 interdit `-00:00`, et certains lecteurs le refusent.\n\nLa forme normale écrit `+00:00`. L’instant reste le même. Si le lieu est connu, écrivez son décalage\u00a0: `2020-10-07T17:18:00+02:00` au lieu de `2020-10-07T15:18:00-00:00`.",
  },
  "date.overlap": {
    severity: "warning",
    title: "Une heure qui a eu lieu deux fois",
    body: "Le dernier dimanche d’octobre, dans l’Union européenne, les horloges reviennent de 03:00 à 02:00 (directive 2000/84/CE)\u00a0: l’heure entre les deux a lieu deux fois. Sans décalage, on ne sait pas laquelle est voulue.\n\nL’option `fold` choisit\u00a0: `earlier` (heure d’été, par défaut), `later` (heure d’hiver), ou `reject`, qui en fait une erreur. Mieux vaut écrire le décalage\u00a0: `2020-10-25T02:30:00+02:00` est la première fois, `2020-10-25T02:30:00+01:00` la seconde.",
  },
  "date.precision-lost": {
    severity: "warning",
    title: "Plus de neuf chiffres de seconde",
    body: "La RFC 3339 (§5.6) permet une fraction de n’importe quelle longueur, mais les logiciels gardent neuf chiffres au plus (des nanosecondes), JavaScript trois. La forme normale garde les neuf premiers et coupe la suite. Deux dates qui ne diffèrent qu’après le neuvième chiffre deviennent égales.\n\nUne fraction aussi longue est en général un nombre écrit sans arrondi. Les millisecondes suffisent à un compte rendu\u00a0: `2020-10-07T15:18:00.123+02:00`. Le motif de Karé accepte toute longueur, et le texte y reste tel quel.",
  },
  "date.seconds-missing": {
    severity: "warning",
    title: "Les secondes manquent",
    body: "La RFC 3339 (§5.6) rend les secondes obligatoires, et les lecteurs stricts refusent une heure qui n’en a pas. Le champ HTML `datetime-local` les omet quand elles sont nulles\u00a0; de telles dates sont donc fréquentes.\n\nLa forme normale écrit `:00`. Dans `kare.unplanned`, ce n’est qu’une remarque, car le motif du contrat de Karé rend les secondes facultatives\u00a0; le logiciel qui lit ensuite la date peut être plus strict.",
  },
  "date.spelling": {
    severity: "warning",
    title: "Une date écrite autrement",
    body: "Le sens est hors de doute, seule l’écriture diffère de ce que les lecteurs attendent\u00a0: `t` et `z` minuscules (permis par la RFC 3339, §5.6, mais à écrire en majuscules), une espace à la place du `T`, un décalage sans deux-points comme `+0200` (le premier SDK mobile d’Intent l’écrivait), ou des espaces autour de la date.\n\nLa forme normale l’écrit comme il faut. Dans `kare.unplanned`, c’est une erreur, car le motif du contrat de Karé ne permet rien de tout cela\u00a0; la correction écrit alors l’instant en UTC avec `Z`.",
  },
  "date.year-implausible": {
    severity: "warning",
    title: "Une année lointaine",
    body: "La RFC 3339 prend les années 0000 à 9999, mais une intervention hors de 1971 à 2100 est une erreur\u00a0: deux chiffres de trop ou de moins, `0020` pour `2020`, ou le jour à partir duquel un programme compte, écrit pour «\u00a0pas de date\u00a0»\u00a0: le 1er janvier 0001, 1900 ou 1970. Des secondes prises pour des millisecondes mènent aussi à janvier 1970.\n\nCorrigez l’année\u00a0; si la date est inconnue, omettez le champ s’il est facultatif. Dans `kare.unplanned`, ce n’est qu’une remarque, car le motif du contrat de Karé prend toute année.",
  },
  "date.zone-assumed": {
    severity: "note",
    title: "Un fuseau a été supposé",
    body: "Intent accepte les heures sans décalage\u00a0: son format de fichier et la plupart de ses exemples sont écrits ainsi. Ce qu’il renvoie montre qu’il les lit comme heure de métropole, avec heure d’été et heure d’hiver. C’est aussi ce qui est supposé ici, et c’est dit, car pour un immeuble d’outre-mer ce serait faux.\n\nIl n’y a rien à corriger. Pour ne dépendre d’aucune supposition, écrivez le décalage\u00a0: `2020-10-07T15:18:00+02:00`. Pour un autre lieu, réglez l’option `zone`, par exemple `Indian/Reunion`.",
  },
  "draft.conflict": {
    severity: "error",
    title: "Un brouillon qui se contredit",
    body: "Un brouillon peut dire la même chose de deux façons\u00a0: `step` tient lieu de `status` et `event`, `asset` de `location.assetReference`. Ici les deux sont donnés, et ils diffèrent. Seul l’auteur sait lequel est le bon, et un statut ou un logement faux serait pris pour vrai\u00a0: rien n’est donc construit.\n\nCela arrive surtout quand le brouillon part d’une copie de la dernière étape et que seule la clé abrégée est modifiée. Retirez ce qui est périmé, ou poursuivez avec `history(logs).next(step, changes)`, qui ne recopie que ce qui ne change pas.",
  },
  "draft.step-malformed": {
    severity: "error",
    title: "Une étape en un seul mot",
    body: "Dans un brouillon, `step` tient lieu de deux champs du message\u00a0: ce qui précède la barre oblique devient `status`, ce qui la suit devient `event`. Intent envoie toujours les deux ensemble, et l’un sans l’autre ne dit pas ce qui s’est passé\u00a0: `closed` peut être `closed/done`, `closed/partial_repair` ou `closed/occupant_absent`.\n\nÉcrivez la paire, comme dans `\"step\": \"closed/done\"`, ou donnez `status` et `event` séparément. TypeScript propose les paires documentées pendant la saisie.",
  },
  "enum.unknown": {
    severity: "error",
    title: "Hors des valeurs connues",
    body: "Le champ attend un mot d’une courte liste, et celui-ci n’en fait pas partie. Les mots sont comparés exactement\u00a0: aucune documentation ne dit que les destinataires tolèrent majuscules, traits d’union ou accents.\n\nQuand la liste est publiée comme complète, c’est une erreur. Quand on ne connaît que des exemples, c’est un avertissement\u00a0: pour le `workType` d’Intent, `corrective` et `preventive` sont les seules valeurs relevées dans les messages publiés, mais d’autres peuvent exister. Choisissez un mot admis, ou demandez au destinataire si le vôtre est accepté. La correction écrit le mot le plus proche.",
  },
  "field.missing": {
    severity: "error",
    title: "Un champ obligatoire manque",
    body: "La table du type de message marque ce champ comme obligatoire\u00a0: pour Karé, la référence de l’API le dit\u00a0; pour Intent, il figure dans tous les exemples publiés d’une intervention, et sans lui une étape ne peut être rattachée à son opération, à son équipement ou à son moment. `status` et `event` vont toujours ensemble.\n\nAjoutez le champ. Le chemin désigne l’endroit où il doit se trouver, par exemple `/location/assetReference`. Si vous n’avez pas la valeur, demandez-la plutôt que d’en inventer une\u00a0: les références sont les clés par lesquelles le destinataire retrouve l’opération.",
  },
  "field.null": {
    severity: "warning",
    title: "Un champ facultatif vaut null",
    body: "Le champ peut être absent, mais aucun message publié n’écrit `null` pour le dire. JSON laisse le sens de `null` aux deux parties (RFC 8259 §3)\u00a0: un destinataire y lit «\u00a0non renseigné\u00a0», un autre «\u00a0effacez ce que vous avez\u00a0», un troisième le refuse parce que le type documenté est un texte ou un nombre.\n\nOmettez le champ quand il n’y a pas de valeur. En JavaScript, `JSON.stringify` omet de lui-même un membre dont la valeur est `undefined`. La correction supprime le membre, mais demande d’abord\u00a0: `null` voulait peut-être effacer une valeur.",
  },
  "field.unknown": {
    severity: "note",
    title: "Un champ non documenté",
    body: "La table du type de message ne connaît pas ce champ. Il est conservé, après les champs connus, parce que les modèles évoluent et que le destinataire en sait peut-être plus que ce qui est publié\u00a0: ce n’est qu’une remarque.\n\nCela devient un avertissement quand le nom ressemble à celui d’un champ connu (`descripton`), quand c’est un nom de la première API d’Intent (`comment`, aujourd’hui `description`), ou quand le destinataire énumère tous ses champs, comme Karé. Un destinataire qui ignore ce champ en perd le contenu sans rien dire. Renommez-le si une suggestion convient, ou supprimez-le. Dans un contact donné champ par champ, c’est une erreur\u00a0: la carte n’a pas de place pour lui.",
  },
  "history.after-closed": {
    severity: "warning",
    title: "Une étape après la fin",
    body: "`closed` et `denied` mettent fin à une opération. Les séquences publiées ne montrent derrière eux qu’une autre étape `closed` qui complète, comme `closed/formal_notice` après `closed/occupant_absent`. Aucun document ne dit si la plateforme permet de rouvrir une opération\u00a0; une étape après la fin peut être refusée, ou rester sans effet.\n\nSi la clôture est partie trop tôt, demandez au gestionnaire comment la corriger. Si le problème est revenu, ouvrez une nouvelle opération sous sa propre référence. Si les étapes sont seulement dans le désordre, triez-les par `eventDate`.",
  },
  "history.first-step": {
    severity: "warning",
    title: "Pas une première étape",
    body: "Dans toutes les séquences publiées, une opération Intent commence par `open/requested` (le gestionnaire demande), `open/acknowledged` (le prestataire accuse réception, ou l’astreinte ouvre le dossier) ou `open/planned` (un passage préventif). Cet historique commence autrement\u00a0: son ouverture manque ou se trouve ailleurs.\n\nCherchez des étapes filtrées, une liste limitée aux derniers jours ou une référence modifiée en route. Si l’opération a été ouverte par la plateforme du gestionnaire, sa première étape se lit par `operation_url`. L’ordre des étapes n’étant pas spécifié par Intent, cela reste un avertissement.",
  },
  "history.left-open": {
    severity: "warning",
    title: "Restée ouverte",
    body: "La dernière étape ne clôt ni ne refuse l’opération. Le guide d’Intent pour les astreintes dit que chaque dossier est clôturé à la fin de la période d’astreinte, résolu ou avec un problème persistant, et qu’aucune intervention ne doit rester ouverte. Une opération ouverte continue d’apparaître comme un travail à faire.\n\nEnvoyez la clôture\u00a0: `closed/done`, `closed/partial_repair` si le problème persiste, `closed/occupant_absent` après le dernier passage infructueux, ou `denied/canceled` si rien n’a été fait. Si les travaux sont en cours, il n’y a rien à corriger\u00a0: désactivez ce constat pour cette vérification.",
  },
  "history.notice-before-closing": {
    severity: "warning",
    title: "Mise en demeure avant la clôture",
    body: "`closed/formal_notice` informe le gestionnaire qu’une lettre recommandée a été envoyée à l’occupant. Dans le scénario publié par Intent, elle suit une autre étape de clôture\u00a0: deux passages infructueux, puis `closed/occupant_absent`, puis la mise en demeure. Envoyée en premier, elle ne dit pas pourquoi l’opération a pris fin, et la lettre passerait pour le résultat des travaux.\n\nEnvoyez avant elle l’étape qui donne la raison, le plus souvent `closed/occupant_absent`. Si les deux ont eu lieu le même jour, les étapes peuvent porter la même date\u00a0; seul leur ordre dans l’historique compte.",
  },
  "history.out-of-order": {
    severity: "warning",
    title: "Dans le désordre",
    body: "Les étapes d’un historique sont attendues dans l’ordre où elles ont été consignées, et les moments qu’elles rapportent ne devraient pas reculer. L’égalité est permise\u00a0: dans la séquence complète du SDK public d’Intent, l’arrivée et le début des travaux ont la même heure. Un rendez-vous n’est pas un fait\u00a0: après `open/planned` pour le mois prochain, une étape d’aujourd’hui est à sa place.\n\nUne liste qui va tout entière de la plus récente étape à la plus ancienne, comme l’affichent bases de données et écrans, est signalée une seule fois\u00a0; le reste de la séquence est alors jugé à partir de la fin.\n\nTriez la liste ou corrigez la date. Un écart d’une heure vient souvent du décalage\u00a0: `+01:00` derrière une heure d’été, ou `Z` derrière une heure locale.",
  },
  "history.reference-mismatch": {
    severity: "error",
    title: "Des étapes d’opérations différentes",
    body: "Un historique contient les étapes d’une seule opération. `reference` et `contractReference` forment ensemble la clé par laquelle Intent retrouve une opération\u00a0: toutes deux figurent dans son adresse de lecture. Une étape avec une autre clé appartient à une autre opération, ou en ouvrirait une nouvelle par erreur, et la première resterait ouverte.\n\nDonnez à toutes les étapes la référence de la première, à la lettre près\u00a0: l’exemple d’Intent lui-même glisse de `…1812` à `…1813` dans une même page. Si la liste contient plusieurs opérations, vérifiez chacune séparément.",
  },
  "history.repeated-step": {
    severity: "warning",
    title: "La même étape deux fois",
    body: "Deux étapes qui se suivent ont le même statut, le même événement et la même `eventDate`. Un second passage infructueux est un nouvel événement, à une autre heure\u00a0; la même étape envoyée deux fois est le plus souvent une requête répétée, par exemple après un délai dépassé. Intent ne documente pas le sort de la seconde\u00a0: elle peut s’afficher en double. Une requête répétée peut aussi arriver tard, derrière ce qui s’est passé depuis\u00a0; une telle copie est signalée comme telle, et la suite est jugée sans elle.\n\nRetirez l’une des deux, ou corrigez la date de la seconde si un fait s’est vraiment reproduit. Des dates égales pour des étapes différentes sont normales\u00a0: l’arrivée et le début des travaux partagent la même heure dans l’exemple d’Intent.",
  },
  "history.transition": {
    severity: "warning",
    title: "Une transition inhabituelle",
    body: "Les séquences publiées passent de `open` à tout statut, de `pending` à `pending`, `hold` ou `closed`, et de `hold` à `pending`, `hold`, `closed` ou `denied`. Des étapes intermédiaires peuvent manquer\u00a0: `open/acknowledged` est souvent suivi directement de `closed/done`. Cette transition n’en fait pas partie, par exemple un travail en cours (`pending`) puis refusé (`denied`).\n\nIntent ne publie pas de table complète\u00a0; la plateforme l’accepte peut-être. Vérifiez s’il manque une étape entre les deux, ou si le statut de l’une d’elles est faux.",
  },
  "history.visit-attempt": {
    severity: "warning",
    title: "Les tentatives de passage décroissent",
    body: "`visitAttempt` numérote les passages d’une opération à partir de 1 (0 signifie qu’il n’y en a pas eu). Les étapes suivantes gardent ce nombre ou l’augmentent\u00a0: le deuxième passage infructueux est la tentative 2. Ici il devient plus petit que dans une étape antérieure. Le gestionnaire peut compter les tentatives pour décider d’une mise en demeure\u00a0; le nombre doit donc être juste.\n\nCorrigez le plus petit nombre, ou triez les étapes si seul leur ordre est faux. La règle découle de ce que le champ compte\u00a0; Intent n’en publie pas, c’est donc un avertissement.",
  },
  "internal.panic": {
    severity: "error",
    title: "Une erreur dans quitus",
    body: "Votre message n’est pas en cause\u00a0: le module de vérification s’est arrêté, ce qui ne devrait jamais arriver. L’appel lève une seule `QuitusError` avec ce code. Rien n’a été jugé\u00a0: ne considérez le message ni comme juste ni comme faux. Le module redémarre à neuf, et l’appel suivant fonctionne.\n\nMerci de le signaler avec la version, le verbe, le type de message, les options et, si vous pouvez le partager, le plus petit texte qui le provoque\u00a0; remplacez d’abord les noms, adresses et numéros de téléphone. Une entrée très volumineuse peut aussi épuiser la mémoire de l’hôte\u00a0: fixez `maxBytes`, ou lisez ligne par ligne.",
  },
  "json.bom": {
    severity: "warning",
    title: "Une marque d’ordre des octets",
    body: "Certains éditeurs et tableurs placent le caractère invisible U+FEFF devant le texte. La RFC 8259 §8.1 interdit qu’un JSON transmis sur un réseau commence ainsi\u00a0; un lecteur peut l’ignorer, mais beaucoup ne le font pas\u00a0: `JSON.parse` de Node et `serde_json` de Rust refusent un tel texte.\n\nIci la marque est ignorée, et la forme normale ne la contient pas. Enregistrez le fichier en «\u00a0UTF-8\u00a0» plutôt qu’en «\u00a0UTF-8 avec BOM\u00a0», ou réglez le programme d’export pour qu’il n’en écrive pas.",
  },
  "json.duplicate-key": {
    severity: "error",
    title: "Le même nom deux fois",
    body: "Un objet contient deux membres du même nom. La RFC 8259 §4 demande des noms uniques et prévient que sinon le résultat est imprévisible\u00a0: la plupart des lecteurs prennent le dernier, certains le premier, d’autres refusent le texte. L’expéditeur et le destinataire peuvent alors lire deux interventions différentes dans le même message.\n\nSeul l’auteur sait quelle valeur il voulait\u00a0; rien n’est donc choisi ici, sauf si les deux sont identiques mot pour mot. Supprimez l’un des deux membres. Si un programme a écrit le texte, cherchez un champ renseigné à deux endroits.",
  },
  "json.invalid-utf8": {
    severity: "error",
    title: "Pas de l’UTF-8",
    body: "La RFC 8259 §8.1 exige que le JSON échangé entre systèmes soit en UTF-8. Ici, certains octets ne le sont pas. Dans des données françaises, cela signifie presque toujours que le texte est en Windows-1252 ou en ISO 8859-15, où `é` tient en un seul octet\u00a0; le destinataire affiche `�` à sa place ou refuse le texte.\n\nRéglez l’export sur UTF-8, ou convertissez le fichier une fois\u00a0: `iconv -f WINDOWS-1252 -t UTF-8`. Ne devinez pas les caractères un à un. Un fichier coupé au milieu d’un caractère donne le même constat à sa fin.",
  },
  "json.lone-surrogate": {
    severity: "error",
    title: "Une moitié de caractère",
    body: "Des caractères comme les émojis s’écrivent dans les échappements JSON en deux moitiés, `\\ud83d\\udd27`. Ici il n’en reste qu’une, le plus souvent parce qu’un texte a été coupé après un nombre fixe d’unités. La RFC 8259 §8.2 dit que le résultat est imprévisible\u00a0: un tel texte ne peut pas s’écrire en UTF-8, et le destinataire le remplace, l’efface ou refuse tout le message.\n\nRéécrivez le caractère ou supprimez la moitié. Un programme qui raccourcit des textes doit couper entre deux caractères\u00a0; en JavaScript, `toWellFormed()` répare un texte déjà coupé.",
  },
  "json.syntax": {
    severity: "error",
    title: "Le texte n’est pas du JSON",
    body: "Le texte enfreint la grammaire de JSON (RFC 8259)\u00a0: aucun destinataire ne peut le lire. Les causes habituelles sont un guillemet de trop après une phrase collée, une virgule avant un crochet fermant, une virgule oubliée entre deux lignes, ou une valeur de JavaScript ou de Python (`undefined`, `NaN`, `True`) que JSON ne connaît pas.\n\nChaque faute est signalée à sa place, avec ce qui a été supposé, et le reste du message est vérifié sur cette base. Une correction est sûre quand une seule lecture s’impose\u00a0; un crochet qui manque au milieu, ou un texte coupé, se devine. Le message reste refusé tant que le texte n’est pas du JSON. Un programme doit produire ses messages avec sa bibliothèque JSON, jamais en assemblant des textes.",
  },
  "json.too-deep": {
    severity: "error",
    title: "Imbrication trop profonde",
    body: "Chaque message connu ici tient en moins de dix niveaux de listes et d’objets. Un texte qui en a des centaines est une erreur du programme qui l’a écrit, ou une tentative d’épuiser la mémoire du lecteur. La RFC 8259 §9 permet à un lecteur de fixer une limite, et la plupart le font.\n\nCherchez un objet placé dans lui-même, ou un texte emballé de nouveau à chaque transmission. L’option `maxDepth` déplace la limite pour des données qui sont réellement aussi profondes.",
  },
  "json.too-large": {
    severity: "error",
    title: "Trop volumineux",
    body: "Le texte dépasse la limite\u00a0; il n’a donc pas été lu du tout. La RFC 8259 §9 permet à un lecteur de limiter la taille des textes acceptés\u00a0; un service qui vérifie ce que des inconnus lui envoient devrait le faire. Un message connu ici tient en quelques kilo-octets, même avec plusieurs contacts.\n\nSouvent, des photos ou des documents ont été placés dans le message en Base64\u00a0; leur place est dans l’interface des documents du destinataire. Pour de nombreux messages, mieux vaut du NDJSON, un par ligne. L’option `maxBytes` déplace la limite.",
  },
  "kare.dates-reversed": {
    severity: "warning",
    title: "La fin prévue précède le début",
    body: "`scheduledStart` vient après `scheduledEnd`. Les pages de Karé ne disent pas ce qui se passe alors\u00a0; aucun passage ne peut être ainsi, c’est donc un avertissement. Le plus souvent les deux ont été échangés, le jour a été oublié quand un passage franchit minuit, ou l’un des deux est une heure locale suivie d’un `Z`.\n\nÉchangez les deux, ou corrigez le jour. Les deux s’écrivent en UTC\u00a0: 14 h à Paris, c’est `13:00:00Z` en hiver et `12:00:00Z` en été. Des heures égales sont acceptées.",
  },
  "list.empty": {
    severity: "error",
    title: "Une liste vide",
    body: "La référence de l’API de Karé exige au moins une entrée dans `siteIds` et dans `ruleIds` (longueur minimale 1)\u00a0: une intervention sans site ou sans règle ne serait rattachée à rien. La requête est refusée.\n\nAjoutez les identifiants. Dans un formulaire, cela signifie le plus souvent qu’aucun site ou aucune règle n’a été coché\u00a0; vérifiez-le avant l’envoi. Les listes qui peuvent être vides, comme `contacts` chez Intent, sont acceptées telles quelles.",
  },
  "log.asset-on-top": {
    severity: "error",
    title: "L’équipement est au premier niveau",
    body: "Les webhooks et les exports d’Intent donnent l’équipement dans `assetReference`, au premier niveau. Les étapes que l’on envoie le placent dans `location`, dans tous les exemples publiés. Sans `location.assetReference`, l’étape ne désigne aucun équipement pour la plateforme\u00a0; c’est donc une erreur et non une question de style.\n\nCela arrive surtout quand la réponse à un webhook est construite avec les champs du webhook lui-même. La valeur est bonne, seule sa place ne l’est pas\u00a0: la correction la déplace dans `location` sans la changer.",
  },
  "log.asset-twice": {
    severity: "error",
    title: "L’équipement est nommé deux fois",
    body: "Une étape nomme son équipement dans `location.assetReference`\u00a0; les webhooks d’Intent l’aplatissent en `assetReference` au premier niveau. Ce message contient les deux, ce qui arrive quand les champs d’un webhook sont recopiés dans une étape.\n\nSi les deux désignent le même équipement, rien n’est perdu et c’est un avertissement\u00a0; la correction supprime celui du premier niveau. S’ils diffèrent, c’est une erreur\u00a0: nul ne peut dire à quel logement ou équipement se rapporte l’intervention, et elle peut finir chez le voisin. Gardez la bonne référence dans `location` et supprimez l’autre.",
  },
  "log.done-not-operational": {
    severity: "warning",
    title: "Fait, mais hors service",
    body: "`closed/done` dit au gestionnaire que l’opération est terminée et le problème résolu\u00a0; `equipmentWorkingOrder` à `not_operational` dit le contraire. Dans les exemples publiés, l’équipement est `operational` à la clôture. La combinaison est permise, mais l’un des deux champs est sans doute un reste\u00a0: l’état de marche est souvent recopié de la première étape.\n\nSi l’équipement fonctionne de nouveau, envoyez `operational`. Si le problème persiste, clôturez avec `closed/partial_repair`, documenté pour ce cas, et dites dans `description` ce qui reste à faire.",
  },
  "log.logged-before-event": {
    severity: "warning",
    title: "Consigné avant d’avoir eu lieu",
    body: "Sauf pour les passages prévus, une étape rapporte un fait accompli\u00a0; `eventDate` n’est donc pas postérieur à `logDate`\u00a0: dans tous les exemples publiés, les deux sont égaux, ou la consignation suit de quelques secondes ou minutes. Ici l’événement vient plus de cinq minutes après, ce que de petits écarts d’horloge n’expliquent pas.\n\nSouvent l’une des dates a un mauvais décalage, par exemple `Z` derrière une heure française, ou le jour d’un passage prévu a été recopié. Corrigez la date fausse\u00a0; un passage à venir est `open/planned` ou `pending/replanned`.",
  },
  "log.parent-missing": {
    severity: "warning",
    title: "L’intervention à l’origine du devis manque",
    body: "Un devis que le prestataire propose suit une intervention, close ou en cours. Intent demande la référence de cette intervention dans `parentReference`, pour la traçabilité\u00a0: sans elle, personne ne sait quel passage a mené au devis. Un devis demandé par le client (`open/requested`) n’a pas de parent.\n\nÉcrivez la référence de l’intervention dans `parentReference`. C’est la `reference` des étapes de cette intervention, pas le numéro du devis dans vos livres\u00a0; celui-ci va dans `tags`, sous `devis_reference`.",
  },
  "log.planned-in-past": {
    severity: "warning",
    title: "Prévu dans le passé",
    body: "Avec `planned` et `replanned`, `eventDate` est le rendez-vous et `logDate` le moment où il a été noté\u00a0; dans tous les exemples publiés, le rendez-vous vient après, parfois de plusieurs mois. Ici il est antérieur. L’occupant risque alors d’être averti d’une date déjà passée. La plateforme ne documente pas de refus\u00a0; c’est donc un avertissement.\n\nLe plus souvent, les deux dates ont été interverties, ou un ancien rendez-vous a été renvoyé. Si le passage a déjà eu lieu, envoyez ce qui s’est passé\u00a0: `pending/start`, `hold/occupant_absent` ou `closed/done`.",
  },
  "log.quotation": {
    severity: "note",
    title: "Un devis parmi les interventions",
    body: "L’étape n’a ni code prestation ni type de travaux, que toute intervention publiée porte, mais elle a ce que portent les devis\u00a0: l’événement `proposed`, un `parentReference` ou des `tags`. La page d’Intent sur les devis montre exactement cela, sans `serviceCode` ni `workType`.\n\nSi c’est un devis, contrôlez-le comme `intent.quotation`\u00a0; il n’y manque alors rien. Envoyez-le là où vont les devis\u00a0: Intent sépare interventions, devis et réserves. Si c’est bien une intervention, ajoutez les deux champs.",
  },
  "log.sign-off-early": {
    severity: "warning",
    title: "Quitus avant la fin",
    body: "`occupantSignature` et `equipmentStatus` consignent le résultat\u00a0: l’occupant a signé, l’équipement a été trouvé en ordre. Tous les exemples publiés ne les portent que sur des étapes de clôture. Sur une étape qui ouvre, planifie ou commence les travaux, ils consignent ce qui n’a pas pu avoir lieu, et un litige trouverait une signature antérieure à la réparation.\n\nEnvoyez ces deux champs avec `pending/end` ou avec la clôture. Un programme qui recopie le dernier message pour l’étape suivante devrait ne garder que ce qui ne change pas\u00a0: référence, contrat, service, lieu.",
  },
  "number.as-text": {
    severity: "warning",
    title: "Un nombre entre guillemets",
    body: "Les chiffres sont entre guillemets\u00a0: c’est un texte. Le webhook de partage d’Intent écrit lui-même `\"criticalLevel\": \"3\"`, alors que les étapes envoyées et les réponses reçues contiennent le nombre `3`\u00a0; une valeur recopiée de l’un à l’autre arrive en texte. Les formulaires HTML livrent aussi toute valeur sous forme de texte.\n\nLe texte est compris ici, et la forme normale contient le nombre. La correction supprime les guillemets. En JavaScript, `Number(value)` fait de même\u00a0; vérifiez que le champ n’était pas vide, car `Number(\"\")` vaut 0.",
  },
  "number.imprecise": {
    severity: "warning",
    title: "Plus de chiffres qu’il n’en reste",
    body: "La plupart des lecteurs gardent un nombre JSON en double précision IEEE 754, soit 15 à 17 chiffres significatifs\u00a0; la RFC 8259 §6 avertit qu’une précision supérieure n’est pas interopérable. Les chiffres suivants se perdent sans aucune erreur\u00a0: `9007199254740993` devient `9007199254740992`.\n\nLe nombre est transmis ici tel qu’il a été écrit, chiffre par chiffre. Si chaque chiffre compte, comme dans un numéro de compte ou un identifiant d’un autre système, envoyez un texte. Sinon, arrondissez-le là où il est calculé\u00a0; les montants devraient de toute façon être des textes comme `\"900.70\"`.",
  },
  "number.not-integer": {
    severity: "error",
    title: "Pas un nombre entier",
    body: "Ce champ compte ou numérote quelque chose\u00a0: un identifiant, un niveau, une tentative. Les destinataires le déclarent entier (Karé\u00a0: `integer`\u00a0; Intent\u00a0: `int` dans son SDK public) et refusent une fraction ou la tronquent. Rien n’est arrondi ici, car seul l’auteur sait si `2.5` voulait dire 2 ou 3.\n\nÉcrivez un nombre entier. `1.0` et `1e2` sont des entiers écrits de façon inhabituelle\u00a0; ils sont acceptés, et la forme normale écrit `1` et `100`.",
  },
  "number.out-of-range": {
    severity: "error",
    title: "Hors limites",
    body: "Le nombre dépasse ce que le champ peut contenir. Karé publie pour ses identifiants l’intervalle de −9007199254740991 à 9007199254740991\u00a0: ce sont les entiers que JavaScript conserve exactement (RFC 8259 §6). Un identifiant plus grand arriverait chez le destinataire sous une autre valeur. Le `visitAttempt` d’Intent compte des passages\u00a0: il n’est jamais négatif.\n\nVérifiez l’origine du nombre\u00a0: un horodatage à la place d’un identifiant, ou une clé de base de données sur 64 bits, qui se transmet comme texte. Un `criticalLevel` négatif n’est qu’un avertissement, aucun intervalle n’étant publié.",
  },
  "number.spelling": {
    severity: "warning",
    title: "Une écriture inhabituelle d’un entier",
    body: "`1.0`, `1e2` et `-0` sont des entiers par leur valeur, et JavaScript, dans lequel la règle de Karé est écrite, les prend pour tels. D’autres lecteurs non\u00a0: `serde_json` en Rust et `encoding/json` en Go refusent `1.0` pour un champ entier. La RFC 8259 §6 permet cette écriture et laisse le type au lecteur.\n\nLa forme normale écrit l’entier simple, pour que chaque destinataire lise la même chose. Ces écritures viennent de programmes qui gardent tous les nombres en virgule flottante\u00a0; formatez-les en entiers à la source.",
  },
  "obapi.date-range": {
    severity: "warning",
    title: "Les dates ne correspondent pas aux lignes",
    body: "Le `date_start` d’une intervention est la première date de ses lignes, et `date_end` la dernière. Dolibarr calcule les deux ainsi à chaque changement de ligne, et l’exemple publié par OBAPI le confirme. Ici une ligne sort de l’intervalle, ou l’intervalle est plus large que les lignes.\n\nSouvent la date d’une ligne contient une erreur, un autre mois ou une autre année\u00a0; sinon il manque une ligne dans la réponse. Corrigez la ligne, ou relisez l’intervention. Un logiciel qui garde des dates prévues dans ces champs peut s’en écarter à dessein\u00a0; c’est donc un avertissement.",
  },
  "obapi.dates-reversed": {
    severity: "warning",
    title: "Début et fin inversés",
    body: "`date_start` vient après `date_end`. Dans une intervention, c’est impossible\u00a0; dans les paramètres d’une liste, cela ne demande rien, et la réponse est une liste vide plutôt qu’une erreur\u00a0: la faute passe pour «\u00a0il n’y a pas d’interventions\u00a0».\n\nÉchangez les deux dates. Si elles viennent d’un formulaire, vérifiez comment il écrit les dates\u00a0: `07/10/2020` est le 7 octobre en France et le 10 juillet aux États-Unis, alors qu’OBAPI n’accepte que `YYYY-MM-DD`. Les deux dates peuvent être égales\u00a0: c’est une seule journée.",
  },
  "obapi.duration-sum": {
    severity: "warning",
    title: "La durée n’est pas la somme des lignes",
    body: "Dans OBAPI, une intervention a une durée `duration` en secondes entières, et chacune de ses lignes aussi. Dans Dolibarr, dont le modèle est issu, le total est toujours la somme des lignes hors sous-totaux, et l’exemple publié par OBAPI le confirme. Un total différent signifie qu’une ligne a été modifiée après coup, manque dans la réponse, ou que des heures ont été prises pour des secondes.\n\nComparez les lignes au relevé d’heures et corrigez celle qui est fausse. D’autres logiciels peuvent compter autrement, par exemple avec les trajets\u00a0; c’est donc un avertissement.",
  },
  "request.header-missing": {
    severity: "error",
    title: "Un en-tête manquant",
    body: "La requête documentée porte cet en-tête, celle-ci non. Sans `Authorization`, le serveur répond 401\u00a0; sans `x-session-token`, Karé ne connaît aucune session\u00a0; sans `content-type: application/json`, le corps est lu comme un formulaire et rien n’en arrive. curl envoie de lui-même `application/x-www-form-urlencoded` avec `-d`. Les noms d’en-têtes ignorent la casse, mais chaque lettre et chaque tiret comptent. Ajoutez l’en-tête, avec la valeur de votre compte.",
  },
  "request.header-value": {
    severity: "error",
    title: "Un en-tête d’une autre valeur",
    body: "L’en-tête est là, mais dit autre chose que celui qui est documenté\u00a0: `Authorization` commence par `Bearer` et une espace, suivis du seul jeton\u00a0; `content-type` nomme la forme du corps. Une valeur entre chevrons, comme `<token>`, vient d’une page et doit être remplacée. La valeur n’est jamais répétée dans un message, puisqu’elle peut être secrète. Avec des parties, le client écrit lui-même `multipart/form-data`, suivi de la séparation.",
  },
  "request.method": {
    severity: "error",
    title: "Une autre méthode",
    body: "L’adresse est celle d’une requête documentée, mais cette requête a une autre méthode. Un serveur répond 404 ou 405, ou fait autre chose\u00a0: un `GET` de la même adresse lit, un `PATCH` modifie, un `POST` crée. curl envoie de lui-même `POST` quand il y a un corps, et `GET` quand il n’y en a pas\u00a0; `-X` l’emporte. Écrivez la méthode indiquée, en majuscules, ou retirez `-X` et donnez un corps.",
  },
  "request.option": {
    severity: "warning",
    title: "Une option qui n’est pas lue",
    body: "La commande porte une option qui ne dit rien de la requête, ou qui n’est pas connue. Elle est ignorée\u00a0; si elle prend une valeur, celle-ci a pu être lue comme une adresse. Tout le reste est contrôlé comme si l’option n’y était pas. Vérifiez son orthographe\u00a0: curl distingue majuscules et minuscules, `-h` demande de l’aide quand `-H` ajoute un en-tête, et `-x` nomme un proxy quand `-X` nomme la méthode.",
  },
  "request.parameter": {
    severity: "error",
    title: "Un paramètre de l’adresse",
    body: "Ce qui suit le point d’interrogation de l’adresse n’est pas comme documenté\u00a0: un paramètre manque, figure deux fois, ou n’a pas sa place ici. Le téléchargement d’OBAPI prend `type=intervention`\u00a0; une liste prend `page`, `per_page`, `date_start`, `date_end`, `status` et `sort`, chacun une fois. Si leurs valeurs sont justes, d’autres codes le disent. Dans un shell, une adresse qui contient `&` se met entre guillemets, sinon la suite est une autre commande.",
  },
  "request.part": {
    severity: "error",
    title: "Une partie du formulaire",
    body: "Intent reçoit un document comme un formulaire en parties\u00a0: le fichier lui-même, et des textes à côté, comme `title` et `elementType`. Une partie manque, figure deux fois, ou contient un texte là où va le fichier. Avec curl, `-F \"file=@rapport.pdf;type=application/pdf\"` envoie le fichier, `-F \"file=rapport.pdf\"` envoie onze lettres. Les noms des parties distinguent la casse. Ce que doivent dire les textes, les codes de ces champs le disent.",
  },
  "request.syntax": {
    severity: "error",
    title: "Une requête qui ne se lit pas jusqu’au bout",
    body: "Une commande a été copiée en partie, ou ses guillemets ne s’équilibrent pas\u00a0: le shell attendrait la suite, ou prendrait le reste de la ligne pour un seul mot. Ce qui a pu être lu est contrôlé malgré tout\u00a0; d’autres constats peuvent donc en découler. Recopiez la commande en entier, ou fermez le guillemet. Dans `bash`, une apostrophe entre apostrophes s’écrit `'\\''`\u00a0; dans PowerShell on la double\u00a0; dans `cmd`, seuls comptent les guillemets doubles.",
  },
  "request.url": {
    severity: "error",
    title: "Une autre adresse",
    body: "Le chemin n’est pas celui de la requête, ou l’adresse ne se lit pas comme telle. L’hôte et le préfixe peuvent différer, comme entre bac à sable et production\u00a0; la fin documentée du chemin, non. Un chemin presque juste reçoit un 404. Des espaces autour d’une adresse, comme dans les exemples d’Intent, à l’intérieur des guillemets, sont un avertissement\u00a0: certains clients les retirent, d’autres les envoient. Écrivez le chemin tel que documenté, sans espaces.",
  },
  "rule.forbidden": {
    severity: "error",
    title: "Interdit par une règle du contrat",
    body: "Le destinataire connaît ce champ, mais une règle fixée par votre propre programme (option `rules`, membre `forbid`) dit de ne pas l’envoyer\u00a0: parce que le contrat le réserve à l’autre partie, parce qu’il peut contenir des données personnelles, ou parce que personne ne le lit. Quoi qu’il contienne, même `null` ou un texte vide, il est refusé.\n\nRetirez le membre. La correction l’enlève du message avec sa valeur\u00a0; regardez ce qu’elle dit avant de l’appliquer, car cela est perdu. Si le contrat a changé, retirez le pointeur de `rules.forbid`.",
  },
  "rule.not-allowed": {
    severity: "error",
    title: "Non admis par une règle du contrat",
    body: "Le destinataire accepte ici n’importe quelle valeur, ou un plus grand nombre\u00a0; une règle fixée par votre propre programme (option `rules`, membre `allow`) nomme celles de ce contrat\u00a0: ses codes prestation, ses sociétés, les étapes à signaler. Les textes sont comparés exactement, les nombres d’après leur valeur, quelle que soit leur écriture. `null` dit que rien n’est renseigné et ne relève pas de cette règle.\n\nChoisissez une des valeurs admises. La correction écrit celle qui ressemble le plus à ce qui est écrit\u00a0; c’est une supposition, car un autre code peut désigner une autre prestation. Si le contrat s’est étendu, ajoutez la valeur à `rules.allow`.",
  },
  "rule.required": {
    severity: "error",
    title: "Exigé par une règle du contrat",
    body: "Le destinataire accepterait le message sans ce champ\u00a0; une règle fixée par votre propre programme (option `rules`, membre `require`) ne l’accepte pas. Le champ est renseigné quand il dit quelque chose\u00a0: `null`, un texte d’espaces et une liste vide comptent comme absents. Quand un champ placé dans un objet est exigé, l’objet l’est aussi\u00a0; derrière `*`, chaque élément de la liste doit l’avoir, et à une liste vide il ne manque rien.\n\nRenseignez le champ, ou retirez le pointeur de `rules.require` si le contrat ne l’exige pas. Ce que le type de message exige lui-même est signalé par `field.missing`, une seule fois.",
  },
  "rule.too-long": {
    severity: "error",
    title: "Plus long que ne l’admet une règle du contrat",
    body: "Le destinataire ne publie aucune limite pour ce texte\u00a0; une règle fixée par votre propre programme (option `rules`, membre `maxLength`) en pose une, le plus souvent parce que le logiciel qui suit coupe ce qui dépasse. On compte les caractères Unicode, comme JSON Schema\u00a0: une lettre accentuée en est un, un emoji peut en être plusieurs, et un saut de ligne dans une vCard en vaut deux. C’est le texte tel qu’il est donné qui compte.\n\nRaccourcissez le texte, ou mettez dans un document ce qui n’y tient pas. Rien n’est coupé à votre place\u00a0: une phrase sans sa fin peut dire le contraire.",
  },
  "step.contradiction": {
    severity: "error",
    title: "Statut et événement se contredisent",
    body: "Les deux mots sont connus, mais tous les usages publiés de cet événement ont un autre statut\u00a0: un travail `done` clôt une opération, un passage `planned` l’ouvre ou s’y inscrit, `canceled` veut dire `denied`. Le destinataire afficherait une opération ouverte alors qu’elle est terminée, ou l’inverse.\n\n`allowed` énumère les statuts sous lesquels l’événement est documenté. Décidez lequel des deux mots est vrai et changez l’autre. S’il n’y a qu’un tel statut, la correction le met, sur demande. La table des paires étant tirée d’exemples et non d’une spécification publiée, l’option `severity` permet d’adoucir ce constat.",
  },
  "step.unknown-event": {
    severity: "error",
    title: "Ce n’est pas un événement connu",
    body: "L’événement dit ce qui s’est passé dans une opération Intent. Les 28 événements connus viennent des exemples publiés par Intent, de son SDK public et d’un export d’interventions closes. Ce sont des mots en minuscules reliés par des tirets bas\u00a0: `occupant_absent` et non `occupant-absent`\u00a0; `canceled` n’a qu’un `l`, `acknowledged` a un `c` avant le `k`.\n\nUne étape portant un autre événement risque d’être refusée, ou enregistrée sans faire avancer l’opération. Choisissez un événement connu, et mettez dans `description` ce qu’il ne dit pas. La correction écrit l’événement le plus proche.",
  },
  "step.unknown-status": {
    severity: "error",
    title: "Ce n’est pas un statut",
    body: "Le statut d’une étape Intent est l’un de cinq mots\u00a0: `open`, `pending`, `hold`, `closed`, `denied`. Aucune autre valeur ne figure dans les messages publiés ni dans le SDK public d’Intent. Ils s’écrivent en minuscules\u00a0; rien ne dit que la plateforme lise aussi `OPEN` ou `Closed`.\n\nLe statut donne l’état de l’opération, l’événement ce qui vient de se passer\u00a0: `closed` avec `done`, `hold` avec `occupant_absent`. Si votre mot dit ce qui s’est passé, sa place est dans `event`. La correction écrit le statut le plus proche.",
  },
  "step.unverified": {
    severity: "warning",
    title: "Une paire non documentée",
    body: "Le statut et l’événement sont connus, mais aucun document publié ne dit sous quel statut cet événement s’envoie. Quinze événements ne sont connus que par un export qui ne donne pas leur statut, dont `postponed`, `technical_issue`, `temporary_repair` et `commented`. La paire est peut-être juste\u00a0; elle est donc acceptée.\n\nEssayez-la une fois sur le bac à sable, ou demandez à la plateforme du gestionnaire, avant d’envoyer beaucoup d’étapes ainsi. Une paire documentée qui dit la même chose est plus sûre\u00a0: `hold/occupant_absent` puis `pending/replanned` pour un passage reporté parce que personne n’était là.",
  },
  "table.charset": {
    severity: "note",
    title: "Un fichier dans un autre jeu de caractères",
    body: "Les octets du fichier ne sont pas de l’UTF-8, le jeu de caractères de tous les messages. Il a été lu comme du Windows-1252, que les tableurs d’Europe de l’Ouest écrivent par défaut\u00a0; chaque octet y a une lettre, rien n’est donc perdu, mais si le fichier est encore autre chose, certaines lettres sont fausses. Regardez un mot accentué du résultat. Pour être sûr, exportez en «\u00a0CSV UTF-8\u00a0», ou nommez le jeu de caractères.",
  },
  "table.day-first": {
    severity: "note",
    title: "Une date avec le jour en premier",
    body: "La cellule contient une date comme `07/10/2020 15:18`, soit le 7 octobre en France et le 10 juillet aux États-Unis. Elle a été lue avec le jour en premier, parce que l’appelant l’a dit, ou parce qu’une autre date de la même colonne n’a pas d’autre lecture, comme `25/12/2020`. Le résultat est une heure locale dans le fuseau supposé. Écrivez les dates `2020-10-07T15:18:00`, et personne n’a à deviner.",
  },
  "table.digits": {
    severity: "warning",
    title: "Des chiffres modifiés par un tableur",
    body: "Un tableur prend une cellule de chiffres pour un nombre\u00a0: il supprime les zéros de tête, si bien que `0786220276` devient `786220276`, et il écrit les longs nombres avec un exposant, si bien que quinze chiffres deviennent `7,86E+14`. Ce qui est perdu ne se retrouve pas dans le fichier. La cellule passe telle quelle dans le message, rien n’est deviné. Mettez la colonne au format texte avant d’y coller ou d’y importer les chiffres, puis exportez à nouveau le tableau.",
  },
  "table.header": {
    severity: "warning",
    title: "Une colonne sans champ",
    body: "La première ligne nomme les champs, et ce nom n’est pas de ceux du type. La colonne est laissée de côté, tout le reste est lu. Un nom presque juste, ou le libellé français ou anglais du champ, est compris et signalé. Écrivez les noms des champs comme les donne la table du type, `location.assetReference` pour ce qui est à l’intérieur\u00a0; rien ne change dans les lignes pour autant.",
  },
  "table.row": {
    severity: "error",
    title: "Une ligne qui ne va pas",
    body: "La ligne a plus ou moins de cellules que la première, ou un guillemet n’y est pas fermé. On ne sait alors plus quelle cellule va à quel champ\u00a0; la ligne est refusée et rendue octet pour octet, les autres ne sont pas retenues. Le plus souvent, une cellule contient le séparateur sans être entre guillemets, ou un guillemet à l’intérieur n’est pas doublé. Exportez à nouveau le tableau, ou réparez cette ligne.",
  },
  "text.damaged": {
    severity: "warning",
    title: "Des lettres abîmées",
    body: "`CÃ©line` était `Céline`\u00a0: ses octets sont de l’UTF-8 qu’un programme a lus un par un comme du Windows-1252. Cela peut se défaire, car les lettres sont toujours les octets des bonnes\u00a0; la correction montre le résultat et demande avant de s’appliquer. Le caractère U+FFFD (`�`) est pire\u00a0: il remplace des octets qu’un programme n’a pas pu lire, et personne ne sait ce qu’ils étaient.\n\nLa forme normale n’y change rien. Cherchez d’où vient le texte, le plus souvent un fichier ou une colonne de base de données lus dans le mauvais jeu de caractères, et réécrivez les lettres perdues.\n\nUne référence entre guillemets, `\"\\\"INTER-0500\\\"\"`, a été mise en texte JSON deux fois\u00a0: le destinataire cherche une opération dont le nom contient les guillemets.",
  },
  "text.empty": {
    severity: "error",
    title: "Un texte vide",
    body: "Un champ obligatoire est présent, mais son texte est vide. Pour le destinataire, c’est comme s’il manquait\u00a0: une opération sans référence, sans contrat ou sans équipement ne peut être retrouvée. Cela vient souvent d’un champ de formulaire laissé vide, ou d’une colonne vide dans l’export. Indiquez la valeur.\n\nDans `criticalLevel`, un texte vide n’est qu’un avertissement. Le webhook de mise à jour d’Intent y écrit lui-même `\"\"` quand aucun niveau n’a été choisi\u00a0; cela se lit «\u00a0non renseigné\u00a0», et la forme normale omet le champ. Il en va de même là où un mot dont tous ne sont pas documentés peut manquer, comme dans `equipmentWorkingOrder`\u00a0: un mot inconnu n’y est, lui aussi, qu’un avertissement.",
  },
  "text.invisible": {
    severity: "warning",
    title: "Des caractères que personne ne voit",
    body: "Un numéro de téléphone copié depuis un écran apporte souvent des marques de sens d’écriture (U+202A … U+202C), des espaces insécables (U+00A0) ou une espace de largeur nulle (U+200B)\u00a0; une adresse électronique se termine par une espace. Tout semble juste, mais un programme ne reconnaît plus le numéro, et certains téléphones refusent de le composer.\n\nDans un numéro ou une adresse, ces caractères ne veulent rien dire\u00a0: la forme normale les omet et écrit des espaces ordinaires. Une référence est conservée telle quelle, car deux clés peuvent ne différer que par eux\u00a0; la correction demande d’abord. Retirez-les de préférence à la source, car d’autres champs en contiennent sans doute aussi.",
  },
  "text.placeholder": {
    severity: "warning",
    title: "Un mot à la place d’une valeur",
    body: "Des programmes écrivent `null`, `undefined`, `#N/A`, `{{reference}}` ou `string` pour une valeur qu’ils n’ont pas, `[object Object]` ou `Array` pour une qu’ils ne savent pas écrire, et des personnes écrivent «\u00a0non communiqué\u00a0» dans un champ obligatoire. Pour le destinataire, c’est une valeur\u00a0: un technicien voit un contact nommé `null`, un téléphone tente de composer un texte. Un numéro sans chiffre et une adresse électronique sans `@`, ou avec un nom à côté, sont du même ordre.\n\nOmettez ce champ. Si la remarque elle-même importe, «\u00a0ne pas appeler\u00a0» par exemple, écrivez-la dans une `NOTE` de la carte ou dans la description. Le texte est conservé tel quel.",
  },
  "type.mismatch": {
    severity: "error",
    title: "Une valeur d’un autre type",
    body: "JSON distingue textes, nombres, listes, objets, `true`/`false` et `null`, et chaque champ de la table du type de message n’en accepte qu’un. Une date sous forme de nombre, une référence sans guillemets ou un contact hors d’une liste est refusé par le destinataire, ou lu autrement.\n\nLes paramètres `expected` et `received` nomment les deux types. Un texte seul à la place d’une liste de textes, l’erreur la plus fréquente, est accompagné d’une correction qui le met dans une liste. Une date venue comme nombre, comme liste de ses parties ou comme objet, de PHP ou de MongoDB par exemple, est montrée telle qu’elle s’écrirait\u00a0; des chiffres entre guillemets deviennent un nombre, une table de nombres la liste de ses valeurs, une valeur seule dans une liste ou dans un objet cette valeur, du JSON dans un texte ce JSON, un nombre entier à la place d’un texte les mêmes chiffres entre guillemets. Le reste se corrige là où le message est produit, car une conversion pourrait changer le sens.",
  },
  "value.not-json": {
    severity: "error",
    title: "Une valeur que JSON ne peut pas transporter",
    body: "Une valeur JavaScript est jugée d’après le JSON qui serait transmis. `NaN`, `Infinity`, BigInt, les fonctions, les symboles, `Map`, `Set`, les cycles et les accesseurs qui lèvent une exception n’ont pas de forme JSON (RFC 8259 §3). `JSON.stringify` en remplace certains par `null` ou `{}`, en omet d’autres et échoue sur le reste\u00a0: le destinataire reçoit autre chose que prévu.\n\nConvertissez la valeur avant l’envoi\u00a0: un nombre après contrôle, un `Map` avec `Object.fromEntries`, un `Set` avec la syntaxe de décomposition, un objet pris dans un cycle par sa référence.",
  },
  "vcard.address-order": {
    severity: "warning",
    title: "Une adresse dans le mauvais ordre",
    body: "Les sept composants de `ADR` ont une place fixe (RFC 2426 §3.2.1)\u00a0: boîte postale, complément, rue, ville, région, code postal, pays. Ici le deuxième contient un code postal français et le troisième un texte sans chiffre\u00a0: l’adresse a sans doute été écrite rue\u00a0; code postal\u00a0; ville\u00a0; pays. Tout lecteur montrera alors la rue comme boîte postale et la ville comme rue.\n\nLa forme normale garde l’ordre, car seule une personne peut trancher. La correction proposée remet rue, ville, code postal et pays à leur place.",
  },
  "vcard.bare-type": {
    severity: "warning",
    title: "Un type sans TYPE=",
    body: "vCard 2.1 permettait `EMAIL;HOME;INTERNET:…`\u00a0; vCard 3.0 écrit `EMAIL;TYPE=HOME,INTERNET:…` (RFC 2426 §4, `param`). Certains lecteurs perdent un mot isolé sans le dire, d’autres refusent la carte.\n\nLa forme normale réunit tous les types d’une propriété derrière un seul `TYPE=`. Un mot qu’aucune norme ne connaît devient lui aussi un type, pour ne pas être perdu\u00a0: vérifiez que c’était bien l’intention.",
  },
  "vcard.case": {
    severity: "warning",
    title: "Des noms en minuscules",
    body: "Les noms de propriétés, de paramètres et de types ont le même sens quelle que soit la casse (RFC 2426 §4), et bien des carnets d’adresses écrivent `begin:vcard` ou `type=home`. Les lecteurs simples comparent les lettres et manquent ces lignes.\n\nLa forme normale écrit en majuscules les noms et les types connus de la RFC 2426. Les noms de propriétés particulières, les groupes et toutes les valeurs restent tels quels. Le constat est fait une fois par carte, au premier endroit.",
  },
  "vcard.charset": {
    severity: "warning",
    title: "Un paramètre CHARSET",
    body: "`CHARSET` appartient à vCard 2.1. vCard 3.0 l’a supprimé (RFC 2426 §5)\u00a0: le jeu de caractères est celui du texte entier, et en JSON c’est UTF-8. D’anciennes versions d’une bibliothèque JavaScript répandue l’écrivent dans des cartes 3.0\u00a0: on le rencontre donc partout, et certains lecteurs le refusent.\n\nLa forme normale l’omet. Une valeur quoted-printable est d’abord décodée, depuis UTF-8, ISO-8859-1, ISO-8859-15 ou Windows-1252. Des octets d’un autre jeu ne peuvent pas être décodés ici\u00a0: c’est une erreur, car le texte serait perdu.",
  },
  "vcard.component-count": {
    severity: "warning",
    title: "Trop ou trop peu de composants",
    body: "`N` a cinq composants (nom\u00a0; prénom\u00a0; autres prénoms\u00a0; préfixes\u00a0; suffixes, RFC 2426 §3.1.2) et `ADR` en a sept (§3.2.1). Les programmes qui omettent les derniers quand ils sont vides trompent les lecteurs qui comptent.\n\nLa forme normale ajoute à la fin les points-virgules manquants\u00a0; aucun composant ne change de place. Des composants supplémentaires existent depuis la RFC 9554\u00a0: ils sont conservés, mais un lecteur de vCard 3.0 peut les ignorer.",
  },
  "vcard.control-character": {
    severity: "warning",
    title: "Un caractère de contrôle",
    body: "Les valeurs d’une vCard contiennent du texte visible, des espaces et des tabulations (RFC 2426 §4, `VALUE-CHAR`). Les caractères de contrôle tels que U+0007 viennent de terminaux ou de fichiers abîmés\u00a0; un système peut refuser la carte ou couper le texte à cet endroit.\n\nDans une carte reçue, le caractère est conservé et signalé, car personne ne sait ce qu’il représentait\u00a0; parmi les champs d’un contact, il est omis. Dans un contact à écrire, c’est une erreur. Les sauts de ligne ne sont pas concernés\u00a0: ils s’écrivent `\\n`.",
  },
  "vcard.date-spelling": {
    severity: "warning",
    title: "REV écrit autrement",
    body: "`REV` indique la dernière modification de la carte. La RFC 2426 §3.6.4 admet plusieurs écritures d’ISO 8601\u00a0: simple ou étendue, avec un décalage ou avec `Z`. vCard 4.0 n’admet que la forme simple, et les bibliothèques butent sur les choix des autres.\n\nLa forme normale écrit le même instant en UTC, au format étendu\u00a0: `2020-10-07T13:18:12Z`\u00a0; une fraction est conservée si elle n’est pas nulle. Une date sans décalage reste telle quelle, puisque l’instant n’est pas connu.",
  },
  "vcard.date-unreadable": {
    severity: "warning",
    title: "Une date illisible",
    body: "`BDAY` et `REV` contiennent une date, avec ou sans heure, au format ISO 8601\u00a0: `1980-07-14` ou `2020-10-07T13:18:12Z` (RFC 2426 §3.1.5, §3.6.4). On rencontre aussi `70-7-14`, `--0203` (un jour sans année, vCard 4.0) ou des chiffres qui ne sont pas une date.\n\nUne mauvaise date ne doit pas coûter la carte entière\u00a0: la valeur est conservée mot pour mot. Écrivez une date complète, ou signalez un texte par `VALUE=text`.",
  },
  "vcard.double-escaping": {
    severity: "warning",
    title: "Échappée une fois de trop",
    body: "En JSON, un saut de ligne dans une chaîne s’écrit `\\n`. Quand un texte déjà échappé est placé une seconde fois dans du JSON, la carte arrive avec une barre oblique inverse et une lettre à la place des sauts de ligne, et aucun lecteur de vCard n’y trouve de deuxième ligne.\n\nLes couches d’échappements sont retirées et la carte est lue. Examinez le programme qui construit la demande\u00a0: il appelle sans doute `JSON.stringify` deux fois, ou colle un exemple déjà échappé dans une chaîne.",
  },
  "vcard.duplicate-property": {
    severity: "warning",
    title: "Une propriété répétée",
    body: "Une carte décrit une personne\u00a0: un `FN`, un `N`, un `REV`, un `BDAY`, un `VERSION`. Si l’un d’eux se répète, certains lecteurs prennent le premier, d’autres le dernier.\n\nTous sont conservés, dans l’ordre donné, car seule une personne peut dire lequel est juste\u00a0; seul un second `VERSION` est omis. Deux noms qui disent la même chose en deux langues sont permis en vCard 4.0 s’ils portent `ALTID` (RFC 6350 §5.4)\u00a0: ils ne sont pas signalés.",
  },
  "vcard.encoding": {
    severity: "warning",
    title: "Un encodage de vCard 2.1",
    body: "vCard 2.1 écrivait les accents `=C3=A9` (quoted-printable) et les images en `BASE64`. vCard 3.0 n’a qu’un encodage, `ENCODING=b` (RFC 2426 §5)\u00a0; le texte s’écrit tel quel.\n\nLa forme normale décode le quoted-printable et renomme `BASE64` en `b`, sans les espaces laissés par les lignes repliées. Un signe égal que ne suivent pas deux chiffres hexadécimaux est conservé\u00a0: vérifiez que le texte n’a pas été abîmé en chemin.",
  },
  "vcard.end-missing": {
    severity: "warning",
    title: "END:VCARD manque",
    body: "Une carte s’ouvre par `BEGIN:VCARD` et se ferme par `END:VCARD` (RFC 2426 §4). Sans la dernière ligne, un lecteur ne sait pas si la fin a été coupée\u00a0; beaucoup refusent la carte.\n\nSi la dernière ligne du texte est entière, c’est-à-dire suivie d’un saut de ligne, la ligne manquante est ajoutée. Sinon la carte a pu être coupée au milieu d’un numéro, et c’est l’erreur `vcard.malformed`. Cherchez une limite de longueur au champ d’origine.",
  },
  "vcard.escaping": {
    severity: "warning",
    title: "Les échappements d’une valeur",
    body: "Dans un texte, une virgule s’écrit `\\,`, un point-virgule `\\;`, une barre oblique inverse `\\\\` et un saut de ligne `\\n` (RFC 2426 §4, `ESCAPED-CHAR`). Une virgule nue dans `FN` ou `NOTE` fait voir une liste à certains lecteurs\u00a0; un séparateur échappé dans `N` en cache tous les éléments.\n\nLa forme normale n’emploie que ces quatre échappements, et seulement où il en faut\u00a0: `\\:` devient `:`, et `\\N` devient `\\n`. Les virgules de `N`, `ADR`, `CATEGORIES` et `NICKNAME` séparent et restent.",
  },
  "vcard.folding": {
    severity: "warning",
    title: "Des lignes mal repliées",
    body: "Une longue ligne peut continuer à la suivante si celle-ci commence par une espace ou une tabulation (RFC 2426 §2.6). Certains programmes coupent du base64 ou des paramètres sans elle. D’autres décalent toute la carte, si bien que chaque ligne semble continuer `BEGIN:VCARD`.\n\nLes deux cas sont réparés\u00a0: les morceaux sont réunis, le décalage est retiré. La forme normale n’a aucune ligne repliée, car certains programmes ne savent pas les réunir. Les lignes bien repliées sont réunies sans message.",
  },
  "vcard.frame": {
    severity: "warning",
    title: "Une ligne du cadre",
    body: "`BEGIN:VCARD`, `VERSION:3.0` et `END:VCARD` encadrent une carte. Elles n’admettent ni groupe, ni paramètre, ni espace (RFC 2426 §4)\u00a0; on rencontre pourtant `END : VCARD` ou `home.begin:vcard`, et la plupart des lecteurs n’y voient pas de carte.\n\nLa forme normale écrit exactement cette ligne. Un groupe placé devant elle ne dit rien et est omis\u00a0; les groupes des propriétés sont conservés.",
  },
  "vcard.group": {
    severity: "warning",
    title: "Un groupe qui n’en est pas un",
    body: "Dans `item1.TEL:0786220276`, la partie avant le point est un groupe\u00a0: il relie des lignes, par exemple un numéro et son libellé (RFC 2426 §4, RFC 2425 §5.8.2). Certains programmes écrivent un point là où vCard a un point-virgule, `PHONE.WORK:…` ou `TEL.CELL:…`. Pour tout lecteur, la propriété s’appelle alors `WORK` ou `CELL`, que personne ne connaît, et le numéro passe inaperçu.\n\nLa ligne est conservée telle quelle. Écrivez d’abord le nom de la propriété, puis son type comme paramètre\u00a0: `TEL;TYPE=WORK:0786220276`.",
  },
  "vcard.line-break": {
    severity: "warning",
    title: "Des sauts de ligne autres que CRLF",
    body: "Les lignes d’une vCard se terminent par CR et LF, et il n’y a pas de ligne vide entre les propriétés (RFC 2426 §2.4.2, §4). LF seul, CR seul et les lignes vides sont courants\u00a0: l’exemple même d’Intent porte `\\n\\n` après `BEGIN:VCARD`. Un lecteur strict s’arrête à la ligne vide.\n\nLa forme normale écrit CRLF entre les lignes, et rien après `END:VCARD`. Le constat est fait une fois par carte, au premier endroit, avec le nombre. En JSON, écrivez `\\r\\n`.",
  },
  "vcard.malformed": {
    severity: "error",
    title: "Une carte illisible",
    body: "Le texte s’ouvre par `BEGIN:VCARD`\u00a0: il se veut une carte, mais le réparer serait deviner. Soit la première ligne contient autre chose que `BEGIN:VCARD` (les sauts de ligne ont été perdus), soit il n’y a aucune propriété, soit le texte a été coupé dans sa dernière ligne et `END:VCARD` manque, soit un autre composant s’y trouve.\n\nReprenez la carte à sa source. Pour donner un texte simple, ôtez `BEGIN:VCARD`.",
  },
  "vcard.name-missing": {
    severity: "warning",
    title: "Un nom manque",
    body: "vCard 3.0 demande deux noms\u00a0: `FN`, le nom tel qu’on l’écrirait sur une enveloppe, et `N`, ses éléments (RFC 2426 §3.1.1, §3.1.2). Une carte sans `FN` apparaît comme une ligne vide dans la plupart des carnets.\n\nUn `FN` absent ou vide est tiré de `N`, sinon de `ORG`, sinon de `EMAIL`. S’il n’y en a aucun, il reste absent. Un `N` absent est écrit avec ses cinq éléments vides\u00a0; personne ne peut reconnaître le nom de famille dans `FN`.",
  },
  "vcard.nested-card": {
    severity: "warning",
    title: "Une carte dans une carte",
    body: "`AGENT` désigne quelqu’un qui agit pour la personne, par une carte à part entière. vCard 2.1 plaçait cette carte sur les lignes suivantes\u00a0; vCard 3.0 l’écrit en une valeur, avec `\\n` entre ses lignes (RFC 2426 §3.5.4). Un lecteur qui ignore l’ancienne forme prend le `END:VCARD` intérieur pour la fin de toute la carte.\n\nLa forme normale conserve la carte intérieure mot pour mot, dans la valeur de `AGENT`. Rien n’y est réparé.",
  },
  "vcard.not-read": {
    severity: "note",
    title: "Un contact qui n’a pas été lu",
    body: "Seul `quitus/small/intent` le dit. Il lit sans attendre la vCard 3.0 toute simple\u00a0; ce qui lit et répare les autres cartes est un fichier à part, que la page charge quand elle en a besoin. D’ici là, une telle carte est conservée mot pour mot, elle peut être abîmée, et rien d’elle ne compte dans le verdict. Une page qui reçoit ses contacts d’ailleurs appelle `await ready({ cards: true })` une fois, avant de vérifier, ou vérifie de nouveau ensuite\u00a0; `attach` de `quitus/small/form` le fait de lui-même. Qui préfère refuser donne à la remarque le poids d’une erreur\u00a0: `severity: { \"vcard.not-read\": \"error\" }`.",
  },
  "vcard.parameter": {
    severity: "warning",
    title: "Un paramètre mal écrit",
    body: "Derrière le nom d’une propriété viennent des paramètres, `;NOM=valeur` (RFC 2426 §4). Ici un guillemet est ouvert et jamais fermé, ou deux points-virgules se suivent, ou un `VALUE` de vCard 2.1 ou 4.0 figure là où la 3.0 a un autre mot.\n\nUn guillemet ouvert cache les deux-points, et certains lecteurs prennent toute la valeur pour une partie du paramètre. La forme normale omet le guillemet et les paramètres vides, et écrit `VALUE=uri` pour `VALUE=URL`. Dans un contact à écrire, un type ne doit pas contenir de ponctuation.",
  },
  "vcard.several-cards": {
    severity: "error",
    title: "Plusieurs cartes dans un contact",
    body: "Un carnet d’adresses exporte toutes ses cartes dans un seul texte. Une entrée de `contacts` désigne une personne, et le système destinataire n’en lit qu’une carte\u00a0: les autres seraient perdues.\n\nCoupez le texte avant chaque `BEGIN:VCARD` et donnez à chaque carte sa propre entrée. Le constat est le même pour une carte dont le `END:VCARD` manque devant le `BEGIN:VCARD` suivant.",
  },
  "vcard.spacing": {
    severity: "warning",
    title: "Des espaces autour des noms",
    body: "Nom, paramètres et deux-points se suivent sans espace\u00a0: `TEL;TYPE=WORK:…` (RFC 2426 §4). Avec `TEL ;TYPE = WORK:…`, un lecteur cherche une propriété nommée «\u00a0TEL \u00a0», ne la connaît pas et saute le numéro.\n\nLa forme normale n’a pas d’espace à cet endroit. Les espaces à l’intérieur d’une valeur en font partie et restent, même celle qui suit les deux-points.",
  },
  "vcard.stray-line": {
    severity: "warning",
    title: "Une ligne qui n’est pas une propriété",
    body: "Chaque ligne d’une carte s’écrit `NOM:valeur` (RFC 2426 §4). Une ligne qui ne l’est pas est le plus souvent la suite d’un texte dont le saut de ligne n’a pas été échappé\u00a0: une adresse ou une remarque sur deux lignes, placée telle quelle dans la carte. Beaucoup de lecteurs refusent toute la carte, d’autres perdent la ligne.\n\nIl en va de même des noms qui semblent clairs mais qu’aucune norme ne connaît, comme `MOBILE:`, `MAIL:` ou `ADRESSE:`. Ils s’écrivent selon leur sens (`TEL;TYPE=CELL:`, `EMAIL:`, `LABEL:`)\u00a0; tout autre nom est conservé tel quel.\n\nPour ne rien perdre, son texte devient une `NOTE` à la même place. Mieux\u00a0: écrivez `\\n` pour un saut de ligne dans une valeur, ou donnez un objet contact à `build`, qui s’en charge.",
  },
  "vcard.surroundings": {
    severity: "warning",
    title: "Quelque chose autour de la carte",
    body: "Un contact qui est une vCard est la carte seule, de `BEGIN:VCARD` à `END:VCARD`, suivie d’au plus un saut de ligne. Une marque d’ordre des octets ou une espace devant la carte fait que plusieurs bibliothèques n’en trouvent aucune, ou s’arrêtent net.\n\nLes espaces et la marque sont omis. Un texte après la carte, par exemple une signature, est conservé dans une `NOTE` à l’intérieur, pour que rien ne se perde.",
  },
  "vcard.too-new": {
    severity: "note",
    title: "Ce que vCard 3.0 ne sait pas dire",
    body: "La carte se dit vCard 4.0 (RFC 6350). La forme canonique est la 3.0, version des pages d’Intent. L’essentiel de la 4.0 y a une autre forme et se traduit\u00a0: un numéro préféré, un URI de téléphone, une image dans un URI `data:`. Pour certaines choses la 3.0 n’en a aucune\u00a0: un type de carte, un genre, un ordre de préférence au-delà du premier, les variantes d’une propriété.\n\nElles sont conservées telles quelles, pour ne rien perdre\u00a0; mais un programme qui lit la 3.0 peut ne pas les connaître. Si leur contenu importe sur place, écrivez-le aussi dans une `NOTE`.",
  },
  "vcard.type-spelling": {
    severity: "warning",
    title: "Des types écrits autrement",
    body: "Les types d’une propriété forment une liste, `TYPE=HOME,VOICE`. On les trouve aussi sous la forme `TYPE=HOME;TYPE=VOICE`, permise par la RFC 2426 §4, en un seul texte entre guillemets `TYPE=\"HOME,VOICE\"`, avec une virgule échappée, ou vides. Certains lecteurs ne gardent que le dernier, d’autres affichent un guillemet.\n\nLa forme normale n’a qu’une liste, en majuscules, chaque type une fois, dans l’ordre donné.",
  },
  "vcard.uri": {
    severity: "warning",
    title: "Un URI là où vCard 3.0 n’en a pas",
    body: "vCard 4.0 écrit beaucoup de valeurs sous forme d’URI\u00a0: `tel:+33-1-40-20-30-40`, `geo:48.86,2.34`, une image comme `data:image/jpeg;base64,…` (RFC 6350 §6.4.1, §6.5.2, §6.2.4). En 3.0, un numéro de téléphone est un texte, un lieu deux nombres, une image du base64 avec `ENCODING=b` (RFC 2426 §3.3.1, §3.4.2, §3.1.4). Un lecteur de la 3.0 affiche `tel:` comme une partie du numéro, et n’affiche pas l’image.\n\nLa forme canonique écrit la même chose à la manière de la 3.0\u00a0; le poste d’un numéro reste en texte derrière lui. Un programme qui écrit de la 3.0 ne devrait pas y mettre d’URI.",
  },
  "vcard.version-missing": {
    severity: "warning",
    title: "VERSION manque",
    body: "Chaque carte indique sa version (RFC 2426 §3.6.9), car une même ligne peut changer de sens\u00a0: types isolés, encodages et nombre de composants ont changé entre 2.1, 3.0 et 4.0. Sans elle, la plupart des bibliothèques supposent 2.1, certaines refusent la carte.\n\nLa carte est lue comme un mélange des trois, et la forme normale porte `VERSION:3.0`. Vérifiez une fois les accents et les types, au cas où la carte aurait voulu dire autre chose.",
  },
  "vcard.version-place": {
    severity: "warning",
    title: "VERSION à une autre place",
    body: "vCard 3.0 permet `VERSION` n’importe où dans la carte, vCard 4.0 seulement juste après `BEGIN:VCARD` (RFC 6350 §3.3). Un lecteur qui parcourt la carte une seule fois doit connaître la version avant la première propriété, et plusieurs bibliothèques refusent une carte qui l’annonce plus tard.\n\nLa forme normale la place sur la deuxième ligne. L’ordre des autres propriétés ne change pas.",
  },
  "vcard.version": {
    severity: "warning",
    title: "Une autre version que 3.0",
    body: "Les guides d’Intent montrent la vCard 3.0, parfois écrite `VERSION:3`. La RFC 2426 §3.6.9 demande exactement `3.0`\u00a0; une bibliothèque stricte prend `3` pour 2.1 et lit `TYPE=WORK,VOICE` comme un seul type étrange. Les cartes 2.1 et 4.0 viennent de téléphones et de carnets d’adresses.\n\nLa forme normale est toujours en 3.0. Ce qui change par ailleurs a son propre constat. Les propriétés et les valeurs propres à la 4.0 sont conservées mot pour mot.",
  },
};
