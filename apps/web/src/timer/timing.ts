/** How far a practice's time has run: what was left when it was started or paused last, and since when it runs. */
export interface Timing {
  /** The practice's place among those that are offered; its name would lie in the tab's storage. */
  readonly at: number;
  readonly minutes: number;
  readonly leftMs: number;
  /** Milliseconds since 1970; null on a pause. */
  readonly since: number | null;
}

const MINUTE_MS = 60_000;

export const begun = (at: number, minutes: number, now: number): Timing => ({
  at,
  minutes,
  leftMs: minutes * MINUTE_MS,
  since: now,
});

/** Milliseconds, never less than none. */
export const leftOf = ({ leftMs, since }: Timing, now: number): number =>
  Math.max(0, since === null ? leftMs : Math.min(leftMs, leftMs - (now - since)));

export const paused = (timing: Timing, now: number): Timing => ({
  ...timing,
  leftMs: leftOf(timing, now),
  since: null,
});

export const goneOn = (timing: Timing, now: number): Timing => ({ ...timing, since: now });

/** `9:05`; a second that has begun counts as a whole one, so that it is 0:00 at the end alone. */
export function minutesAndSeconds(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
