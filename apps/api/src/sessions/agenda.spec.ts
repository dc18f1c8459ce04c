import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { CoupleSessions } from '@troth/contract';
import { idsAt } from '@troth/database';
import { signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { enrol, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let cora: Record<string, string>;
let couple: CoupleUnderTest;
let newId: () => string;
beforeAll(async () => {
  api = await startApi();
  cora = await signInCoach(api);
  couple = await enrol(api, 'agenda');
  newId = idsAt(api.clock.now());
  await api.database.query('update enrolment set coach_id = $1', [api.coach.coachId]);
});
afterAll(() => api?.close());

const path = () => `/api/v1/coach/couples/${couple.enrolmentId}/sessions`;
const shown = async () => (await api.ask('GET', path(), undefined, cora)).json<CoupleSessions>();
const book = (side: 'both' | 'a' | 'b', date: string) => {
  const hour = { with: side, times: [{ date, time: '10:00' }], minutes: 60, place: null, agreed: true };
  return api.ask('POST', path(), hour, cora);
};
const raise = (kind: string, partnerId: string | null, quiet: string | null = null) =>
  api.database.query(
    `insert into attention (practice_id, id, enrolment_id, partner_id, kind, key, evidence, raised_at, level, since, worse_at, told_level, quiet_as, quiet_at, quiet_level)
     values ($1, $2, $3, $4, $5, $5, '{"weeks": [], "figures": {}}', $6, 2, $6, $6, 2, $7, case when $7::text is not null then $6::timestamptz end, case when $7::text is not null then 2 end)`,
    [couple.practiceId, newId(), couple.enrolmentId, partnerId, kind, api.clock.now(), quiet],
  );

it('the next session has an agenda of what was found; one alone has nothing of the other’s', async () => {
  expect((await shown()).agenda).toBeNull();
  await api.database.query(
    `insert into milestone (practice_id, id, enrolment_id, partner_id, kind, round_key, reached_at, event_id)
     values ($1, $2, $3, null, 'both-enrolled', '', $4, $2)`,
    [couple.practiceId, newId(), couple.enrolmentId, api.clock.now()],
  );
  await raise('trust-drop', couple.a);
  await raise('note', couple.b);
  await raise('openness-drop', couple.b, 'seen');
  await book('both', '2026-12-02');
  expect((await shown()).agenda).toMatchObject([
    { kind: 'words', of: 'b' },
    { kind: 'worry', of: 'a' },
    { kind: 'milestone', of: 'couple' },
  ]);

  await book('a', '2026-12-01');
  expect((await shown()).agenda).toMatchObject([
    { kind: 'worry', of: 'a' },
    { kind: 'milestone', of: 'couple' },
  ]);
});
