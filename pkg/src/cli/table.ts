/** Tables: told from other texts by their first row, and judged block by block. */
import { sentKinds } from "../generated/kinds.js";
import { detect, type KindId } from "../index.js";
import { columnsOf, type Column } from "../table/columns.js";
import { payload, plan } from "../table/cells.js";
import { Charset, isTitle, likely, rowsOf, SEPARATOR } from "../table/rows.js";
import { TYPES } from "../table/write.js";
import { tableReader, type TableOptions, type TableReport } from "../table.js";

/** What a table is of, best first; none when it is no table. */
export type Likeness = { kinds: KindId[]; sure: boolean };

/** Lists have no rows of their own. */
const ROWS = sentKinds.filter((kind) => kind !== "intent.history");
const LONGEST_HEAD = 64 << 10;

/** Looks at the beginning of a file. `named`: its name says that it is a table. */
export function tableLike(head: Uint8Array, named: boolean): Likeness | undefined {
  const text = new Charset().decode(head.subarray(0, LONGEST_HEAD), true).replace(SEPARATOR, "");
  if (!named && /^\s*(?:["{[]\s*["{[]|[{[<]|curl\b)/.test(text)) return undefined;
  const rows = rowsOf(text, likely(text)).filter((cells) => cells?.some((cell) => cell.trim() !== ""));
  const above = rows.findIndex((cells, index) => !isTitle(cells!, rows.slice(index + 1)));
  const [headers, first] = rows.slice(Math.max(0, above));
  if (!headers) return undefined;
  const plans = ROWS.map((kind) => ({ kind, columns: columnsOf(kind, headers, () => {}) }));
  const read = plans.map(({ kind, columns }) => ({ kind, columns, count: columns.filter(({ gives }) => gives.length > 0).length }));
  const most = Math.max(...read.map(({ count }) => count));
  if (!named && (headers.length < 2 || most < 2 || most * 2 < headers.length)) return undefined;
  if (most === 0) return { kinds: [], sure: false };
  const best = read.filter(({ count }) => count === most);
  const type = headers.findIndex((header) => /^type$/i.test(header.trim()));
  const said = best.find(({ kind }) => TYPES[kind] !== undefined && TYPES[kind] === first?.[type]?.trim().toLowerCase());
  if (said || best.length === 1) return { kinds: [(said ?? best[0])!.kind], sure: true };
  // Several kinds have these columns: the first row tells.
  const looks = first && first.length >= headers.length ? detect(firstPayload(best[0]!.columns, first)) : [];
  const kinds = looks.map(({ kind }) => kind).filter((kind) => best.some((one) => one.kind === kind));
  return { kinds: kinds.length > 0 ? kinds : best.map(({ kind }) => kind), sure: looks[0]?.sure === true && looks[0].kind === kinds[0] };
}

function firstPayload(columns: readonly Column[], cells: readonly string[]): string {
  const pieces: string[] = [];
  payload(plan(columns), cells, pieces, () => {});
  return pieces.join("");
}

/** The blocks of a table. All findings are listed; whoever prints them may stop earlier. */
export async function* tableBlocks(chunks: AsyncIterable<Uint8Array>, kind: KindId, options: TableOptions): AsyncGenerator<TableReport> {
  const reader = tableReader(kind, { maxIssues: 2 ** 31, ...options });
  for await (const chunk of chunks) {
    const report = reader.add(chunk);
    if (report) yield report;
  }
  yield reader.end();
}
