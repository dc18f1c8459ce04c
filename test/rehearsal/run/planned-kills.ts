import type { Dice } from '../cast/dice.js';

const HOUR = 3_600_000;
const KILLS = 12;

/** When which worker is killed: a dozen times, at whatever instant of the programme comes next. */
export function plannedKills(from: number, until: number, dice: Dice): { at: number; worker: number }[] {
  return Array.from({ length: KILLS }, (_, kill) => {
    const part = (from + ((until - from) * (kill + dice.next())) / KILLS) / HOUR;
    return { at: Math.floor(part) * HOUR, worker: dice.between(0, 1) };
  });
}
