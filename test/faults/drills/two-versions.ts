import { randomUUID } from 'node:crypto';
import { EITHER, type Drill } from '../drill.js';
import { startAndSend, startTraffic } from '../rig/traffic.js';
import type { Rig } from '../rig/rig.js';

/**
 * While a new version is rolled out it writes what the old one does not know: a new event, a newer version of a known
 * one, a new subscriber's reaction, a new kind of email. The old one leaves them for it, and goes on with its own.
 */
export const twoVersions: Drill = {
  name: 'two-versions',
  backends: EITHER,
  couples: { whole: 300, short: 30 },
  async run(rig, scale) {
    await startAndSend(rig);
    const [[person] = []] = rig.population.take(1);
    const [from] = await rig.database.query<{ practiceId: string }>(
      'select practice_id as "practiceId" from partner where id = $1',
      [person!.id],
    );
    const { practiceId } = from!;
    const [unknown, newer] = [randomUUID(), randomUUID()];
    const writeEvent = (id: string, name: string, version: number) =>
      rig.database.query(
        `insert into event (practice_id, id, month, name, version, payload, occurred_at)
         values ($1, $2, date_trunc('month', $3::timestamptz)::date, $4, $5, '{}', $3)`,
        [practiceId, id, rig.now(), name, version],
      );
    await writeEvent(unknown, 'letter.written', 1);
    await writeEvent(newer, 'sign-in.requested', 99);
    await rig.database.query(
      `insert into reaction (practice_id, event_id, event_month, subscriber, published_at)
       values ($1, $2, date_trunc('month', $3::timestamptz)::date, 'letter-writer', now() - interval '1 hour')`,
      [practiceId, newer, rig.now()],
    );
    const delivery = await writeDelivery(rig, practiceId, person!);
    const traffic = await startTraffic(rig, scale === 'whole' ? 30_000 : 3_000);
    await traffic.done;
    const looked = await rig.until(async () => (await stateOf(rig, delivery)).attempts > 0, 30_000);
    // The rest of the account is settled but for what waits for the newer version.
    const account = await rig.settle(scale === 'whole' ? 30_000 : 8_000);
    const { state } = await stateOf(rig, delivery);
    const [left] = await rig.database.query<{ relayed: boolean; lost: string }>(
      `select exists (select from event where id = $1 and relayed_at is not null) as relayed,
              (select count(*) from reaction where event_id = $2 and (applied_at is not null or given_up_at is not null)) as lost`,
      [unknown, newer],
    );
    return {
      injected: 4,
      account: { ...account, open: account.open - (waits.has(state) ? 1 : 0) },
      uncertainAllowed: 0,
      broken: [
        ...(looked && waits.has(state) ? [] : [`the unknown kind of email is ${state}: it should wait`]),
        ...(left?.relayed ? ['an unknown event was taken from the outbox'] : []),
        ...(Number(left?.lost) > 0 ? ['a reaction to a newer event was used up'] : []),
      ],
    };
  },
};

const waits = new Set(['due', 'retry', 'claimed', 'held']);

async function writeDelivery(rig: Rig, practiceId: string, person: { id: string; enrolmentId: string }) {
  const id = randomUUID();
  await rig.database.query(
    `with made as (
       insert into occurrence (practice_id, id, month, person_id, enrolment_id, kind, key, due_at, caused_by, created_at)
       values ($1, $2, date_trunc('month', $5::timestamptz)::date, $3, $4, 'letter', 'one', $5, $2, $5) returning *
     )
     insert into delivery (practice_id, id, month, person_id, enrolment_id, audience, kind, due_at, expires_at, next_attempt_at)
     select practice_id, id, month, person_id, enrolment_id, 'partner', kind, due_at, due_at + interval '1 week', due_at from made`,
    [practiceId, id, person.id, person.enrolmentId, rig.now()],
  );
  return id;
}

async function stateOf({ database }: Rig, id: string): Promise<{ state: string; attempts: number }> {
  const [row] = await database.query<{ state: string; attempts: number }>(
    'select state, attempts from delivery where id = $1',
    [id],
  );
  return row ?? { state: 'gone', attempts: 0 };
}
