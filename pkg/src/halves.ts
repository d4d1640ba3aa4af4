/**
 * A module in two halves: `pkg/tool/src/split.rs` has cut it. The second works in the memory of the first, and is brought
 * when somebody asks for it; what is called before answers 0.
 */
import { moduleOfLetters } from "./unpack.js";

export interface Halves {
  /** Brings the second half. */
  bring(): Promise<void>;
  /** What a new instance of the first half imports; `linked` is told what it exports. */
  link(): { imports: Record<string, Record<string, () => unknown>>; linked: (exports: object) => void };
}

/** Of a text in letters, which is loaded when it is asked for. */
export function halves(letters: () => Promise<string>): Halves {
  let second: WebAssembly.Module | undefined;
  return {
    async bring() {
      second ??= await WebAssembly.compile(moduleOfLetters(await letters()));
    },
    link() {
      let first = {};
      let own: ((...given: unknown[]) => unknown) | undefined;
      const long = (...given: unknown[]) => {
        own ??= second && (new WebAssembly.Instance(second, { "": first }).exports["long"] as typeof own);
        return own?.(...given);
      };
      return { imports: { "": { long } }, linked: (exports) => (first = exports) };
    },
  };
}
