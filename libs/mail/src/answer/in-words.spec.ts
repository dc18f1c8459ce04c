import { describe, expect, it } from '@jest/globals';
import { inWords } from './in-words.js';
import type { Phase, SmtpFailure } from '../smtp/smtp-fault.js';

const words = (phase: Phase, given: Partial<SmtpFailure>, signsIn = false) => {
  const failure = { phase, sentBefore: 0, isReused: false, others: 0, ...given };
  return inWords(failure, given.response ?? given.originalCode ?? given.code ?? '', { signsIn });
};
const answered = (phase: Phase, response: string, signsIn = false) =>
  words(phase, { response, responseCode: Number(response.slice(0, 3)) }, signsIn);

describe("a mail server's refusal, in words", () => {
  it.each([
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'is signed by itself. Name that certificate in SMTP_CA'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'SMTP_CA'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'SMTP_CA'],
    ['CERT_HAS_EXPIRED', 'renewed'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'SMTP_URL'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'smtps://'],
  ])('names what is wrong with the encryption and what helps: %s, %s', (originalCode, help) => {
    const said = words('encryption', { code: 'ESOCKET', originalCode });
    expect(said).toContain(help);
    expect(said).toContain(`(${originalCode})`);
  });

  it('says who is to sign in, and tells an unset user from one that the server does not ask for', () => {
    expect(answered('sender', '530 5.7.0 Authentication required')).toContain('SMTP_URL names no user');
    expect(answered('sender', '530 5.7.0 Authentication required', true)).toContain('SMTP_TLS');
    expect(answered('sign-in', '535 5.7.8 no', true)).toContain('the password in SMTP_URL');
    expect(words('sign-in', { code: 'EAUTH' })).toContain('both a user and a password');
  });

  it('says that nobody listens, that a name is unknown, or that it is asked to come later', () => {
    expect(words('connecting', { code: 'ESOCKET', originalCode: 'ECONNREFUSED' })).toBe(
      'nobody listens there (ECONNREFUSED)',
    );
    expect(words('connecting', { code: 'EDNS', originalCode: 'ENOTFOUND' })).toContain('Look at SMTP_URL');
    expect(answered('greeting', '421 4.3.2 busy')).toBe('it asks us to come later: 421 4.3.2 busy');
  });
});
