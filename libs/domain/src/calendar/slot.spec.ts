import { describe, expect, it } from '@jest/globals';
import { UnknownZoneError } from '../errors.js';
import { localTime } from './local-time.js';
import { nextSlot, slotInstant } from './slot.js';
import { requireCurrentZones, StaleZoneDataError, zoneCanary } from './zones/zone-canary.js';

describe('a slot', () => {
  it('that the clocks skip moves forward by the length of the gap', () => {
    // Berlin, 29 March 2026: 02:00 becomes 03:00.
    expect(slotInstant('2026-W13', 7, '02:30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(localTime(new Date('2026-03-29T01:30:00Z'), 'Europe/Berlin')).toMatchObject({
      time: '03:30',
      offset: '+02:00',
    });
  });

  it('that comes twice is the first', () => {
    // Berlin, 25 October 2026: 03:00 becomes 02:00.
    expect(slotInstant('2026-W43', 7, '02:30', 'Europe/Berlin').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('moves by half an hour where the gap is half an hour', () => {
    // Lord Howe, 4 October 2026: 02:00 becomes 02:30.
    const at = slotInstant('2026-W40', 7, '02:15', 'Australia/Lord_Howe');
    expect(localTime(at, 'Australia/Lord_Howe')).toMatchObject({ date: '2026-10-04', time: '02:45', offset: '+11:00' });
  });

  it('moves by a whole day where a day was left out', () => {
    // Apia had no 30 December 2011.
    const at = slotInstant('2011-W52', 5, '12:00', 'Pacific/Apia');
    expect(localTime(at, 'Pacific/Apia')).toMatchObject({ date: '2011-12-31', time: '12:00' });
  });

  it('that has just begun is not the next one', () => {
    const preferences = { zone: 'Europe/Berlin', weekday: 7, time: '19:00' } as const;
    const sunday = new Date('2026-11-29T18:00:00Z');
    expect(nextSlot(preferences, sunday)).toEqual({ week: '2026-W49', at: new Date('2026-12-06T18:00:00Z') });
    expect(nextSlot(preferences, new Date(sunday.getTime() - 1))).toEqual({ week: '2026-W48', at: sunday });
  });

  it('is refused in a zone that does not exist', () => {
    expect(() => slotInstant('2026-W48', 7, '19:00', 'Mars/Olympus_Mons')).toThrow(UnknownZoneError);
  });
});

describe('the canary', () => {
  it('finds the shipped data recent enough', () => {
    expect(zoneCanary()).toEqual({ ok: true, version: expect.stringMatching(/^20\d\d[a-z]$/), faults: [] });
  });

  it('refuses data that has a clock wrong, with what to do', () => {
    const stale = { ok: false, version: '2025c', faults: ['America/Vancouver shows 04:00; it should show 05:00.'] };

    expect(() => requireCurrentZones(stale)).toThrow(StaleZoneDataError);
    expect(() => requireCurrentZones(stale)).toThrow(/Vancouver.*Update/);
  });
});
