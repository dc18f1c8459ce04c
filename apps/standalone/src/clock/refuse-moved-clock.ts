const MOST_MS = 60_000;

/** The demo's clock was moved in this database, and real people would be written to at its time. */
export class ClockMoved extends Error {
  override readonly name = 'ClockMoved';
  readonly code = 'clock-moved';
}

/** A clock that was moved does not go with a real mail server. Throws ClockMoved, with what to do. */
export function refuseMovedClock(programme: Date, system: Date, dataDir: string): void {
  if (Math.abs(programme.getTime() - system.getTime()) <= MOST_MS) return;
  throw new ClockMoved(
    `The programme's clock was moved to ${programme.toISOString()}, so SMTP_URL cannot be used: real people would be ` +
      `written to at its time. Set TROTH_DATA_DIR to a new folder (now ${dataDir}), or leave SMTP_URL out.`,
  );
}
