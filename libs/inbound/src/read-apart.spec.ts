import { describe, expect, it } from '@jest/globals';
import { readApart, TooManyWaiting } from './read-apart.js';
import { sample } from './sample.fixture.js';

const recipients = ['reply-x@in.troth.example'];
const read = (raw: Buffer) => readApart({ raw, recipients, sender: 'robin@example.org' });
const body = (text: string, header = '') => Buffer.from(`From: robin@example.org\r\n${header}\r\n${text}`);

function nested(depth: number): Buffer {
  const parts = Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  );
  return Buffer.from(`${parts.join('')}\r\nhello`);
}

describe('a message that is read apart', () => {
  it('is what it is in a thread of its own', async () => {
    expect((await read(sample('gmail-reply'))).inbound).toMatchObject({ kind: 'words', own: '7 6 8' });
    expect((await read(sample('gmail-vacation'))).inbound).toMatchObject({ kind: 'machine' });
  });

  it.each([
    ['nested 1,000 deep', nested(1_000)],
    ['with 100,000 headers', Buffer.from(`${'X-A: b\r\n'.repeat(100_000)}\r\nhello`)],
    ['with a header of 3 MB', Buffer.from(`X-A: ${'b'.repeat(3_000_000)}\r\n\r\nhello`)],
    [
      'of 20,000 parts',
      Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(20_000)}--b--`),
    ],
  ])('%s is unreadable, and the next is read', async (_, raw) => {
    expect((await read(raw)).inbound).toMatchObject({ kind: 'unreadable', why: 'malformed' });
    expect((await read(body('7 6 8'))).inbound).toMatchObject({ kind: 'words' });
  });

  it('of 175 kB of lines is read in work that grows with their number, not its square', async () => {
    for (const piece of ['a\r\n', 'a:\r\n', '-'])
      expect((await read(body(piece.repeat(175_000 / piece.length)))).inbound).toMatchObject({ kind: 'words' });
    expect((await read(body('> \r\n'.repeat(44_000)))).inbound).toMatchObject({ kind: 'words', own: '' });
  });

  it('past what may wait is left to be sent again', async () => {
    const many = await Promise.allSettled(Array.from({ length: 300 }, () => read(body('7 6 8'))));
    const refused = many.filter((one) => one.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(TooManyWaiting);
    expect((await read(body('7 6 8'))).inbound).toMatchObject({ kind: 'words' });
  });
});
