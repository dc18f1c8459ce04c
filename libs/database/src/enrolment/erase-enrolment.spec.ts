import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openPractice, RunningCouple } from '../../spec/running-couple.js';
import type { Database } from '../connection/database.js';
import { idsAt } from '../connection/ids.js';
import { requestEmails } from '../delivery/email-requests.js';
import { insertOperatorMail } from '../mail/operator-mail.js';
import { eraseEnrolment } from './erase-enrolment.js';

let database: Database;

beforeAll(async () => {
  database = await openPractice();
});
afterAll(() => database.close());

it('leaves no address in what was sent, nor what came back, and another couple’s as it was', async () => {
  const [gone, other] = [await RunningCouple.start(database), await RunningCouple.start(database)];
  for (const couple of [gone, other]) await written(couple);

  await database.transaction((tx) => eraseEnrolment(tx, gone.ref));

  const sent = await database.query('select enrolment_id, sent_to from delivery order by sent_to nulls first');
  expect(sent).toEqual([
    { enrolment_id: gone.ref.enrolmentId, sent_to: null },
    { enrolment_id: other.ref.enrolmentId, sent_to: 'ana@example.org' },
  ]);
  expect(await database.query('select sealed from operator_mail')).toEqual([{ sealed: other.ref.enrolmentId }]);
  expect(await database.query('select id from enrolment')).toEqual([{ id: other.ref.enrolmentId }]);
});

async function written(couple: RunningCouple): Promise<void> {
  const { ref, now } = couple;
  const id = idsAt(now)();
  const of = { ...ref, personId: couple.idOf('a'), audience: 'partner', kind: 'milestone' } as const;
  const request = { ...of, id, key: id, refs: {}, dueAt: now, expiresAt: now, causedBy: id };
  await database.transaction((tx) => requestEmails(tx, [request], now));
  await database.query(`update delivery set sent_to = 'ana@example.org' where id = $1`, [id]);
  const mail = { id, kind: 'report', receivedAt: now, deliveryId: id, sealed: ref.enrolmentId } as const;
  await database.transaction((tx) => insertOperatorMail(tx, mail, Buffer.from(id)));
}
