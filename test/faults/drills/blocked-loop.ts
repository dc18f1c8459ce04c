import { setTimeout as pause } from 'node:timers/promises';
import { EITHER, type Drill } from '../drill.js';
import { secondsToNext, startAndSend, startTraffic } from '../rig/traffic.js';

const STALLS = { whole: 6, short: 2 } as const;

/**
 * A worker stands still in the midst of its work until its leases are over and another has taken over, and then goes
 * on as if nothing had been: its fence is void.
 */
export const blockedLoop: Drill = {
  name: 'blocked-loop',
  backends: EITHER,
  couples: { whole: 300, short: 60 },
  async run(rig, scale) {
    await startAndSend(rig);
    // So that it is stopped with messages on their way.
    rig.sink.behave({ answerAfterMs: 50 });
    const stalls = STALLS[scale];
    const traffic = await startTraffic(rig, scale === 'whole' ? 60_000 : 8_000);
    const recoveries: number[] = [];
    let held = 0;
    for (let stall = 0; stall < stalls; stall += 1) {
      const stalled = stall % 2;
      await pause(500 + 500 * Math.random());
      rig.workers.at(stalled).signal('SIGSTOP');
      if (stall === 0) rig.workers.start(1);
      await pause(1_000);
      held += await handingOver(rig);
      // Its time is over: on a whole run by the system's own clock, which takes a minute and a half.
      if (scale === 'short' || stall > 1)
        await rig.database.query("update delivery set lease_until = now() where state in ('claimed', 'handing-over')");
      else await pause(100_000);
      await rig.until(async () => (await lapsed(rig)) === 0, 30_000);
      rig.workers.at(stalled).signal('SIGCONT');
      recoveries.push(await secondsToNext(rig, Date.now(), 20_000));
    }
    await traffic.done;
    return {
      injected: stalls,
      account: await rig.settle(180_000),
      // Of each message that stood between the two when it was stopped, nobody can know.
      uncertainAllowed: held,
      notes: [`${held} messages were under way when a worker was stopped`],
      recoverySeconds: Math.max(0, ...recoveries.filter(Number.isFinite)),
    };
  },
};

async function lapsed({ database }: Parameters<Drill['run']>[0]): Promise<number> {
  const [row] = await database.query<{ n: string }>(
    "select count(*) as n from delivery where state in ('claimed', 'handing-over') and lease_until < now()",
  );
  return Number(row?.n);
}

async function handingOver({ database }: Parameters<Drill['run']>[0]): Promise<number> {
  const [row] = await database.query<{ n: string }>("select count(*) as n from delivery where state = 'handing-over'");
  return Number(row?.n);
}
