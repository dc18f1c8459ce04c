import { describe, expect, it } from '@jest/globals';
import { active, after, by, readyWeeks, sampleId, start } from '../enrolment/enrolment.fixture.js';
import { missed, paused, recordOf, weeksOf } from '../record/couple-record.fixture.js';
import type { CoupleRecord, PartnerWeek } from '../record/couple-record.js';
import { readinessWeeks } from '../record/readiness-weeks.js';
import { flagsThatAreOver } from './over.js';
import { recogniseAttention } from './recognise.js';
import { attentionFlags, type AttentionFlagId } from './registry.js';

const found = (record: CoupleRecord, id: AttentionFlagId) =>
  recogniseAttention(record).filter(({ flag }) => flag === id);
const ofA = (weeks: readonly PartnerWeek[], id: AttentionFlagId) => found(recordOf({ weeks }), id);
const trusting = (...values: (number | null)[]) => weeksOf(...values.map((trust) => ({ trust })));
const views = (...pairs: [number, number][]) =>
  weeksOf(...pairs.map(([own, seen]) => ({ own: { sum: own, of: 4 }, seen: { sum: seen, of: 4 } })));
const dayMs = 86_400_000;

describe('missed check-ins', () => {
  it('twice in a row are for the partner’s gentle email, three times for the coach', () => {
    expect(ofA(weeksOf({}, missed), 'missed-twice')).toEqual([]);
    expect(ofA(weeksOf({}, missed, missed), 'missed-twice')).toMatchObject([{ side: 'a', key: '2026-W49' }]);
    expect(ofA(weeksOf({}, missed, missed), 'missed-three-times')).toEqual([]);
    expect(ofA(weeksOf({}, missed, missed, missed), 'missed-three-times')).toMatchObject([
      { key: '2026-W49', evidence: { weeks: ['2026-W49', '2026-W50', '2026-W51'], figures: { missed: 3 } } },
    ]);
    expect(attentionFlags['missed-twice'].tells).toBe('partner');
  });

  it('keep their name while the run goes on, and are over with an answer', () => {
    expect(ofA(weeksOf(missed, missed, missed, missed), 'missed-twice')[0]?.key).toBe('2026-W48');
    expect(ofA(weeksOf(missed, missed, {}), 'missed-twice')).toEqual([]);
  });

  it('are told as long as they have lasted by now: eight weeks from week 40 to week 47', () => {
    const weeks = weeksOf({}, ...Array<Partial<PartnerWeek>>(8).fill(missed));
    const since39 = weeks.map((one, index) => ({ ...one, week: `2026-W${39 + index}` as const }));
    expect(ofA(since39, 'missed-three-times')).toMatchObject([
      {
        key: '2026-W40',
        evidence: { text: 'No check-in for 8 weeks running, 28 September to 22 November.', figures: { missed: 8 } },
      },
    ]);
  });

  it('are not counted in paused or open weeks', () => {
    expect(ofA(weeksOf({}, missed, paused, { ...missed, closed: false }), 'missed-twice')).toEqual([]);
    expect(ofA(weeksOf({}, missed, paused, missed), 'missed-twice')).toHaveLength(1);
  });
});

describe('a drop', () => {
  it('is raised past the reliable change below the answers before it, with the figures', () => {
    expect(ofA(trusting(7, 7, 7, 4), 'trust-drop')).toMatchObject([
      { key: '2026-W51', evidence: { figures: { before: 7, after: 4 } } },
    ]);
    expect(ofA(trusting(7, 7, 7, 5), 'trust-drop')).toEqual([]);
    expect(ofA(trusting(7, 4), 'trust-drop')).toEqual([]);
    expect(ofA(trusting(4, 4, 4, 9), 'trust-drop')).toEqual([]);
  });

  it('shows in a slow slide too', () => {
    expect(ofA(trusting(8, 7, 6, 5, 4), 'trust-drop')).toHaveLength(1);
  });

  it('is held against the answers that were given, whatever was missed between them', () => {
    expect(ofA(trusting(7, null, 7, null, 4), 'trust-drop')).toMatchObject([
      { evidence: { figures: { before: 7, after: 4 } } },
    ]);
  });

  it('is never read into a week without an answer, nor into one that is still open', () => {
    expect(ofA(trusting(7, 7, 7, null), 'trust-drop')).toEqual([]);
    expect(ofA(weeksOf({ trust: 7 }, { trust: 7 }, { trust: 1, closed: false }), 'trust-drop')).toEqual([]);
  });

  it('is told apart for openness', () => {
    const record = weeksOf({ openness: 9 }, { openness: 9 }, { openness: 2 });
    expect(ofA(record, 'openness-drop')).toHaveLength(1);
    expect(ofA(record, 'trust-drop')).toEqual([]);
  });
});

describe('a perception gap', () => {
  it('is raised when it is over its threshold twice running, whichever view is higher', () => {
    const wide: [number, number][] = [
      [4, 2],
      [4, 2],
      [4, 2],
      [4, 2],
    ];
    expect(ofA(views(...wide.slice(0, 3)), 'perception-gap')).toEqual([]);
    expect(ofA(views(...wide), 'perception-gap')).toMatchObject([
      { key: '2026-W50', evidence: { figures: { own: 100, seen: 50 } } },
    ]);
    expect(ofA(views(...wide.map(([own, seen]): [number, number] => [seen, own])), 'perception-gap')).toHaveLength(1);
    expect(ofA(views([4, 3.5], [4, 3.5], [4, 3.5], [4, 3.5]), 'perception-gap')).toEqual([]);
  });
});

/** A stage that became ready some days ago, with both partners' readiness in the latest weeks of its round. */
function readyRecord(days: number, ...readiness: number[]) {
  const enrolment = after(active(true), readyWeeks);
  const roundId = enrolment.round!.id;
  const weeks = weeksOf(...[5, 5, 5, 5, ...readiness].map((said) => ({ readiness: said, roundId })));
  const at = new Date(start.getTime() + days * dayMs);
  return {
    ...recordOf({}, { enrolment, at }),
    partners: { a: { weeks, promisesKept: 0 }, b: { weeks, promisesKept: 0 } },
  };
}

describe('a stage that has been ready', () => {
  it('is raised after two weeks while it stays open', () => {
    expect(found(readyRecord(13.9), 'stage-ready-two-weeks')).toEqual([]);
    expect(found(readyRecord(14), 'stage-ready-two-weeks')).toMatchObject([
      { side: null, key: readyRecord(14).enrolment.round!.id },
    ]);
  });

  it('is not raised in the week whose answers take it back', () => {
    expect(found(readyRecord(14, 5, 5, 3), 'stage-ready-two-weeks')).toEqual([]);
  });
});

describe('what comes back by mail', () => {
  it('is raised once for each email, for the partner whose it was', () => {
    const { enrolment } = recordOf();
    const signal = { kind: 'bounce', partnerId: enrolment.partners.b.id, key: sampleId(8), at: start } as const;
    const record = recordOf({}, { enrolment, mail: [signal] });
    expect(found(record, 'bounce')).toMatchObject([{ side: 'b', key: sampleId(8) }]);
    expect(flagsThatAreOver(record, found(record, 'bounce'))).toEqual([]);
  });

  it('goes up once for a kind that was stopped, down when it is wanted again, and up once more', () => {
    const { enrolment } = recordOf();
    const stopped = (...days: number[]) =>
      recordOf(
        {},
        {
          enrolment,
          stopped: days.map((day) => ({
            partnerId: enrolment.partners.a.id,
            kind: 'check-in',
            at: new Date(start.getTime() + day * dayMs),
          })),
        },
      );
    const [first] = recogniseAttention(stopped(1));
    expect(first).toMatchObject({
      flag: 'unsubscribe',
      side: 'a',
      evidence: { text: expect.stringContaining('“check in”') },
    });
    expect(flagsThatAreOver(stopped(1), [first!])).toEqual([]);
    expect(flagsThatAreOver(stopped(), [first!])).toEqual([first]);
    expect(found(stopped(2), 'unsubscribe')[0]?.key).not.toBe(first!.key);
  });
});

describe('a flag that is up', () => {
  const isOver = (before: readonly PartnerWeek[], id: AttentionFlagId, now: readonly PartnerWeek[]) => {
    const up = ofA(before, id);
    expect(up).toHaveLength(1);
    return flagsThatAreOver(recordOf({ weeks: now }), up).length === 1;
  };

  it('for missed check-ins comes down with an answer, in an open week too, and not by time', () => {
    const run = [{}, missed, missed, missed];
    expect(isOver(weeksOf(...run), 'missed-three-times', weeksOf(...run, missed))).toBe(false);
    expect(isOver(weeksOf(...run), 'missed-three-times', weeksOf(...run, { closed: false }))).toBe(true);
    expect(isOver(weeksOf(...run), 'missed-twice', weeksOf(...run, {}))).toBe(true);
  });

  it('for a drop stays while the answers stay low, and comes down once they are back', () => {
    expect(isOver(trusting(7, 7, 7, 4), 'trust-drop', trusting(7, 7, 7, 4))).toBe(false);
    expect(isOver(trusting(7, 7, 7, 4), 'trust-drop', trusting(7, 7, 7, 4, 4, 4, 4, 4, 4))).toBe(false);
    expect(isOver(trusting(7, 7, 7, 4), 'trust-drop', trusting(7, 7, 7, 4, null))).toBe(false);
    expect(isOver(trusting(7, 7, 7, 4), 'trust-drop', trusting(7, 7, 7, 4, 6))).toBe(true);
  });

  it('for two views comes down when they have met again', () => {
    const wide: [number, number][] = Array.from({ length: 4 }, () => [4, 2]);
    const met: [number, number][] = Array.from({ length: 6 }, () => [4, 4]);
    expect(isOver(views(...wide), 'perception-gap', views(...wide, [4, 2]))).toBe(false);
    expect(isOver(views(...wide), 'perception-gap', views(...wide, ...met))).toBe(true);
  });

  it('for a ready stage comes down with its round, and when it is taken back', () => {
    const record = readyRecord(14);
    const up = found(record, 'stage-ready-two-weeks');
    expect(flagsThatAreOver(record, up)).toEqual([]);
    const round = record.enrolment.round!;
    const next = { ...record.enrolment, round: { ...round, id: sampleId(77) } };
    expect(flagsThatAreOver({ ...record, enrolment: next }, up)).toEqual(up);
    const takenBack = { ...record.enrolment, round: { ...round, readyAt: null } };
    expect(flagsThatAreOver({ ...record, enrolment: takenBack }, up)).toEqual(up);
  });
});

describe('a paused couple', () => {
  it('raises nothing but what came back by mail', () => {
    const running = active(true);
    const enrolment = after(running, { kind: 'pause', by: by(running, 'a') });
    const weeks = [...weeksOf({ trust: 9 }, { trust: 9 }, { trust: 1 }, missed, missed, missed)];
    expect(recogniseAttention(recordOf({ weeks }, { enrolment }))).toEqual([]);
  });
});

describe('the weeks that a stage’s readiness is read from', () => {
  it('are the closed, unpaused ones of that round, both partners side by side', () => {
    const weeks = weeksOf({ readiness: 4 }, paused, { readiness: 5, closed: false }, { roundId: sampleId(51) });
    const record = recordOf({ weeks });
    const withB = {
      ...record,
      partners: { ...record.partners, b: { promisesKept: 0, weeks: weeksOf({ readiness: 2 }) } },
    };
    expect(readinessWeeks(withB, sampleId(50))).toEqual([{ week: '2026-W48', a: 4, b: 2 }]);
  });
});
