/** How often each code was found, the most frequent first. */
import { explain, type Code } from "../index.js";
import { bold, severe } from "./colour.js";
import type { Format } from "./format.js";
import { joined, shown, visible } from "./visible.js";
import type { Words } from "./words.js";

export function statisticsFormat(words: Words): Format {
  const counts = new Map<Code, number>();
  return {
    add({ issues }) {
      for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
      return visible("");
    },
    file: () => visible(""),
    end(totals) {
      const rows = [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
      const width = Math.max(0, ...rows.map(([, count]) => String(count).length));
      const wide = Math.max(0, ...rows.map(([code]) => code.length));
      const lines = rows.map(([code, count]) => {
        const { severity, title } = explain(code, { locale: words.locale });
        return shown`${visible(String(count).padStart(width))}  ${severe(severity, visible(code.padEnd(wide)))}  ${visible(title)}\n`;
      });
      return totals.files > 0 ? shown`${joined(lines)}${bold(words.summary(totals))}\n` : joined(lines);
    },
  };
}
