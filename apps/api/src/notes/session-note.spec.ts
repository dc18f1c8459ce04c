import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { CoupleSessions, NotesPage } from '@troth/contract';
import { signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { enrol, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let cora: Record<string, string>;
let couple: CoupleUnderTest;
let others: CoupleUnderTest;
beforeAll(async () => {
  api = await startApi();
  cora = await signInCoach(api);
  [couple, others] = [await enrol(api, 'noted'), await enrol(api, 'others')];
  await api.database.query('update enrolment set coach_id = $1', [api.coach.coachId]);
});
afterAll(() => api?.close());

const path = (part: string, of = couple) => `/api/v1/coach/couples/${of.enrolmentId}/${part}`;
const note = (sessionId: string | null, of = couple) =>
  api.ask('POST', path('notes', of), { text: 'They listened.', ...(sessionId && { sessionId }) }, cora);
const listed = async () => (await api.ask('GET', path('notes'), undefined, cora)).json<NotesPage>().items;

it('a note of a session that has begun names it, and is sealed as every other', async () => {
  const hour = { with: 'a', times: [{ date: '2026-11-23', time: '10:00' }], minutes: 60, place: null, agreed: true };
  await api.ask('POST', path('sessions'), hour, cora);
  const { sessions } = (await api.ask('GET', path('sessions'), undefined, cora)).json<CoupleSessions>();
  const { sessionId } = sessions[0]!;
  expect((await note(sessionId)).json()).toMatchObject({ code: 'not-found' });

  api.clock.advance({ minutes: 60 });
  expect((await note(sessionId)).statusCode).toBe(201);
  expect((await note(sessionId, others)).json()).toMatchObject({ code: 'not-found' });
  expect((await note(null)).statusCode).toBe(201);
  expect((await listed()).map(({ text, sessionAt }) => [text, sessionAt]).sort()).toEqual([
    ['They listened.', null],
    ['They listened.', '2026-11-23T09:00:00.000Z'],
  ]);
  const [kept] = await api.database.query<{ sealed: string }>('select sealed from coach_note limit 1');
  expect(kept!.sealed).not.toContain('listened');
});
