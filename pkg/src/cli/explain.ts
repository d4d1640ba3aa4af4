/** `quitus explain CODE` */
import { explain, type Code } from "../index.js";
import { severities } from "../generated/codes.js";
import { bold, faint } from "./colour.js";
import { nearWord } from "../near.js";
import { say } from "./output.js";
import { Usage } from "./usage.js";
import { own, shown, visible } from "./visible.js";
import type { Words } from "./words.js";

export async function explainCode([code, ...more]: string[], words: Words): Promise<number> {
  if (code === undefined || more.length > 0) throw new Usage(words.noCode);
  if (!Object.hasOwn(severities, code)) {
    const known = Object.keys(severities);
    const slip = nearWord(code, known);
    const near = known.filter((one) => one.split(".").some((part) => code.split(".").includes(part)));
    throw new Usage(words.unknownCode(code, slip ?? near.slice(0, 5).join(", ")));
  }
  const { severity, title, body } = explain(code as Code, { locale: words.locale });
  await say(shown`${bold(visible(title))}\n${faint(shown`${visible(code)}, ${words.severity[severity]}`)}\n\n${own(body)}\n`);
  return 0;
}
