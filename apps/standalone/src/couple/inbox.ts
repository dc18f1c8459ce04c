/** What a couple's driver reads in an email. */
export interface InboxMail {
  readonly recipient: string;
  readonly kind: string;
  readonly links: readonly string[];
}

// Longer than a worker's leases: what a killed one held has been sent by another by then, or is never sent.
const PATIENCE_MS = 120_000;

/** A message that was waited for did not come. */
export class DidNotCome extends Error {
  override readonly name = 'DidNotCome';
}

/** Everything that arrived, in order; anyone who waits for a message is told. */
export class Inbox<Mail extends InboxMail> {
  readonly all: Mail[] = [];
  private taken = 0;
  private readonly waiting = new Set<() => void>();

  add(mail: Mail): void {
    this.all.push(mail);
    this.waiting.forEach((look) => look());
  }

  /** What arrived since this was last called, in an order that does not depend on the workers. */
  takeNew(): Mail[] {
    const fresh = this.all.slice(this.taken);
    this.taken = this.all.length;
    return fresh.sort((x, y) => (x.recipient + x.kind < y.recipient + y.kind ? -1 : 1));
  }

  /** The first message of that kind to that address after the first `from` of all; waits for it. Throws DidNotCome. */
  next(recipient: string, kind: string, from: number): Promise<Mail> {
    const find = () =>
      this.all.find((mail, index) => index >= from && mail.recipient === recipient && mail.kind === kind);
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = find();
        if (!found) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve(found);
      };
      const timer = setTimeout(() => {
        this.waiting.delete(look);
        reject(new DidNotCome(`No ${kind} came to ${recipient} within ${PATIENCE_MS / 1000} seconds`));
      }, PATIENCE_MS);
      this.waiting.add(look);
      look();
    });
  }
}
