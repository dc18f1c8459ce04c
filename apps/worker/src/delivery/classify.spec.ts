import { describe, expect, it } from '@jest/globals';
import { classify, enhancedCode } from './classify.js';

const answer = (response: string) =>
  classify({ responseCode: Number(response.slice(0, 3)), response, code: 'EENVELOPE' }, false);

describe("a server's answer", () => {
  it.each(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.2.1'])('with %s stops mail to that address', (code) => {
    expect(answer(`550 ${code} no such mailbox`)).toEqual({ kind: 'suppress' });
  });

  it('that a mailbox is full is worth another attempt, though its code says never', () => {
    expect(answer('552 5.2.2 mailbox full')).toEqual({ kind: 'retry', alarm: false });
  });

  it.each(['550 5.7.1 message refused', '554 5.7.26 unauthenticated mail'])(
    '%s is about us: tried again, with an alarm',
    (text) => {
      expect(answer(text)).toEqual({ kind: 'retry', alarm: true });
    },
  );

  it('of the fours is worth another attempt', () => {
    expect(answer('451 4.3.0 try later')).toEqual({ kind: 'retry', alarm: false });
    expect(answer('421 closing')).toEqual({ kind: 'retry', alarm: false });
  });

  it('with any other five ends that message alone', () => {
    expect(answer('554 5.6.0 malformed')).toEqual({ kind: 'fail' });
    expect(answer('550 go away')).toEqual({ kind: 'fail' });
  });

  it('is read from the line that begins with it', () => {
    expect(enhancedCode('550-5.1.1 The account\n550 5.1.1 does not exist')).toBe('5.1.1');
    expect(enhancedCode('250 ok 5.1.1')).toBe('');
  });
});

describe('no answer', () => {
  it('before the content was released is worth another attempt', () => {
    expect(classify({ code: 'ECONNECTION' }, false)).toEqual({ kind: 'retry', alarm: false });
  });

  it('after it was released is uncertain', () => {
    expect(classify({ code: 'ETIMEDOUT' }, true)).toEqual({ kind: 'uncertain' });
  });

  it.each(['EAUTH', 'ETLS'])('because of %s raises an alarm', (code) => {
    expect(classify({ code }, false)).toEqual({ kind: 'retry', alarm: true });
  });
});
