import { describe, expect, it } from '@jest/globals';
import { active } from '../enrolment/enrolment.fixture.js';
import { missed, notAsked, paused, recordOf, weeksOf } from '../record/couple-record.fixture.js';
import type { PartnerWeek } from '../record/couple-record.js';
import type { RecordedPromise } from '../promises/end.js';
import { recordedPromise } from '../promises/recorded-promise.fixture.js';
import { weeklyReport } from './weekly-report.js';

const kept = (own: number, seen: number): Partial<PartnerWeek> => ({
  own: { sum: own, of: 2 },
  seen: { sum: seen, of: 2 },
});

function reportOf(
  weeks: readonly Partial<PartnerWeek>[],
  week: PartnerWeek['week'],
  promises: readonly RecordedPromise[] = [],
) {
  const enrolment = active(true);
  const roundId = enrolment.round!.id;
  const record = recordOf({ weeks: weeksOf(...weeks.map((each) => ({ roundId, ...each }))), promises }, { enrolment });
  return weeklyReport(record, week, 'communication', roundId);
}

describe('the weekly report', () => {
  it('shows both views of the week’s promises, apart, with the weeks behind each score', () => {
    const report = reportOf([kept(2, 1), kept(2, 1), kept(1, 2)], '2026-W50');
    expect(report.partners.a.own).toMatchObject({ kept: 1, of: 2, weeks: 3, score: 81 });
    expect(report.partners.a.seen).toMatchObject({ kept: 2, of: 2, weeks: 3, score: 69 });
    expect(report).toMatchObject({ week: '2026-W50', round: 1, weekInRound: 3 });
  });

  it('tells its maker which promises count in no figure, and why', () => {
    const promises = [
      recordedPromise(0, 'excused', 'not'),
      recordedPromise(1, 'excused', null),
      recordedPromise(2, 'excused', 'kept'),
      { ...recordedPromise(2, null, 'kept'), end: 'open' as const },
      recordedPromise(2, null, 'not'),
      { ...recordedPromise(2, null, null), end: 'let-go' as const },
      recordedPromise(2, 'kept', null),
    ];
    const { a, b } = reportOf([kept(1, 1), kept(1, 1), kept(1, 1)], '2026-W50', promises).partners;
    expect(a.beside).toEqual({ excused: 1, notYet: 1, untold: 1 });
    expect(b.beside).toEqual({ excused: 0, notYet: 0, untold: 0 });
  });

  it('says the same beside the figures whatever the other saw', () => {
    const beside = (seen: 'kept' | 'not' | null) =>
      reportOf([{}], '2026-W48', [recordedPromise(0, 'excused', seen)]).partners.a.beside;
    expect([beside('not'), beside(null)]).toEqual([beside('kept'), beside('kept')]);
  });

  it('is the same however much later it is worked out', () => {
    const weeks = [kept(2, 1), kept(1, 1), kept(2, 2)];
    const later = [...weeks, kept(0, 0), kept(0, 0)];
    expect(reportOf(later, '2026-W50')).toEqual(reportOf(weeks, '2026-W50'));
  });

  it('is worked out for a week that was not answered, and invents nothing', () => {
    const { a, b } = reportOf([{}, {}, missed], '2026-W50').partners;
    expect(a).toMatchObject({ answered: false, regularity: { answered: 2, asked: 3 } });
    expect(a.trust).toEqual({ value: null, trend: null });
    expect(b).toMatchObject({ answered: false, own: { score: null, weeks: 0, points: [] } });
  });

  it('counts a week not asked only for the couple’s place and for what the other saw', () => {
    const report = reportOf([kept(2, 1), missed, { ...notAsked, ...kept(0, 2), own: { sum: 0, of: 0 } }], '2026-W50');
    expect(report).toMatchObject({ weekInRound: 3, partners: { a: { regularity: { answered: 1, asked: 2 } } } });
    expect(report.partners.a.seen).toMatchObject({ kept: 2, of: 2 });
  });

  it('says better or worse only past the reliable change, and where there is one to compare', () => {
    const trust = (...values: number[]) =>
      reportOf(
        values.map((value) => ({ trust: value })),
        '2026-W50',
      ).partners.a.trust;
    expect(trust(5, 5, 9)).toEqual({ value: 9, trend: 'better' });
    expect(trust(5, 5, 7)).toEqual({ value: 7, trend: 'about the same' });
    expect(trust(9, 5, 3)).toEqual({ value: 3, trend: 'worse' });
    expect(reportOf([{ trust: 1 }, { trust: 9 }], '2026-W49').partners.a.trust).toEqual({ value: 9, trend: null });
  });

  it('counts no paused week', () => {
    const report = reportOf([kept(2, 2), paused, kept(2, 2)], '2026-W50');
    expect(report.weekInRound).toBe(2);
    expect(report.partners.a.own.points.map(({ week }) => week)).toEqual(['2026-W48', '2026-W49', '2026-W50']);
  });
});
