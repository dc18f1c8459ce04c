import { localTime } from './local-time.js';
import { notesADay, type Pace } from './pace.js';
import type { QuietHours } from './quiet-hours.js';
import { nextMorning, quietUntil } from './quiet-until.js';

const hourMs = 3_600_000;

/** An email that is due, and whom it would reach. */
export interface Arriving {
  readonly pace: Pace;
  readonly dueAt: Date;
  readonly zone: string;
  readonly quiet: QuietHours | null;
  /** When notes were sent to this reader lately; `now` for each that comes before this one. */
  readonly notes: readonly Date[];
}

export interface Wait {
  readonly until: Date;
  readonly why: 'quiet hours' | 'enough notes for a day';
}

/**
 * How long an email has to wait for its reader's sake; null where it may go. What is sent at once is so for an hour:
 * later than that, as after an outage, nobody sits and waits for it. Throws `UnknownZoneError`.
 */
export function waitsUntil({ pace, dueAt, zone, quiet, notes }: Arriving, now: Date): Wait | null {
  if (pace === 'at-once' && now.getTime() - dueAt.getTime() <= hourMs) return null;
  const night = quietUntil(now, zone, quiet);
  if (night) return { until: night, why: 'quiet hours' };
  if (pace !== 'few-a-day') return null;
  const { date } = localTime(now, zone);
  const today = notes.filter((sent) => localTime(sent, zone).date === date);
  return today.length >= notesADay ? { until: nextMorning(now, zone, quiet), why: 'enough notes for a day' } : null;
}
