import { expect, it, jest } from '@jest/globals';
import { mark, RandomLetters } from './random-letter.fixture.js';
import { readInbound, type Inbound } from './read-inbound.js';

jest.setTimeout(120_000);

const LETTERS = 2_000;

/** What the coach or the operator is shown of it. */
function shown(inbound: Inbound): string {
  if (inbound.kind === 'failure') return inbound.about;
  return inbound.kind === 'words' ? `${inbound.kept}\n${inbound.aside}` : inbound.text;
}

it(`of ${LETTERS} random letters, none ends with nobody seeing what was written`, async () => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  const letters = new RandomLetters(seed);
  const lost: string[] = [];
  for (let at = 0; at < LETTERS; at += 1) {
    const raw = letters.next();
    const { inbound } = await readInbound(raw, { sender: 'robin@home.example' });
    if (!shown(inbound).includes(mark))
      lost.push(`${JSON.stringify(inbound)}\n${raw.toString('latin1').slice(0, 2_000)}`);
  }
  expect({ seed, lost: lost.slice(0, 3) }).toEqual({ seed, lost: [] });
});
