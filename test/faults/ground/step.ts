import { setTimeout as pause } from 'node:timers/promises';
import type { World } from './world.js';

const TURN_MS = 200;

/**
 * Lets simulated time go by in steps, each long enough for the workers to look at what fell due; stops early once it
 * holds. Gives the simulated seconds that went by.
 */
export async function letTimePass(
  world: World,
  { steps, stepMs, until = () => false }: { steps: number; stepMs: number; until?: () => boolean | Promise<boolean> },
): Promise<number> {
  for (let step = 0; step < steps; step += 1) {
    if (await until()) return (step * stepMs) / 1_000;
    await world.moveClock(stepMs);
    await pause(TURN_MS);
    await world.until(async () => (await inHand(world)) === 0, 30_000);
  }
  return (steps * stepMs) / 1_000;
}

/** Waits until each email in the drill's book was tried once: only then does time go by for what comes of that. */
export async function allTried(world: World, withinMs = 60_000): Promise<void> {
  await world.until(async () => {
    const [row] = await world.database.query<{ n: string }>('select count(*) as n from delivery where attempts > 0');
    return Number(row?.n) >= world.ledger.all().length && (await inHand(world)) === 0;
  }, withinMs);
}

/** Deliveries that a worker has in its hands. */
async function inHand(world: World): Promise<number> {
  const [row] = await world.database.query<{ n: string }>(
    "select count(*) as n from delivery where state in ('claimed', 'handing-over')",
  );
  return Number(row?.n);
}
