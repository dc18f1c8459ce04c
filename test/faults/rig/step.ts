import { setTimeout as pause } from 'node:timers/promises';
import type { Rig } from './rig.js';

const TURN_MS = 200;

/**
 * Lets simulated time go by in steps, each long enough for the workers to look at what fell due; stops early once it
 * holds. Gives the simulated seconds that went by.
 */
export async function letTimePass(
  rig: Rig,
  { steps, stepMs, until = () => false }: { steps: number; stepMs: number; until?: () => boolean | Promise<boolean> },
): Promise<number> {
  for (let step = 0; step < steps; step += 1) {
    if (await until()) return (step * stepMs) / 1_000;
    await rig.moveClock(stepMs);
    await pause(TURN_MS);
    await rig.until(async () => (await inHand(rig)) === 0, 30_000);
  }
  return (steps * stepMs) / 1_000;
}

/** Waits until each email in the drill's book was tried once: only then does time go by for what comes of that. */
export async function allTried(rig: Rig, withinMs = 60_000): Promise<void> {
  await rig.until(async () => {
    const [row] = await rig.database.query<{ n: string }>('select count(*) as n from delivery where attempts > 0');
    return Number(row?.n) >= rig.ledger.all().length && (await inHand(rig)) === 0;
  }, withinMs);
}

/** Deliveries that a worker has in its hands. */
async function inHand(rig: Rig): Promise<number> {
  const [row] = await rig.database.query<{ n: string }>(
    "select count(*) as n from delivery where state in ('claimed', 'handing-over')",
  );
  return Number(row?.n);
}
