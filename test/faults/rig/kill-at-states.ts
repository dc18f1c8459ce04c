import { setTimeout as pause } from 'node:timers/promises';
import { askOne, startAndSend } from './traffic.js';
import type { Rig } from './rig.js';

const states = ['claimed', 'handing-over', 'accepted', 'retry', 'due'] as const;
const LONGEST_MS = 30_000;
const MOST_TRIES = 10;

/**
 * Kills a worker the moment a delivery has come to each state. The database itself tells of the change, by a trigger
 * that only the drill's database has.
 */
export async function killAtStates(rig: Rig, each: number): Promise<{ kills: number; broken: string[] }> {
  await rig.database.query(`
    create function drill_tells() returns trigger language plpgsql as $$
    begin
      perform pg_notify('drill_' || replace(new.state, '-', '_'), '');
      return null;
    end $$;
    create trigger drill_tells after update of state on delivery for each row execute function drill_tells()`);
  let kills = 0;
  const never = new Set<string>();
  for (const state of Array.from({ length: each }, () => states).flat()) {
    await startAndSend(rig);
    const { heard } = await listen(rig, state);
    if (state === 'due') kills += await leaveClaimed(rig);
    else if (state === 'retry') rig.sink.behave({ refuse: () => '451 4.3.0 not now' });
    if (state !== 'due') await askOne(rig);
    if (!(await heard)) never.add(state);
    await rig.workers.kill();
    kills += 1;
    rig.sink.behave({});
    await lapseLeases(rig);
    // Whatever was to be tried again later is due now, before the links' time is over.
    if (state === 'retry') await rig.moveClock(90_000);
  }
  await rig.database.query('drop trigger drill_tells on delivery; drop function drill_tells()');
  return { kills, broken: [...never].map((state) => `no worker was killed at ${state}: it never came`) };
}

/** Listening once it resolves; `heard` comes when a worker was ended at that state, false when none was. */
async function listen(rig: Rig, state: string): Promise<{ readonly heard: Promise<boolean> }> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  let isOver = false;
  const stop = await rig.database.listener.on(`drill_${state.replace('-', '_')}`, () => {
    if (isOver) return;
    isOver = true;
    // From within the notification, so that nothing of this process comes in between.
    rig.workers.strike();
    resolve(true);
  });
  const end = pause(LONGEST_MS, false, { ref: false });
  return { heard: Promise.race([promise, end]).finally(stop) };
}

/** Kills workers until one has left a delivery claimed, so that the next one finds it lapsed; how many it took. */
async function leaveClaimed(rig: Rig): Promise<number> {
  for (let kills = 1; ; kills += 1) {
    const claimed = await listen(rig, 'claimed');
    await askOne(rig);
    await claimed.heard;
    await rig.workers.kill();
    const left = await lapseLeases(rig);
    rig.workers.start();
    // A quick worker had handed it over before the signal came.
    if (left.includes('claimed') || kills === MOST_TRIES) return kills;
  }
}

/** As if the time of every lease were over, only once no worker lives; the states in which deliveries were left. */
export async function lapseLeases(rig: Rig): Promise<string[]> {
  // PostgreSQL ends what a dead worker had asked for, and a lease that it takes after this would last for minutes.
  await rig.until(() => nothingIsAsked(rig), LONGEST_MS);
  const left = await rig.database.query<{ state: string }>(
    `with lapsed as (
       update delivery set lease_until = now() where state in ('claimed', 'handing-over') returning state
     )
     select state from lapsed`,
  );
  return left.map(({ state }) => state);
}

async function nothingIsAsked({ database }: Rig): Promise<boolean> {
  const [row] = await database.query<{ n: string }>(
    `select count(*) as n from pg_stat_activity
     where datname = current_database() and backend_type = 'client backend' and state <> 'idle' and pid <> pg_backend_pid()`,
  );
  return row?.n === '0';
}
