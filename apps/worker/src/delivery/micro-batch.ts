interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (fault: unknown) => void;
}

export interface MicroBatchOptions<Item, Answer> {
  /** Writes many at once; answers in the order of the items. */
  readonly write: (items: readonly Item[]) => Promise<readonly Answer[]>;
  readonly size: number;
  /** How long the first one waits for company. */
  readonly windowMs: number;
  /** Whether nobody else can join those who are waiting, so that there is nothing to wait for. */
  readonly isComplete: (waiting: number) => boolean;
}

/** Commits what many messages have to say in one statement, so that a message costs no round trip of its own. */
export class MicroBatch<Item, Answer> {
  #waiting: Waiting<Item, Answer>[] = [];
  #timer: NodeJS.Timeout | undefined;
  #look: NodeJS.Immediate | undefined;

  constructor(private readonly options: MicroBatchOptions<Item, Answer>) {}

  add(item: Item): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#timer ??= setTimeout(() => this.#write(), this.options.windowMs);
      // What is added in the same turn of the event loop still goes along.
      this.#look ??= setImmediate(() => {
        this.#look = undefined;
        this.writeIfComplete();
      });
    });
  }

  /** To be called when somebody who could have joined will not. */
  writeIfComplete(): void {
    while (this.#isComplete()) this.#write();
  }

  #isComplete(): boolean {
    const { length } = this.#waiting;
    return length > 0 && (length >= this.options.size || this.options.isComplete(length));
  }

  #write(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const batch = this.#waiting.splice(0, this.options.size);
    if (this.#waiting.length > 0) this.#timer = setTimeout(() => this.#write(), this.options.windowMs);
    this.options.write(batch.map(({ item }) => item)).then(
      (answers) => batch.forEach(({ resolve }, index) => resolve(answers[index] as Answer)),
      (fault: unknown) => batch.forEach(({ reject }) => reject(fault)),
    );
  }
}
