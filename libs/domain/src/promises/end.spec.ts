import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { active } from '../enrolment/enrolment.fixture.js';
import { refusedChange } from './change.js';
import { endOf, openPromises } from './end.js';
import { knownPromises } from './known.js';
import { madePromise, maker, other } from './promise.fixture.js';
import { isDueDateAllowed, promiseText } from './promise.js';
import { sameAgainOn } from './same-again.js';

const asked = { week: '2026-W49', over: true, again: false, answer: null } as const;
const told = { ...madePromise, toldAt: new Date('2026-12-01T18:00:00Z') };
const words = { ifCue: 'I am late', thenAct: 'ring', dueOn: '2026-12-05' };
const at = new Date('2026-12-01T20:00:00Z');

describe('a promise', () => {
  it('is open until it is marked, let go, or left untold when it was asked about twice', () => {
    expect(endOf(madePromise)).toBe('open');
    expect(endOf({ ...madePromise, own: asked })).toBe('open');
    expect(endOf({ ...madePromise, own: { ...asked, again: true, over: false } })).toBe('open');
    expect(endOf({ ...madePromise, own: { ...asked, again: true } })).toBe('untold');
    expect(endOf({ ...madePromise, own: { ...asked, answer: 'not' } })).toBe('marked');
    expect(endOf({ ...madePromise, letGoAt: at })).toBe('let-go');
  });

  it('counts as open for its maker, and not when this check-in replaces it', () => {
    expect(openPromises([madePromise], maker)).toEqual([madePromise]);
    expect(openPromises([madePromise], other)).toEqual([]);
    expect(openPromises([madePromise], maker, '2026-W48')).toEqual([]);
    expect(openPromises([{ ...madePromise, letGoAt: at }], maker)).toEqual([]);
  });

  it('is for a day from tomorrow to four weeks on', () => {
    const allowed = (dueOn: string) => isDueDateAllowed(dueOn, '2026-11-29');
    expect(['2026-11-29', '2026-11-30', '2026-12-27', '2026-12-28'].map(allowed)).toEqual([false, true, true, false]);
  });

  it('made once more is for the same weekday of next week, whichever day it is today', () => {
    expect(sameAgainOn('2026-12-02', '2026-12-06')).toBe('2026-12-09');
    expect(sameAgainOn('2026-12-02', '2026-12-07')).toBe('2026-12-16');
    expect(sameAgainOn('2026-12-31', '2026-12-31')).toBe('2027-01-07');
    expect(sameAgainOn('2026-11-11', '2026-12-06')).toBe('2026-12-09');
  });

  it('reads as one sentence', () => {
    expect(promiseText(madePromise, english.say)).toBe('If I come home late, then I will call before seven.');
  });
});

describe('a change of a promise', () => {
  const couple = active();
  it('is possible until its day, to a day from tomorrow to four weeks on', () => {
    expect(refusedChange(couple, madePromise, words, '2026-12-01')).toBeNull();
    expect(refusedChange(couple, madePromise, null, '2026-12-01')).toBeNull();
    expect(refusedChange(couple, madePromise, words, '2026-12-02')).toBe('promise-is-due');
    expect(refusedChange(couple, madePromise, { ...words, dueOn: '2026-12-01' }, '2026-12-01')).toBe(
      'promise-date-out-of-range',
    );
  });

  it('is possible while the programme is paused, and not once it has ended', () => {
    const refusedIn = (state: 'paused' | 'withdrawn') =>
      refusedChange({ ...couple, state }, madePromise, null, '2026-12-01');
    expect([refusedIn('paused'), refusedIn('withdrawn')]).toEqual([null, 'already-ended']);
  });

  it('is not possible once it was asked about or let go', () => {
    expect(refusedChange(couple, { ...madePromise, own: { ...asked, over: false } }, null, '2026-12-01')).toBe(
      'promise-is-due',
    );
    expect(refusedChange(couple, { ...madePromise, letGoAt: at }, null, '2026-12-01')).toBe('promise-is-due');
  });
});

describe('the other partner', () => {
  const seenBy = (partnerId: string, ...promises: (typeof madePromise)[]) =>
    knownPromises(promises, partnerId, '2026-12-01').map(({ thenAct, letGo }) => [thenAct, letGo]);
  const before = { ifCue: 'I come home late', thenAct: 'call before seven', dueOn: '2026-12-02' };

  it('knows a promise as it was told until the week closes, and its maker as it is', () => {
    const changed = { ...told, ...words, toldWords: before };
    expect([seenBy(other, changed), seenBy(maker, changed)]).toEqual([
      [['call before seven', false]],
      [['ring', false]],
    ]);
    expect(seenBy(other, { ...changed, toldWords: null })).toEqual([['ring', false]]);
  });

  it('learns that one was let go when the week closes, and nothing of one never told', () => {
    const letGo = { ...told, letGoAt: at, toldWords: before };
    expect([seenBy(other, letGo), seenBy(maker, letGo)]).toEqual([
      [['call before seven', false]],
      [['call before seven', true]],
    ]);
    expect(seenBy(other, { ...letGo, toldWords: null })).toEqual([['call before seven', true]]);
    expect(seenBy(other, { ...madePromise, letGoAt: at })).toEqual([]);
  });

  it('never sees what the maker said, and sees each as open until they were asked twice', () => {
    const kept = { ...told, own: { ...asked, answer: 'kept' } } as const;
    expect(knownPromises([kept], other, '2026-12-01')).toMatchObject([
      { myAnswer: null, open: true, mayChange: false },
    ]);
    const untold = { ...kept, seen: { ...asked, again: true } };
    expect(knownPromises([untold], other, '2026-12-01')).toMatchObject([{ open: false }]);
  });
});
