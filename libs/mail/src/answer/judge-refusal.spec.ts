import { describe, expect, it } from '@jest/globals';
import { enhancedCode, isTooManyMessages, judgeRefusal, wasStale } from './judge-refusal.js';
import type { Phase, SmtpFailure } from '../smtp/smtp-fault.js';

const failure = (phase: Phase, given: Partial<SmtpFailure> = {}): SmtpFailure => ({
  phase,
  sentBefore: 0,
  isReused: false,
  others: 0,
  ...given,
});
const saying = (phase: Phase, response: string, given: Partial<SmtpFailure> = {}) =>
  failure(phase, { responseCode: Number(response.slice(0, 3)), response, ...given });
const answer = (response: string, phase: Phase = 'recipient') => judgeRefusal(saying(phase, response), false);

describe('an answer to us, before any reader was named', () => {
  it.each([
    ['greeting', '554 5.7.1 you are listed'],
    ['greeting', '550 EHLO [127.0.0.1] is no host'],
    ['encryption', '502 5.5.1 STARTTLS is not known here'],
    ['sign-in', '535 5.7.8 wrong password'],
    ['sender', '530 5.7.0 Authentication required'],
    ['sender', '530 Authentication required'],
    ['sender', '550 relay not permitted'],
    ['sender', '553 5.1.8 no such domain'],
    ['sender', '550 5.1.1 unknown'],
  ] as const)('at %s holds the stream: %s', (phase, response) => {
    expect(answer(response, phase)).toEqual({ kind: 'hold' });
  });

  it.each([
    ['greeting', '450 4.3.0 later'],
    ['encryption', '454 4.3.0 TLS is not available just now'],
    ['sign-in', '454 4.3.0 later'],
    ['sender', '421 4.3.2 closing'],
    ['sender', '451 4.3.0 try later'],
    ['sender', '503 5.5.1 bad sequence'],
  ] as const)('at %s is an outage where it may pass: %s', (phase, response) => {
    expect(answer(response, phase)).toEqual({ kind: 'outage' });
  });

  it.each([
    '421 too many connections',
    '421 4.7.0 later',
    '450 4.3.2 busy',
    '554 5.7.0 Too many concurrent connections',
  ])('that asks for fewer connections is a limit: %s', (response) => {
    expect(judgeRefusal(saying('greeting', response, { others: 3 }), false)).toEqual({ kind: 'crowded' });
  });

  it('after some messages on one connection says how many it takes', () => {
    for (const response of ['421 4.7.0 too many messages', '452 4.3.2 enough', '450 4.7.1 enough'])
      expect(isTooManyMessages(saying('sender', response, { sentBefore: 10, isReused: true }))).toBe(true);
    expect(isTooManyMessages(saying('sender', '421 4.7.0 busy'))).toBe(false);
    expect(isTooManyMessages(saying('sender', '550 5.7.1 no', { sentBefore: 10 }))).toBe(false);
    expect(isTooManyMessages(saying('recipient', '421 4.7.0 later', { sentBefore: 10 }))).toBe(false);
  });
});

describe('an answer to the recipient or the content', () => {
  it.each(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.2.1'])('with %s stops mail to that address', (code) => {
    expect(answer(`550 ${code} no such mailbox`)).toEqual({ kind: 'suppress' });
  });

  it('that only its words call dead stops mail to that address', () => {
    expect(answer('550 5.7.1 No such user!')).toEqual({ kind: 'suppress' });
  });

  it('that a mailbox is full is worth another attempt, though its code says never', () => {
    expect(answer('552 5.2.2 mailbox full')).toEqual({ kind: 'retry', bounce: 'soft' });
    expect(answer('452 4.2.2 mailbox full')).toEqual({ kind: 'retry', bounce: 'soft' });
    expect(answer('550 5.1.1 over quota')).toEqual({ kind: 'retry', bounce: 'soft' });
  });

  it.each([
    '550 5.7.1 message refused',
    '554 5.7.26 unauthenticated mail',
    '550 relay not permitted',
    '554 blocked by our policy',
    '550 5.1.1 blacklisted',
  ])('of a policy is about them, unless everybody hears it, and blames nobody: %s', (text) => {
    expect([answer(text), answer(text, 'content')]).toEqual([{ kind: 'policy' }, { kind: 'policy' }]);
  });

  it('that somebody has to sign in is about us, wherever it comes', () => {
    expect(answer('530 5.7.0 Authentication required')).toEqual({ kind: 'hold' });
  });

  it('of the fours is worth another attempt', () => {
    expect(answer('451 4.3.2 busy')).toEqual({ kind: 'retry', bounce: null });
    expect(answer('450 4.7.1 greylisted')).toEqual({ kind: 'retry', bounce: null });
  });

  it('that the server is closing is an outage', () => {
    expect(answer('421 4.3.2 closing')).toEqual({ kind: 'outage' });
  });

  it('with any other five ends that message, and is a bounce unless it is about the message', () => {
    expect(answer('554 5.6.0 malformed')).toEqual({ kind: 'fail', bounce: null });
    expect(answer('552 5.3.4 too big')).toEqual({ kind: 'fail', bounce: null });
    expect(answer('550 go away')).toEqual({ kind: 'fail', bounce: 'hard' });
    expect(answer('550 5.1.0 not here')).toEqual({ kind: 'fail', bounce: 'hard' });
  });

  it('is read from the line that begins with it', () => {
    expect(enhancedCode('550-5.1.1 The account\n550 5.1.1 does not exist')).toBe('5.1.1');
    expect(enhancedCode('250 ok 5.1.1')).toBe('');
  });
});

describe('no answer', () => {
  it.each(['ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS'])('before the content, with %s, is an outage', (code) => {
    expect(judgeRefusal(failure('connecting', { code }), false)).toEqual({ kind: 'outage' });
    expect(judgeRefusal(failure('sender', { code }), false)).toEqual({ kind: 'outage' });
  });

  it('after it was released is uncertain', () => {
    expect(judgeRefusal(failure('content', { code: 'ETIMEDOUT' }), true)).toEqual({ kind: 'uncertain' });
  });

  it('because nobody can sign in, or of a certificate, holds the stream', () => {
    for (const told of [
      failure('sign-in', { code: 'EAUTH', message: 'Missing credentials for "PLAIN"' }),
      failure('encryption', { code: 'ESOCKET', originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT', message: 'self-signed' }),
      failure('encryption', { code: 'ETLS', message: 'Error upgrading connection with STARTTLS' }),
    ])
      expect(judgeRefusal(told, false)).toEqual({ kind: 'hold' });
  });

  it('while signing in or encrypting is an outage where the connection broke', () => {
    for (const message of ['Connection closed unexpectedly', 'read ECONNRESET'])
      expect(judgeRefusal(failure('encryption', { code: 'ETLS', message }), false)).toEqual({ kind: 'outage' });
    expect(judgeRefusal(failure('encryption', { code: 'ETIMEDOUT', message: 'late' }), false)).toEqual({
      kind: 'outage',
    });
  });

  it('on a connection that was idle costs nothing: it was closed meanwhile', () => {
    expect(wasStale(failure('sender', { code: 'ECONNECTION', isReused: true }))).toBe(true);
    expect(wasStale(saying('sender', '421 4.4.2 idle too long', { isReused: true }))).toBe(true);
    expect(wasStale(failure('sender', { code: 'ECONNECTION' }))).toBe(false);
    expect(wasStale(saying('sender', '550 5.7.1 no', { isReused: true }))).toBe(false);
  });
});
