import { nextDue, openClock, setClock, type Clock, type Database } from '@troth/database';

// The furthest that one call may move the clock.
export const LONGEST_STEP_MS = 366 * 86_400_000;

export interface SteppingClockOptions {
  /** Resolves once everything that is due at the frozen instant has been worked off. */
  readonly untilSettled: (at: Date) => Promise<void>;
  /** Told the instant of each step, before the work at that instant begins. */
  readonly onStep?: (at: Date) => void;
}

/** The programme's clock, which can be moved forward, by this process alone; every instant at which something falls due is lived through in order. */
export interface SteppingClock extends Clock {
  /** Moves on by some milliseconds and answers, with the new time, once all that fell due has been worked off. */
  advance(byMs: number): Promise<Date>;
  /** Stops the clock at one instant and answers when what is due there has been worked off; what lies between is not lived through. */
  standAt(instant: Date): Promise<void>;
  /** Lets the clock run on from where it is. */
  run(): Promise<void>;
}

export async function openSteppingClock(
  database: Database,
  { untilSettled, onStep = () => undefined }: SteppingClockOptions,
): Promise<SteppingClock> {
  const clock = await openClock(database);
  let frozenAt: Date | null = null;
  // Known here before it is heard of: a step that began at what was last heard would go back in time.
  let aheadMs: number | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  /** Two who move the clock at once take turns. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  const now = () => frozenAt ?? (aheadMs === null ? clock.now() : new Date(Date.now() + aheadMs));

  async function standAt(instant: Date): Promise<void> {
    frozenAt = instant;
    onStep(instant);
    await setClock(database, { frozenAt: instant });
    await untilSettled(instant);
  }

  async function stepTo(target: Date): Promise<void> {
    await standAt(now());
    for (let next = await nextDue(database, now()); next && next <= target; next = await nextDue(database, now())) {
      await standAt(next);
    }
    if (target > now()) await standAt(target);
  }

  async function run(): Promise<void> {
    const ahead = now().getTime() - Date.now();
    await setClock(database, { aheadMs: ahead });
    aheadMs = ahead;
    frozenAt = null;
  }

  return {
    now,
    advance: (byMs) =>
      inTurn(async () => {
        const target = new Date(now().getTime() + byMs);
        try {
          await stepTo(target);
        } finally {
          await run();
        }
        return target;
      }),
    standAt: (instant) => inTurn(() => standAt(instant)),
    run: () => inTurn(run),
    onChange: clock.onChange,
    close: clock.close,
  };
}
