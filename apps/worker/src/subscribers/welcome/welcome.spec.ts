import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { loadEnrolment, openDatabase } from '@troth/database';
import { decideEnrolment, workIn } from '@troth/programme';
import { PracticeUnderTest } from '../../../spec/practice-under-test.js';

jest.setTimeout(60_000);

let practice: PracticeUnderTest;
beforeEach(async () => void (practice = await PracticeUnderTest.open({ workers: 0 })));
afterEach(() => practice.close());

/** Until it waits for the couple: to hold them, or, were it not to hold them, with a link of theirs. */
async function untilItWaits(): Promise<void> {
  const other = await openDatabase(practice.database.url, { poolSize: 1 });
  const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()
    and (query like '%FOR UPDATE' or query like 'insert into link%')`;
  while ((await other.query(waiting)).length === 0);
  await other.close();
}

it('the welcome of a couple that ends in the same moment waits, and stops nobody from ending', async () => {
  const { practiceId, id: enrolmentId } = await practice.start();
  const ref = { practiceId, enrolmentId };
  const by = { role: 'coach', coachId: practice.coachId } as const;
  await practice.database.transaction(async (tx) => {
    await loadEnrolment(tx, ref, { lock: true });
    await practice.startWorker();
    await untilItWaits();
    const work = workIn(tx, { now: practice.now, keys: practice.keys });
    expect(await decideEnrolment(work, ref, { kind: 'complete', how: 'apart', by })).toMatchObject({ ok: true });
  });
  await practice.settle();
  expect(await practice.count(`reaction where subscriber = 'welcome' and applied_at is not null`)).toBe(1);
  expect(await practice.count('measure_asking')).toBe(0);
});
