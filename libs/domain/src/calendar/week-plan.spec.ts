import { describe, expect, it } from '@jest/globals';
import type { CheckInPreferences } from './preferences.js';
import { planWeek, reminderAt, replan } from './week-plan.js';
import { planInOrder, weeksAfterChange, weeksInNewerZones, type UnfinishedWeek } from './weeks-ahead.js';

const berlin: CheckInPreferences = { zone: 'Europe/Berlin', weekday: 7, time: '19:00' };
const vancouver: CheckInPreferences = { zone: 'America/Vancouver', weekday: 1, time: '08:00' };
const couple = { a: berlin, b: vancouver, closing: { day: 9, zone: 'Europe/Berlin' } } as const;
const never = { a: null, b: null };
const longAgo = new Date('2026-11-01T00:00:00Z');

describe('a couple week', () => {
  const plan = planWeek('2026-W48', couple, never, longAgo);

  it('asks each in their own slot, closes on the couple’s day, and reminds after 24 hours', () => {
    expect(plan).toEqual({
      week: '2026-W48',
      aDueAt: new Date('2026-11-29T18:00:00Z'),
      bDueAt: new Date('2026-11-23T15:00:00Z'),
      closesAt: new Date('2026-12-01T17:00:00Z'),
      closingDay: 9,
    });
    expect(reminderAt(plan.aDueAt)).toEqual(new Date('2026-11-30T18:00:00Z'));
  });

  it('that has begun asks a partner whose day is over at their usual time of the next day', () => {
    const begun = planWeek('2026-W48', couple, never, new Date('2026-11-25T20:00:00Z'));
    expect(begun.aDueAt).toEqual(plan.aDueAt);
    expect(begun.bDueAt).toEqual(new Date('2026-11-26T15:00:00Z'));
  });

  it('asks nobody within 20 hours of their last check-in', () => {
    const before = { a: null, b: new Date('2026-11-22T19:01:00Z') };
    expect(planWeek('2026-W48', couple, before, longAgo).bDueAt).toEqual(new Date('2026-11-24T15:00:00Z'));
    const early = { a: null, b: new Date('2026-11-22T18:00:00Z') };
    expect(planWeek('2026-W48', couple, early, longAgo).bDueAt).toEqual(plan.bDueAt);
  });

  it('leaves 16 hours where the version before planned the week before it', () => {
    const before = { a: new Date('2026-12-01T10:00:00Z'), b: null };
    expect(planWeek('2026-W48', couple, before, longAgo).aDueAt).toEqual(new Date('2026-12-01T01:00:00Z'));
  });
});

describe('planning again after a change', () => {
  const plan = planWeek('2026-W48', couple, never, longAgo);
  const now = new Date('2026-11-24T00:00:00Z');

  it('takes a slot that is still to come, and moves neither the closing nor the other', () => {
    const moved = replan(plan, 'a', { ...berlin, weekday: 5 }, null, now);
    expect(moved).toEqual({ ...plan, aDueAt: new Date('2026-11-27T18:00:00Z') });
  });

  it('leaves this week’s where it was when the new slot has passed, or the old one was asked', () => {
    expect(replan(plan, 'a', { ...berlin, weekday: 1 }, null, now)).toEqual(plan);
    expect(replan(plan, 'b', { ...vancouver, weekday: 6 }, null, now)).toEqual(plan);
  });

  it('leaves this week’s where it was when the new slot is too late for its closing', () => {
    const soon = planWeek(
      '2026-W48',
      { ...couple, a: { ...berlin, weekday: 3 }, closing: { ...couple.closing, day: 5 } },
      never,
      longAgo,
    );
    expect(replan(soon, 'a', { ...berlin, weekday: 6 }, null, now)).toEqual(soon);
  });
});

describe('New York on Sunday at 19:00, moved to Sydney on Monday at 07:00', () => {
  const newYork: CheckInPreferences = { zone: 'America/New_York', weekday: 7, time: '19:00' };
  const sydney: CheckInPreferences = { zone: 'Australia/Sydney', weekday: 1, time: '07:00' };

  it('is asked in both weeks, the earlier first, a day apart', () => {
    const moved = { a: newYork, b: newYork, closing: { day: 9, zone: 'Europe/Berlin' } } as const;
    const weeks = ahead(planInOrder({ first: '2026-W48', last: '2026-W49' }, moved, never, longAgo));
    const now = new Date('2026-11-29T12:00:00Z');
    const after = weeksAfterChange(weeks, { side: 'a', preferences: sydney, movedClosing: null }, never, now);
    expect(after.map(({ aDueAt }) => aDueAt.toISOString())).toEqual([
      '2026-11-30T00:00:00.000Z',
      '2026-11-30T20:00:00.000Z',
    ]);
    expect(after.map(({ closesAt }) => closesAt)).toEqual(weeks.map(({ closesAt }) => closesAt));
  });
});

describe('a closing day that a partner moves', () => {
  it('counts from the week after the one that closes next', () => {
    const early = { a: { ...berlin, weekday: 2 }, b: vancouver, closing: { day: 4, zone: 'Europe/Berlin' } } as const;
    const weeks = ahead(planInOrder({ first: '2026-W48', last: '2026-W49' }, early, never, longAgo));
    const movedClosing = { day: 8, zone: 'Europe/Berlin' } as const;
    const change = { side: 'a', preferences: { ...berlin, weekday: 6 }, movedClosing } as const;
    const [current, next] = weeksAfterChange(weeks, change, never, new Date('2026-11-24T00:00:00Z'));
    expect(current).toEqual(weeks[0]);
    expect(next).toMatchObject({
      aDueAt: new Date('2026-12-05T18:00:00Z'),
      closesAt: new Date('2026-12-07T17:00:00Z'),
      closingDay: 8,
    });
  });
});

describe('newer zone data', () => {
  it('moves the closing of a week that says its day, and of no other', () => {
    const weeks = ahead(planInOrder({ first: '2026-W48', last: '2026-W49' }, couple, never, longAgo));
    const [old, known] = [{ ...weeks[0]!, closingDay: null }, weeks[1]!];
    const elsewhere = { a: berlin, b: vancouver, practiceZone: 'Europe/London' };
    const after = weeksInNewerZones([old, known], elsewhere, never, new Date('2026-11-24T00:00:00Z'));
    expect(after.map(({ closesAt }) => closesAt.toISOString())).toEqual([
      '2026-12-01T17:00:00.000Z',
      '2026-12-08T18:00:00.000Z',
    ]);
  });
});

function ahead(plans: ReturnType<typeof planInOrder>): UnfinishedWeek[] {
  return plans.map((plan) => ({ ...plan, asked: { a: null, b: null } }));
}
