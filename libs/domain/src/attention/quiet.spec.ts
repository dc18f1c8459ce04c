import { describe, expect, it } from '@jest/globals';
import type { Level } from './attention-flag.js';
import type { Quiet } from './episode.js';
import { isQuiet, latestSnooze, quietEndsAt, seenAt, snoozedAt } from './quiet.js';

const start = new Date('2026-11-23T09:00:00Z');
const after = (weeks: number) => new Date(start.getTime() + weeks * 7 * 86_400_000);
const episode = (level: Level = 2, quiet: Quiet | null = null) => ({ level, quiet });

describe('an episode that was seen', () => {
  const quiet = seenAt(start, episode(), 'worry');

  it('is quiet for four weeks, and then not', () => {
    expect(isQuiet(episode(2, quiet), after(3.9))).toBe(true);
    expect(isQuiet(episode(2, quiet), after(4))).toBe(false);
  });

  it('is quiet no longer when it gets worse, and stays so when it eases', () => {
    expect(isQuiet(episode(3, quiet), after(1))).toBe(false);
    expect(isQuiet(episode(1, quiet), after(1))).toBe(true);
  });

  it('stays away for good where it is apart from worry, as long as it is no worse', () => {
    const apart = seenAt(start, episode(), 'apart');
    expect(isQuiet(episode(2, apart), after(500))).toBe(true);
    expect(isQuiet(episode(3, apart), after(1))).toBe(false);
  });
});

describe('an episode that is snoozed', () => {
  it('is quiet until its date', () => {
    const quiet = snoozedAt(start, episode(), after(2));
    expect(isQuiet(episode(2, quiet), after(1.9))).toBe(true);
    expect(isQuiet(episode(2, quiet), after(2))).toBe(false);
  });

  it('until it gets worse comes back after eight weeks at the latest', () => {
    const quiet = snoozedAt(start, episode(), null);
    expect(isQuiet(episode(2, quiet), after(7.9))).toBe(true);
    expect(isQuiet(episode(2, quiet), after(8))).toBe(false);
    expect(isQuiet(episode(3, quiet), after(1))).toBe(false);
  });

  it('to the past or for longer than eight weeks is not', () => {
    expect(snoozedAt(start, episode(), start)).toBeNull();
    expect(snoozedAt(start, episode(), after(8.1))).toBeNull();
    expect(snoozedAt(start, episode(), after(8))).not.toBeNull();
  });

  it('once more while it is quiet gains no more than the eight weeks of the first time', () => {
    const quiet = snoozedAt(start, episode(), after(4));
    expect(latestSnooze(after(3), episode(2, quiet))).toEqual(after(8));
    expect(snoozedAt(after(3), episode(2, quiet), after(9))).toBeNull();
    expect(seenAt(after(7), episode(2, snoozedAt(start, episode(), null)), 'worry').until).toEqual(after(8));
    expect(snoozedAt(after(4), episode(2, quiet), after(12))).not.toBeNull();
  });
});

it('the first of those that are quiet to come back is the one with the earliest date', () => {
  const [early, late] = [snoozedAt(start, episode(), after(1)), snoozedAt(start, episode(), after(2))];
  const never = seenAt(start, episode(), 'apart');
  const all = [late, early, never, null].map((quiet) => episode(2, quiet));
  expect(quietEndsAt(all, start)).toEqual(after(1));
  expect(quietEndsAt(all, after(1))).toEqual(after(2));
  expect(quietEndsAt(all, after(2))).toBeNull();
});
