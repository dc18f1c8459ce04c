import type { Id } from '@troth/domain';
import { addressOf, inWords, type SmtpFailure, type Verdict } from '@troth/mail';
import type { MailServer } from '../server/mail-server.js';
import type { Refused } from '../smtp/send-one.js';
import type { Prepared } from '../write/prepare.js';

// By then half an hour has gone by, and nobody's message was taken or refused that could tell more.
const MOST_UNKNOWN = 6;

/** A verdict that can be recorded. */
export type Settled = Exclude<Verdict, { kind: 'crowded' | 'policy' }>;

const alone: Settled = { kind: 'fail', bounce: null };

/** Tells the server's state of a refusal, and says what it means for the message: of this one alone, or everybody's. */
export async function refusalVerdict(
  { delivery, reader }: Prepared,
  { verdict, answer, failure }: Refused,
  { server, signsIn }: { readonly server: MailServer; readonly signsIn: boolean },
): Promise<Settled> {
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
  const ruling = await server.refusedOne({ deliveryId: delivery.id, recipient: addressOf(reader.email), answer, why });
  if (ruling === 'everybody') return { kind: 'hold' };
  const mayYetTell = ruling === 'unknown' && ofOne.kind === 'fail' && delivery.attempts < MOST_UNKNOWN;
  return mayYetTell ? { kind: 'retry', bounce: null } : ofOne;
}

/** The message that a hold may be about after all; none where nothing of it was told yet. */
function blamed(deliveryId: Id, { phase }: SmtpFailure): Id | null {
  return phase === 'sender' || phase === 'recipient' || phase === 'content' ? deliveryId : null;
}
