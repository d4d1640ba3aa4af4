// Generated from docs/codes by `cargo pkg codes`; edit the pages instead.

import type { Pages } from "./codes.js";

export const fr: Pages = {
  "contact.plain-text": {
    severity: "note",
    title: "contact.plain-text",
    body: "",
  },
  "date.gap": {
    severity: "error",
    title: "date.gap",
    body: "",
  },
  "date.in-future": {
    severity: "warning",
    title: "date.in-future",
    body: "",
  },
  "date.leap-second": {
    severity: "warning",
    title: "date.leap-second",
    body: "",
  },
  "date.malformed": {
    severity: "error",
    title: "date.malformed",
    body: "",
  },
  "date.no-such-day": {
    severity: "error",
    title: "date.no-such-day",
    body: "",
  },
  "date.no-such-offset": {
    severity: "error",
    title: "date.no-such-offset",
    body: "",
  },
  "date.no-such-time": {
    severity: "error",
    title: "date.no-such-time",
    body: "",
  },
  "date.offset-implausible": {
    severity: "warning",
    title: "date.offset-implausible",
    body: "",
  },
  "date.offset-missing": {
    severity: "error",
    title: "date.offset-missing",
    body: "",
  },
  "date.offset-refused": {
    severity: "error",
    title: "date.offset-refused",
    body: "",
  },
  "date.offset-unknown": {
    severity: "warning",
    title: "date.offset-unknown",
    body: "",
  },
  "date.overlap": {
    severity: "warning",
    title: "date.overlap",
    body: "",
  },
  "date.precision-lost": {
    severity: "warning",
    title: "date.precision-lost",
    body: "",
  },
  "date.seconds-missing": {
    severity: "warning",
    title: "date.seconds-missing",
    body: "",
  },
  "date.spelling": {
    severity: "warning",
    title: "date.spelling",
    body: "",
  },
  "date.year-implausible": {
    severity: "warning",
    title: "date.year-implausible",
    body: "",
  },
  "date.zone-assumed": {
    severity: "note",
    title: "date.zone-assumed",
    body: "",
  },
  "enum.unknown": {
    severity: "error",
    title: "Hors des valeurs connues",
    body: "Le champ attend un mot d’une courte liste, et celui-ci n’en fait pas partie. Les mots sont comparés exactement\u00a0: aucune documentation ne dit que les destinataires tolèrent majuscules, traits d’union ou accents.\n\nQuand la liste est publiée comme complète, c’est une erreur. Quand on ne connaît que des exemples, c’est un avertissement\u00a0: pour le `workType` d’Intent, `corrective` et `preventive` sont les seules valeurs relevées dans les payloads publiés, mais d’autres peuvent exister. Choisissez un mot admis, ou demandez au destinataire si le vôtre est accepté. La correction écrit le mot le plus proche.",
  },
  "field.missing": {
    severity: "error",
    title: "Un champ obligatoire manque",
    body: "La table du type de payload marque ce champ comme obligatoire\u00a0: pour Karé, la référence de l’API le dit\u00a0; pour Intent, il figure dans tous les exemples publiés d’une intervention, et sans lui une étape ne peut être rattachée à son opération, à son équipement ou à son moment. `status` et `event` vont toujours ensemble.\n\nAjoutez le champ. Le chemin désigne l’endroit où il doit se trouver, par exemple `/location/assetReference`. Si vous n’avez pas la valeur, demandez-la plutôt que d’en inventer une\u00a0: les références sont les clés par lesquelles le destinataire retrouve l’opération.",
  },
  "field.null": {
    severity: "warning",
    title: "Un champ facultatif vaut null",
    body: "Le champ peut être absent, mais aucun payload publié n’écrit `null` pour le dire. JSON laisse le sens de `null` aux deux parties (RFC 8259 §3)\u00a0: un destinataire y lit «\u00a0non renseigné\u00a0», un autre «\u00a0effacez ce que vous avez\u00a0», un troisième le refuse parce que le type documenté est un texte ou un nombre.\n\nOmettez le champ quand il n’y a pas de valeur. En JavaScript, `JSON.stringify` omet de lui-même un membre dont la valeur est `undefined`. La correction supprime le membre.",
  },
  "field.unknown": {
    severity: "note",
    title: "Un champ non documenté",
    body: "La table du type de payload ne connaît pas ce champ. Il est conservé, après les champs connus, parce que les modèles évoluent et que le destinataire en sait peut-être plus que ce qui est publié\u00a0: ce n’est qu’une note.\n\nCela devient un avertissement quand le nom ressemble à celui d’un champ connu (`descripton`), quand c’est un nom de la première API d’Intent (`comment`, aujourd’hui `description`), ou quand le destinataire énumère tous ses champs, comme Karé. Un destinataire qui ignore ce champ en perd le contenu sans rien dire. Renommez-le si une suggestion convient, ou supprimez-le.",
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
    title: "Notification avant la clôture",
    body: "`closed/formal_notice` informe le gestionnaire qu’une lettre recommandée a été envoyée à l’occupant. Dans le scénario publié par Intent, elle suit une autre étape de clôture\u00a0: deux passages infructueux, puis `closed/occupant_absent`, puis la notification. Envoyée en premier, elle ne dit pas pourquoi l’opération a pris fin, et la lettre passerait pour le résultat des travaux.\n\nEnvoyez avant elle l’étape qui donne la raison, le plus souvent `closed/occupant_absent`. Si les deux ont eu lieu le même jour, les étapes peuvent porter la même date\u00a0; seul leur ordre dans l’historique compte.",
  },
  "history.out-of-order": {
    severity: "warning",
    title: "Dans le désordre",
    body: "Les étapes d’un historique sont attendues dans l’ordre où elles ont été consignées, et les moments qu’elles rapportent ne devraient pas reculer. L’égalité est permise\u00a0: dans la séquence complète du SDK public d’Intent, l’arrivée et le début des travaux ont la même heure. Un rendez-vous n’est pas un fait\u00a0: après `open/planned` pour le mois prochain, une étape d’aujourd’hui est à sa place.\n\nTriez la liste ou corrigez la date. Un écart d’une heure vient souvent du décalage\u00a0: `+01:00` derrière une heure d’été, ou `Z` derrière une heure locale.",
  },
  "history.reference-mismatch": {
    severity: "error",
    title: "Des étapes d’opérations différentes",
    body: "Un historique contient les étapes d’une seule opération. `reference` et `contractReference` forment ensemble la clé par laquelle Intent retrouve une opération\u00a0: toutes deux figurent dans son adresse de lecture. Une étape avec une autre clé appartient à une autre opération, ou en ouvrirait une nouvelle par erreur, et la première resterait ouverte.\n\nDonnez à toutes les étapes la référence de la première, à la lettre près\u00a0: l’exemple d’Intent lui-même glisse de `…1812` à `…1813` dans une même page. Si la liste contient plusieurs opérations, vérifiez chacune séparément.",
  },
  "history.transition": {
    severity: "warning",
    title: "Une transition inhabituelle",
    body: "Les séquences publiées passent de `open` à tout statut, de `pending` à `pending`, `hold` ou `closed`, et de `hold` à `pending`, `hold`, `closed` ou `denied`. Des étapes intermédiaires peuvent manquer\u00a0: `open/acknowledged` est souvent suivi directement de `closed/done`. Cette transition n’en fait pas partie, par exemple un travail en cours (`pending`) puis refusé (`denied`).\n\nIntent ne publie pas de table complète\u00a0; la plateforme l’accepte peut-être. Vérifiez s’il manque une étape entre les deux, ou si le statut de l’une d’elles est faux.",
  },
  "history.visit-attempt": {
    severity: "warning",
    title: "Les tentatives de passage décroissent",
    body: "`visitAttempt` numérote les passages d’une opération à partir de 1 (0 signifie qu’il n’y en a pas eu). Les étapes suivantes gardent ce nombre ou l’augmentent\u00a0: le deuxième passage infructueux est la tentative 2. Ici il devient plus petit que dans une étape antérieure. Le gestionnaire peut compter les tentatives pour décider d’une notification formelle\u00a0; le nombre doit donc être juste.\n\nCorrigez le plus petit nombre, ou triez les étapes si seul leur ordre est faux. La règle découle de ce que le champ compte\u00a0; Intent n’en publie pas, c’est donc un avertissement.",
  },
  "internal.panic": {
    severity: "error",
    title: "Une erreur dans quitus",
    body: "Votre payload n’est pas en cause\u00a0: le module de vérification s’est arrêté, ce qui ne devrait jamais arriver. L’appel lève une seule `QuitusError` avec ce code. Rien n’a été jugé\u00a0: ne considérez le payload ni comme juste ni comme faux. Le module redémarre à neuf, et l’appel suivant fonctionne.\n\nMerci de le signaler avec la version, le verbe, le type de payload, les options et, si vous pouvez le partager, le plus petit texte qui le provoque\u00a0; remplacez d’abord les noms, adresses et numéros de téléphone. Une entrée très volumineuse peut aussi épuiser la mémoire de l’hôte\u00a0: fixez `maxBytes`, ou lisez ligne par ligne.",
  },
  "json.bom": {
    severity: "warning",
    title: "Une marque d’ordre des octets",
    body: "Certains éditeurs et tableurs placent le caractère invisible U+FEFF devant le texte. La RFC 8259 §8.1 interdit qu’un JSON transmis sur un réseau commence ainsi\u00a0; un lecteur peut l’ignorer, mais beaucoup ne le font pas\u00a0: `JSON.parse` de Node et `serde_json` de Rust refusent un tel texte.\n\nIci la marque est ignorée, et la forme normale ne la contient pas. Enregistrez le fichier en «\u00a0UTF-8\u00a0» plutôt qu’en «\u00a0UTF-8 avec BOM\u00a0», ou réglez le programme d’export pour qu’il n’en écrive pas.",
  },
  "json.duplicate-key": {
    severity: "error",
    title: "Le même nom deux fois",
    body: "Un objet contient deux membres du même nom. La RFC 8259 §4 demande des noms uniques et prévient que sinon le résultat est imprévisible\u00a0: la plupart des lecteurs prennent le dernier, certains le premier, d’autres refusent le texte. L’expéditeur et le destinataire peuvent alors lire deux interventions différentes dans le même payload.\n\nSeul l’auteur sait quelle valeur il voulait\u00a0; rien n’est donc choisi ici. Supprimez l’un des deux membres. Si un programme a écrit le texte, cherchez un champ renseigné à deux endroits.",
  },
  "json.invalid-utf8": {
    severity: "error",
    title: "Pas de l’UTF-8",
    body: "La RFC 8259 §8.1 exige que le JSON échangé entre systèmes soit en UTF-8. Ici, certains octets ne le sont pas. Dans des données françaises, cela signifie presque toujours que le texte est en Windows-1252 ou en ISO 8859-15, où `é` tient en un seul octet\u00a0; le destinataire affiche `�` à sa place ou refuse le texte.\n\nRéglez l’export sur UTF-8, ou convertissez le fichier une fois\u00a0: `iconv -f WINDOWS-1252 -t UTF-8`. Ne devinez pas les caractères un à un. Un fichier coupé au milieu d’un caractère donne le même constat à sa fin.",
  },
  "json.lone-surrogate": {
    severity: "error",
    title: "Une moitié de caractère",
    body: "Des caractères comme les émojis s’écrivent dans les échappements JSON en deux moitiés, `\\ud83d\\udd27`. Ici il n’en reste qu’une, le plus souvent parce qu’un texte a été coupé après un nombre fixe d’unités. La RFC 8259 §8.2 dit que le résultat est imprévisible\u00a0: un tel texte ne peut pas s’écrire en UTF-8, et le destinataire le remplace, l’efface ou refuse tout le payload.\n\nRéécrivez le caractère ou supprimez la moitié. Un programme qui raccourcit des textes doit couper entre deux caractères\u00a0; en JavaScript, `toWellFormed()` répare un texte déjà coupé.",
  },
  "json.syntax": {
    severity: "error",
    title: "Le texte n’est pas du JSON",
    body: "Le texte enfreint la grammaire de JSON (RFC 8259)\u00a0: aucun destinataire ne peut le lire. Les causes habituelles sont un guillemet de trop après une phrase collée, une virgule avant un crochet fermant, une virgule oubliée entre deux lignes, ou une valeur de JavaScript ou de Python (`undefined`, `NaN`, `True`) que JSON ne connaît pas.\n\nL’endroit indiqué est celui où la lecture a dû s’arrêter\u00a0; la faute s’y trouve ou juste avant. La lecture ne peut pas continuer au-delà\u00a0: d’autres constats peuvent donc apparaître une fois celui-ci corrigé. Un programme doit produire ses payloads avec sa bibliothèque JSON, jamais en assemblant des textes.",
  },
  "json.too-deep": {
    severity: "error",
    title: "Imbrication trop profonde",
    body: "Chaque payload connu ici tient en moins de dix niveaux de listes et d’objets. Un texte qui en a des centaines est une erreur du programme qui l’a écrit, ou une tentative d’épuiser la mémoire du lecteur. La RFC 8259 §9 permet à un lecteur de fixer une limite, et la plupart le font.\n\nCherchez un objet placé dans lui-même, ou un texte emballé de nouveau à chaque transmission. L’option `maxDepth` déplace la limite pour des données qui sont réellement aussi profondes.",
  },
  "json.too-large": {
    severity: "error",
    title: "Trop volumineux",
    body: "Le texte dépasse la limite\u00a0; il n’a donc pas été lu du tout. La RFC 8259 §9 permet à un lecteur de limiter la taille des textes acceptés\u00a0; un service qui vérifie ce que des inconnus lui envoient devrait le faire. Un payload connu ici tient en quelques kilo-octets, même avec plusieurs contacts.\n\nSouvent, des photos ou des documents ont été placés dans le payload en Base64\u00a0; leur place est dans l’interface des documents du destinataire. Pour de nombreux payloads, mieux vaut du NDJSON, un par ligne. L’option `maxBytes` déplace la limite.",
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
    body: "Une étape nomme son équipement dans `location.assetReference`\u00a0; les webhooks d’Intent l’aplatissent en `assetReference` au premier niveau. Ce payload contient les deux, ce qui arrive quand les champs d’un webhook sont recopiés dans une étape.\n\nSi les deux désignent le même équipement, rien n’est perdu et c’est un avertissement\u00a0; la correction supprime celui du premier niveau. S’ils diffèrent, c’est une erreur\u00a0: nul ne peut dire à quel logement ou équipement se rapporte l’intervention, et elle peut finir chez le voisin. Gardez la bonne référence dans `location` et supprimez l’autre.",
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
  "log.planned-in-past": {
    severity: "warning",
    title: "Prévu dans le passé",
    body: "Avec `planned` et `replanned`, `eventDate` est le rendez-vous et `logDate` le moment où il a été noté\u00a0; dans tous les exemples publiés, le rendez-vous vient après, parfois de plusieurs mois. Ici il est antérieur. L’occupant risque alors d’être averti d’une date déjà passée. La plateforme ne documente pas de refus\u00a0; c’est donc un avertissement.\n\nLe plus souvent, les deux dates ont été interverties, ou un ancien rendez-vous a été renvoyé. Si le passage a déjà eu lieu, envoyez ce qui s’est passé\u00a0: `pending/start`, `hold/occupant_absent` ou `closed/done`.",
  },
  "log.sign-off-early": {
    severity: "warning",
    title: "Quitus avant la fin",
    body: "`occupantSignature` et `equipmentStatus` consignent le résultat\u00a0: l’occupant a signé, l’équipement a été trouvé en ordre. Tous les exemples publiés ne les portent que sur des étapes de clôture. Sur une étape qui ouvre, planifie ou commence les travaux, ils consignent ce qui n’a pas pu avoir lieu, et un litige trouverait une signature antérieure à la réparation.\n\nEnvoyez ces deux champs avec `pending/end` ou avec la clôture. Un programme qui recopie le dernier payload pour l’étape suivante devrait ne garder que ce qui ne change pas\u00a0: référence, contrat, service, lieu.",
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
  "step.contradiction": {
    severity: "error",
    title: "Statut et événement se contredisent",
    body: "Les deux mots sont connus, mais tous les usages publiés de cet événement ont un autre statut\u00a0: un travail `done` clôt une opération, un passage `planned` l’ouvre ou s’y inscrit, `canceled` veut dire `denied`. Le destinataire afficherait une opération ouverte alors qu’elle est terminée, ou l’inverse.\n\n`allowed` énumère les statuts sous lesquels l’événement est documenté. Décidez lequel des deux mots est vrai et changez l’autre. La table des paires étant tirée d’exemples et non d’une spécification publiée, l’option `severity` permet d’adoucir ce constat.",
  },
  "step.unknown-event": {
    severity: "error",
    title: "Ce n’est pas un événement connu",
    body: "L’événement dit ce qui s’est passé dans une opération Intent. Les 28 événements connus viennent des exemples publiés par Intent, de son SDK public et d’un export d’interventions closes. Ce sont des mots en minuscules reliés par des tirets bas\u00a0: `occupant_absent` et non `occupant-absent`\u00a0; `canceled` n’a qu’un `l`, `acknowledged` a un `c` avant le `k`.\n\nUne étape portant un autre événement risque d’être refusée, ou enregistrée sans faire avancer l’opération. Choisissez un événement connu, et mettez dans `description` ce qu’il ne dit pas. La correction écrit l’événement le plus proche.",
  },
  "step.unknown-status": {
    severity: "error",
    title: "Ce n’est pas un statut",
    body: "Le statut d’une étape Intent est l’un de cinq mots\u00a0: `open`, `pending`, `hold`, `closed`, `denied`. Aucune autre valeur ne figure dans les payloads publiés ni dans le SDK public d’Intent. Ils s’écrivent en minuscules\u00a0; rien ne dit que la plateforme lise aussi `OPEN` ou `Closed`.\n\nLe statut donne l’état de l’opération, l’événement ce qui vient de se passer\u00a0: `closed` avec `done`, `hold` avec `occupant_absent`. Si votre mot dit ce qui s’est passé, sa place est dans `event`. La correction écrit le statut le plus proche.",
  },
  "step.unverified": {
    severity: "warning",
    title: "Une paire non documentée",
    body: "Le statut et l’événement sont connus, mais aucun document publié ne dit sous quel statut cet événement s’envoie. Quinze événements ne sont connus que par un export qui ne donne pas leur statut, dont `postponed`, `technical_issue`, `temporary_repair` et `commented`. La paire est peut-être juste\u00a0; elle est donc acceptée.\n\nEssayez-la une fois sur le bac à sable, ou demandez à la plateforme du gestionnaire, avant d’envoyer beaucoup d’étapes ainsi. Une paire documentée qui dit la même chose est plus sûre\u00a0: `hold/occupant_absent` puis `pending/replanned` pour un passage reporté parce que personne n’était là.",
  },
  "text.empty": {
    severity: "error",
    title: "Un texte vide",
    body: "Un champ obligatoire est présent, mais son texte est vide. Pour le destinataire, c’est comme s’il manquait\u00a0: une opération sans référence, sans contrat ou sans équipement ne peut être retrouvée. Cela vient souvent d’un champ de formulaire laissé vide, ou d’une colonne vide dans l’export. Indiquez la valeur.\n\nDans `criticalLevel`, un texte vide n’est qu’un avertissement. Le webhook de mise à jour d’Intent y écrit lui-même `\"\"` quand aucun niveau n’a été choisi\u00a0; cela se lit «\u00a0non renseigné\u00a0», et la forme normale omet le champ.",
  },
  "type.mismatch": {
    severity: "error",
    title: "Une valeur d’un autre type",
    body: "JSON distingue textes, nombres, listes, objets, `true`/`false` et `null`, et chaque champ de la table du type de payload n’en accepte qu’un. Une date sous forme de nombre, une référence sans guillemets ou un contact hors d’une liste est refusé par le destinataire, ou lu autrement.\n\nLes paramètres `expected` et `received` nomment les deux types. Un texte seul à la place d’une liste de textes, l’erreur la plus fréquente, est accompagné d’une correction qui le met dans une liste. Le reste se corrige là où le payload est produit, car une conversion pourrait changer le sens.",
  },
  "value.not-json": {
    severity: "error",
    title: "Une valeur que JSON ne peut pas transporter",
    body: "Une valeur JavaScript est jugée d’après le JSON qui serait transmis. `NaN`, `Infinity`, BigInt, les fonctions, les symboles, `Map`, `Set`, les cycles et les accesseurs qui lèvent une exception n’ont pas de forme JSON (RFC 8259 §3). `JSON.stringify` en remplace certains par `null` ou `{}`, en omet d’autres et échoue sur le reste\u00a0: le destinataire reçoit autre chose que prévu.\n\nConvertissez la valeur avant l’envoi\u00a0: un nombre après contrôle, un `Map` avec `Object.fromEntries`, un `Set` avec la syntaxe de décomposition, un objet pris dans un cycle par sa référence.",
  },
  "vcard.address-order": {
    severity: "warning",
    title: "vcard.address-order",
    body: "",
  },
  "vcard.bare-type": {
    severity: "warning",
    title: "vcard.bare-type",
    body: "",
  },
  "vcard.case": {
    severity: "warning",
    title: "vcard.case",
    body: "",
  },
  "vcard.charset": {
    severity: "warning",
    title: "vcard.charset",
    body: "",
  },
  "vcard.component-count": {
    severity: "warning",
    title: "vcard.component-count",
    body: "",
  },
  "vcard.control-character": {
    severity: "warning",
    title: "vcard.control-character",
    body: "",
  },
  "vcard.date-spelling": {
    severity: "warning",
    title: "vcard.date-spelling",
    body: "",
  },
  "vcard.date-unreadable": {
    severity: "warning",
    title: "vcard.date-unreadable",
    body: "",
  },
  "vcard.double-escaping": {
    severity: "warning",
    title: "vcard.double-escaping",
    body: "",
  },
  "vcard.duplicate-property": {
    severity: "warning",
    title: "vcard.duplicate-property",
    body: "",
  },
  "vcard.encoding": {
    severity: "warning",
    title: "vcard.encoding",
    body: "",
  },
  "vcard.end-missing": {
    severity: "warning",
    title: "vcard.end-missing",
    body: "",
  },
  "vcard.escaping": {
    severity: "warning",
    title: "vcard.escaping",
    body: "",
  },
  "vcard.folding": {
    severity: "warning",
    title: "vcard.folding",
    body: "",
  },
  "vcard.frame": {
    severity: "warning",
    title: "vcard.frame",
    body: "",
  },
  "vcard.line-break": {
    severity: "warning",
    title: "vcard.line-break",
    body: "",
  },
  "vcard.malformed": {
    severity: "error",
    title: "vcard.malformed",
    body: "",
  },
  "vcard.name-missing": {
    severity: "warning",
    title: "vcard.name-missing",
    body: "",
  },
  "vcard.nested-card": {
    severity: "warning",
    title: "vcard.nested-card",
    body: "",
  },
  "vcard.parameter": {
    severity: "warning",
    title: "vcard.parameter",
    body: "",
  },
  "vcard.several-cards": {
    severity: "error",
    title: "vcard.several-cards",
    body: "",
  },
  "vcard.spacing": {
    severity: "warning",
    title: "vcard.spacing",
    body: "",
  },
  "vcard.stray-line": {
    severity: "warning",
    title: "vcard.stray-line",
    body: "",
  },
  "vcard.surroundings": {
    severity: "warning",
    title: "vcard.surroundings",
    body: "",
  },
  "vcard.type-spelling": {
    severity: "warning",
    title: "vcard.type-spelling",
    body: "",
  },
  "vcard.version-missing": {
    severity: "warning",
    title: "vcard.version-missing",
    body: "",
  },
  "vcard.version-place": {
    severity: "warning",
    title: "vcard.version-place",
    body: "",
  },
  "vcard.version": {
    severity: "warning",
    title: "vcard.version",
    body: "",
  },
};
