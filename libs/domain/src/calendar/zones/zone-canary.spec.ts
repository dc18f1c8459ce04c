import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, expect, it } from '@jest/globals';
import moment from 'moment-timezone';
import { requireCurrentZones, StaleZoneDataError, zoneCanary } from './zone-canary.js';

const path = createRequire(import.meta.url).resolve('moment-timezone/data/packed/latest.json');
const data = JSON.parse(readFileSync(path, 'utf8')) as Parameters<typeof moment.tz.load>[0];
const { zones } = data;

// Specs of the same process share the package.
afterEach(() => moment.tz.load(data));

/** Until 2026 these two changed their clocks as their neighbours still do: what stale data says. */
function giveClockOf(neighbour: string, zone: string): void {
  const packed = zones.find((each) => each.startsWith(`${neighbour}|`))!;
  moment.tz.add(packed.replace(neighbour, zone));
}

it('finds zone data that has Vancouver and Winnipeg an hour wrong, and names the fact', () => {
  giveClockOf('America/Los_Angeles', 'America/Vancouver');
  giveClockOf('America/Chicago', 'America/Winnipeg');

  expect(zoneCanary()).toMatchObject({
    ok: false,
    faults: [
      'America/Vancouver shows 04:00 at 2026-12-15T12:00:00Z; it should show 05:00.',
      'America/Winnipeg shows 06:00 at 2026-12-15T12:00:00Z; it should show 07:00.',
    ],
  });
  expect(() => requireCurrentZones()).toThrow(StaleZoneDataError);
});
