import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localTime, wallTimeAt } from '../calendar/calendar.js';
import { active, coachId, requested, sampleId } from '../enrolment/enrolment.fixture.js';
import {
  bookingRefusal,
  cancelRefusal,
  furthestSessionMs,
  mostOffers,
  moveRefusal,
  offerRefusal,
  type WantedTime,
} from './arranging.js';
import { attending, minutesOf, overlap, spanFrom, type Session } from './session.js';

const now = new Date('2026-11-23T09:00:00Z');
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const wanted = (minutes: number, coachIsBusy = false): WantedTime => ({
  ...spanFrom(inMinutes(minutes), 60),
  coachIsBusy,
});
const couple = active(true);
const session = (change: Partial<Session> = {}): Session => ({
  ...spanFrom(inMinutes(120), 60),
  id: sampleId(1),
  offerId: sampleId(2),
  practiceId: couple.practiceId,
  enrolmentId: couple.id,
  coachId,
  partnerId: null,
  state: 'offered',
  ...change,
});
const offering = (...times: WantedTime[]) => offerRefusal(couple, times, [], now)?.code;

describe('times on offer', () => {
  it('are still to come, and within half a year', () => {
    expect(offering(wanted(1))).toBeUndefined();
    expect(offering(wanted(0))).toBe('session-out-of-range');
    expect(offering(wanted(furthestSessionMs / 60_000))).toBeUndefined();
    expect(offering(wanted(furthestSessionMs / 60_000 + 1))).toBe('session-out-of-range');
  });

  it('overlap with nothing of the coach’s or the couple’s; one may follow another', () => {
    expect(offering(wanted(60, true))).toBe('session-overlaps');
    expect(offering(wanted(60), wanted(119))).toBe('session-overlaps');
    expect(offering(wanted(60), wanted(120))).toBeUndefined();
    expect(offerRefusal(couple, [wanted(60)], [spanFrom(inMinutes(30), 31)], now)?.code).toBe('session-overlaps');
    expect(offerRefusal(couple, [wanted(60)], [spanFrom(inMinutes(30), 30)], now)).toBeNull();
  });

  it('are twelve at most, with those that are open', () => {
    const times = Array.from({ length: mostOffers }, (_, index) => wanted(60 * (index + 1)));
    expect(offering(...times)).toBeUndefined();
    expect(offerRefusal(couple, times, [spanFrom(inMinutes(5000), 30)], now)?.code).toBe('too-many-offers');
  });

  it('need a running programme and a coach', () => {
    const code = (change: object) => offerRefusal({ ...couple, ...change }, [wanted(60)], [], now)?.code;
    expect(code({ state: 'paused' })).toBe('not-active');
    expect(code({ state: 'completed' })).toBe('already-ended');
    expect(code({ state: 'withdrawn' })).toBe('already-ended');
    expect(code({ coachId: null })).toBe('not-allowed');
    expect(offerRefusal(requested(true), [wanted(60)], [], now)?.code).toBe('not-started');
  });
});

describe('an offered time', () => {
  const booking = (one: Session, by: 'coach' | 'partner' = 'partner', coachIsBusy = false) =>
    bookingRefusal(couple, one, { by, coachIsBusy }, now)?.code;

  it('is booked by a partner until an hour before, by the coach until it begins', () => {
    const at = (minutes: number) => session(spanFrom(inMinutes(minutes), 60));
    expect(booking(at(61))).toBeUndefined();
    expect(booking(at(60))).toBe('session-not-open');
    expect(booking(at(1), 'coach')).toBeUndefined();
    expect(booking(at(0), 'coach')).toBe('session-not-open');
  });

  it('is booked once, and not where the coach has another session then', () => {
    expect(booking(session({ state: 'booked' }))).toBe('session-not-open');
    expect(booking(session({ state: 'cancelled' }))).toBe('session-not-open');
    expect(booking(session(), 'partner', true)).toBe('session-not-open');
  });

  it('waits for the end of a pause', () => {
    expect(
      bookingRefusal({ ...couple, state: 'paused' }, session(), { by: 'coach', coachIsBusy: false }, now)?.code,
    ).toBe('not-active');
  });
});

describe('a booked session', () => {
  const booked = session({ state: 'booked' });

  it('is moved until it begins, to where its coach is free', () => {
    expect(moveRefusal(booked, wanted(600), now)).toBeNull();
    expect(moveRefusal(booked, wanted(600, true), now)?.code).toBe('session-overlaps');
    expect(moveRefusal(booked, wanted(-5), now)?.code).toBe('session-out-of-range');
    expect(moveRefusal(booked, wanted(600), booked.beginsAt)?.code).toBe('session-over');
    expect(moveRefusal(session(), wanted(600), now)?.code).toBe('session-over');
  });

  it('is called off once, until it begins', () => {
    expect(cancelRefusal(booked, now)).toBeNull();
    expect(cancelRefusal(booked, booked.beginsAt)?.code).toBe('session-over');
    expect(cancelRefusal(session({ state: 'cancelled' }), now)?.code).toBe('session-over');
  });

  it('is told to both, or to the one whom it is with alone', () => {
    const { a, b } = couple.partners;
    expect(attending(couple, booked)).toEqual([a.id, b.id]);
    expect(attending(couple, session({ partnerId: b.id }))).toEqual([b.id]);
  });
});

describe('the clocks of a session', () => {
  it('show the same instant on both sides, on either side of a change of clocks', () => {
    // Berlin changes on 25 October 2026, New York a week later: the hours between them are five for that week.
    const shown = (date: string) => {
      const at = wallTimeAt(date, '18:00', 'Europe/Berlin');
      return [localTime(at, 'Europe/Berlin').time, localTime(at, 'America/New_York').time];
    };
    expect(shown('2026-10-24')).toEqual(['18:00', '12:00']);
    expect(shown('2026-10-26')).toEqual(['18:00', '13:00']);
    expect(shown('2026-11-02')).toEqual(['18:00', '12:00']);
  });

  it('move a time forward that they skip, and take the first of one that comes twice', () => {
    expect(wallTimeAt('2026-03-29', '02:30', 'Europe/Berlin')).toEqual(new Date('2026-03-29T01:30:00Z'));
    expect(wallTimeAt('2026-10-25', '02:30', 'Europe/Berlin')).toEqual(new Date('2026-10-25T00:30:00Z'));
  });
});

describe('two spans', () => {
  it('overlap when they share a minute, whichever is first', () => {
    const minutes = fc.integer({ min: 0, max: 300 });
    const length = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(minutes, length, minutes, length, (one, lasts, other, otherLasts) => {
        const [first, second] = [spanFrom(inMinutes(one), lasts), spanFrom(inMinutes(other), otherLasts)];
        const shared = Array.from({ length: lasts }, (_, index) => one + index).some(
          (minute) => minute >= other && minute < other + otherLasts,
        );
        expect(overlap(first, second)).toBe(shared);
        expect(overlap(second, first)).toBe(shared);
        expect(minutesOf(first)).toBe(lasts);
      }),
    );
  });
});
