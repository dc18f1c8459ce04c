import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { weekBegins } from '../calendar/local-week.js';
import { sampleId } from '../enrolment/enrolment.fixture.js';
import { missed, recordOf, weeksOf } from '../record/couple-record.fixture.js';
import { findConditions } from './find-conditions.js';
import { noImprovement } from './no-improvement.js';
import { stayingLow } from './staying-low.js';

const trusting = (...values: (number | null)[]) =>
  recordOf({ weeks: weeksOf(...values.map((trust) => (trust === null ? missed : { trust }))) });
const isLow = (...values: (number | null)[]) => stayingLow.condition(trusting(...values), 'a') !== null;

describe('answers that are low and stay low', () => {
  it('of trust at 1 for 26 weeks are low and not improving, and no drop', () => {
    const found = findConditions(trusting(...Array<number>(26).fill(1))).map(({ flag }) => flag);
    expect(found).toEqual(['staying-low', 'no-improvement']);
  });

  it('are found with the sixth, since the first of them, with their mean in words', () => {
    expect(isLow(3, 3, 3, 3, 3)).toBe(false);
    const found = stayingLow.condition(trusting(6, 3, 2, 3, 2, 3, 2), 'a');
    expect(found).toMatchObject({ level: 1, since: weekBegins('2026-W49'), figures: { trust: 2.5 } });
    expect(stayingLow.wording(found!, english.say)).toBe(
      'Low from 30 November to 10 January, on average over the last six answers: trust 2.5 of 10.',
    );
  });

  it('go on through one better week and weeks without an answer, and end when three are better', () => {
    const low = [2, 2, 2, 2, 2, 2];
    expect(isLow(...low, 6, null, null)).toBe(true);
    expect(isLow(...low, 4, 4, 3)).toBe(true);
    expect(isLow(...low, 4, 4, 4)).toBe(false);
  });

  it('of several scales are one finding that names them', () => {
    const both = recordOf({ weeks: weeksOf(...Array(6).fill({ trust: 2, closeness: 1 })) });
    expect(stayingLow.condition(both, 'a')?.figures).toEqual({ trust: 2, closeness: 1 });
  });
});

describe('the stage’s own question', () => {
  const roundId = sampleId(50);
  const asked = (...values: (number | null)[]) => {
    const { enrolment } = recordOf();
    const round = { ...enrolment.round!, id: roundId };
    return recordOf({ weeks: weeksOf(...values.map((focus) => ({ focus }))) }, { enrolment: { ...enrolment, round } });
  };
  const found = (...values: (number | null)[]) => stayingLow.condition(asked(...values), 'a');

  it('is low at 2 of 5 on average over six answers, and until three are 3 or more', () => {
    expect(found(2, 2, 2, 2, 2)).toBeNull();
    expect(found(2, 2, 2, 2, 2, 3)).toBeNull();
    const low = found(3, 2, 1, 2, null, 2, 2)!;
    expect(low).toMatchObject({ level: 1, since: weekBegins('2026-W48'), figures: { focus: 2 } });
    expect(stayingLow.wording(low, english.say)).toMatch(/the question of this stage 2\.0 of 5\.$/);
    expect(found(2, 2, 2, 2, 2, 2, 3, 3)).not.toBeNull();
    expect(found(2, 2, 2, 2, 2, 2, 3, 3, 3)).toBeNull();
  });

  it('of an earlier round is another question, and counts no more', () => {
    const record = asked(1, 1, 1, 1, 1, 1);
    const round = { ...record.enrolment.round!, id: sampleId(51) };
    expect(stayingLow.condition({ ...record, enrolment: { ...record.enrolment, round } }, 'a')).toBeNull();
  });
});

describe('trust that has not grown', () => {
  const after = (...values: number[]) => noImprovement.condition(trusting(...values), 'a');
  const sixteen = (first: number, last: number) => [...Array<number>(8).fill(first), ...Array<number>(8).fill(last)];

  it('is found after 16 weeks where the rise is less than half of a clear one', () => {
    const barely = [...sixteen(4, 4).slice(0, 14), 5, 5];
    expect(after(...barely.slice(0, 15))).toBeNull();
    const found = after(...barely);
    expect(found).toMatchObject({ level: 1, since: weekBegins('2027-W10'), figures: { first: 4, latest: 4.5 } });
    expect(noImprovement.wording(found!, english.say)).toBe(
      'Trust was 4.0 of 10 on average in the first four answers and is 4.5 in the last four, 15 February to 14 March. It has not clearly risen.',
    );
  });

  it('lasts until trust has clearly risen, and does not begin again half way down', () => {
    const halfWay = [...sixteen(4, 4), 5, 5, 5, 5];
    expect(after(...halfWay)?.figures).toEqual({ first: 4, latest: 5 });
    expect(after(...halfWay, 6, 6, 6, 6)).toBeNull();
    expect(after(...halfWay, 6, 6, 6, 6, 5, 5, 5, 5)).toBeNull();
  });

  it('is not found where it has risen, if only half of the way, or was high from the start', () => {
    expect(after(...sixteen(4, 6))).toBeNull();
    expect(after(...sixteen(4, 5))).toBeNull();
    expect(after(...sixteen(8, 8))).toBeNull();
  });

  it('is told as no rise where it has fallen, since the week in which it began to hold', () => {
    const found = after(...sixteen(3, 6), 3, 3, 3, 3);
    expect(found?.since).toEqual(weekBegins('2027-W13'));
    expect(noImprovement.wording(found!, english.say)).toContain('It has not clearly risen.');
  });

  it('needs ten answers behind it', () => {
    const few = trusting(...sixteen(4, 4).map((value, index) => (index % 2 === 0 ? value : null)));
    expect(noImprovement.condition(few, 'a')).toBeNull();
  });
});
