import { EventEmitter } from 'node:events';
import type { Writable } from 'node:stream';
import { writeContent, type LibraryContent } from './nodemailer.js';

/** Whether a message may leave now; asked once the server waits for its content. */
export type AskGate = () => Promise<boolean>;

/**
 * A composed message whose first byte leaves only after the gate has said so: once the server has answered DATA with
 * 354. A message that is stopped then is cut off before its end, and no server takes that. Its lines end as the wire
 * wants them, and none begins with a dot.
 */
export class GatedBody extends EventEmitter implements LibraryContent {
  /** `unread`: the server never asked for the content. `released`: from here on the outcome depends on its answer. */
  phase: 'unread' | 'asking' | 'released' | 'stopped' = 'unread';
  #isGivenUp = false;

  constructor(
    /** Ready for the wire, to its last line break. */
    private readonly content: Buffer,
    private readonly ask: AskGate,
  ) {
    super();
  }

  /** Called by the mail library with its socket. */
  pipe(wire: Writable): Writable {
    this.phase = 'asking';
    this.ask().then(
      (mayLeave) => (mayLeave ? this.#release(wire) : this.#stop(new StoppedAtGate())),
      (fault: unknown) => this.#stop(fault),
    );
    return wire;
  }

  /** Called by the mail library when the message can't go over its connection any more. */
  destroy(): void {
    this.#isGivenUp = true;
  }

  #release(wire: Writable): void {
    if (this.#isGivenUp) {
      this.phase = 'stopped';
      return;
    }
    this.phase = 'released';
    writeContent(wire, this.content);
  }

  #stop(fault: unknown): void {
    this.phase = 'stopped';
    this.emit('error', fault);
  }
}

/** The gate said no; what became of the delivery is recorded already. */
export class StoppedAtGate extends Error {
  override readonly name = 'StoppedAtGate';
}
