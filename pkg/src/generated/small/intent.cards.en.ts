// Generated from docs/codes by `cargo pkg codes`; edit the pages instead.

import type { Messages } from "../codes.js";

export const sentences: Partial<Messages> = {
  "vcard.address-order": {
    "": "The parts of this address seem to stand in the wrong places: ADR goes post-office box; extension; street; town; region; postcode; country.",
    fix: "Put street, town, postcode and country in their places",
  },
  "vcard.bare-type": {
    "": "{property} has a type without “TYPE=”[: {received}]. In vCard 3.0 it would be lost.",
    "unknown": "{property} has a word without a name among its parameters. It is read as a type.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.case": {
    "": "Names and types of this card are in lower case; the canonical form writes them in upper case.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.charset": {
    "": "{property} names a charset[ ({received})]; vCard 3.0 has no such parameter, its text is UTF-8.",
    "broken": "Some bytes of {property} are no letters: they are not UTF-8, and part of them is missing. U+FFFD stands in their place; write them again.",
    "otherwise": "The bytes of {property} are not in the charset that they should be in. They are read as what they show; look at the letters.",
    "unknown": "{property} is written in a charset[ ({received})] that cannot be read here. Write it in UTF-8.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.component-count": {
    "": "{property} needs {expected} components, separated by semicolons; here: {received}.",
    "more": "{property} has {received} components, vCard 3.0 knows only {expected}. They are kept, but may be ignored.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.control-character": {
    "": "There is a control character[ in {property}]. No visible text needs one: remove it.",
  },
  "vcard.date-spelling": {
    "": "{property} is written otherwise than the canonical form YYYY-MM-DDTHH:MM:SSZ, in UTC.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.date-unreadable": {
    "": "{property} is no date that vCard 3.0 knows. It is kept as it stands.",
  },
  "vcard.double-escaping": {
    "": "The line breaks of this card are the letters \\r\\n: it was escaped too often.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.duplicate-property": {
    "": "{property} stands in this card more than once; a reader may take either.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.encoding": {
    "": "{property} is written in an encoding[ ({received})] that vCard 3.0 does not have. The canonical form holds the decoded value.",
    "base64": "{property} is in base64, which vCard 3.0 says with ENCODING=b[, not with {received}].",
    "damaged": "{property} holds an equals sign that starts no encoded letter. It is kept as it stands.",
    "spaces": "{property} holds white space inside its base64. The canonical form leaves it out.",
    "unfinished": "{property} ends with an equals sign that announces another line, but the next line is a property of its own. The sign is left out.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.end-missing": {
    "": "The card does not end with END:VCARD.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.escaping": {
    "": "The commas, semicolons or backslashes of {property} are not escaped as vCard 3.0 asks.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.folding": {
    "": "The value[ of {property}] goes on in the next line, which does not start with a space as a folded line must.",
    "indented": "All lines of this card are indented; only the continuation of a long line may start with a space.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.frame": {
    "": "The {property} line must have no group, no parameter and no white space.",
    "spelt": "This line is misspelt: it reads {property}:VCARD.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.group": {
    "": "What stands before the point is a group, and what stands behind it is no property that vCard knows. Programs ignore this line.",
    "property": "Before the point stands the name of a property, where vCard has a group; behind it no property that vCard knows. A type is written as in TEL;TYPE=WORK.",
  },
  "vcard.line-break": {
    "": "Line breaks of this card that are not CRLF, blank lines included: {count}.",
    "lost": "The line break behind {property} is lost: another property begins in the same line.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.malformed": {
    "": "This contact begins as a vCard but cannot be read.",
    "begin": "The first line of this card holds more than its beginning: the line breaks seem to be lost.",
    "components": "This card holds another component; only properties may stand in it.",
    "cut": "This card was cut off: its last line is not whole and END:VCARD is missing.",
    "empty": "This card says nothing: there is no property in it.",
    fix: "Give each property a line of its own",
  },
  "vcard.name-missing": {
    "": "The card has no formatted name (FN). It is taken from the name, the organization or the e-mail address.",
    "empty": "The card has no name (N), which vCard 3.0 asks for. It is written empty.",
    "nothing": "The card has no formatted name (FN), and nothing to take it from. Add one.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.nested-card": {
    "": "AGENT holds a card on lines of its own; in vCard 3.0 it is one value.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.parameter": {
    "": "A parameter[ of {property}] is not written as vCard 3.0 asks.",
    "colon": "A colon stands among the parameters of {property} where an equals sign belongs.",
    "empty": "{property} has an empty parameter: two semicolons follow each other.",
    "encoding": "{property} names an encoding that no version of vCard knows. The value is kept as it stands.",
    "media": "{property} has a MEDIATYPE, which vCard 3.0 writes as TYPE.",
    "name": "The name of a parameter of {property} is no word of letters, digits and hyphens. What it says is kept as a type.",
    "preferred": "{property} says PREF=1, which vCard 3.0 writes as TYPE=PREF.",
    "quote": "{property} opens a quotation mark among its parameters and never closes it.",
    "type": "A type is one word such as WORK: no commas, colons, semicolons, quotation marks or line breaks.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.several-cards": {
    "": "This contact holds {count} cards. Each needs an entry of its own in the list.",
    fix: "Give each card an entry of its own",
  },
  "vcard.spacing": {
    "": "There is white space, or a mark that nobody sees, around a name or a parameter; vCard has none there.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.stray-line": {
    "": "This line is no property. Its text is kept as a NOTE.",
    "colon": "This line is no property: it has no colon behind a name. Its text is kept as a NOTE.",
    "meant": "No version of vCard has a property of this name; the one that is meant is {property}.",
    "name": "This line is no property: what stands before its colon is no name, which is one word of letters, digits and hyphens. Its text is kept as a NOTE.",
    "other": "An entry of “other” is one property on one line, such as NOTE:text.",
    "unknown": "No version of vCard has a property of this name, so readers will not find it. It is kept; use a name that they know, such as FN, N, TEL, EMAIL, ADR, ORG or NOTE, or one that begins with X-.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.surroundings": {
    "": "There is white space around this card; it should be the whole text.",
    "before": "There is text before this card. It is kept as a NOTE.",
    "bom": "An invisible byte order mark stands before this card.",
    "space": "There is white space around this card; it should be the whole text.",
    "text": "There is text behind the end of this card. It is kept as a NOTE.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.too-new": {
    "": "{property} came with vCard 4.0, and 3.0 has no form for it. It is kept; many programs will ignore it.",
    "parameter": "The parameter {key} of {property} came with vCard 4.0, and 3.0 has no form for it. It is kept; many programs will ignore it.",
  },
  "vcard.type-spelling": {
    "": "The types of {property} are not one plain list as in TYPE=WORK,VOICE.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.uri": {
    "": "{property} is written as a URI, which vCard 3.0 does not have here. The canonical form holds its text.",
    "data": "{property} holds its bytes in a data: URI. vCard 3.0 writes them as base64, with ENCODING=b.",
    "missing": "{property} is an address. vCard 3.0 expects bytes here unless VALUE=uri says otherwise.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.version-missing": {
    "": "The card does not say its version; VERSION:3.0 is added.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.version-place": {
    "": "VERSION should be the second line of the card.",
    fix: "Write the contact as canonical vCard 3.0",
  },
  "vcard.version": {
    "": "VERSION is not 3.0[ but “{received}”]; the card is rewritten as vCard 3.0.",
    fix: "Write the contact as canonical vCard 3.0",
  },
};
