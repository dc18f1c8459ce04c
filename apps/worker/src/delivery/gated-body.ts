import { Readable } from 'node:stream';

/** Whether a message may leave now; asked once the server waits for its content. */
export type AskGate = () => Promise<boolean>;

/**
 * A composed message whose first byte leaves only after the gate has said so. The mail library begins to read when the
 * server has answered DATA with 354; a message that is stopped then is cut off before its end, and no server takes that.
 */
export class GatedBody extends Readable {
  /** `unread`: the server never asked for the content. `released`: from here on the outcome hangs on its answer. */
  phase: 'unread' | 'asking' | 'released' | 'stopped' = 'unread';

  constructor(
    private readonly content: Buffer,
    private readonly ask: AskGate,
  ) {
    super();
  }

  override _read(): void {
    if (this.phase !== 'unread') return;
    this.phase = 'asking';
    this.ask().then(
      (mayLeave) => (mayLeave ? this.#release() : this.#stop(new StoppedAtGate())),
      (fault: Error) => this.#stop(fault),
    );
  }

  #release(): void {
    if (this.destroyed) {
      this.phase = 'stopped';
      return;
    }
    this.phase = 'released';
    this.push(this.content);
    this.push(null);
  }

  #stop(fault: Error): void {
    this.phase = 'stopped';
    this.destroy(fault);
  }
}

/** The gate said no; what became of the delivery is recorded already. */
export class StoppedAtGate extends Error {
  override readonly name = 'StoppedAtGate';
}
