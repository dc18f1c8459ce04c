import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { couplesOfOfficer } from './couples-of-officer.js';
import { couplesWithSessions } from './couples-with-sessions.js';
import { couples } from './life.js';
import { couplesSilentForLong } from './silent-for-long.js';
import { liveTwins, type Twins } from './live-twins.js';
import { buildPages } from './read-pages.js';
import { leakyActs, leakyChannels, leakyCouples, plantedLeaks } from './planted-leaks.js';

// The first eight lives and their pages take four minutes on two usual cores, and more than ten on slow ones.
jest.setTimeout(1_500_000);

beforeAll(() => buildPages());

describe('six weeks of couples that differ only in what A keeps private', () => {
  let twins: Twins;
  const lived = [...couples, ...couplesOfOfficer, ...couplesWithSessions];
  beforeAll(async () => void (twins = await liveTwins(lived, 6, { readsPages: true })));

  it('are the same to partner B, to the byte and the instant', () => {
    expect(twins.told.map(({ couple, channel, words }) => `${couple}, ${channel}: ${words}`)).toEqual([]);
  });

  it('are not the same to A: each difference was lived', () => {
    expect(twins.alike).toEqual([]);
  });
});

it('ten weeks in which A falls silent, is asked less and then rests are the same to B', async () => {
  const twins = await liveTwins(couplesSilentForLong, 10);
  expect(twins.told.map(({ couple, channel, words }) => `${couple}, ${channel}: ${words}`)).toEqual([]);
  expect(twins.alike).toEqual([]);
});

describe('a leak that was planted', () => {
  let twins: Twins;
  beforeAll(async () => void (twins = await liveTwins(leakyCouples, 3, { spoil: plantedLeaks })));

  it.each(leakyChannels)('in the %s of one couple is caught there', (channel) => {
    const told = twins.told.filter(({ couple }) => couple === channel);
    expect(told.map((one) => one.channel)).toContain(channel);
    if (channel !== 'instant') expect(told).toHaveLength(1);
  });

  it.each(leakyActs)('of an officer’s act, $name, is caught by $by', ({ name, by }) => {
    const told = twins.told.filter(({ couple }) => couple === name);
    expect(told.map(({ channel }) => channel)).toContain(by);
  });
});
