import { describe, expect, it } from '@jest/globals';
import { addDays, mondayOf, type LocalWeek } from '../calendar/local-week.js';
import { sampleId } from '../enrolment/enrolment.fixture.js';
import { askAbout, askedIn, type Asking } from './due.js';
import { madePromise, maker, other } from './promise.fixture.js';
import type { PartnerPromise } from './promise.js';

const asked = { week: '2026-W49', over: true, again: false, answer: null } as const;
const told = { ...madePromise, toldAt: new Date('2026-12-01T18:00:00Z') };
const sunday = (partnerId: string, week: LocalWeek): Asking => ({
  partnerId,
  week,
  askedAt: new Date(`${addDays(mondayOf(week), 6)}T18:00:00Z`),
  localDate: addDays(mondayOf(week), 6),
});
const ids = (promises: readonly PartnerPromise[], asking: Asking) =>
  askAbout(promises, asking).map(({ promiseId, view, again }) => [promiseId, view, ...(again ? ['again'] : [])]);

describe('what a maker is asked about', () => {
  it('is a promise whose day has come, never in the week in which it was made', () => {
    expect(ids([{ ...madePromise, dueOn: '2026-11-29' }], sunday(maker, '2026-W48'))).toEqual([]);
    expect(ids([madePromise], sunday(maker, '2026-W49'))).toEqual([[madePromise.id, 'own']]);
    expect(ids([{ ...madePromise, dueOn: '2026-12-07' }], sunday(maker, '2026-W49'))).toEqual([]);
  });

  it('is the one that has been due longest; others wait for the next week', () => {
    const earlier = { ...madePromise, id: sampleId(9), dueOn: '2026-12-01' };
    expect(ids([madePromise, earlier], sunday(maker, '2026-W49'))).toEqual([[earlier.id, 'own']]);
    const marked = { ...earlier, own: { ...asked, answer: 'kept' } } as const;
    expect(ids([madePromise, marked], sunday(maker, '2026-W50'))).toEqual([[madePromise.id, 'own']]);
  });

  it('is asked once more after a week that left it unanswered, and not while that week is open', () => {
    const unanswered = { ...madePromise, own: asked };
    expect(ids([unanswered], sunday(maker, '2026-W50'))).toEqual([[madePromise.id, 'own', 'again']]);
    expect(ids([{ ...madePromise, own: { ...asked, over: false } }], sunday(maker, '2026-W50'))).toEqual([]);
    expect(ids([{ ...madePromise, own: { ...asked, again: true } }], sunday(maker, '2026-W50'))).toEqual([]);
  });

  it('stays the second time where a pause cut that week short', () => {
    const cutShort = { ...madePromise, own: { ...asked, week: null, over: false, again: true } };
    expect(ids([cutShort], sunday(maker, '2026-W50'))).toEqual([[madePromise.id, 'own', 'again']]);
  });

  it('is never what they let go', () => {
    const letGo = { ...told, letGoAt: new Date('2026-12-01T08:00:00Z') };
    expect([maker, other].map((of) => ids([letGo], sunday(of, '2026-W49')))).toEqual([[], []]);
    expect(ids([{ ...letGo, own: asked }], sunday(maker, '2026-W50'))).toEqual([]);
  });

  it('is nothing more in a week that asks already, and all that it asks stays', () => {
    const open = { ...asked, over: false };
    const three = [3, 4, 5].map((n) => ({ ...madePromise, id: sampleId(n), own: open }));
    expect(ids([...three, { ...madePromise, id: sampleId(6) }], sunday(maker, '2026-W49'))).toEqual([]);
    expect(askedIn(three, sunday(maker, '2026-W49'), 'own')).toEqual(three);
    expect(askedIn(three, sunday(maker, '2026-W50'), 'own')).toEqual([]);
    expect(askedIn(three, sunday(other, '2026-W49'), 'own')).toEqual([]);
  });
});

describe('what the other partner is asked about', () => {
  it('is a promise that they were told of before they were asked', () => {
    expect(ids([madePromise], sunday(other, '2026-W49'))).toEqual([]);
    expect(ids([told], sunday(other, '2026-W49'))).toEqual([[told.id, 'seen']]);
    expect(ids([told], { ...sunday(other, '2026-W49'), askedAt: new Date('2026-12-01T17:00:00Z') })).toEqual([]);
    expect(ids([{ ...told, dueOn: '2026-12-09' }], sunday(other, '2026-W49'))).toEqual([]);
  });

  it('waits until they were told of a change', () => {
    const changed = { ...told, toldWords: { ifCue: 'I am late', thenAct: 'ring', dueOn: '2026-12-02' } };
    expect(ids([changed], sunday(other, '2026-W49'))).toEqual([]);
  });

  it('is a promise as they were told of it where its change is held, or its end', () => {
    const toldWords = { ifCue: 'I am late', thenAct: 'ring', dueOn: '2026-12-02' };
    const changed = { ...told, dueOn: '2026-12-20', toldWords, held: true };
    const letGo = { ...changed, letGoAt: new Date('2026-12-01T08:00:00Z') };
    for (const held of [changed, letGo]) expect(ids([held], sunday(other, '2026-W49'))).toEqual([[told.id, 'seen']]);
    expect(ids([{ ...letGo, toldWords: null }], sunday(other, '2026-W49'))).toEqual([]);
  });

  it('is nothing that was due more than four weeks ago', () => {
    const on = (localDate: string) => ids([told], { ...sunday(other, '2026-W53'), localDate });
    expect([on('2026-12-30'), on('2026-12-31')]).toEqual([[[told.id, 'seen']], []]);
  });
});
