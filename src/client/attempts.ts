import type { AnswerParts } from './answer-parts.ts';

/** What is attempted; it is told whether nothing else was begun since, else its answer comes late and is dropped. */
export type Work = (isCurrent: () => boolean) => Promise<void>;

/** Attempts what may fail for want of a file; then that is said, and a button attempts just the same again. */
export class Attempts {
  readonly #parts: AnswerParts;
  readonly #onFailure: (again: () => void) => void;
  /** Counts what was begun. */
  #turn = 0;
  #again: () => void = () => undefined;

  /** `onFailure` says that an attempt failed; it is told what makes the attempt again. */
  constructor(parts: AnswerParts, onFailure: (again: () => void) => void) {
    this.#parts = parts;
    this.#onFailure = onFailure;
    parts.onClick('[data-retry]', () => {
      this.#again();
    });
  }

  /** Does some work, after `former` where that is given, unless something else was begun by then. Never rejects. */
  async make(again: () => void, work: Work, former?: Promise<void>): Promise<void> {
    const turn = (this.#turn += 1);
    const isCurrent = () => turn === this.#turn;
    this.#parts.isBusy = true;
    if (former) await former;
    if (!isCurrent()) return;
    try {
      await work(isCurrent);
      if (isCurrent()) this.#parts.show('[data-retry]', false);
    } catch (cause) {
      if (!isCurrent()) return;
      console.error(cause);
      this.#again = again;
      this.#onFailure(again);
    } finally {
      if (isCurrent()) this.#parts.isBusy = false;
    }
  }
}
