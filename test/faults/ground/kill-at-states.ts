import { setTimeout as pause } from 'node:timers/promises';
import { askOne, startAndSend } from './traffic.js';
import type { World } from './world.js';

const states = ['claimed', 'handing-over', 'accepted', 'retry', 'due'] as const;
const LONGEST_MS = 30_000;

/**
 * Kills a worker the moment a delivery has come to each state. The database itself tells of the change, by a trigger
 * that only the drill's database has.
 */
export async function killAtStates(world: World, each: number): Promise<{ kills: number; notes: string[] }> {
  await world.database.query(`
    create function drill_tells() returns trigger language plpgsql as $$
    begin
      perform pg_notify('drill_' || replace(new.state, '-', '_'), '');
      return null;
    end $$;
    create trigger drill_tells after update of state on delivery for each row execute function drill_tells()`);
  let kills = 0;
  const never = new Set<string>();
  for (const state of Array.from({ length: each }, () => states).flat()) {
    await startAndSend(world);
    const heard = await listen(world, state);
    if (state === 'due') await leaveClaimed(world);
    else if (state === 'retry') world.sink.behave({ refuse: () => '451 4.3.0 not now' });
    if (state !== 'due') await askOne(world);
    if (!(await heard)) never.add(state);
    await world.workers.kill();
    kills += state === 'due' ? 2 : 1;
    world.sink.behave({});
    await lapseLeases(world);
    // Whatever was to be tried again later is due now, before the links' time is over.
    if (state === 'retry') await world.moveClock(90_000);
  }
  await world.database.query('drop trigger drill_tells on delivery; drop function drill_tells()');
  return { kills, notes: [...never].map((state) => `no worker was killed at ${state}: it never came`) };
}

/** Resolves at once with what resolves when a delivery comes to that state, or false when none does. */
async function listen(world: World, state: string): Promise<Promise<boolean>[]> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  let heard = false;
  const stop = await world.database.listener.on(`drill_${state.replace('-', '_')}`, () => {
    if (heard) return;
    heard = true;
    // From within the notification, so that nothing of this process comes in between.
    process.kill(world.workers.at().pid, 'SIGKILL');
    resolve(true);
  });
  const end = pause(LONGEST_MS, false, { ref: false });
  return [Promise.race([promise, end]).finally(stop)];
}

/** One more worker is killed while it holds a delivery, so that the next one finds it lapsed. */
async function leaveClaimed(world: World): Promise<void> {
  const [claimed] = await listen(world, 'claimed');
  await askOne(world);
  await claimed;
  await world.workers.kill();
  await lapseLeases(world);
  world.workers.start();
}

/** As if the time of every lease were over. */
async function lapseLeases(world: World): Promise<void> {
  await world.database.query("update delivery set lease_until = now() where state in ('claimed', 'handing-over')");
}
