/** What the mail library tells about a message that was not accepted. */
export interface SmtpFailure {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

export type Verdict =
  /** Worth another attempt. `alarm`: it is about us or our server, not about this person. */
  | { readonly kind: 'retry'; readonly alarm: boolean }
  /** This address takes no mail, for good. */
  | { readonly kind: 'suppress' }
  /** This message is not wanted; another may be. */
  | { readonly kind: 'fail' }
  /** The connection broke when the server may already have taken it. */
  | { readonly kind: 'uncertain' };

const suppressAtOnce = new Set(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.2.1']);
const mailboxFull = '5.2.2';
const aboutUs = new Set(['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'EREQUIRETLS']);

/**
 * Judges a failure by the enhanced status code (RFC 3463) of the server's answer. Without an answer it hangs on
 * whether the content had been released: then nobody can know.
 */
export function classify(failure: SmtpFailure, released: boolean): Verdict {
  const { responseCode, response = '', code = '' } = failure;
  if (code === 'ENOSMTPUTF8') return { kind: 'fail' };
  if (!responseCode) return released ? { kind: 'uncertain' } : { kind: 'retry', alarm: aboutUs.has(code) };
  if (responseCode < 500) return { kind: 'retry', alarm: false };
  if (aboutUs.has(code)) return { kind: 'retry', alarm: true };
  const enhanced = enhancedCode(response);
  if (suppressAtOnce.has(enhanced)) return { kind: 'suppress' };
  if (enhanced === mailboxFull) return { kind: 'retry', alarm: false };
  if (enhanced.startsWith('5.7.')) return { kind: 'retry', alarm: true };
  return { kind: 'fail' };
}

/** The enhanced code of an SMTP answer, such as `5.1.1`; empty where there is none. */
export function enhancedCode(response: string): string {
  return /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/m.exec(response)?.[1] ?? '';
}
