import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it, jest } from '@jest/globals';
import { ReadingDesk } from './read-apart.js';

jest.setTimeout(60_000);

const greedy = fileURLToPath(new URL('./greedy-thread.fixture.ts', import.meta.url));
const recipients = ['reply-x@in.troth.example'];
const letter = (text: string) => ({
  recipients,
  sender: 'robin@example.org',
  raw: Buffer.from(`From: robin@example.org\r\n\r\n${text}`),
});

/** What becomes of one message, and of those that wait behind it. */
async function kindsAfter(desk: ReadingDesk, text: string): Promise<string[]> {
  const texts = [text, '7 6 8', 'Please ring me.'];
  const read = await Promise.all(texts.map((one) => desk.read(letter(one))));
  return read.map(({ inbound }) => inbound.kind);
}

it('ends the reading of a message that takes too long, and reads those behind it', async () => {
  const kinds = await kindsAfter(new ReadingDesk(greedy, 3_000), 'take for ever');
  expect(kinds).toEqual(['unreadable', 'words', 'words']);
});

it('ends the reading of a message that takes too much memory, and reads those behind it', async () => {
  const kinds = await kindsAfter(new ReadingDesk(greedy, 50_000), 'eat memory');
  expect(kinds).toEqual(['unreadable', 'words', 'words']);
});

it('keeps what was given up, as far as a person may make something of it', async () => {
  const { inbound, dedups } = await new ReadingDesk(greedy, 3_000).read(letter('Please ring me. take for ever'));
  expect(inbound).toMatchObject({ kind: 'unreadable', why: 'malformed' });
  expect(inbound.kind === 'unreadable' && inbound.text).toContain('Please ring me.');
  expect(dedups).toHaveLength(1);
});

it('reads a message that comes in the moment in which the thread leaves', async () => {
  const idleMs = 50;
  const desk = new ReadingDesk(greedy, 3_000, idleMs);
  await desk.read(letter('7 6 8'));
  const leaves = setTimeout(idleMs);
  const { inbound } = await leaves.then(() => desk.read(letter('Please ring me.')));
  expect(inbound.kind).toBe('words');
});
