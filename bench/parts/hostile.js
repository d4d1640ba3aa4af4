// Families of hostile input: one thing again and again, up to a size.

const LOG =
  '"reference":"INTER-0500","contractReference":"contract1","status":"open","event":"acknowledged","eventDate":"2020-03-06T10:45:23+01:00","logDate":"2020-03-06T10:45:26+01:00","serviceCode":"P902","location":{"assetReference":"LOGEMENT_002"},"workType":"corrective"';
const CARD = '"contacts":["BEGIN:VCARD\\r\\nVERSION:3.0\\r\\n';

/** As many pieces as fit between a head and a tail; `piece` may be made of its number. */
const fill = (head, piece, tail) => (size) => {
  if (typeof piece === "string") return head + piece.repeat(Math.max(1, Math.floor((size - head.length - tail.length) / piece.length))) + tail;
  const pieces = [];
  for (let left = size - head.length - tail.length, at = 0; left > 0; at++) {
    pieces.push(piece(at));
    left -= pieces[at].length;
  }
  return head + pieces.join("") + tail;
};

/** `{ family: [kind, size → text] }` */
export const families = {
  "wrong elements": ["intent.log", fill(`{${LOG},"contacts":[`, "0,", "0]}")],
  "empty logs": ["intent.history", fill("[", "{},", "{}]")],
  "unknown keys": ["intent.log", fill(`{${LOG}`, (at) => `,"x${at}":0`, "}")],
  "near names": ["intent.log", fill("{", (at) => `"referenc${at}":0,`, '"a":0}')],
  "sure names": ["intent.log", fill("{", (at) => `"${["Reference", "REFERENCE", "refe-rence", "status_"][at & 3]}${at < 4 ? "" : at}":0,`, '"a":0}')],
  "near names again": ["intent.log", fill("{", '"referenca":0,', '"a":0}')],
  "sure names again": ["intent.log", fill("{", '"Reference":0,"Status":0,"LogDate":0,', '"a":0}')],
  "names of other levels": ["intent.log", (size) => fill('{"location":{', '"reference":0,', '"a":0}')(size / 2) + fill("", ',"assetReference":0', "}")(size / 2)],
  "duplicate keys": ["intent.log", fill(`{${LOG}`, ',"a":0', "}")],
  "known keys again": ["intent.log", fill(`{${LOG}`, ',"reference":"a"', "}")],
  "long key, empty names": ["intent.log", fill(`{"${"~".repeat(1010)}":{`, '"":0,', '"":0}}')],
  "stray card lines": ["intent.log", fill(`{${LOG},${CARD}`, "x\\r\\n", 'END:VCARD"]}')],
  "card repairs": ["intent.log", fill(`{${LOG},${CARD}`, "tel;work:1\\n", 'END:VCARD"]}')],
  "card soft breaks": ["intent.log", fill(`{${LOG},${CARD}`, "NOTE;QUOTED-PRINTABLE:=C3=\\n", 'END:VCARD"]}')],
  "card folds": ["intent.log", fill(`{${LOG},${CARD}NOTE:x`, "\\r\\n x", '\\r\\nEND:VCARD"]}')],
  "many cards": ["intent.log", fill(`{${LOG},"contacts":[`, '"BEGIN:VCARD\\nVERSION:3\\nFN:A\\nEND:VCARD",', '"A"]}')],
  "plain contacts": ["intent.log", fill(`{${LOG},"contacts":[`, '"A",', '"A"]}')],
  "card parameters": ["intent.log", fill(`{${LOG},${CARD}TEL`, ";work", ':1\\r\\nEND:VCARD"]}')],
  "card groups": ["intent.log", fill(`{${LOG},${CARD}`, (at) => `item${at}.TEL:1\\r\\n`, 'END:VCARD"]}')],
  "a photo": ["intent.log", fill(`{${LOG},${CARD}FN:A\\r\\nPHOTO;ENCODING=b:`, "QUJD", '\\r\\nEND:VCARD"]}')],
  entities: ["intent.log", fill(`{${LOG},"description":"`, "&amp;", '"}')],
  escapes: ["intent.log", fill(`{${LOG},"description":"`, "\\u00e9", '"}')],
  "half pairs": ["intent.log", fill(`{${LOG},"description":"`, "\\ud800", '"}')],
  "bytes 0xFF": ["intent.log", fill(`{${LOG},"description":"`, "\xff", '"}'), "latin1"],
  brackets: ["intent.log", fill("", "[", "")],
  nested: ["intent.operation", fill('{"_links":', `${"[".repeat(60)}0${"]".repeat(60)},"x":`, "0}")],
  "late members": ["intent.log", fill(`{"x":[`, "0,", `0],${LOG}}`)],
  "a history": ["intent.history", fill("[", `{${LOG}},`, `{${LOG}}]`)],
  "a renamed history": ["intent.history", fill("[", '{"Reference":"a","Status":"open","Event":"x","Log_date":"","Location":{},"Work_type":"a"},', "{}]")],
  "a broken history": ["intent.history", fill("[", '{"status":"closed","event":"planned"},', "{}]")],
  "whole numbers in texts": ["kare.unplanned", fill('{"siteIds":[', '"1",', '"1"]}')],
  "spellings of numbers": ["kare.unplanned", fill('{"siteIds":[', "1.0,", "1]}")],
  "syntax faults": ["intent.log", fill(`{${LOG},"x":[`, "0,,", "0]}")],
  "single quotes": ["intent.log", fill("{", "'reference':'a',", "'a':0}")],
};
