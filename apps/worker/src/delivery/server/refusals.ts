import { Doubt } from './doubt.js';

/** Whether a refusal was of one message, of everybody's, or nobody can say yet. */
export type Ruling = 'alone' | 'everybody' | 'unknown';

export interface RefusalsOptions {
  /** A refused message waits so long for what becomes of the others. */
  readonly patienceMs: number;
  /** Called when everybody is refused; true where the stream is held, false where it was this one after all. */
  readonly hold: (refused: Refusal) => Promise<boolean>;
  /** Called when messages may go again. */
  readonly goOn: () => void;
}

export interface Refusal {
  readonly deliveryId: string;
  readonly recipient: string;
  /** The server's answer, as it may be kept. */
  readonly answer: string;
  /** The same in words, with what helps. */
  readonly why: string;
}

/**
 * Rules on refused messages by what becomes of others. When everybody seems to be refused, nothing more is sent until
 * what is under way has its answer: it is so only if none of that is taken either.
 */
export class Refusals {
  readonly #doubt = new Doubt();
  readonly #waiting = new Map<(ruling: Ruling) => void, NodeJS.Timeout>();
  #underWay = 0;
  /** The refusal that made it seem so. */
  #last: Refusal | null = null;
  #isConcluding = false;
  #isClosed = false;

  constructor(private readonly options: RefusalsOptions) {}

  /** Nothing more is to be sent until it is known whether everybody is refused. */
  get isJudging(): boolean {
    return this.#last !== null;
  }

  /** Whether many messages may be risked at once. */
  trusts(now: number): boolean {
    return this.#doubt.trusts(now);
  }

  /** A message is on its way; the caller says when it has `ended`. */
  began(): void {
    this.#underWay += 1;
  }

  ended(): void {
    this.#underWay -= 1;
    this.#concludeIfQuiet();
  }

  accepted(now: number): void {
    this.#doubt.accepted(now);
    this.#decide('alone');
    if (this.#last === null) return;
    this.#last = null;
    this.options.goOn();
  }

  /** Resolves when it is known whose refusal it was, or soon after as unknown. */
  refused(refusal: Refusal, now: number): Promise<Ruling> {
    if (this.#doubt.refused(refusal.recipient, refusal.answer, now)) this.#last = refusal;
    if (this.#isClosed) return Promise.resolve('unknown');
    const ruling = new Promise<Ruling>((resolve) => {
      const late = setTimeout(() => this.isJudging || this.#tell(resolve, 'unknown'), this.options.patienceMs);
      this.#waiting.set(resolve, late);
    });
    this.#concludeIfQuiet();
    return ruling;
  }

  /** Nobody waits any longer. */
  close(): void {
    this.#isClosed = true;
    this.#last = null;
    this.#decide('unknown');
  }

  #concludeIfQuiet(): void {
    const last = this.#last;
    if (last === null || this.#underWay > 0 || this.#isConcluding) return;
    this.#isConcluding = true;
    this.#doubt.forget();
    void this.options.hold(last).then((isHeld) => {
      this.#isConcluding = false;
      this.#last = null;
      this.#decide(isHeld ? 'everybody' : 'alone');
      this.options.goOn();
    });
  }

  #decide(ruling: Ruling): void {
    for (const resolve of [...this.#waiting.keys()]) this.#tell(resolve, ruling);
  }

  #tell(resolve: (ruling: Ruling) => void, ruling: Ruling): void {
    clearTimeout(this.#waiting.get(resolve));
    this.#waiting.delete(resolve);
    resolve(ruling);
  }
}
