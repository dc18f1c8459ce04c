import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AskedCouple, robin } from '../../spec/asked-couple.js';
import { inboundDomain, type Post } from '../../spec/post.js';
import type { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(120_000);

let asked: AskedCouple;
let practice: PracticeUnderTest;
let post: Post;
let to: string;

beforeAll(async () => {
  asked = await AskedCouple.open();
  ({ practice, post, to } = asked);
});
afterAll(() => practice?.close());

const letter = (header: string, body: string) => `From: ${robin}\r\n${header}\r\n${body}\r\n`;
const refusal = (raw: string, address = to) =>
  post.send({ raw, from: robin, to: address }).then(
    () => null,
    (fault: { responseCode?: number }) => fault.responseCode,
  );
const known = new Set<string>();

/** What was kept since it was last asked. */
async function newlyKept(): Promise<readonly { kind: string; text: string }[]> {
  const fresh = (await asked.kept()).filter(({ id }) => !known.has(id));
  for (const { id } of fresh) known.add(id);
  return fresh.map(({ kind, text }) => ({ kind, text }));
}

const nested = Array.from(
  { length: 1_000 },
  (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
).join('');
const parts = `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(20_000)}--b--`;

describe('a message by LMTP', () => {
  it.each([
    ['nested 1,000 deep', nested],
    ['with 100,000 headers', 'X-A: b\r\n'.repeat(100_000)],
    ['with one header of 3 MB', `X-A: ${'b'.repeat(3_000_000)}\r\n`],
    ['of 20,000 parts', parts],
  ])('%s is refused for good, and its beginning is kept for the coach', async (title, header) => {
    expect(await refusal(letter(header, title))).toBe(554);
    expect(await newlyKept()).toEqual([{ kind: 'unreadable', text: expect.stringContaining(`From: ${robin}`) }]);
  });

  it('of 175 kB of lines is read, and is nobody’s at the address for complaints', async () => {
    const lines = 'a\r\n'.repeat(58_000);
    expect(await refusal(letter('', lines), `complaints@${inboundDomain}`)).toBe(550);
    expect(await refusal(letter('', lines))).toBeNull();
    expect(await newlyKept()).toEqual([
      { kind: 'reply', text: expect.stringMatching(/^(?:a\n)+a\s+\[It goes on;[^\]]+\]$/) },
    ]);
  });
});
