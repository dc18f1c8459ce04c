export interface LoopOptions {
  /** Does what there is to do now; true when there may be more. */
  readonly work: () => Promise<boolean>;
  /** Milliseconds after which it looks by itself, should a wake-up have been missed. */
  readonly everyMs: number;
  readonly onFault: (fault: unknown) => void;
}

const FAULT_PAUSE_MS = 1_000;

/** Works whenever it is woken, one turn at a time; woken during a turn, it takes another one after it. */
export class Loop {
  #woken = false;
  #stopped = false;
  #turn: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: LoopOptions) {}

  wake(): void {
    if (this.#stopped) return;
    this.#woken = true;
    this.#turn ??= this.#run();
  }

  /** Takes no further turn and resolves when the one in hand is done. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#turn;
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    let pauseMs = this.options.everyMs;
    while (this.#woken && !this.#stopped) {
      this.#woken = false;
      try {
        if (await this.options.work()) this.#woken = true;
      } catch (fault) {
        this.options.onFault(fault);
        pauseMs = FAULT_PAUSE_MS;
        break;
      }
    }
    this.#turn = null;
    if (!this.#stopped) this.#timer = setTimeout(() => this.wake(), pauseMs);
  }
}
