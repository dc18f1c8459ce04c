import type { Phase, SmtpFailure } from '../smtp/smtp-fault.js';

/** What to say of the settings beside what the server said. */
export interface Told {
  /** Whether SMTP_URL names a user. */
  readonly signsIn: boolean;
  /** It is one message that was tried, and nobody else's. */
  readonly isTest?: boolean;
}

const certificates: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'its certificate is signed by itself. Name that certificate in SMTP_CA, or set SMTP_TLS=unverified where nobody else could answer in its place',
  CERT_HAS_EXPIRED: 'its certificate has expired. Have it renewed on the server',
  CERT_NOT_YET_VALID: "its certificate is not valid yet. Look at the server's clock and at this machine's",
  CERT_REVOKED: 'its certificate was revoked. Have a new one installed on the server',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'its certificate is for another name. Use the name in SMTP_URL for which the certificate was made',
  HOSTNAME_MISMATCH: 'its certificate is for another name. Use the name in SMTP_URL for which the certificate was made',
};
const unknownAuthority =
  "its certificate comes from an authority that is not known here. Name that authority's certificate in SMTP_CA";
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody listens there',
  ECONNRESET: 'it hung up',
  ENOTFOUND: 'its name is not known. Look at SMTP_URL',
  EAI_AGAIN: 'its name cannot be looked up at the moment',
  EHOSTUNREACH: 'there is no way to it from here',
  ENETUNREACH: 'there is no way to it from here',
  ETIMEDOUT: 'it does not answer in time',
  ECONNECTION: 'it hung up',
};

/**
 * Why a server does not take our mail, in words for the operator, with the setting that helps. `answer` is what it said,
 * or the fault's code, as it may be kept.
 */
export function inWords(failure: SmtpFailure, answer: string, { signsIn, isTest = false }: Told): string {
  const { phase, responseCode = 0 } = failure;
  if (responseCode !== 0 && responseCode < 500) return `it asks us to come later: ${answer}`;
  return responseCode === 0
    ? `${unanswered(failure)} (${answer})`
    : `${refused(phase, failure, { signsIn, isTest })}: ${answer}`;
}

function unanswered(failure: SmtpFailure): string {
  if (failure.phase === 'encryption') return `it cannot be spoken to in confidence: ${encryptionFault(failure)}`;
  if (failure.phase === 'sign-in' && failure.code === 'EAUTH')
    return 'nobody can sign in: SMTP_URL needs both a user and a password';
  return reasonOf(failure);
}

function refused(phase: Phase, failure: SmtpFailure, { signsIn, isTest }: Required<Told>): string {
  if (failure.responseCode === 530 || phase === 'sender')
    return `it does not take our sender. ${senderHelp(failure, signsIn)}`;
  switch (phase) {
    case 'connecting':
    case 'greeting':
      return 'it refuses us at the greeting, before any email. If it is the name we greet with, set SMTP_EHLO';
    case 'encryption':
      return `it cannot be spoken to in confidence: ${encryptionFault(failure)}`;
    case 'sign-in':
      return 'it does not let us sign in. Look at the user and the password in SMTP_URL';
    case 'recipient':
    case 'content':
      return isTest ? 'it refuses the test email' : 'it refuses the email to everybody';
  }
}

function encryptionFault({ code = '', originalCode = '', responseCode }: SmtpFailure): string {
  const known = certificates[originalCode];
  if (known) return known;
  if (/CERT|SELF_SIGNED|UNABLE_TO/.test(originalCode)) return unknownAuthority;
  if (/^ERR_SSL|^EPROTO$/.test(originalCode))
    return 'it does not speak TLS as we do. smtps:// is for a port that begins with it (465), smtp:// for one that begins without (587, 25)';
  if (responseCode || code === 'ETLS')
    return 'it offers no encryption. Use smtps:// if it has a port for that, or set SMTP_TLS=none if nobody can listen on the way to it';
  return 'the encryption broke off';
}

function senderHelp({ response = '' }: SmtpFailure, signsIn: boolean): string {
  const wantsSignIn = /authenticat|sign.?in|log.?in|relay|^530/i.test(response);
  if (wantsSignIn && !signsIn) return 'It wants somebody to sign in, and SMTP_URL names no user';
  if (wantsSignIn)
    return 'It wants somebody to sign in, and may offer that over an encrypted connection only: look at SMTP_TLS';
  return 'Look at MAIL_FROM and INBOUND_DOMAIN, and whether it may send for them';
}

function reasonOf({ code = '', originalCode = '' }: SmtpFailure): string {
  return reasons[originalCode] ?? reasons[code] ?? 'the connection failed';
}
