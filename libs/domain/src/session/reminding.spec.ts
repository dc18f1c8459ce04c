import { describe, expect, it } from '@jest/globals';
import { active, coachId, sampleId } from '../enrolment/enrolment.fixture.js';
import { remindersOf, remindingFrom } from './reminding.js';
import { spanFrom, type Session } from './session.js';

const couple = active(true);
const { a, b } = couple.partners;
const apart = {
  ...couple,
  partners: { a: { ...a, zone: 'Europe/Berlin' }, b: { ...b, zone: 'Pacific/Pago_Pago' } },
};
const session: Session = {
  ...spanFrom(new Date('2026-11-27T17:00:00Z'), 60),
  id: sampleId(1),
  offerId: sampleId(2),
  practiceId: couple.practiceId,
  enrolmentId: couple.id,
  coachId,
  partnerId: null,
  state: 'booked',
};
const early = new Date('2026-11-20T00:00:00Z');

describe('a reminder of a session', () => {
  it('comes at ten on the day before, on the clock of each who attends', () => {
    expect(remindersOf(apart, session, early)).toEqual([
      { to: a.id, dueAt: new Date('2026-11-26T09:00:00Z') },
      { to: b.id, dueAt: new Date('2026-11-26T21:00:00Z') },
    ]);
  });

  it('goes to the one alone whom the session is with', () => {
    expect(remindersOf(apart, { ...session, partnerId: b.id }, early).map(({ to }) => to)).toEqual([b.id]);
  });

  it('is not sent for what was booked after its hour', () => {
    const from = remindingFrom(session, new Date('2026-11-26T09:00:01Z'));
    expect(remindersOf(apart, session, from).map(({ to }) => to)).toEqual([b.id]);
  });

  it('is planned before anybody’s hour, wherever they live', () => {
    const from = remindingFrom(session, early);
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'Asia/Kolkata'])
      for (let hour = 0; hour < 24; hour += 1) {
        const begins = spanFrom(new Date(Date.UTC(2026, 10, 27, hour)), 60);
        const living = { ...couple, partners: { a: { ...a, zone }, b: { ...b, zone } } };
        const planned = remindingFrom(begins, from);
        expect(remindersOf(living, { ...session, ...begins }, planned)).toHaveLength(2);
      }
  });
});
