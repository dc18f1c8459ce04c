import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openPractice, RunningCouple } from '../../spec/running-couple.js';
import type { Database } from '../connection/database.js';
import { idsAt } from '../connection/ids.js';
import { requestEmails } from '../delivery/email-requests.js';
import { explainEmail } from './mail-history.js';

let database: Database;

beforeAll(async () => {
  database = await openPractice();
});
afterAll(() => database.close());

it('tells the steps of one instant in the order in which they can only have come', async () => {
  const { ref, now, enrolment } = await RunningCouple.start(database);
  const id = idsAt(now)();
  const of = { ...ref, personId: enrolment.partners.a.id, audience: 'partner', kind: 'milestone' } as const;
  const request = { ...of, id, key: id, refs: {}, dueAt: now, expiresAt: now, causedBy: id };
  await database.transaction((tx) => requestEmails(tx, [request], now));
  for (const [fence, state] of [
    [2, 'accepted'],
    [2, 'handing-over'],
    [2, 'claimed'],
    [1, 'due'],
    [1, 'claimed'],
  ])
    await database.query(
      `insert into delivery_step (practice_id, delivery_id, month, at, fence, state)
       select practice_id, id, month, $2, $3, $4 from delivery where id = $1`,
      [id, now, fence, state],
    );

  const { steps } = (await explainEmail(database, { ...ref, id }))!;
  expect(steps.map(({ state }) => state)).toEqual(['claimed', 'due', 'claimed', 'handing-over', 'accepted']);
});
