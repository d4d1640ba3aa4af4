/**
 * The WebAssembly module and the one instance of it.
 *
 * Only integers cross: options and text are written into the module's input buffer, and the answer is
 * read from where `run` says it lies. The instance is made by the first call, without `await`; it is
 * stateless, so it can be dropped at any time: after a trap, or when a huge payload has made it grow
 * (WebAssembly memory never shrinks).
 */
import { explained } from "./blocked.js";
import { QuitusError } from "./error.js";
import type { Halves } from "./halves.js";
import type { Pieces } from "./pieces.js";
import type { RawIssue } from "./sentence.js";
import { kept } from "./shelf.js";
import { lone, wtf8 } from "./wtf8.js";

declare global {
  /** Declared here too, so that the types of this package need neither the DOM's nor Node's. */
  namespace WebAssembly {
    interface Module {}
  }
}

/** What the module exports; see `docs/module.md` for the meaning of the integers. */
export type Exports = {
  memory: { readonly buffer: ArrayBuffer };
  input(length: number): number;
  run(op: number, kind: number, optionsLength: number, textLength: number): number;
};

export type Answer = {
  /** There is no error. */
  ok: boolean;
  /** The caller's mistake: `report` is a JSON string that names it. */
  mistake: boolean;
  /** Normal form. */
  text: string;
  /** What was found, as `docs/module.md` lays it out; empty when that is nothing. Of a fix, in the module's memory until the next call. */
  report: Uint8Array<ArrayBuffer>;
  /** The one finding of a text that was kept from the module. */
  refused?: RawIssue | undefined;
  /** Of lines: the normal forms and the refused lines, in the module's memory until the next call. */
  lines?: { output: Uint8Array<ArrayBuffer>; rejects: Uint8Array<ArrayBuffer> };
};

export type Core = {
  run(op: number, kind: number, options: string, text: string | Uint8Array | Pieces): Answer;
  ready(): Promise<void>;
};

/** The verbs of `run`. */
export const KINDS = 0;
export const CHECK_TEXT = 1;
export const CHECK_VALUE = 2;
export const CHECK_FIELD = 3;
export const IS_VALID = 4;
export const CHECK_LINES = 5;
export const BUILD = 6;
export const FIX = 7;
export const DETECT = 8;
export const CONTACT_PARSE = 9;
export const CONTACT_FORMAT = 10;
export const NEXT_STEPS = 11;
export const FIX_UNSAFE = 12;
export const DATE_PARSE = 14;

/** Below this length a loop is faster than `TextEncoder.encodeInto` in some browsers, and equal elsewhere. */
const SHORT = 48;
/** An instance that has grown by more than this is not kept. */
const GROWTH = 4 << 20;

/** Where the module comes from: its bytes, compiled already, or translated into a function that makes instances. */
export type Load = () => Uint8Array<ArrayBuffer> | WebAssembly.Module | (() => Exports);

/** `halves` of a module whose second half is seldom needed. */
export function create(load: Load, halves?: Halves): Core {
  let module: WebAssembly.Module | undefined;
  let instance: Instance | undefined;
  let starting: Promise<void> | undefined;

  const start = (): Instance => {
    try {
      if (!module) {
        const source = load();
        if (typeof source === "function") return (instance = new Instance(source()));
        module = isModule(source) ? source : new WebAssembly.Module(source);
      }
      const link = halves?.link();
      return (instance = made(new WebAssembly.Instance(module, link?.imports).exports, link));
    } catch (error) {
      throw explained(error);
    }
  };

  return {
    run(op, kind, options, text) {
      const running = instance ?? start();
      try {
        return running.run(op, kind, options, text);
      } catch (error) {
        running.broken = true;
        const what = error instanceof Error ? error.message : String(error);
        throw new QuitusError("internal.panic", `quitus broke down on this input (${what}); the next call starts afresh`, error);
      } finally {
        // Behind a fix comes the check of what was mended: two instances would need memory at the same time.
        if (running.broken || (running.grown() && op !== FIX && op !== FIX_UNSAFE)) instance = undefined;
      }
    },
    ready() {
      const preload = async () => {
        try {
          const source = load();
          if (typeof source === "function") {
            instance ??= new Instance(source());
            return;
          }
          module ??= isModule(source) ? source : await WebAssembly.compile(source);
          const link = halves?.link();
          const { exports } = await WebAssembly.instantiate(module, link?.imports);
          instance ??= made(exports, link);
        } catch (error) {
          starting = undefined;
          throw explained(error);
        }
      };
      return instance ? Promise.resolve() : (starting ??= preload().finally(() => (starting = undefined)));
    },
  };
}

function made(exports: object, link: ReturnType<Halves["link"]> | undefined): Instance {
  link?.linked(exports);
  return new Instance(exports as Exports);
}

/** Some runtimes hand over modules of another realm, which are no instances of this one's class. */
export function isModule(source: unknown): source is WebAssembly.Module {
  return Object.prototype.toString.call(source) === "[object WebAssembly.Module]";
}

class Instance {
  broken = false;
  readonly #exports: Exports;
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  readonly #size: number;
  #bytes: Uint8Array<ArrayBuffer>;
  #words: DataView;

  constructor(exports: Exports) {
    this.#exports = exports;
    const { buffer } = this.#exports.memory;
    this.#size = buffer.byteLength;
    this.#bytes = new Uint8Array(buffer);
    this.#words = new DataView(buffer);
  }

  grown(): boolean {
    return this.#exports.memory.buffer.byteLength > this.#size + GROWTH;
  }

  run(op: number, kind: number, options: string, text: string | Uint8Array | Pieces): Answer {
    let room = options.length * 3;
    let optionsLength: number;
    let textLength: number;
    if (typeof text === "string" || "pieces" in text) {
      // Most text is nearly ASCII: three bytes for each unit are reserved only when that proves wrong.
      room += text.length + (text.length >> 3) + SHORT * 3;
      let at = this.#input(room);
      optionsLength = this.#put(options, at, room);
      let { read, written } = this.#all(text, at + optionsLength, room - optionsLength);
      if (read < text.length) {
        room = optionsLength + written + (text.length - read) * 3;
        at = this.#input(room);
        this.#put(options, at, room);
        ({ read, written } = this.#all(text, at + optionsLength, room - optionsLength));
      }
      // Only a text of the caller's can hold half a pair, and that is one piece.
      if (written !== read && typeof text === "string" && lone(text)) return this.run(op, kind, options, wtf8(text));
      textLength = written;
      // While the module works, nobody holds on to what it has a copy of.
      if (typeof text !== "string") text.pieces = [];
    } else {
      const at = this.#input(room + text.length);
      optionsLength = this.#put(options, at, room);
      this.#bytes.set(text as Uint8Array, at + optionsLength);
      textLength = text.length;
    }
    const answer = this.#exports.run(op, kind, optionsLength, textLength) >>> 0;
    this.#look();
    const status = this.#words.getUint32(answer, true);
    const [ok, mistake] = [(status & 1) !== 0, (status & 2) !== 0];
    // The next call takes back the module's memory; what a fix has mended is read before that.
    const found = this.#at(answer + 12);
    const report = op === FIX || op === FIX_UNSAFE ? found : kept(found);
    if (op !== CHECK_LINES) return { ok, mistake, text: this.#decoded(answer + 4), report };
    const lines = { output: this.#at(answer + 4), rejects: this.#at(answer + 20) };
    return { ok, mistake, text: "", report, lines };
  }

  /** Room for that many bytes; where it starts. */
  #input(length: number): number {
    const at = this.#exports.input(length) >>> 0;
    this.#look();
    return at;
  }

  /** Memory that has grown is a new buffer; views of the old one are dead. */
  #look(): void {
    const { buffer } = this.#exports.memory;
    if (this.#bytes.buffer !== buffer) {
      this.#bytes = new Uint8Array(buffer);
      this.#words = new DataView(buffer);
    }
  }

  #put(text: string, at: number, room: number): number {
    return this.#encoded(text, at, room).written;
  }

  #all(text: string | Pieces, at: number, room: number): { read: number; written: number } {
    if (typeof text === "string") return this.#encoded(text, at, room);
    let [read, written] = [0, 0];
    for (const piece of text.pieces) {
      const one = this.#encoded(piece, at + written, room - written);
      [read, written] = [read + one.read, written + one.written];
      if (one.read < piece.length) break;
    }
    return { read, written };
  }

  #encoded(text: string, at: number, room: number): { read: number; written: number } {
    if (text.length < SHORT) {
      let index = 0;
      for (let unit; index < text.length && (unit = text.charCodeAt(index)) < 0x80; index++) this.#bytes[at + index] = unit;
      if (index === text.length) return { read: index, written: index };
    }
    return this.#encoder.encodeInto(text, this.#bytes.subarray(at, at + room));
  }

  /** The part of the memory that an address and a length name. */
  #at(place: number): Uint8Array<ArrayBuffer> {
    const start = this.#words.getUint32(place, true);
    return this.#bytes.subarray(start, start + this.#words.getUint32(place + 4, true));
  }

  #decoded(place: number): string {
    const bytes = this.#at(place);
    return bytes.length ? this.#decoder.decode(bytes) : "";
  }
}
