import type { Bounce } from '@troth/domain';

/** What the mail library tells about a message that was not accepted. */
export interface SmtpFailure {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly message?: string;
}

export type Verdict =
  /** Worth another attempt; a `bounce` is kept on this person's score. */
  | { readonly kind: 'retry'; readonly bounce: Bounce | null }
  /** The server cannot be reached, or hung up before the content; this message met it by chance. */
  | { readonly kind: 'outage' }
  /** It is about us or our settings, not about this person: nothing would go through. */
  | { readonly kind: 'hold' }
  /** This address takes no mail, for good. */
  | { readonly kind: 'suppress' }
  /** This message is not wanted; another may be. */
  | { readonly kind: 'fail'; readonly bounce: Bounce | null }
  /** The connection broke when the server may already have taken it. */
  | { readonly kind: 'uncertain' };

const suppressAtOnce = new Set(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.2.1']);
const mailboxFull = new Set(['5.2.2', '4.2.2']);
const notSignedIn = new Set(['EAUTH', 'ENOAUTH', 'EOAUTH2']);
const noEncryption = new Set(['ETLS', 'EREQUIRETLS']);
// About the message or the dialogue, whoever it is for.
const notThePerson = /^5\.[356]\./;

/**
 * Judges a failure by the enhanced status code (RFC 3463) of the server's answer. Without an answer it hangs on
 * whether the content had been released: then nobody can know.
 */
export function classify(failure: SmtpFailure, released: boolean): Verdict {
  const { responseCode, response = '', code = '' } = failure;
  if (code === 'ENOSMTPUTF8') return { kind: 'fail', bounce: null };
  if (!responseCode) return withoutAnswer(failure, released);
  if (responseCode === 421) return { kind: 'outage' };
  const enhanced = enhancedCode(response);
  if (responseCode < 500) {
    if (notSignedIn.has(code) || noEncryption.has(code)) return { kind: 'outage' };
    return { kind: 'retry', bounce: mailboxFull.has(enhanced) ? 'soft' : null };
  }
  if (notSignedIn.has(code) || noEncryption.has(code)) return { kind: 'hold' };
  if (suppressAtOnce.has(enhanced)) return { kind: 'suppress' };
  if (mailboxFull.has(enhanced)) return { kind: 'retry', bounce: 'soft' };
  if (enhanced.startsWith('5.7.')) return { kind: 'hold' };
  return { kind: 'fail', bounce: notThePerson.test(enhanced) ? null : 'hard' };
}

function withoutAnswer({ code = '', message = '' }: SmtpFailure, released: boolean): Verdict {
  if (released) return { kind: 'uncertain' };
  const isBroken = /certificate|altnames/i.test(message) || (noEncryption.has(code) && !/closed|reset/i.test(message));
  return { kind: isBroken || notSignedIn.has(code) ? 'hold' : 'outage' };
}

/** The enhanced code of an SMTP answer, such as `5.1.1`; empty where there is none. */
export function enhancedCode(response: string): string {
  return /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/m.exec(response)?.[1] ?? '';
}
