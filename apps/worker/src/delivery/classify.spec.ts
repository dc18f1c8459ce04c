import { describe, expect, it } from '@jest/globals';
import { classify, enhancedCode } from './classify.js';

const answer = (response: string) =>
  classify({ responseCode: Number(response.slice(0, 3)), response, code: 'EENVELOPE' }, false);

describe("a server's answer", () => {
  it.each(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.2.1'])('with %s stops mail to that address', (code) => {
    expect(answer(`550 ${code} no such mailbox`)).toEqual({ kind: 'suppress' });
  });

  it('that a mailbox is full is worth another attempt, though its code says never', () => {
    expect(answer('552 5.2.2 mailbox full')).toEqual({ kind: 'retry', bounce: 'soft' });
    expect(answer('452 4.2.2 mailbox full')).toEqual({ kind: 'retry', bounce: 'soft' });
  });

  it.each(['550 5.7.1 message refused', '554 5.7.26 unauthenticated mail'])(
    '%s is about us: the stream is held',
    (text) => {
      expect(answer(text)).toEqual({ kind: 'hold' });
    },
  );

  it('of the fours is worth another attempt', () => {
    expect(answer('451 4.3.0 try later')).toEqual({ kind: 'retry', bounce: null });
    expect(answer('450 4.7.1 greylisted')).toEqual({ kind: 'retry', bounce: null });
  });

  it('that it is closing is an outage, whatever it was asked', () => {
    expect(answer('421 4.3.2 closing')).toEqual({ kind: 'outage' });
  });

  it('with any other five ends that message alone, and counts against the person unless it is about the message', () => {
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
    expect(classify({ code }, false)).toEqual({ kind: 'outage' });
  });

  it('after it was released is uncertain', () => {
    expect(classify({ code: 'ETIMEDOUT' }, true)).toEqual({ kind: 'uncertain' });
  });

  it.each([
    { code: 'EAUTH' },
    { code: 'ETLS', message: 'Error upgrading connection with STARTTLS' },
    { code: 'ESOCKET', message: 'self-signed certificate' },
    { code: 'EAUTH', responseCode: 535, response: '535 5.7.8 wrong password' },
  ])('or one, because of $code, holds the stream', (failure) => {
    expect(classify(failure, false)).toEqual({ kind: 'hold' });
  });

  it('while signing in or encrypting is an outage where it may pass', () => {
    expect(classify({ code: 'EAUTH', responseCode: 454, response: '454 4.7.0 later' }, false)).toEqual({
      kind: 'outage',
    });
    expect(classify({ code: 'ETLS', message: 'Connection closed unexpectedly' }, false)).toEqual({ kind: 'outage' });
  });
});
