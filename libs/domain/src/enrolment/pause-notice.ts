const dayMs = 24 * 3_600_000;

/** What somebody was last told of: a pause, or its end. */
export interface PauseNotice {
  readonly what: 'paused' | 'resumed';
  readonly at: Date;
}

/**
 * When somebody is told of a pause or of its end: at once, or a day after they were last told, so that pausing again and
 * again fills nobody's inbox; null where they were told the same within that day. Pausing itself is never refused.
 */
export function pauseNoticeDue(what: PauseNotice['what'], told: PauseNotice | null, now: Date): Date | null {
  const free = told ? new Date(told.at.getTime() + dayMs) : now;
  if (free <= now) return now;
  return told?.what === what ? null : free;
}
