import { addressOf, inWords, type Transport } from '@troth/mail';
import type { MailServer } from '../server/mail-server.js';
import { returnPathOf, type MailIdentity } from '../write/identity.js';
import type { Prepared, Written } from '../write/prepare.js';
import { Backlog } from './backlog.js';
import type { Gate } from './gate.js';
import { inOrder } from './in-order.js';
import { Lanes } from './lanes.js';
import { sendOne, type Refused, type SendResult } from './send-one.js';

// So much of a claim's lease is left for the way to the gate.
const ON_THE_WAY_SECONDS = 15;

/** A message whose claim's lease began at `claimedAt`, milliseconds of system time. */
type Waiting = Prepared & { readonly claimedAt: number };

export type Brought =
  | SendResult
  /** It could not be made, or something of ours broke on the way. */
  | { readonly accepted: 'unwritten' | 'lost'; readonly fault: unknown };

export interface CourierOptions {
  readonly server: MailServer;
  readonly transport: Transport;
  readonly gate: Gate;
  readonly identity: MailIdentity;
  /** How many messages at once to one receiving domain. */
  readonly perDomain: number;
  /** How long a claim's lease is. */
  readonly claimSeconds: number;
  /** Whether SMTP_URL names a user. */
  readonly signsIn: boolean;
  /** Told what became of a message that was brought to the server. */
  readonly brought: (prepared: Prepared, result: Brought) => void;
  /** Makes due again what has not left. */
  readonly release: (messages: readonly Prepared[]) => Promise<void>;
  /** Called whenever a connection is free. */
  readonly onFree: () => void;
}

/** Brings messages to the server, as many at once as it allows, and back what became of each. */
export class Courier {
  readonly #backlog: Backlog<Waiting>;
  readonly #lanes: Lanes<Waiting>;

  constructor(private readonly options: CourierOptions) {
    const { server, perDomain, onFree } = options;
    this.#backlog = new Backlog(perDomain);
    this.#lanes = new Lanes({
      limit: () => server.lanes(),
      backlog: this.#backlog,
      send: (message) => this.#send(message),
      onFree,
    });
  }

  /** How many wait for a connection. */
  get waiting(): number {
    return this.#backlog.size;
  }

  take(messages: readonly Prepared[], claimedAt: number): void {
    const inTheirOrder = inOrder(messages).flat();
    this.#backlog.add(inTheirOrder.map((message) => ({ ...message, claimedAt })));
    this.goOn();
  }

  /** To be called when messages may go again. */
  goOn(): void {
    this.#lanes.fill();
  }

  /** Everything that waits; nothing does after that. */
  takeBack(): readonly Prepared[] {
    return this.#backlog.takeBack();
  }

  /** Resolves when nothing is on its way. */
  idle(): Promise<void> {
    return this.#lanes.idle();
  }

  /** Ends when the connection is free. Never rejects. */
  async #send(message: Waiting): Promise<void> {
    const { server, claimSeconds, brought, release } = this.options;
    // Behind a slow server a lease may run out while it waits: then it is left to a fresh claim.
    if (Date.now() - message.claimedAt > (claimSeconds - ON_THE_WAY_SECONDS) * 1_000) return release([message]);
    server.began();
    try {
      const result = await this.#bring(message);
      const isCrowded = result.accepted === false && result.verdict.kind === 'crowded';
      if (isCrowded) await this.#comeAgain(message, result);
      else brought(message, result);
    } catch (fault) {
      brought(message, { accepted: 'lost', fault });
    } finally {
      server.ended();
    }
  }

  async #bring({ delivery, reader, write }: Prepared): Promise<Brought> {
    const { identity, transport, gate, server } = this.options;
    let written: Written;
    try {
      written = await write();
    } catch (fault) {
      server.unproven();
      return { accepted: 'unwritten', fault };
    }
    const { practiceId, id, month, fence } = delivery;
    const { messageId, content } = written;
    const handOver = { practiceId, id, month, fence, sentTo: addressOf(reader.email), messageId };
    const message = { handOver, from: returnPathOf(delivery, identity), content };
    const tooManyMessages = (sent: number) => server.tooManyMessages(sent);
    return gate.guard((ask) => sendOne(transport, message, ask, { tooManyMessages }));
  }

  /** The server has as many connections as it takes: those of ours that it has go on with this one. */
  async #comeAgain(message: Waiting, { failure, answer }: Refused): Promise<void> {
    const { server, signsIn, release } = this.options;
    server.tooManyConnections(failure.others);
    if (failure.others === 0) await server.failed(inWords(failure, answer, { signsIn }), { isBusy: true });
    if (server.isAway) await release([message]);
    else this.#backlog.putBack(message);
  }
}
