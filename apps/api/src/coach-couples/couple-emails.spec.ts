import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { idsAt } from '@troth/database';
import { coachPassword, monday, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { enrol, type CoupleUnderTest } from '../couple.fixture.js';
import { addCoach } from '../sign-in/add-coach.js';

let api: ApiUnderTest;
let cora: Record<string, string>;
let dora: Record<string, string>;
let couple: CoupleUnderTest;
let quiet: CoupleUnderTest;

beforeAll(async () => {
  api = await startApi();
  api.clock.advance({ minutes: 1 });
  couple = await enrol(api, 'story');
  quiet = await enrol(api, 'quiet');
  await addCoach(
    api.database,
    { name: 'Dora', email: 'dora@practice.example', zone: 'Europe/Berlin', password: coachPassword },
    api.clock.now(),
  );
  cora = await signInCoach(api);
  dora = await signInCoach(api, 'dora@practice.example');
  api.clock.advance({ days: 7 });
});
afterAll(() => api?.close());

const read = async (path: string, who = cora) => api.ask('GET', `/api/v1/coach/${path}`, undefined, who);
const act = async (path: string, body?: unknown, who = cora) => api.ask('POST', `/api/v1/coach/${path}`, body, who);

it('every email is told with what led to it, and may be sent again where none arrived', async () => {
  const [cause] = await api.database.query<{ id: string }>(
    `select id from event where enrolment_id = $1 and name = 'enrolment.activated'`,
    [couple.enrolmentId],
  );
  const [id, month] = [idsAt(api.clock.now())(), '2026-11-01'];
  await api.database.query(
    `insert into occurrence (practice_id, id, month, person_id, enrolment_id, kind, key, due_at, caused_by, created_at, rule)
     values ($1, $2, $3, $4, $5, 'welcome', '', $6, $7, $6, 'welcome')`,
    [couple.practiceId, id, month, couple.a, couple.enrolmentId, monday, cause?.id],
  );
  await api.database.query(
    `insert into delivery (practice_id, id, month, person_id, enrolment_id, audience, kind, due_at, expires_at, next_attempt_at)
     values ($1, $2, $3, $4, $5, 'partner', 'welcome', $6, $6, $6)`,
    [couple.practiceId, id, month, couple.a, couple.enrolmentId, monday],
  );
  await api.database.query(
    `insert into delivery_step (practice_id, delivery_id, month, at, fence, state) values ($1, $2, $3, $4, 1, 'claimed')`,
    [couple.practiceId, id, month, monday],
  );
  const { items } = (await read(`couples/${couple.enrolmentId}/emails`)).json();
  expect(items).toEqual([
    {
      deliveryId: id,
      kind: 'welcome',
      title: 'Welcome',
      to: 'story@home.example',
      state: 'due',
      dueAt: monday.toISOString(),
      localTime: '2026-11-23 09:00 Europe/Berlin',
      rule: 'welcome',
      answer: null,
      expires: { date: expect.any(String), time: '09:00', zone: 'Europe/Berlin' },
      maySendAgain: false,
      steps: [
        {
          state: 'claimed',
          at: monday.toISOString(),
          local: { date: '2026-11-23', time: '09:00', zone: 'Europe/Berlin' },
          detail: null,
        },
      ],
      chain: [
        {
          of: 'event',
          name: 'enrolment.activated',
          at: '2026-11-23T08:01:00.000Z',
          local: { date: '2026-11-23', time: '09:01', zone: 'Europe/Berlin' },
        },
      ],
    },
  ]);

  const again = `couples/${couple.enrolmentId}/emails/${id}/again`;
  expect((await act(again, {})).json()).toMatchObject({ status: 409, code: 'cannot-send-again' });
  expect((await act(again, {}, dora)).statusCode).toBe(404);
  expect((await act(`couples/${quiet.enrolmentId}/emails/${id}/again`, {})).statusCode).toBe(404);
  await api.database.query('alter table delivery disable trigger delivery_move');
  await api.database.query(
    `update delivery set state = 'uncertain', expires_at = $2::timestamptz + interval '9 days' where id = $1`,
    [id, api.clock.now()],
  );
  await api.database.query('alter table delivery enable trigger delivery_move');
  const emails = async () => (await read(`couples/${couple.enrolmentId}/emails`)).json().items;
  expect(await emails()).toMatchObject([{ state: 'uncertain', maySendAgain: true }]);
  // Two ids of one instant have no order.
  api.clock.advance({ minutes: 1 });
  for (let time = 0; time < 2; time += 1) expect((await act(again, {})).statusCode).toBe(204);
  expect(await emails()).toMatchObject([
    { state: 'due', kind: 'welcome', chain: [{ of: 'email', name: 'welcome' }] },
    { deliveryId: id, maySendAgain: false },
  ]);
});
