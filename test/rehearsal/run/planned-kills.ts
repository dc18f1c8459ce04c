import type { Dice } from '../cast/dice.js';

const HOUR = 3_600_000;
const KILLS = 6;
// Within this time the work of an instant is mostly under way.
const LONGEST_DELAY_MS = 60;

export interface PlannedKill {
  readonly at: number;
  readonly worker: number;
  /** Milliseconds of system time after the work of the next instant began. */
  readonly delayMs: number;
}

/** When which worker is killed, in the midst of whatever instant of the programme comes next. */
export function plannedKills(from: number, until: number, dice: Dice): PlannedKill[] {
  return Array.from({ length: KILLS }, (_, kill) => {
    const part = (from + ((until - from) * (kill + dice.next())) / KILLS) / HOUR;
    return { at: Math.floor(part) * HOUR, worker: dice.between(0, 1), delayMs: dice.between(2, LONGEST_DELAY_MS) };
  });
}
