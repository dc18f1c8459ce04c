import { Readable } from 'node:stream';
import type { CaseloadChange } from '@troth/contract';
import type { Coach, CoachSession } from '@troth/database';

// A reader who is so far behind reads no more.
const MOST_WAITING = 64 * 1024;
const RETRY_MS = 2_000;

/** One coach's open page, as server-sent events. */
export class ChangeStream {
  readonly body = new Readable({ read: () => undefined });

  constructor(
    readonly coach: Coach,
    readonly session: CoachSession,
  ) {
    this.#write(`retry: ${RETRY_MS}\n: open\n\n`);
  }

  tell(change: CaseloadChange): void {
    this.#write(`event: change\ndata: ${JSON.stringify(change)}\n\n`);
  }

  /** Bytes that say nothing, so that no proxy takes the line for dead. */
  beat(): void {
    this.#write(':\n\n');
  }

  /** With a reason the page does not come back by itself. */
  end(reason?: 'over' | 'full'): void {
    if (reason) this.#write(`event: ${reason}\ndata:\n\n`);
    this.body.push(null);
  }

  #write(words: string): void {
    if (this.body.destroyed || this.body.readableEnded) return;
    if (this.body.readableLength > MOST_WAITING) this.body.destroy();
    else this.body.push(words);
  }
}
