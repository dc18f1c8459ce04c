import type { Bounce } from '@troth/domain';
import type { SmtpFailure } from '../smtp/smtp-fault.js';
import { weighRefusal } from './weigh-refusal.js';

export type Verdict =
  /** Worth another attempt; a `bounce` is kept on this person's score. */
  | { readonly kind: 'retry'; readonly bounce: Bounce | null }
  /** The server cannot be reached, is busy, or hung up before the content; this message met it by chance. */
  | { readonly kind: 'outage' }
  /** The server takes no more connections than it has, ours or others'; this message never left. */
  | { readonly kind: 'crowded' }
  /** It is about us or our settings, not about this person: nothing would go through. */
  | { readonly kind: 'hold' }
  /** Refused by a policy, a filter or a list: about this message or its receiver, unless everybody's is refused. */
  | { readonly kind: 'policy' }
  /** This address takes no mail, for good. */
  | { readonly kind: 'suppress' }
  /** This message is not wanted; another may be. */
  | { readonly kind: 'fail'; readonly bounce: Bounce | null }
  /** The connection broke when the server may already have taken it. */
  | { readonly kind: 'uncertain' };

const aboutUs = new Set<SmtpFailure['phase']>(['connecting', 'greeting', 'encryption', 'sign-in', 'sender']);
// About the message or the dialogue, no matter whom it is for.
const notThePerson = /^5\.[356]\./;
const MAILBOX_FULL = '4.2.2';
const CLOSING = 421;
const BAD_SEQUENCE = 503;
const AUTHENTICATION_REQUIRED = 530;

/**
 * Judges by the phase first: what fails at the greeting, encryption, sign-in or sender is about us; what is answered to
 * the recipient or the content is about them, as the domain weighs it. Without an answer it depends on whether the content
 * had been released: then nobody can know.
 */
export function judgeRefusal(failure: SmtpFailure, released: boolean): Verdict {
  const { phase, responseCode, code } = failure;
  if (code === 'ENOSMTPUTF8') return { kind: 'fail', bounce: null };
  if (!responseCode) return withoutAnswer(failure, released);
  if (aboutUs.has(phase)) return answerToUs(failure, responseCode);
  return responseCode === AUTHENTICATION_REQUIRED ? { kind: 'hold' } : answerToThem(failure, responseCode);
}

/** Whether the server said, after some messages on one connection, that it wants no more of them there. */
export function isTooManyMessages(failure: SmtpFailure): boolean {
  return failure.phase === 'sender' && failure.sentBefore > 0 && isCrowded(failure);
}

/** Whether an idle connection turned out to be closed before anything of the message had left. */
export function wasStale({ phase, responseCode, isReused }: SmtpFailure): boolean {
  return isReused && phase === 'sender' && (!responseCode || responseCode === 421);
}

function answerToUs(failure: SmtpFailure, responseCode: number): Verdict {
  if (failure.phase !== 'sender' && isCrowded(failure)) return { kind: 'crowded' };
  const mayPass = responseCode < 500 || responseCode === BAD_SEQUENCE;
  return { kind: mayPass ? 'outage' : 'hold' };
}

function answerToThem({ phase, response = '' }: SmtpFailure, responseCode: number): Verdict {
  if (responseCode === CLOSING) return { kind: 'outage' };
  const enhanced = enhancedCode(response);
  if (responseCode < 500) return { kind: 'retry', bounce: enhanced === MAILBOX_FULL ? 'soft' : null };
  const answer = { code: responseCode, enhanced: enhanced || null, words: response };
  const { weight, rule } = weighRefusal({ ...answer, afterContent: phase === 'content' });
  if (weight === 'hard') return { kind: 'suppress' };
  if (notThePerson.test(enhanced)) return { kind: 'fail', bounce: null };
  if (weight === 'policy') return { kind: 'policy' };
  return rule === 'unsure' ? { kind: 'fail', bounce: 'hard' } : { kind: 'retry', bounce: 'soft' };
}

function withoutAnswer({ phase, code = '', originalCode = '', message = '' }: SmtpFailure, released: boolean): Verdict {
  if (released) return { kind: 'uncertain' };
  const brokeOff = code === 'ETIMEDOUT' || /closed|reset/i.test(`${message} ${originalCode}`);
  return { kind: (phase === 'encryption' || phase === 'sign-in') && !brokeOff ? 'hold' : 'outage' };
}

/** A server that is busy with us says so with 421, 4.3.2, 4.7.x or in words. */
function isCrowded({ responseCode = 0, response = '' }: SmtpFailure): boolean {
  if (responseCode === CLOSING || /too many .*(connection|session)|(connection|session)s? limit/i.test(response))
    return true;
  return responseCode < 500 && /^4\.(3\.2|7\.)/.test(enhancedCode(response));
}

/** The enhanced code of an SMTP answer, such as `5.1.1`; empty where there is none. */
export function enhancedCode(response: string): string {
  return /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/m.exec(response)?.[1] ?? '';
}
