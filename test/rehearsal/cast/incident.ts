import type { QuietHours } from '@troth/domain';
import type { Dice } from './dice.js';
import { castTime, castZone, weekdays } from './places.js';
import type { Side, Wish } from './wish.js';

/** Something that happens in a couple's life, at an hour counted from the start of their programme. */
export type Incident = { readonly by: Side; readonly atHour: number } & (
  | {
      readonly what:
        | 'pause'
        | 'resume'
        | 'leave'
        | 'look'
        | 'share'
        | 'stop-sharing'
        | 'want-forgiveness'
        | 'return'
        | 'end-apart'
        | 'let-go'
        | 'change-promise';
    }
  | { readonly what: 'change'; readonly change: Partial<Wish> }
  | { readonly what: 'quiet'; readonly quiet: QuietHours | null }
);

/** What a life of some weeks holds: nothing for most, much for a few. */
export function castIncidents(weeks: number, dice: Dice): Incident[] {
  const incidents: Incident[] = [];
  const by = (): Side => dice.pick(['a', 'b'] as const);
  const hour = (from = 0, to = weeks * 168) => dice.between(from, Math.max(from, to));
  if (dice.chance(0.25)) {
    const start = hour();
    incidents.push({ what: 'pause', by: by(), atHour: start });
    if (dice.chance(0.85))
      incidents.push({ what: 'resume', by: by(), atHour: start + dice.pick([2, 30, 100, 168, 400, 700]) });
  }
  if (dice.chance(0.08)) incidents.push({ what: 'leave', by: by(), atHour: hour(100) });
  if (dice.chance(0.03)) incidents.push({ what: 'end-apart', by: by(), atHour: hour(400) });
  for (let moves = dice.pick([0, 0, 0, 1, 1, 2]); moves > 0; moves--) {
    incidents.push({ what: 'change', by: by(), atHour: hour(), change: castChange(dice) });
  }
  if (dice.chance(0.3))
    incidents.push({ what: 'share', by: 'a', atHour: hour() }, { what: 'share', by: 'b', atHour: hour() });
  if (dice.chance(0.1)) incidents.push({ what: 'stop-sharing', by: by(), atHour: hour(600) });
  if (dice.chance(0.2)) {
    incidents.push(
      { what: 'want-forgiveness', by: 'a', atHour: hour() },
      { what: 'want-forgiveness', by: 'b', atHour: hour() },
    );
  }
  if (dice.chance(0.12)) incidents.push({ what: 'return', by: by(), atHour: hour(1_000) });
  if (dice.chance(0.3)) incidents.push({ what: 'look', by: by(), atHour: hour(200) });
  for (let changes = dice.pick([0, 0, 0, 1, 1, 2]); changes > 0; changes--) {
    incidents.push({ what: 'quiet', by: by(), atHour: hour(), quiet: dice.pick(quietHours) });
  }
  for (let tended = dice.pick([0, 0, 1, 2, 4]); tended > 0; tended--) {
    incidents.push({ what: dice.pick(['let-go', 'change-promise'] as const), by: by(), atHour: hour(150) });
  }
  return incidents.sort((x, y) => x.atHour - y.atHour);
}

/** Long and short nights, a nap, an end that comes twice or never on some Sunday, and none. */
const quietHours: readonly (QuietHours | null)[] = [
  null,
  null,
  { from: '20:00', until: '08:00' },
  { from: '23:00', until: '06:00' },
  { from: '12:00', until: '15:00' },
  { from: '21:00', until: '02:30' },
];

function castChange(dice: Dice): Partial<Wish> {
  return dice.pick([
    { zone: castZone(dice) },
    { weekday: dice.pick(weekdays) },
    { time: castTime(dice) },
    { zone: castZone(dice), weekday: dice.pick(weekdays), time: castTime(dice) },
  ]);
}
