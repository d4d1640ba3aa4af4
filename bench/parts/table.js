// Tables of logs, as a system exports them and as a French spreadsheet does.

import { closeSync, openSync, writeSync } from "node:fs";

const HEADERS = "reference;contractReference;status;event;eventDate;logDate;serviceCode;location.assetReference;workType;description;criticalLevel;contacts";

export const dates = {
  "dates as Intent has them": (day, time) => `2020-10-${day}T${time}:00+02:00`,
  "dates as a French spreadsheet writes them": (day, time) => `${day}/10/2020 ${time}`,
};

/** How many bytes were written. */
export function writeTable(file, rows, date) {
  const out = openSync(file, "w");
  let length = writeSync(out, `${HEADERS}\r\n`);
  for (let row = 0; row < rows; ) {
    const lines = [];
    for (const next = Math.min(rows, row + 1000); row < next; row++) {
      const day = String((row % 28) + 1).padStart(2, "0");
      lines.push(`INTER-${row};contract1;open;acknowledged;${date(day, "15:18")};${date(day, "15:19")};EAU-CP-9;LOGEMENT_${row % 997};corrective;Fuite d’eau à l’étage;;\r\n`);
    }
    length += writeSync(out, lines.join(""));
  }
  closeSync(out);
  return length;
}
