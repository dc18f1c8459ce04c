import { idsAt, insertLinks, type ClaimedSlot, type LinkPurpose, type SlotKind } from '@troth/database';
import type { LocalWeek } from '@troth/domain';
import { addDays } from '@troth/domain/calendar';
import { askCheckIns, closeWeeks, workIn, type Work } from '@troth/programme';
import { linkToken, tokenHash } from '@troth/sealing';
import { cookieOf, testKeys, type ApiUnderTest, type Response } from './api.fixture.js';

export interface CoupleUnderTest {
  readonly practiceId: string;
  readonly enrolmentId: string;
  readonly a: string;
  readonly b: string;
}

/** Of the words that are agreed to today. */
export const consent = { version: '2', given: true, emails: '2' };

export const joinBody = (name = 'ana') => ({
  name: 'Ana',
  email: `${name}@home.example`,
  zone: 'Europe/Berlin',
  weekday: 7,
  time: '19:00',
  partner: { name: 'Ben', email: `${name}.ben@home.example` },
});

const accepting = {
  zone: 'America/New_York',
  weekday: 7,
  time: '18:30',
  consent,
};

/** What the worker does when it mails a link: writes it, and puts its token into the email. */
export async function mailLink(
  { database, clock }: ApiUnderTest,
  couple: Pick<CoupleUnderTest, 'practiceId' | 'enrolmentId'>,
  partnerId: string,
  purpose: LinkPurpose,
  { localWeek = null, minutes = 14 * 24 * 60 }: { localWeek?: LocalWeek | null; minutes?: number } = {},
): Promise<string> {
  const now = clock.now();
  const id = idsAt(now)();
  const token = linkToken(testKeys, id);
  const { practiceId, enrolmentId } = couple;
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  const link = {
    id,
    practiceId,
    enrolmentId,
    partnerId,
    purpose,
    localWeek,
    expiresAt,
    createdAt: now,
    tokenHash: tokenHash(token),
  };
  await database.transaction((tx) => insertLinks(tx, [link]));
  return token;
}

/** A couple that has signed up and awaits both confirmations. */
export async function signUp(api: ApiUnderTest, name?: string): Promise<CoupleUnderTest> {
  const body = joinBody(name);
  expectStatus(await api.ask('POST', '/api/v1/join', body), 202);
  const [couple] = await api.database.query<CoupleUnderTest>(
    `select e.practice_id as "practiceId", e.id as "enrolmentId",
            (select id from partner where enrolment_id = e.id and side = 'a') as a,
            (select id from partner where enrolment_id = e.id and side = 'b') as b
     from enrolment e join partner p on p.enrolment_id = e.id and p.side = 'a' and p.email = $1 order by e.created_at desc limit 1`,
    [body.email],
  );
  if (!couple) throw new Error('Nobody signed up.');
  return couple;
}

/** A couple whose programme has started, through the routes that couples use. */
export async function enrol(api: ApiUnderTest, name?: string): Promise<CoupleUnderTest> {
  const couple = await signUp(api, name);
  const confirming = await mailLink(api, couple, couple.a, 'confirm-address');
  expectStatus(await api.ask('POST', '/api/v1/join/confirm', { token: confirming, consent }), 200);
  const invited = await mailLink(api, couple, couple.b, 'invitation');
  expectStatus(await api.ask('POST', '/api/v1/invitation/accept', { token: invited, ...accepting }), 200);
  return couple;
}

/** What the worker does when check-ins fall due: both partners are asked; returns their tokens. The week stays open for two days. */
export async function askBoth(
  api: ApiUnderTest,
  couple: CoupleUnderTest,
  week: LocalWeek,
): Promise<{ a: string; b: string }> {
  await openWeek(api, couple, week);
  await work(api, (work) =>
    askCheckIns(
      work,
      [couple.a, couple.b].map((id) => dueSlot(api, couple, 'check-in', id, week)),
    ),
  );
  const localWeek = week;
  return {
    a: await mailLink(api, couple, couple.a, 'check-in', { localWeek }),
    b: await mailLink(api, couple, couple.b, 'check-in', { localWeek }),
  };
}

/** What the worker does when a couple's week closes: from then on each is told of the other's promise. */
export async function closeWeek(api: ApiUnderTest, couple: CoupleUnderTest, week: LocalWeek): Promise<void> {
  await work(api, (work) => closeWeeks(work, [dueSlot(api, couple, 'week-closing', couple.enrolmentId, week)]));
}

/** Any week, whether it was planned or not: specs do not wait for their couples' days. */
async function openWeek({ database, clock }: ApiUnderTest, couple: CoupleUnderTest, week: LocalWeek): Promise<void> {
  await database.query(
    `insert into couple_week (practice_id, enrolment_id, week, round_id, stage, a_due_at, b_due_at, closes_at, state)
     select r.practice_id, r.enrolment_id, $3, r.id, r.stage, $4, $4, $4::timestamptz + interval '48 hours', 'open'
     from round r where r.practice_id = $1 and r.enrolment_id = $2 and r.ended_at is null
     on conflict (practice_id, enrolment_id, week) do update set state = 'open', closes_at = excluded.closes_at`,
    [couple.practiceId, couple.enrolmentId, week, clock.now()],
  );
}

function dueSlot(
  { clock }: ApiUnderTest,
  { practiceId, enrolmentId }: CoupleUnderTest,
  kind: SlotKind,
  subjectId: string,
  localWeek: LocalWeek,
): ClaimedSlot {
  const now = clock.now();
  return { id: idsAt(now)(), practiceId, kind, subjectId, enrolmentId, localWeek, dueAt: now };
}

function work<Result>({ database, clock }: ApiUnderTest, use: (work: Work) => Promise<Result>): Promise<Result> {
  return database.transaction((tx) => use(workIn(tx, { now: clock.now(), keys: testKeys })));
}

/** To what is asked in the first week of a stage. */
export const answers = { openness: 6, closeness: 5, trust: 4, focus: 3 };

const all = { ...answers, readiness: 2 };

/** A promise that falls due three days after the clock's date. */
export function promiseFor(api: ApiUnderTest, thenAct: string) {
  return { ifCue: 'it is Wednesday', thenAct, dueOn: addDays(api.clock.now().toISOString().slice(0, 10), 3) };
}

export async function saveCheckIn(
  api: ApiUnderTest,
  token: string,
  rest: Record<string, unknown> = {},
  browser: Record<string, string> = {},
): Promise<Response> {
  return api.ask('PUT', '/api/v1/check-in', { token, answers: await asked(api, token), ...rest }, browser);
}

/** An answer to each question that the check-in asks; to those of a first week where it asks nothing any more. */
async function asked(api: ApiUnderTest, token: string): Promise<Partial<typeof all>> {
  const form = (await api.ask('POST', '/api/v1/check-in/look', { token })).json();
  const ids: readonly string[] = form.questions?.map(({ id }: { id: string }) => id) ?? [];
  return ids.length === 0 ? answers : Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));
}

/** The cookie of a partner who came to their own page. */
export async function signInPartner(
  api: ApiUnderTest,
  couple: CoupleUnderTest,
  partnerId: string,
): Promise<Record<string, string>> {
  const token = await mailLink(api, couple, partnerId, 'sign-in', { minutes: 10 });
  const response = await api.ask('POST', '/api/v1/us/session', { token });
  expectStatus(response, 204);
  return cookieOf(response);
}

function expectStatus(response: Response, status: number): void {
  if (response.statusCode !== status) throw new Error(`${response.statusCode} instead of ${status}: ${response.body}`);
}
