import { describe, expect, it } from '@jest/globals';
import { active } from '../enrolment/enrolment.fixture.js';
import {
  possibleQuietActs,
  refusedNewAddress,
  refusedQuietAct,
  withoutHeld,
  type QuietStanding,
} from './quiet-acts.js';

const running: QuietStanding = { couple: { state: 'active' }, inForce: [], isMoving: false, isClosed: false };

describe('what an officer can do', () => {
  it.each<[string, Partial<QuietStanding>, readonly string[]]>([
    ['each act once while the programme runs', {}, ['stop-mail', 'hold-reports', 'move-address', 'end-programme']],
    [
      'the way back of what is in force',
      { inForce: ['mail', 'reports'], isMoving: true },
      ['start-mail', 'release-reports', 'move-address', 'leave-address', 'end-programme'],
    ],
    ['mail alone before both have joined', { couple: { state: 'awaiting-partner' } }, ['stop-mail']],
    ['mail alone once it is completed', { couple: { state: 'completed' } }, ['stop-mail']],
    ['ways back alone in a closed case', { isClosed: true, inForce: ['reports'] }, ['release-reports']],
    ['nothing where nothing is kept of the couple', { couple: null }, []],
  ])('is %s', (_, standing, acts) => expect(possibleQuietActs({ ...running, ...standing })).toEqual(acts));

  it('is refused with what is so', () => {
    expect(refusedQuietAct('end-programme', { state: 'completed' })).toBe('already-ended');
    expect(refusedQuietAct('hold-reports', { state: 'awaiting-partner' })).toBe('not-started');
    expect(refusedQuietAct('stop-mail', { state: 'withdrawn' })).toBe('already-ended');
    expect(refusedQuietAct('start-mail', { state: 'withdrawn' })).toBeNull();
  });

  it('is no move to a mailbox that the other reads, nor to the one that is used', () => {
    const couple = active(true);
    const { a, b } = couple.partners;
    const to = (email: string) => refusedNewAddress(couple, a.id, email);
    expect([a.email, b.email.toUpperCase()].map(to)).toEqual(['address-not-possible', 'address-not-possible']);
    expect(to('safe@elsewhere.example')).toBeNull();
  });
});

it('weeks that closed while held show nothing that the other saw, and all else as it was', () => {
  const week = { own: { sum: 1, of: 2 }, seen: { sum: 1, of: 2 } };
  const weeks = [
    { ...week, week: '2026-W48' },
    { ...week, week: '2026-W49' },
  ];
  expect(withoutHeld(weeks, new Set(['2026-W49']))).toEqual([weeks[0], { ...weeks[1], seen: { sum: 0, of: 0 } }]);
});
