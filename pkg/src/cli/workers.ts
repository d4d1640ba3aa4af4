/**
 * Checks pieces of newline-delimited JSON: the first ones here, and when there are many, in several workers.
 *
 * Reports come in the order of the pieces, and as soon as they are there: a program that feeds us slowly sees its
 * answers. Only a few pieces are under way at a time, so memory stays flat.
 */
import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { checkLines, type KindId, type LinesReport, type Options } from "../index.js";
import type { Piece } from "./read.js";

export type Checked = { kind: KindId; piece: Uint8Array; records: LinesReport };
/** What is not checked, with the kind of the rest. */
export type Passed = { kind: KindId; long: Piece };
type Answer = Checked | { failed: string };
type Question = { kind: KindId; options: Options };

/** So many bytes are checked before the workers are worth their start. */
const MUCH = 4 << 20;
const MOST_WORKERS = 8;
/** Pieces that each worker has before it. */
const AHEAD = 2;

/** All findings are listed; whoever prints them may stop earlier. */
const ALL = 2 ** 31;

export async function* checkPieces(
  pieces: AsyncIterable<Piece>,
  kind: KindId,
  options: Options,
): AsyncGenerator<Checked | Passed> {
  const size = Math.min(availableParallelism(), MOST_WORKERS);
  const source = pieces[Symbol.asyncIterator]();
  const asked: Promise<Checked | Passed>[] = [];
  let crew: Crew | undefined;
  let bytes = 0;
  try {
    let next: Promise<IteratorResult<Piece>> | undefined = handled(source.next());
    while (next || asked.length > 0) {
      const [first] = asked;
      if (first && (!next || asked.length >= size * AHEAD || (await sooner(first, next)))) {
        yield await first;
        asked.shift();
        continue;
      }
      const { done, value } = (await next) as IteratorResult<Piece>;
      if (done) {
        next = undefined;
        continue;
      }
      bytes += value.bytes.length;
      if (value.long) asked.push(Promise.resolve({ kind, long: value }));
      else if (bytes < MUCH || size < 2) asked.push(handled(here(value.bytes, { kind, options })));
      else asked.push(handled((crew ??= new Crew(size, { kind, options })).check(value.bytes)));
      next = handled(source.next());
    }
  } finally {
    crew?.end();
    await source.return?.();
  }
}

/** What a worker runs. */
export function work(): void {
  const question = workerData as Question;
  parentPort?.on("message", (piece: Uint8Array<ArrayBuffer>) => {
    try {
      const answer = checked(piece, question);
      const { output, rejects } = answer.records;
      parentPort?.postMessage(answer, [piece.buffer, output.buffer, rejects.buffer] as ArrayBuffer[]);
    } catch (error) {
      parentPort?.postMessage({ failed: error instanceof Error ? error.message : String(error) });
    }
  });
}

function checked(piece: Uint8Array, { kind, options }: Question): Checked {
  return { kind, piece, records: checkLines(kind, piece, { ...options, maxIssues: ALL }) };
}

async function here(piece: Uint8Array, question: Question): Promise<Checked> {
  return checked(piece, question);
}

/** Whoever awaits it later learns of its failure; until then it is nobody's business. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** Whether the first is settled before the other. */
function sooner(first: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  const [yes, no] = [() => true, () => false];
  return Promise.race([first.then(yes, yes), other.then(no, no)]);
}

/** Pieces go round; each worker answers in order. */
class Crew {
  readonly #members: Member[];
  #turn = 0;

  constructor(size: number, question: Question) {
    this.#members = Array.from({ length: size }, () => new Member(question));
  }

  check(piece: Uint8Array): Promise<Checked> {
    const member = this.#members[this.#turn++ % this.#members.length] as Member;
    return member.check(piece);
  }

  end(): void {
    for (const member of this.#members) member.end();
  }
}

type Waiting = { resolve(checked: Checked): void; reject(error: Error): void };

class Member {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #broken: Error | undefined;

  constructor(question: Question) {
    // This very program; `index.ts` sees that it is a worker.
    this.#worker = new Worker(new URL(import.meta.url), { workerData: question });
    this.#worker.on("message", (answer: Answer) => {
      const waiting = this.#waiting.shift();
      if ("failed" in answer) waiting?.reject(new Error(answer.failed));
      else waiting?.resolve(answer);
    });
    this.#worker.on("error", (error: Error) => {
      this.#broken = error;
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  check(piece: Uint8Array): Promise<Checked> {
    if (this.#broken) return Promise.reject(this.#broken);
    // Its memory may be shared with other buffers; a copy of its own can be handed over.
    const own = new Uint8Array(piece);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(own, [own.buffer]);
    });
  }

  end(): void {
    void this.#worker.terminate();
  }
}
