import type { HandOver } from '@troth/database';
import {
  GatedBody,
  isTooManyMessages,
  judgeRefusal,
  keptAnswer,
  type SmtpFailure,
  SmtpFault,
  type Transport,
  type Verdict,
  wasStale,
} from '@troth/mail';

export interface Refused {
  readonly accepted: false;
  readonly verdict: Verdict;
  /** The server's answer or the fault's code, as it may be kept. */
  readonly answer: string;
  readonly failure: SmtpFailure;
}

export type SendResult =
  | { readonly accepted: true; readonly answer: string }
  /** The gate stopped it, or it is in other hands: there is nothing more to record. */
  | { readonly accepted: null }
  /** The gate could not be asked; nothing left. */
  | { readonly accepted: 'unasked'; readonly fault: unknown }
  | Refused;

export interface Sending {
  readonly handOver: HandOver;
  readonly from: string;
  readonly content: Buffer;
}

/**
 * Sends one message through the gate and says what became of it. A connection that had been closed while it was idle, or
 * that took as many messages as the server allows, costs nothing: a fresh one is tried once, at once.
 */
export async function sendOne(
  transport: Transport,
  message: Sending,
  ask: (handOver: HandOver) => Promise<boolean>,
  { tooManyMessages, fresh = false }: { tooManyMessages?: (sent: number) => void; fresh?: boolean } = {},
): Promise<SendResult> {
  let mayLeave: boolean | undefined;
  let gateFault: unknown;
  const body = new GatedBody(message.content, async () => {
    try {
      return (mayLeave = await ask(message.handOver));
    } catch (fault) {
      gateFault = fault;
      throw fault;
    }
  });
  body.on('error', () => undefined);
  try {
    const answer = await transport.send({ from: message.from, to: message.handOver.sentTo }, body, { fresh });
    return { accepted: true, answer: keptAnswer(answer, message.handOver.sentTo) };
  } catch (fault) {
    if (mayLeave === false) return { accepted: null };
    if (gateFault !== undefined) return { accepted: 'unasked', fault: gateFault };
    if (!(fault instanceof SmtpFault)) throw fault;
    const wasFull = isTooManyMessages(fault);
    if (wasFull) tooManyMessages?.(fault.sentBefore);
    if (body.phase === 'unread' && (wasFull || wasStale(fault)))
      return sendOne(transport, message, ask, { fresh: true });
    const verdict = judgeRefusal(fault, body.phase === 'released');
    const told = fault.response || fault.originalCode || fault.code || fault.name;
    return { accepted: false, verdict, answer: keptAnswer(told, message.handOver.sentTo), failure: fault };
  }
}
