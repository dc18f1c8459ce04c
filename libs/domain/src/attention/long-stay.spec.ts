import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { weekBegins } from '../calendar/local-week.js';
import { paused, recordOf, weeksOf } from '../record/couple-record.fixture.js';
import type { PartnerWeek } from '../record/couple-record.js';
import { longStay } from './long-stay.js';
import { missedThreeTimes } from './missed-three-times.js';

const { round } = recordOf().enrolment;
const stayed = (...changes: Partial<PartnerWeek>[]) =>
  longStay.condition(recordOf({ weeks: weeksOf(...changes.map((change) => ({ roundId: round!.id, ...change }))) }));

describe('a long time in one stage', () => {
  it('is found past twice the most weeks that the stage is laid out for', () => {
    expect(stayed(...Array(12).fill({}))).toBeNull();
    const found = stayed(...Array(13).fill({}));
    expect(found).toMatchObject({ level: 1, since: weekBegins('2027-W07'), figures: { weeks: 13, most: 6 } });
    expect(longStay.wording(found!, english.say)).toContain('13 weeks in this stage, which is laid out for at most 6.');
  });

  it('does not count paused weeks, nor those of another round', () => {
    expect(stayed(...Array(12).fill({}), paused, paused)).toBeNull();
    expect(stayed(...Array(12).fill({}), { roundId: recordOf().enrolment.id })).toBeNull();
  });
});

describe('a silence', () => {
  const level = (weeks: number) => {
    const silent = Array<Partial<PartnerWeek>>(weeks).fill({ answered: false, trust: null });
    return missedThreeTimes.condition(recordOf({ weeks: weeksOf({}, ...silent) }), 'a')?.level;
  };

  it('is clear from three weeks on, and serious from six', () => {
    expect([2, 3, 5, 6, 20].map(level)).toEqual([undefined, 2, 2, 3, 3]);
  });
});
