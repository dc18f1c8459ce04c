import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import fc from 'fast-check';
import { localTime } from '../calendar/local-time.js';
import type { Weekday } from '../calendar/preferences.js';
import { answeringHours } from './answering-hours-schema.js';
import type { AnsweringHours } from './answering-hours.js';
import { hoursForReader } from './readers-hours.js';
import { readingInWords } from './reading-in-words.js';

const office: AnsweringHours = { weekdays: [1, 2, 3, 4, 5], from: '09:00', until: '17:00' };
const monday = '2026-11-23T08:00:00Z';
const told = (hours: AnsweringHours, coach: string, reader: string, now = monday) =>
  readingInWords('Lea', hoursForReader(hours, { coach, reader }, new Date(now)), english.say);
const said = (hours: Partial<AnsweringHours>, reader = 'Europe/Berlin') =>
  told({ ...office, ...hours }, 'Europe/Berlin', reader);

describe('when a coach usually reads', () => {
  it('is told on the clocks of who reads it', () => {
    expect(said({})).toBe('Lea usually reads messages on weekdays, between 09:00 and 17:00 your time.');
    expect(said({}, 'Asia/Kathmandu')).toBe(
      'Lea usually reads messages on weekdays, between 13:45 and 21:45 your time.',
    );
  });

  it('that begins or ends on another day there is told with that day', () => {
    expect(said({}, 'Pacific/Auckland')).toBe(
      'Lea usually reads messages on weekdays, from 21:00 until 05:00 the next day your time.',
    );
    expect(told(office, 'America/Los_Angeles', 'Asia/Tokyo')).toBe(
      'Lea usually reads messages from Tuesday to Saturday, between 02:00 and 10:00 your time.',
    );
    expect(told({ ...office, weekdays: [1] }, 'Asia/Tokyo', 'America/Los_Angeles')).toBe(
      'Lea usually reads messages on Sundays, from 16:00 until midnight your time.',
    );
  });

  it('names days as one would say them', () => {
    const days = (...weekdays: Weekday[]) =>
      said({ weekdays })?.slice('Lea usually reads messages '.length).split(', between')[0];
    expect(days(1, 2, 3, 4, 5, 6, 7)).toBe('every day');
    expect(days(3)).toBe('on Wednesdays');
    expect(days(6, 7)).toBe('on Saturdays and Sundays');
    expect(days(5, 1, 3)).toBe('on Mondays, Wednesdays and Fridays');
    expect(days(2, 3, 4)).toBe('from Tuesday to Thursday');
    expect(days(1, 2, 3, 4, 7)).toBe('from Sunday to Thursday');
  });

  it('changes with the clocks of either side from that day on, and after it is one again', () => {
    expect(told(office, 'Europe/London', 'America/New_York', '2026-10-22T20:00:00Z')).toBe(
      'Lea usually reads messages on Fridays, between 04:00 and 12:00, and from Monday to Thursday, ' +
        'between 05:00 and 13:00 your time.',
    );
    expect(told(office, 'Europe/London', 'America/New_York', '2026-10-30T20:00:00Z')).toBe(
      'Lea usually reads messages on weekdays, between 04:00 and 12:00 your time.',
    );
  });

  it('lasts until the midnight that ends its day', () => {
    expect(said({ weekdays: [1], from: '20:00', until: '00:00' })).toBe(
      'Lea usually reads messages on Mondays, from 20:00 until midnight your time.',
    );
  });

  it('says nothing where there are no times', () => {
    expect(readingInWords('Lea', [], english.say)).toBeNull();
  });

  it('is at the same instants on both clocks, wherever the two are', () => {
    const zone = fc.constantFrom(
      'Europe/London',
      'America/New_York',
      'Asia/Tokyo',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
    );
    const weekdays = fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 });
    const time = fc.constantFrom('00:00', '01:30', '02:30', '09:00', '12:00');
    const later = fc.constantFrom('12:30', '17:00', '23:30', '00:00');
    const now = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(zone, zone, weekdays, time, later, now, (coach, reader, days, from, until, at) => {
        const hours: AnsweringHours = { weekdays: days, from, until };
        const read = hoursForReader(hours, { coach, reader }, at);
        expect(read.flatMap((one) => one.weekdays)).toHaveLength(days.length);
        const open = (zoneOf: string, isOpen: (day: Weekday, clock: string) => boolean) =>
          [...Array(7 * 48).keys()].map((half) => {
            const { weekday, time: clock } = localTime(new Date(weekFrom(at) + half * 1_800_000), zoneOf);
            return isOpen(weekday, clock);
          });
        const here = open(coach, (day, clock) => days.includes(day) && from <= clock && isBefore(clock, until));
        const there = open(reader, (day, clock) => read.some((one) => isIn(one, day, clock)));
        if (isOneWeekAlike(coach, reader, at)) expect(there).toEqual(here);
      }),
    );
  });
});

describe('the hours of a coach', () => {
  it('have a day, and end after they begin', () => {
    const faults = (hours: Partial<AnsweringHours>) =>
      answeringHours.safeParse({ ...office, ...hours }).error?.issues.map(({ path }) => path.join('.')) ?? [];
    expect(faults({})).toEqual([]);
    expect(faults({ until: '00:00' })).toEqual([]);
    expect(faults({ weekdays: [] })).toEqual(['weekdays']);
    expect(faults({ until: '09:00' })).toEqual(['until']);
    expect(faults({ until: '25:00' })).toEqual(['until']);
  });
});

const isBefore = (clock: string, until: string) => until === '00:00' || clock < until;
const weekFrom = (at: Date) => Math.ceil(at.getTime() / 1_800_000) * 1_800_000;
const before = (weekday: Weekday) => (((weekday + 5) % 7) + 1) as Weekday;

function isIn(
  {
    weekdays,
    from,
    until,
    overnight,
  }: { weekdays: readonly Weekday[]; from: string; until: string; overnight: boolean },
  day: Weekday,
  clock: string,
): boolean {
  if (!overnight) return weekdays.includes(day) && from <= clock && clock < until;
  return (weekdays.includes(day) && from <= clock) || (weekdays.includes(before(day)) && clock < until);
}

/** Whether no clock changes within nine days, so that one week says it all. */
function isOneWeekAlike(coach: string, reader: string, at: Date): boolean {
  const offsets = [coach, reader].map(
    (zone) =>
      new Set(
        [...Array(11).keys()].map((day) => localTime(new Date(at.getTime() + (day - 1) * 86_400_000), zone).offset),
      ).size,
  );
  return offsets.every((count) => count === 1);
}
