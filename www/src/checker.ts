/**
 * Asks the worker, one question at a time. A newer question takes the place of an older one, which is answered with
 * nothing; a check that takes too long is ended together with its worker, and the next question gets a new one.
 */
import { answered, type AnswerTo, type Failure, type Question } from "./judging.js";
import { nextWorker } from "./workers.js";

/** How long a check may take, and how long one goes on whose answer nobody waits for any more. */
export const LONGEST = 20_000;
const OUTDATED = 300;

type Asked = { question: Question; settle: (answer: never) => void; limit?: ReturnType<typeof setTimeout> };

export class Checker {
  #worker: Worker | undefined;
  #running: Asked | undefined;
  #waiting: Asked | undefined;

  constructor() {
    this.#begin();
  }

  /** Undefined when a newer question was asked meanwhile. */
  ask<Q extends Question>(question: Q): Promise<AnswerTo<Q> | Failure | undefined> {
    return new Promise((settle) => {
      const asked: Asked = { question, settle };
      const running = this.#running;
      if (!running) return this.#start(asked);
      if (this.#waiting) this.#waiting.settle(undefined as never);
      else {
        running.settle(undefined as never);
        clearTimeout(running.limit);
        running.limit = setTimeout(() => this.#end(running, "ended"), OUTDATED);
      }
      this.#waiting = asked;
    });
  }

  close(): void {
    this.#worker?.terminate();
  }

  #start(asked: Asked): void {
    this.#running = asked;
    if (!this.#worker) this.#begin();
    asked.limit = setTimeout(() => this.#end(asked, "ended"), LONGEST);
    if (this.#worker) this.#worker.postMessage(asked.question);
    // A page from the disk may start no worker.
    else setTimeout(() => this.#done(asked, answered(asked.question)));
  }

  #begin(): void {
    const worker = (this.#worker = nextWorker());
    const asked = () => (worker === this.#worker ? this.#running : undefined);
    worker?.addEventListener("message", ({ data }) => this.#done(asked(), data));
    worker?.addEventListener("error", () => this.#end(asked(), "broken"));
  }

  #end(asked: Asked | undefined, failed: Failure["failed"]): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#done(asked, { failed });
  }

  #done(asked: Asked | undefined, answer: unknown): void {
    if (!asked || asked !== this.#running) return;
    clearTimeout(asked.limit);
    this.#running = undefined;
    asked.settle(answer as never);
    const next = this.#waiting;
    this.#waiting = undefined;
    if (next) this.#start(next);
  }
}
