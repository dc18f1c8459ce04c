import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coveredBy, coverFault, isCovering, standInToTell, whoFollows, type Cover } from './cover.js';

const at = (day: number) => new Date(Date.UTC(2026, 10, day));
const cover = (coachId: string, coverId: string, from: number, until: number): Cover => ({
  id: `${coachId}-${from}`,
  coachId,
  coverId,
  startsAt: at(from),
  endsAt: at(until),
});

describe('a cover', () => {
  const away = [cover('cora', 'otto', 5, 10)];

  it('begins and ends by itself, at its own instants', () => {
    const days = [4, 5, 9, 10].map((day) => [whoFollows('cora', away, at(day)), coveredBy('otto', away, at(day))]);
    expect(days).toEqual([
      ['cora', []],
      ['otto', ['cora']],
      ['otto', ['cora']],
      ['cora', []],
    ]);
  });

  it('is told from two weeks before it begins until it ends, the earliest first', () => {
    const covers = [cover('cora', 'lea', 20, 22), ...away, cover('otto', 'lea', 5, 10)];
    const told = (now: Date) => standInToTell('cora', covers, now)?.coverId ?? null;
    expect([new Date(Date.UTC(2026, 9, 21)), at(-9), at(5), at(9), at(10), at(22)].map(told)).toEqual([
      null,
      'otto',
      'otto',
      'otto',
      'lea',
      null,
    ]);
  });

  it('is refused in the past, backwards, twice for one coach, and where nobody would be there', () => {
    const fault = (wanted: Cover) => coverFault(wanted, away, at(3));
    expect(fault(cover('lea', 'otto', 1, 2))).toBe('is-over');
    expect(fault(cover('lea', 'otto', 8, 8))).toBe('ends-before-it-starts');
    expect(fault(cover('cora', 'lea', 9, 12))).toBe('away-already');
    expect(fault(cover('lea', 'cora', 9, 12))).toBe('cover-is-away');
    expect(fault(cover('otto', 'lea', 4, 6))).toBe('cover-is-away');
    expect(fault(cover('cora', 'lea', 10, 12))).toBeNull();
    expect(fault(cover('lea', 'otto', 5, 10))).toBeNull();
  });

  it('never leaves a coach’s couples to one who is away, whatever is set one after another', () => {
    const person = fc.constantFrom('cora', 'otto', 'lea', 'sam');
    const day = fc.integer({ min: 1, max: 25 });
    fc.assert(
      fc.property(fc.array(fc.tuple(person, person, day, day), { maxLength: 12 }), day, (tried, now) => {
        const set: Cover[] = [];
        for (const [coachId, coverId, from, until] of tried) {
          const wanted = cover(coachId, coverId, from, until);
          if (coachId !== coverId && coverFault(wanted, set, at(1)) === null) set.push(wanted);
        }
        for (const { coachId } of set.filter((one) => isCovering(one, at(now)))) {
          const follows = whoFollows(coachId, set, at(now));
          expect(whoFollows(follows, set, at(now))).toBe(follows);
          expect(coveredBy(follows, set, at(now))).toContain(coachId);
        }
      }),
    );
  });
});
