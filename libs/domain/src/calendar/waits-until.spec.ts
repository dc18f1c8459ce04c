import { describe, expect, it } from '@jest/globals';
import { notesADay } from './pace.js';
import { usualQuietHours } from './quiet-hours.js';
import { waitsUntil, type Arriving } from './waits-until.js';

const noon = new Date('2026-11-23T11:00:00Z');
const night = new Date('2026-11-23T23:00:00Z');
const nextMorning = new Date('2026-11-24T06:00:00Z');
const sent = (count: number, at: string) => Array.from({ length: count }, () => new Date(at));
const wait = (pace: Arriving['pace'], now: Date, other: Partial<Arriving> = {}) =>
  waitsUntil({ pace, dueAt: now, zone: 'Europe/Berlin', quiet: usualQuietHours, notes: [], ...other }, now);

describe('how long an email waits', () => {
  it('what its reader waits for never does', () => {
    const notes = sent(9, '2026-11-23T10:00:00Z');
    expect([wait('at-once', night, { notes }), wait('at-once', noon, { notes })]).toEqual([null, null]);
  });

  it('but an hour after it fell due it waits out the night like the others', () => {
    const dueAt = (minutes: number) => ({ dueAt: new Date(night.getTime() - minutes * 60_000) });
    expect(wait('at-once', night, dueAt(60))).toBeNull();
    expect(wait('at-once', night, dueAt(61))?.until).toEqual(nextMorning);
    expect(wait('at-once', noon, dueAt(600))).toBeNull();
  });

  it('the others wait out the night, for those who have one', () => {
    for (const pace of ['by-day', 'few-a-day'] as const) {
      expect(wait(pace, night)).toEqual({ until: nextMorning, why: 'quiet hours' });
      expect(wait(pace, night, { quiet: null })).toBeNull();
      expect(wait(pace, noon)).toBeNull();
    }
  });

  it('a note waits for the next morning once the day has had its few; a report does not', () => {
    const notes = sent(notesADay, '2026-11-23T07:00:00Z');
    expect(wait('few-a-day', noon, { notes })).toEqual({ until: nextMorning, why: 'enough notes for a day' });
    expect(wait('by-day', noon, { notes })).toBeNull();
    expect(wait('few-a-day', noon, { notes: notes.slice(1) })).toBeNull();
  });

  it('the day is that of the reader’s own clock: what came before midnight there counts no more', () => {
    const notes = sent(notesADay, '2026-11-22T23:30:00Z');
    expect(wait('few-a-day', noon, { notes })).not.toBeNull();
    expect(wait('few-a-day', noon, { notes, zone: 'Europe/London' })).toBeNull();
  });
});
