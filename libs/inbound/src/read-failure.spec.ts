import { describe, expect, it } from '@jest/globals';
import { readInbound } from './read-inbound.js';
import { samples } from './samples/all.fixture.js';
import type { Sample } from './samples/sample.fixture.js';

const read = async (raw: string) => (await readInbound(Buffer.from(raw), { sender: null })).inbound;
const outcomeOf = async (raw: string) => {
  const inbound = await read(raw);
  return inbound.kind === 'failure' ? inbound.weight : 'none';
};
const title = ({ system, says, outcome }: Sample) => `${system}, ${says}: ${outcome}`;

describe('the word of a mail system about an email of ours', () => {
  it.each(samples.map((sample) => [title(sample), sample] as const))('%s', async (_, { raw, outcome }) => {
    expect(await outcomeOf(raw)).toBe(outcome);
  });

  it('comes from more than 60 systems, and each message is told apart by its title', () => {
    const named = samples.map(({ system }) => system).filter((system) => !/^(?:a|any) /.test(system));
    expect(new Set(named).size).toBeGreaterThan(60);
    expect(new Set(samples.map(title)).size).toBe(samples.length);
  });

  it('is read the same with bare line ends', async () => {
    for (const { raw, outcome } of samples) expect(await outcomeOf(raw.replaceAll('\r\n', '\n'))).toBe(outcome);
  });
});

it('what is read tells its code, the server’s words and the rule, in 500 characters at most', async () => {
  const [postfix] = samples;
  expect(await read(postfix!.raw)).toMatchObject({
    evidence: { code: '5.1.1', words: '550 5.1.1 User unknown', rule: 'words' },
  });
  const long = postfix!.raw.replaceAll('User unknown', `User unknown ${'x'.repeat(5000)}`);
  const inbound = await read(long);
  expect(inbound.kind === 'failure' && inbound.evidence.words).toHaveLength(500);
});
