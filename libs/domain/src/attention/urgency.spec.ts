import { describe, expect, it } from '@jest/globals';
import { start } from '../enrolment/enrolment.fixture.js';
import type { Level } from './attention-flag.js';
import { apartRank, calmRank, coupleRank, mostUrgentFirst, urgencyRank, worryScore } from './urgency.js';

const weeks = (count: number) => new Date(start.getTime() + count * 7 * 86_400_000);
const now = weeks(30);
const one = (kind: string, level: Level = 2, since = now, worseAt = since) => ({
  kind,
  level,
  since,
  worseAt,
  quiet: null,
});
const quiet = { as: 'seen', at: now, until: null, level: 3 } as const;

describe('urgency', () => {
  it('has a person’s words first, then worry, then what is apart, then what is quiet', () => {
    const given = [{ ...one('note'), quiet }, one('unsubscribe', 3, weeks(0)), one('trust-drop', 1), one('reply', 1)];
    expect(mostUrgentFirst(given, now).map(({ kind }) => kind)).toEqual(['reply', 'trust-drop', 'unsubscribe', 'note']);
    expect(given.map((flag) => urgencyRank(flag, now) < apartRank)).toEqual([false, false, true, true]);
  });

  it('of worry grows with how serious it is and how long it has lasted, and with news of it', () => {
    const score = (level: Level, since: number, worse: number) =>
      worryScore({ level, since: weeks(since), worseAt: weeks(worse) }, now);
    expect(score(3, 20, 20)).toBeGreaterThan(score(2, 20, 20));
    expect(score(2, 10, 30)).toBeGreaterThan(score(2, 29, 30));
    expect(score(2, 10, 29)).toBeGreaterThan(score(2, 10, 11));
  });

  it('of what has lasted long never fades below what it was when it was new', () => {
    for (const level of [1, 2, 3] as const) {
      const ages = Array.from({ length: 200 }, (_, age) => {
        return worryScore({ level, since: start, worseAt: start }, weeks(age));
      });
      expect(Math.min(...ages)).toBe(ages[0]);
    }
  });

  it('of equal rank has the longest first, and every rank fits a smallint', () => {
    const [older, newer] = [one('note', 2, weeks(10)), one('reply', 2, weeks(20))];
    expect(mostUrgentFirst([newer, older], now)).toEqual([older, newer]);
    const worst = urgencyRank({ ...one('trust-drop', 3, new Date(0)), worseAt: now }, now);
    expect(worst).toBeGreaterThan(urgencyRank(one('note', 1), now));
    expect(worst).toBeGreaterThan(-32_768);
  });

  it('of a couple is its most urgent episode’s; what is no matter of the coach’s has none', () => {
    expect(coupleRank([one('trust-drop', 2, weeks(3)), one('note', 2, weeks(5))], now)).toEqual({
      rank: urgencyRank(one('note'), now),
      since: weeks(5),
    });
    for (const kind of ['missed-twice', 'of-a-newer-version'])
      expect(coupleRank([one(kind)], now)).toEqual({ rank: calmRank, since: null });
    expect(coupleRank([], now)).toEqual({ rank: calmRank, since: null });
  });
});
