import type { HandOver } from '@troth/database';
import { classify, type SmtpFailure, type Verdict } from './classify.js';
import { GatedBody } from './gated-body.js';
import { keptAnswer } from './outcome-of.js';
import type { Transport } from './transport.js';

export type SendResult =
  | { readonly accepted: true; readonly answer: string }
  /** The gate stopped it, or it is in other hands: there is nothing more to record. */
  | { readonly accepted: null }
  /** The gate could not be asked; nothing left. */
  | { readonly accepted: 'unasked'; readonly fault: unknown }
  | { readonly accepted: false; readonly verdict: Verdict; readonly answer: string };

/**
 * Sends one message through the gate and says what became of it. A connection that the server had closed while it was
 * idle costs nothing: as long as the content was never asked for, another connection is tried once, at once.
 */
export async function sendOne(
  transport: Transport,
  message: { readonly handOver: HandOver; readonly from: string; readonly content: Buffer },
  ask: (handOver: HandOver) => Promise<boolean>,
  { again = true } = {},
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
    const answer = await transport.send({ from: message.from, to: message.handOver.sentTo }, body);
    return { accepted: true, answer: keptAnswer(answer) };
  } catch (fault) {
    if (mayLeave === false) return { accepted: null };
    if (gateFault !== undefined) return { accepted: 'unasked', fault: gateFault };
    const failure = fault as SmtpFailure & Error;
    if (again && body.phase === 'unread' && isStale(failure)) return sendOne(transport, message, ask, { again: false });
    const verdict = classify(failure, body.phase === 'released');
    return { accepted: false, verdict, answer: keptAnswer(failure.response ?? failure.code ?? failure.name) };
  }
}

function isStale({ responseCode, code }: SmtpFailure): boolean {
  return responseCode === 421 || (!responseCode && (code === 'ECONNECTION' || code === 'ESOCKET'));
}
