import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { addCoach } from '@troth/api';
import { EITHER, type Drill } from '../drill.js';
import { lastingPort } from '../rig/lasting-port.js';
import { startProcess, type TrothProcess } from '../rig/processes.js';

const KILLS = { whole: 60, short: 2 } as const;
const PEOPLE = { whole: 400, short: 24 } as const;
const AT_ONCE = 4;
const AGAIN_MS = 100;
const PATIENCE_MS = 5_000;
const LONGEST_MS = 300_000;

/** The API is killed while people sign up; each asks again under the same key until they are answered. */
export const killApi: Drill = {
  name: 'kill-api',
  backends: EITHER,
  couples: { whole: 1, short: 1 },
  async run(rig, scale) {
    // Without a coach nobody can join.
    await addCoach(rig.database, { name: 'Ada', email: 'ada@drill.example', zone: 'Europe/London' }, new Date());
    rig.workers.start();
    const port = await lastingPort();
    const start = () => startProcess('apps/api/main.js', { ...rig.environment, PORT: String(port) });
    let api: TrothProcess = start();
    const people = Array.from({ length: PEOPLE[scale] }, (_, index) => `new${index}@drill.example`);
    let asking = true;
    let kills = 0;
    let answered = Promise.withResolvers<void>();
    const killing = (async () => {
      while (asking && kills < KILLS[scale]) {
        await answers(port);
        // On a busy machine it would be killed again and again before it had done anything.
        await Promise.race([answered.promise, pause(PATIENCE_MS)]);
        answered = Promise.withResolvers();
        await pause(20 + 400 * Math.random());
        await api.signal('SIGKILL');
        kills += 1;
        api = start();
      }
    })();
    try {
      await inLanes(people, async (email, index) => {
        await signUp(port, email, index);
        answered.resolve();
        rig.ledger.expect('confirm-address', email);
        // As long as there are kills to come there are people to ask.
        if (kills < KILLS[scale] * (index / people.length)) await pause(AGAIN_MS);
      });
      asking = false;
      await killing;
      return { injected: kills, account: await rig.settle(60_000), uncertainAllowed: 0 };
    } finally {
      asking = false;
      await killing;
      await api.signal('SIGTERM');
    }
  },
};

async function inLanes(people: readonly string[], each: (email: string, index: number) => Promise<void>) {
  const lanes = Array.from({ length: AT_ONCE }, async (_, lane) => {
    for (let index = lane; index < people.length; index += AT_ONCE) await each(people[index]!, index);
  });
  await Promise.all(lanes);
}

async function signUp(port: number, email: string, index: number): Promise<void> {
  const body = JSON.stringify({
    name: 'Kim',
    email,
    zone: 'Europe/London',
    weekday: 2,
    time: '12:00',
    partner: { name: 'Robin', email: `other-${email}` },
  });
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
    // Everybody comes from an address of their own, so that a limit meets nobody who did not earn it.
    'x-forwarded-for': `10.0.${index >> 8}.${index & 255}`,
  };
  for (const end = Date.now() + LONGEST_MS; Date.now() < end; await pause(AGAIN_MS)) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/join`, { method: 'POST', headers, body }).catch(
      () => null,
    );
    if (answer?.ok) return void (await answer.arrayBuffer().catch(() => null));
    if (answer && answer.status >= 400 && answer.status < 500 && answer.status !== 409)
      throw new Error(`The API refused a sign-up: ${await answer.text()}`);
  }
  throw new Error('The API did not come back.');
}

async function answers(port: number): Promise<void> {
  for (const end = Date.now() + LONGEST_MS; Date.now() < end; await pause(20)) {
    if ((await fetch(`http://127.0.0.1:${port}/health/live`).catch(() => null))?.ok) return;
  }
}
