import type { Logger } from '@nestjs/common';
import {
  idsAt,
  keepBounce,
  loadEnrolment,
  type ClaimedDelivery,
  type Clock,
  type Database,
  type Outcome,
} from '@troth/database';
import type { Id } from '@troth/domain';
import { raiseAttention } from '../attention/raise-attention.js';
import { faultName, logFault } from '../runtime/log.js';
import { addressOf, UndeliverableAddress } from './compose.js';
import type { Gate } from './gate.js';
import { inWords, type Told } from './in-words.js';
import { returnPathOf, type MailIdentity } from './identity.js';
import type { Verdict } from './judge-refusal.js';
import type { MailServer } from './mail-server.js';
import { outcome, outcomeOf } from './outcome-of.js';
import type { Prepared, Written } from './prepare.js';
import { sendOne, type Refused, type SendResult } from './send-one.js';
import type { SmtpFailure } from './smtp/smtp-fault.js';
import type { Transport } from './transport.js';

// By then half an hour has gone by, and nobody's message was taken or refused that could tell more.
const MOST_UNKNOWN = 6;

export interface CourierOptions extends Told {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly identity: MailIdentity;
  readonly transport: Transport;
  readonly gate: Gate;
  readonly server: MailServer;
  /** Records what became of a delivery, or lets go of it where null: that is recorded already. */
  readonly settle: (outcome: Outcome | null) => Promise<void>;
  /** Takes a message back that met a server with too many connections: it never left. */
  readonly putBack: (prepared: Prepared) => Promise<void>;
}

/** A verdict that can be recorded. */
type Settled = Exclude<Verdict, { kind: 'crowded' | 'policy' }>;

/** Brings one message to the server, and back what became of it. */
export class Courier {
  readonly #recording = new Set<Promise<void>>();

  constructor(private readonly options: CourierOptions) {}

  /** Resolves once everything that was learnt is recorded. */
  async idle(): Promise<void> {
    while (this.#recording.size > 0) await Promise.all(this.#recording);
  }

  /** Ends when the connection is free; what it learnt is recorded meanwhile. Never rejects. */
  async send(prepared: Prepared): Promise<void> {
    this.options.server.began();
    try {
      const result = await this.#bring(prepared);
      if (!result) return;
      if (result.accepted === false && result.verdict.kind === 'crowded')
        return await this.#comeAgain(prepared, result);
      const recorded = this.#record(prepared, result)
        .catch((fault: unknown) => this.#lost(fault))
        .finally(() => this.#recording.delete(recorded));
      this.#recording.add(recorded);
    } catch (fault) {
      this.#lost(fault);
      await this.options.settle(null);
    } finally {
      this.options.server.ended();
    }
  }

  async #bring({ delivery, reader, write }: Prepared): Promise<SendResult | null> {
    const { identity, transport, gate, server } = this.options;
    let written: Written;
    try {
      written = await write();
    } catch (fault) {
      server.unproven();
      await this.unwritten(delivery, fault);
      return null;
    }
    const { practiceId, id, month, fence } = delivery;
    const { messageId, content } = written;
    const handOver = { practiceId, id, month, fence, sentTo: addressOf(reader.email), messageId };
    const message = { handOver, from: returnPathOf(delivery, identity), content };
    const tooManyMessages = (sent: number) => server.tooManyMessages(sent);
    return gate.guard((ask) => sendOne(transport, message, ask, { tooManyMessages }));
  }

  /** A message that could not be made: worth another attempt, unless its address is invalid. */
  async unwritten(delivery: ClaimedDelivery, fault: unknown): Promise<void> {
    const { logger, clock, settle } = this.options;
    if (fault instanceof UndeliverableAddress) return settle(outcome(delivery, 'failed', fault.message));
    logFault(logger, `the delivery ${delivery.id} (${delivery.kind}) could not be written`, fault);
    const verdict = { kind: 'retry', bounce: null } as const;
    await settle(outcomeOf(delivery, verdict, faultName(fault), clock.now()));
  }

  /** The server has as many connections as it takes: those of ours that it has go on with it. */
  async #comeAgain(prepared: Prepared, { failure, answer }: Refused): Promise<void> {
    const { server, signsIn, putBack } = this.options;
    server.tooManyConnections(failure.others);
    if (failure.others === 0) await server.failed(inWords(failure, answer, { signsIn }), { isBusy: true });
    await putBack(prepared);
  }

  async #record(prepared: Prepared, result: SendResult): Promise<void> {
    const { delivery } = prepared;
    const { server, settle, clock } = this.options;
    if (result.accepted === null || result.accepted === 'unasked') {
      await server.answered();
      return result.accepted === null ? settle(null) : this.unwritten(delivery, result.fault);
    }
    if (result.accepted) {
      await Promise.all([settle(outcome(delivery, 'accepted', result.answer)), server.accepted(delivery.id)]);
      return;
    }
    const { answer } = result;
    const verdict = await this.#counted(delivery, await this.#heard(prepared, result));
    await settle(outcomeOf(delivery, verdict, answer, clock.now()));
    if (verdict.kind === 'suppress') await this.#tellCoach(delivery);
  }

  /** What the server is to be thought of, before what became of the message is written. */
  async #heard({ delivery, reader }: Prepared, { verdict, answer, failure }: Refused): Promise<Settled> {
    const { server, signsIn } = this.options;
    const why = inWords(failure, answer, { signsIn });
    if (verdict.kind === 'crowded') return { kind: 'outage' };
    if (verdict.kind === 'outage' || verdict.kind === 'uncertain') {
      await server.failed(why, { isBusy: false });
      return verdict;
    }
    await server.answered();
    if (verdict.kind === 'hold') return (await server.refusesUs(blamed(delivery.id, failure), why)) ? verdict : alone;
    const ofOne = verdict.kind === 'policy' ? alone : verdict;
    // Only what the server itself refused for good may be everybody's.
    if (ofOne.kind === 'retry' || !failure.responseCode) return ofOne;
    const ruling = await server.refusedOne({
      deliveryId: delivery.id,
      recipient: addressOf(reader.email),
      answer,
      why,
    });
    if (ruling === 'everybody') return { kind: 'hold' };
    const mayYetTell = ruling === 'unknown' && ofOne.kind === 'fail' && delivery.attempts < MOST_UNKNOWN;
    return mayYetTell ? { kind: 'retry', bounce: null } : ofOne;
  }

  /** Bounces that may pass come to an end one day: then the person gets no more mail. */
  async #counted(delivery: ClaimedDelivery, verdict: Settled): Promise<Settled> {
    if (verdict.kind !== 'retry' && verdict.kind !== 'fail') return verdict;
    const { bounce } = verdict;
    if (bounce === null || delivery.audience !== 'partner') return verdict;
    const { database, clock } = this.options;
    try {
      const stops = await database.transaction((tx) => keepBounce(tx, delivery, { bounce, now: clock.now() }));
      return stops ? { kind: 'suppress' } : verdict;
    } catch (fault) {
      this.#lost(fault);
      return verdict;
    }
  }

  /** The coach hears of an address that takes no mail. */
  async #tellCoach({ id, practiceId, enrolmentId, audience }: ClaimedDelivery): Promise<void> {
    if (audience !== 'partner' || enrolmentId === null) return;
    const { database, clock } = this.options;
    const now = clock.now();
    await database.transaction(async (tx) => {
      const couple = await loadEnrolment(tx, { practiceId, enrolmentId });
      if (couple) await raiseAttention(couple, { tx, now, newId: idsAt(now), causedBy: id });
    });
  }

  #lost(fault: unknown): void {
    logFault(this.options.logger, 'recording what became of a delivery', fault);
  }
}

const alone: Settled = { kind: 'fail', bounce: null };

/** The message that a hold may be about after all; none where nothing of it was told yet. */
function blamed(deliveryId: Id, { phase }: SmtpFailure): Id | null {
  return phase === 'sender' || phase === 'recipient' || phase === 'content' ? deliveryId : null;
}
