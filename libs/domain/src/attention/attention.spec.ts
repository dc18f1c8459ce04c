import { describe, expect, it } from '@jest/globals';
import { weekBegins, type LocalWeek } from '../calendar/local-week.js';
import { active, after, by, readyWeeks, sampleId, start } from '../enrolment/enrolment.fixture.js';
import { missed, paused, recordOf, weeksOf } from '../record/couple-record.fixture.js';
import type { CoupleRecord, PartnerWeek } from '../record/couple-record.js';
import { readinessWeeks } from '../record/readiness-weeks.js';
import { evidenceOf } from './evidence-in-words.js';
import { findConditions } from './find-conditions.js';
import { attentionFlags, type AttentionFlagId } from './registry.js';

const found = (record: CoupleRecord, id: AttentionFlagId) => findConditions(record).filter(({ flag }) => flag === id);
const ofA = (weeks: readonly PartnerWeek[], id: AttentionFlagId) =>
  found(recordOf({ weeks }), id).map(({ condition }) => condition);
const monday = (week: LocalWeek) => weekBegins(week);
const trusting = (...values: (number | null)[]) => weeksOf(...values.map((trust) => ({ trust })));
const dayMs = 86_400_000;

describe('missed check-ins', () => {
  it('twice in a row are for the partner’s gentle email, three times for the coach', () => {
    expect(ofA(weeksOf({}, missed), 'missed-twice')).toEqual([]);
    expect(ofA(weeksOf({}, missed, missed), 'missed-twice')).toMatchObject([{ since: monday('2026-W49') }]);
    expect(ofA(weeksOf({}, missed, missed), 'missed-three-times')).toEqual([]);
    expect(ofA(weeksOf({}, missed, missed, missed), 'missed-three-times')).toMatchObject([
      { since: monday('2026-W49'), weeks: ['2026-W49', '2026-W50', '2026-W51'], figures: { missed: 3 } },
    ]);
    expect(attentionFlags['missed-twice'].tells).toBe('partner');
  });

  it('last while the run goes on, and are over with an answer, in an open week too', () => {
    expect(ofA(weeksOf(missed, missed, missed, missed), 'missed-twice')[0]?.since).toEqual(monday('2026-W48'));
    expect(ofA(weeksOf(missed, missed, {}), 'missed-twice')).toEqual([]);
    expect(ofA(weeksOf(missed, missed, missed, { closed: false }), 'missed-three-times')).toEqual([]);
  });

  it('are told as long as they have lasted by now: eight weeks from week 40 to week 47', () => {
    const weeks = weeksOf({}, ...Array<Partial<PartnerWeek>>(8).fill(missed));
    const since39 = weeks.map((one, index) => ({ ...one, week: `2026-W${39 + index}` as const }));
    expect(ofA(since39, 'missed-three-times')).toMatchObject([{ since: monday('2026-W40'), figures: { missed: 8 } }]);
    const [silent] = found(recordOf({ weeks: since39 }), 'missed-three-times');
    expect(evidenceOf(silent!).text).toBe('No check-in for 8 weeks running, 28 September to 22 November.');
  });

  it('are not counted in paused or open weeks', () => {
    expect(ofA(weeksOf({}, missed, paused, { ...missed, closed: false }), 'missed-twice')).toEqual([]);
    expect(ofA(weeksOf({}, missed, paused, missed), 'missed-twice')).toHaveLength(1);
  });
});

describe('a drop', () => {
  const drops = (weeks: readonly PartnerWeek[]) =>
    findConditions(recordOf({ weeks })).filter(({ flag }) => flag.endsWith('-drop'));

  it('from 7 to 2, then 2, 2, is one episode, with the figures of before and since', () => {
    const lived = [7, 7, 7, 7, 2, 2, 2];
    const found = [5, 6, 7].map((weeks) => ofA(trusting(...lived.slice(0, weeks)), 'trust-drop'));
    expect(found.flat()).toMatchObject(
      [1, 2, 3].map((since) => ({ since: monday('2026-W52'), figures: { before: 7, after: 2, since } })),
    );
    expect(evidenceOf({ flag: 'trust-drop', condition: found[2]![0]! }).text).toBe(
      '2.0 of 10 on average in 3 answers from 21 December to 10 January, after 7.0 in the 4 answers before.',
    );
  });

  it('is to watch until a second answer bears it out, then clear, and serious where it is large', () => {
    const level = (...values: number[]) => ofA(trusting(...values), 'trust-drop')[0]?.level;
    expect(level(7, 7, 7, 4, 4)).toBe(1);
    expect(level(7, 7, 7, 4, 4, 4)).toBe(2);
    expect(level(7, 7, 7, 4, 4, 4, 2, 2, 2)).toBe(3);
  });

  it('waits for a second answer where one alone may well be chance', () => {
    expect(ofA(trusting(7, 7, 7, 4), 'trust-drop')).toEqual([]);
    expect(ofA(trusting(7, 7, 7, 4, 4), 'trust-drop')).toMatchObject([{ since: monday('2026-W51') }]);
    expect(ofA(trusting(7, 7, 7, 5), 'trust-drop')).toEqual([]);
    expect(ofA(trusting(7, 4), 'trust-drop')).toEqual([]);
    expect(ofA(trusting(4, 4, 4, 9), 'trust-drop')).toEqual([]);
  });

  it('shows in a slow slide too', () => {
    expect(ofA(trusting(8, 7, 6, 5, 4, 3), 'trust-drop')).toHaveLength(1);
  });

  it('is held against the answers that were given, whatever was missed between them', () => {
    expect(ofA(trusting(7, null, 7, null, 2, 2), 'trust-drop')).toMatchObject([{ figures: { before: 7, after: 2 } }]);
  });

  it('is never read into a week without an answer, nor into one that is still open', () => {
    expect(ofA(trusting(7, 7, 7, null), 'trust-drop')).toEqual([]);
    expect(ofA(weeksOf({ trust: 7 }, { trust: 7 }, { trust: 1, closed: false }), 'trust-drop')).toEqual([]);
  });

  it('of one scale alone is named after that scale', () => {
    const alone = weeksOf({ openness: 9 }, { openness: 9 }, { openness: 2 });
    expect(drops(alone)).toMatchObject([{ flag: 'openness-drop' }]);
    const close = weeksOf(...[9, 9, 9, 2, 2].map((closeness) => ({ closeness })));
    expect(drops(close)).toMatchObject([{ flag: 'closeness-drop' }]);
  });

  it('of several scales is one finding that says them all', () => {
    const weeks = weeksOf(...[8, 8, 8, 8, 3].map((both) => ({ trust: both, openness: both })));
    const found = drops(weeks);
    expect(found).toMatchObject([
      { flag: 'trust-drop', condition: { figures: { before: 8, after: 3, opennessBefore: 8, opennessAfter: 3 } } },
    ]);
    expect(evidenceOf(found[0]!).text).toMatch(/Openness fell with it: 3\.0 after 8\.0\./);
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
    partners: { a: { weeks, promises: [] }, b: { weeks, promises: [] } },
  };
}

describe('a stage that has been ready', () => {
  it('is raised after two weeks while it stays open', () => {
    expect(found(readyRecord(13.9), 'stage-ready-two-weeks')).toEqual([]);
    expect(found(readyRecord(14), 'stage-ready-two-weeks')).toMatchObject([
      { side: null, condition: { since: readyRecord(14).enrolment.round!.readyAt, figures: { days: 14 } } },
    ]);
  });

  it('is not raised in the week whose answers take it back', () => {
    expect(found(readyRecord(14, 5, 5, 3), 'stage-ready-two-weeks')).toEqual([]);
  });
});

describe('a stage that was ready', () => {
  it('is over with its round, and when it is taken back', () => {
    const record = readyRecord(14);
    const round = record.enrolment.round!;
    for (const change of [{ readyAt: null }, { id: sampleId(77) }])
      expect(
        found(
          { ...record, enrolment: { ...record.enrolment, round: { ...round, ...change } } },
          'stage-ready-two-weeks',
        ),
      ).toEqual([]);
  });

  it('neither begins nor ends with a pause', () => {
    const { enrolment, ...record } = readyRecord(20);
    const pausedAfter = (days: number) => {
      const pausedAt = new Date(start.getTime() + days * dayMs);
      return found({ ...record, enrolment: { ...enrolment, state: 'paused', pausedAt } }, 'stage-ready-two-weeks');
    };
    expect(pausedAfter(13)).toEqual([]);
    expect(pausedAfter(15)).toHaveLength(1);
  });
});

describe('an address that gets no mail', () => {
  it.each(['bounce', 'complaint'] as const)('is found for its reader as long as it is stopped by a %s', (why) => {
    const { enrolment } = recordOf();
    const stopped = { partnerId: enrolment.partners.b.id, why, at: start };
    expect(findConditions(recordOf({}, { enrolment, addresses: [stopped] }))).toMatchObject([
      { flag: why, side: 'b', condition: { level: 2, since: start } },
    ]);
    expect(findConditions(recordOf({}, { enrolment }))).toEqual([]);
  });
});

describe('a kind of email that was stopped', () => {
  const { enrolment } = recordOf();
  const stopped = (...kinds: string[]) => {
    const at = (day: number) => new Date(start.getTime() + day * dayMs);
    const choices = kinds.map((kind, day) => ({ partnerId: enrolment.partners.a.id, kind, at: at(day) }));
    return findConditions(recordOf({}, { enrolment, stopped: choices }));
  };

  it('is found until it is wanted again, by its name', () => {
    const found = stopped('check-in');
    expect(found).toMatchObject([{ flag: 'unsubscribe', side: 'a', condition: { since: start } }]);
    expect(evidenceOf(found[0]!).text).toContain('“check in”');
    expect(stopped()).toEqual([]);
  });

  it('beside others is one finding, since the first of them', () => {
    const found = stopped('weekly-report', 'check-in');
    expect(found).toMatchObject([{ condition: { since: start } }]);
    expect(evidenceOf(found[0]!).text).toContain('“check in”, “weekly report”');
  });
});

describe('a drop', () => {
  const lasts = (...values: (number | null)[]) => ofA(trusting(...values), 'trust-drop').length === 1;

  it('lasts while the answers stay low, and is over once they are back', () => {
    expect(lasts(7, 7, 7, 7, 2)).toBe(true);
    expect(lasts(7, 7, 7, 7, 2, 4, 3, 2, 4, 3)).toBe(true);
    expect(lasts(7, 7, 7, 7, 2, null, null, null)).toBe(true);
    expect(lasts(7, 7, 7, 7, 2, 7, 6)).toBe(true);
    expect(lasts(7, 7, 7, 7, 2, 7, 6, 7)).toBe(false);
  });
});

describe('a paused couple', () => {
  it('keeps what stood before the pause: a pause neither begins nor ends it', () => {
    const running = active(true);
    const enrolment = after(running, { kind: 'pause', by: by(running, 'a') });
    const weeks = weeksOf({ trust: 9 }, { trust: 9 }, { trust: 1 }, missed, missed, missed);
    expect(findConditions(recordOf({ weeks }, { enrolment }))).toEqual(findConditions(recordOf({ weeks })));
  });
});

describe('the weeks that a stage’s readiness is read from', () => {
  it('are the closed, unpaused ones of that round, both partners side by side', () => {
    const weeks = weeksOf({ readiness: 4 }, paused, { readiness: 5, closed: false }, { roundId: sampleId(51) });
    const record = recordOf({ weeks });
    const withB = {
      ...record,
      partners: { ...record.partners, b: { promises: [], weeks: weeksOf({ readiness: 2 }) } },
    };
    expect(readinessWeeks(withB, sampleId(50))).toEqual([{ week: '2026-W48', a: 4, b: 2, asked: ['a', 'b'] }]);
  });
});
