import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(60_000);

const deliveryId = '0190a000-0000-7000-8000-000000000011';

describe('a delivery that was being handed over when the clock jumped months ahead', () => {
  let practice: PracticeUnderTest;
  afterEach(() => practice.close());

  it('is found by the sweep all the same, and becomes uncertain', async () => {
    practice = await PracticeUnderTest.open({ workers: 0 });
    const month = '2026-03-01';
    const at = '2026-03-14T09:00:00Z';
    await practice.database.query(
      `with o as (insert into occurrence (practice_id, id, month, person_id, kind, key, due_at, caused_by, created_at)
         values ($1, $2, $3, $4, 'coach-digest', 'spec', $5, $2, $5))
       insert into delivery (practice_id, id, month, person_id, audience, kind, state, due_at, expires_at, next_attempt_at, lease_until)
       values ($1, $2, $3, $4, 'coach', 'coach-digest', 'handing-over', $5, $5, $5, now() - interval '1 minute')`,
      [practice.practiceId, deliveryId, month, practice.coachId, at],
    );

    await practice.startWorker();

    await pauseUntil(async () => (await state()) !== 'handing-over');
    expect(await state()).toBe('uncertain');
  });

  async function state(): Promise<string | undefined> {
    const [row] = await practice.database.query<{ state: string }>('select state from delivery where id = $1', [
      deliveryId,
    ]);
    return row?.state;
  }
});

async function pauseUntil(holds: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + 15_000;
  while (Date.now() < last && !(await holds())) await pause(20);
}
