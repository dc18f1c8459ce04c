import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { usualRetention } from '@troth/database';
import { createWorker } from '../create-worker.js';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(60_000);

describe('the upkeep', () => {
  let practice: PracticeUnderTest;
  afterEach(() => practice.close());

  it('comes with every day of the clock, by whichever worker, and into later months', async () => {
    practice = await PracticeUnderTest.open({ workers: 2 });
    await remembered('2026-11-23T08:00:00Z');

    await practice.moveTo(new Date('2026-11-25T09:00:00Z'));
    await until(async () => (await practice.count('idempotency')) === 0);
    await practice.moveTo(new Date('2029-05-05T09:00:00Z'));
    // Partitions come one at a time, the earliest month first.
    await until(async () => (await practice.count(`pg_class where relname = 'delivery_step_2030_05'`)) === 1);

    expect(await practice.count(`pg_class where relname = 'event_2030_04'`)).toBe(1);
  });

  it('erases a programme so many months after its end, and one that ended later or goes on stays', async () => {
    practice = await PracticeUnderTest.open({ workers: 0 });
    const couples = [await practice.start('one'), await practice.start('two'), await practice.start('three')];
    for (const [n, endedAt] of ['2025-11-22', '2025-11-25'].entries())
      await practice.database.query(
        `update enrolment set state = 'withdrawn', ended_how = 'withdrawn', ended_at = $2 where id = $1`,
        [couples[n]!.id, endedAt],
      );
    practice.workers.push(
      await createWorker({ ...practice.settings, retention: { ...usualRetention, endedMonths: 12 } }),
    );
    await until(async () => (await practice.count('enrolment')) === 2);

    expect(await practice.count(`partner where enrolment_id = '${couples[0]!.id}'`)).toBe(0);
    await practice.moveTo(new Date('2026-11-26T09:00:00Z'));
    await until(async () => (await practice.count('enrolment')) === 1);
    expect(await practice.count(`enrolment where id = '${couples[2]!.id}'`)).toBe(1);
  });

  function remembered(at: string) {
    return practice.database.query(
      `insert into idempotency (practice_id, route, key, request_hash, created_at) values ($1, '/join', 'key', '', $2)`,
      [practice.practiceId, at],
    );
  }
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > last) throw new Error('It did not come about.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
