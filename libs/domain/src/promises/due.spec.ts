import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import fc from 'fast-check';
import { addDays, addWeeks, mondayOf, type LocalWeek } from '../calendar/local-week.js';
import { sampleId } from '../enrolment/enrolment.fixture.js';
import { isOpen, openPromises, ownDue, seenDue, type Asking } from './due.js';
import { isDueDateAllowed, promiseText, type PartnerPromise } from './promise.js';

const maker = sampleId(1);
const other = sampleId(2);
const made: PartnerPromise = {
  id: sampleId(3),
  makerId: maker,
  ifCue: 'I come home late',
  thenAct: 'call before seven',
  dueOn: '2026-12-02',
  madeWeek: '2026-W48',
  madeAt: new Date('2026-11-29T18:10:00Z'),
  toldAt: null,
  ownWeek: null,
  seenWeek: null,
};
const sunday = (partnerId: string, week: LocalWeek): Asking => ({
  partnerId,
  week,
  askedAt: new Date(`${addDays(mondayOf(week), 6)}T18:00:00Z`),
  localDate: addDays(mondayOf(week), 6),
});
const told = { ...made, toldAt: new Date('2026-12-01T18:00:00Z') };

describe('what a maker is asked about', () => {
  it('is a promise whose day has come, never in the week in which it was made', () => {
    expect(ownDue([made], sunday(maker, '2026-W48'))).toEqual([]);
    expect(ownDue([{ ...made, dueOn: '2026-11-29' }], sunday(maker, '2026-W48'))).toEqual([]);
    expect(ownDue([made], sunday(maker, '2026-W49'))).toEqual([made]);
    expect(ownDue([{ ...made, dueOn: '2026-12-07' }], sunday(maker, '2026-W49'))).toEqual([]);
  });

  it('stays in the week in which it was first asked', () => {
    const asked = { ...made, ownWeek: '2026-W49' } as const;
    expect(ownDue([asked], sunday(maker, '2026-W49'))).toEqual([asked]);
    expect(ownDue([asked], sunday(maker, '2026-W50'))).toEqual([]);
  });

  it('is never the other’s', () => {
    expect(ownDue([told], sunday(other, '2026-W49'))).toEqual([]);
    expect(seenDue([told], sunday(maker, '2026-W49'))).toEqual([]);
  });

  it('comes exactly once, whenever the promise falls due', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 7 }), (days, weekday) => {
        const promise = { ...made, dueOn: addDays('2026-11-29', days) };
        let asked: PartnerPromise = promise;
        const weeks = Array.from({ length: 8 }, (_, index) => addWeeks('2026-W48', index)).filter((week) => {
          const asking = { ...sunday(maker, week), localDate: addDays(mondayOf(week), weekday - 1) };
          const due = ownDue([asked], asking).length === 1;
          if (due) asked = { ...asked, ownWeek: week };
          return due;
        });
        expect(weeks).toHaveLength(1);
      }),
    );
  });
});

describe('what the other partner is asked about', () => {
  it('is a promise that they were told of before they were asked', () => {
    expect(seenDue([made], sunday(other, '2026-W49'))).toEqual([]);
    expect(seenDue([told], sunday(other, '2026-W49'))).toEqual([told]);
    expect(seenDue([told], { ...sunday(other, '2026-W49'), askedAt: new Date('2026-12-01T17:00:00Z') })).toEqual([]);
    expect(seenDue([{ ...told, dueOn: '2026-12-09' }], sunday(other, '2026-W49'))).toEqual([]);
  });

  it('stays in the week in which it was first asked', () => {
    const asked = { ...told, seenWeek: '2026-W49' } as const;
    expect(seenDue([asked], sunday(other, '2026-W49'))).toEqual([asked]);
    expect(seenDue([asked], sunday(other, '2026-W50'))).toEqual([]);
  });
});

describe('a promise', () => {
  it('is open until the week closes in which its maker was asked', () => {
    expect(isOpen(made, new Set(['2026-W49']))).toBe(true);
    expect(isOpen({ ownWeek: '2026-W49' }, new Set(['2026-W48']))).toBe(true);
    expect(isOpen({ ownWeek: '2026-W49' }, new Set(['2026-W49']))).toBe(false);
  });

  it('counts for its maker, and not when this check-in replaces it', () => {
    expect(openPromises([made], maker, new Set())).toEqual([made]);
    expect(openPromises([made], other, new Set())).toEqual([]);
    expect(openPromises([made], maker, new Set(), '2026-W48')).toEqual([]);
  });

  it('is for a day from tomorrow to four weeks on', () => {
    const allowed = (dueOn: string) => isDueDateAllowed(dueOn, '2026-11-29');
    expect(['2026-11-29', '2026-11-30', '2026-12-27', '2026-12-28'].map(allowed)).toEqual([false, true, true, false]);
  });

  it('reads as one sentence', () => {
    expect(promiseText(made, english.say)).toBe('If I come home late, then I will call before seven.');
  });
});
