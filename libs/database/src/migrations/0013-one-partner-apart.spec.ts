import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openPractice, RunningCouple } from '../../spec/running-couple.js';
import type { Database } from '../connection/database.js';
import { OnePartnerApart1764000000013 } from './0013-one-partner-apart.js';

let database: Database;

beforeAll(async () => {
  database = await openPractice();
});
afterAll(() => database.close());

it('keeps both asked who had been asked together without a coach, and asks nobody else', async () => {
  const [alone, coached, notReady] = [
    await RunningCouple.start(database),
    await RunningCouple.start(database),
    await RunningCouple.start(database),
  ];
  for (const couple of [alone, notReady]) await couple.decide({ kind: 'assign-coach', coachId: null });
  for (const { ref } of [alone, coached])
    await database.query('update round set ready_at = now() where enrolment_id = $1', [ref.enrolmentId]);
  // As the version before left it.
  await database.query('alter table partner drop column asked_round, drop column erased_at cascade');

  const runner = database.dataSource.createQueryRunner();
  await new OnePartnerApart1764000000013().up(runner);
  await runner.release();

  const asked = await database.query<{ side: string; id: string }>(
    `select p.enrolment_id as id, p.side from partner p join round r on r.id = p.asked_round and r.ended_at is null order by p.side`,
  );
  expect(asked).toEqual(['a', 'b'].map((side) => ({ id: alone.ref.enrolmentId, side })));
});
