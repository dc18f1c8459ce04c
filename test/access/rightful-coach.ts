import { raiseFlag } from '@troth/testing';
import { coachPassword, monday } from '../../apps/api/src/api.fixture.js';
import type { CoupleUnderTest } from '../../apps/api/src/couple.fixture.js';
import type { Call, Rightful, Scene } from './scene.js';

/** A call of a coach about a couple that they walk with, after what is done to it first. */
function ofCoach(
  body?: unknown,
  before: (scene: Scene, couple: CoupleUnderTest) => Promise<unknown> = async () => undefined,
) {
  return async (scene: Scene): Promise<Call> => {
    const couple = await scene.couple();
    await before(scene, couple);
    return { path: { id: couple.enrolmentId }, body, who: scene.coach, couple };
  };
}

const ofThread =
  (body?: unknown) =>
  async (scene: Scene): Promise<Call> => {
    const call = await ofCoach(body)(scene);
    return { ...call, path: { ...call.path, side: 'a' } };
  };

const ofCoachAlone = async ({ coach }: Scene): Promise<Call> => ({ who: coach });

const ofFlag =
  (body: unknown) =>
  async (scene: Scene): Promise<Call> => {
    const couple = await scene.couple();
    const id = await raiseFlag(scene.api.database, couple, { flag: 'bounce', side: 'a', now: monday });
    return { path: { id }, body, who: scene.coach, couple };
  };

/** An email of which nobody knows whether it arrived. */
async function uncertain(scene: Scene): Promise<Call> {
  const couple = await scene.couple();
  const deliveryId = await scene.email('welcome', couple);
  await scene.sql('alter table delivery disable trigger delivery_move');
  await scene.sql(`update delivery set state = 'uncertain' where id = $1`, [deliveryId]);
  await scene.sql('alter table delivery enable trigger delivery_move');
  return { path: { id: couple.enrolmentId, deliveryId }, body: {}, who: scene.coach, couple };
}

/** As if ten weeks of the stage had closed. */
const forWeeks = (scene: Scene, { enrolmentId }: CoupleUnderTest) =>
  scene.sql(
    `insert into couple_week (practice_id, enrolment_id, week, round_id, stage, a_due_at, b_due_at, closes_at, state)
     select practice_id, enrolment_id, '2026-W' || n, id, stage, now(), now(), now(), 'closed'
     from round, generate_series(30, 39) as n where enrolment_id = $1`,
    [enrolmentId],
  );

const later = (scene: Scene, { enrolmentId }: CoupleUnderTest) =>
  scene.sql(`update round set stage = 'understanding' where enrolment_id = $1`, [enrolmentId]);

const ofAccount =
  (body?: unknown) =>
  async (scene: Scene): Promise<Call> => {
    const { who, otherSession } = await scene.colleague();
    return { path: { id: otherSession }, body, who };
  };

/** A view that the coach has saved, under a name of its own. */
const ofView =
  (body?: unknown) =>
  async (scene: Scene): Promise<Call> => {
    const saved = await scene.api.ask('POST', '/api/v1/coach/views', { name: scene.name(), kept: {} }, scene.coach);
    return { path: { id: saved.json<{ id: string }>().id }, body, who: scene.coach };
  };

/** A template of the coach's, under a name of its own. */
const ofTemplate =
  (text?: string) =>
  async (scene: Scene): Promise<Call> => {
    const template = { name: scene.name(), text: 'Hello {name}' };
    const kept = await scene.api.ask('POST', '/api/v1/coach/templates', template, scene.coach);
    const body = text === undefined ? undefined : { name: template.name, text };
    return { path: { id: kept.json<{ id: string }>().id }, body, who: scene.coach };
  };

const ofPerson =
  (body?: (scene: Scene, id: string) => Promise<unknown>) =>
  async (scene: Scene): Promise<Call> => {
    const { id } = await scene.colleague();
    return { path: { id }, body: await body?.(scene, id), who: scene.lead };
  };

const ofInvitation =
  (body?: unknown) =>
  async (scene: Scene): Promise<Call> => ({ path: { id: await scene.invitation() }, body, who: scene.lead });

const ownTitle = { texts: { 'programme.1.communication.title': { en: 'Talking' } } };

/** With a draft that is there. */
const ofDraft =
  (body?: unknown) =>
  async ({ api, lead }: Scene): Promise<Call> => {
    await api.ask('PUT', '/api/v1/coach/practice/programme/draft', ownTitle, lead);
    return { body, who: lead };
  };

/** Another programme of the practice's, with its draft. */
async function ownProgramme(scene: Scene): Promise<string> {
  const made = await scene.api.ask('POST', '/api/v1/coach/practice/programmes', { name: scene.name() }, scene.lead);
  return made.json<{ id: string }>().id;
}

const days = { from: '2026-12-01', until: '2026-12-08' };

export const callsOfCoach: Rightful = {
  'GET /api/v1/coach/practice': async ({ lead }) => ({ who: lead }),
  'GET /api/v1/coach/practice/figures': async ({ lead }) => ({ who: lead }),
  'GET /api/v1/coach/practice/programme': async ({ lead }) => ({ who: lead }),
  'GET /api/v1/coach/practice/programme/compare': async ({ lead }) => ({ who: lead }),
  'GET /api/v1/coach/practice/programme/preview/page': async ({ lead }) => ({ who: lead }),
  'GET /api/v1/coach/practice/programme/preview/emails': async ({ lead }) => ({ who: lead }),
  'GET /api/v1/coach/practice/programme/preview/emails/:kind': async ({ lead }) => ({
    path: { kind: 'welcome' },
    who: lead,
  }),
  'PUT /api/v1/coach/practice/programme/draft': async ({ lead }) => ({ body: ownTitle, who: lead }),
  'DELETE /api/v1/coach/practice/programme/draft': ofDraft(),
  'POST /api/v1/coach/practice/programme/versions': ofDraft({}),
  'POST /api/v1/coach/practice/programmes': async (scene) => ({
    body: { name: scene.name() },
    who: scene.lead,
  }),
  'PUT /api/v1/coach/practice/programmes/:id': async (scene) => ({
    path: { id: await ownProgramme(scene) },
    body: { name: scene.name() },
    who: scene.lead,
  }),
  'PUT /api/v1/coach/practice/programmes/for-new': async (scene) => {
    const programme = await ownProgramme(scene);
    await scene.api.ask('POST', `/api/v1/coach/practice/programme/versions?programme=${programme}`, {}, scene.lead);
    return { body: { programme }, who: scene.lead };
  },
  'GET /api/v1/coach/practice/people/:id/couples': ofPerson(),
  'POST /api/v1/coach/practice/invitations': async (scene) => ({
    body: { name: 'Ida', email: `${scene.name()}@right.example`, roles: ['coach'] },
    who: scene.lead,
  }),
  'POST /api/v1/coach/practice/invitations/:id/resend': ofInvitation({}),
  'DELETE /api/v1/coach/practice/invitations/:id': ofInvitation(),
  'PUT /api/v1/coach/practice/people/:id/roles': ofPerson(async () => ({ roles: ['coach', 'safety'] })),
  'POST /api/v1/coach/practice/people/:id/remove': ofPerson(async () => ({ to: null })),
  'POST /api/v1/coach/practice/people/:id/covers': ofPerson(async (scene) => ({
    by: (await scene.colleague()).id,
    ...days,
  })),
  'DELETE /api/v1/coach/practice/covers/:id': async (scene) => {
    const [away, by] = [await scene.colleague(), await scene.colleague()];
    const path = `/api/v1/coach/practice/people/${away.id}/covers`;
    const { id } = (await scene.api.ask('POST', path, { by: by.id, ...days }, scene.lead)).json<{ id: string }>();
    return { path: { id }, who: scene.lead };
  },
  'POST /api/v1/coach/practice/hand-over': async (scene) => {
    const { enrolmentId } = await scene.couple();
    const to = (await scene.colleague()).id;
    return { body: { couples: [enrolmentId], to, note: 'Be kind.' }, who: scene.lead };
  },
  'POST /api/auth/coach-invitation/look': async (scene) => ({
    body: { token: await scene.invitationLink(await scene.invitation()) },
  }),
  'POST /api/auth/coach-invitation': async (scene) => ({
    body: {
      token: await scene.invitationLink(await scene.invitation()),
      password: 'six quiet herons at low tide',
      zone: 'Asia/Kathmandu',
    },
  }),
  'GET /api/v1/coach/audit': async ({ lead }) => ({ who: lead }),
  'GET /api/v1/coach/account': ofAccount(),
  'PUT /api/v1/coach/account/language': ofAccount({ language: 'en' }),
  'PUT /api/v1/coach/account/answering-hours': ofAccount({
    answeringHours: { weekdays: [1, 3], from: '09:00', until: '12:00' },
  }),
  'DELETE /api/v1/coach/account/sessions': ofAccount(),
  'DELETE /api/v1/coach/account/sessions/:id': ofAccount(),
  'POST /api/v1/coach/account/password': ofAccount({
    current: coachPassword,
    password: 'seven quiet herons at low tide',
  }),
  'POST /api/auth/passkey/options': async () => ({}),
  'PUT /api/v1/coach/account/passkeys/:id': async () => ({ body: { name: 'My phone' } }),
  'POST /api/v1/coach/account/authenticator': ofAccount({ current: coachPassword }),
  'POST /api/v1/coach/account/passkeys/options': ofAccount({ current: coachPassword }),
  'GET /api/v1/coach/me': ofCoachAlone,
  'GET /api/v1/coach/coaches': ofCoachAlone,
  'GET /api/v1/coach/noise': ofCoachAlone,
  'GET /api/v1/coach/couples': ofCoachAlone,
  'GET /api/v1/coach/caseload': ofCoachAlone,
  'GET /api/v1/coach/sessions': ofCoachAlone,
  'GET /api/v1/coach/changes': ofCoachAlone,
  'GET /api/v1/coach/views': ofCoachAlone,
  'POST /api/v1/coach/views': async (scene) => ({ body: { name: scene.name(), kept: {} }, who: scene.coach }),
  'PUT /api/v1/coach/views/:id': ofView({ name: 'Mine' }),
  'DELETE /api/v1/coach/views/:id': ofView(),
  'GET /api/v1/coach/templates': ofCoachAlone,
  'POST /api/v1/coach/templates': async (scene) => ({
    body: { name: scene.name(), text: 'Hello {name}' },
    who: scene.coach,
  }),
  'PUT /api/v1/coach/templates/:id': ofTemplate('Hello again, {name}'),
  'DELETE /api/v1/coach/templates/:id': ofTemplate(),
  'GET /api/v1/coach/couples/:id': ofCoach(),
  'GET /api/v1/coach/couples/:id/emails': ofCoach(),
  'GET /api/v1/coach/couples/:id/events': ofCoach(),
  'GET /api/v1/coach/couples/:id/notes': ofCoach(),
  'GET /api/v1/coach/couples/:id/timeline': ofCoach(),
  'GET /api/v1/coach/couples/:id/promises': ofCoach(),
  'GET /api/v1/coach/couples/:id/intake': ofCoach(),
  'GET /api/v1/coach/couples/:id/measures': ofCoach(),
  'GET /api/v1/coach/couples/:id/weekly-practices': ofCoach(),
  'PUT /api/v1/coach/couples/:id/weekly-practices/coming': ofCoach({ practice: null }),
  'POST /api/v1/coach/couples/:id/notes': ofCoach({ text: 'What I noticed.' }),
  'GET /api/v1/coach/couples/:id/messages/:side': ofThread(),
  'POST /api/v1/coach/couples/:id/messages/:side': ofThread({ text: 'How was the talk?' }),
  'POST /api/v1/coach/couples/:id/messages/:side/read': ofThread({ upTo: '2026-11-23T12:00:00.000Z' }),
  'POST /api/v1/coach/couples/:id/assign': async (scene) => {
    const call = await ofCoach()(scene);
    const [otto] = await scene.sql<{ id: string }>(`select id from coach where name = 'otto'`);
    return { ...call, body: { coachId: otto!.id } };
  },
  'POST /api/v1/coach/couples/:id/confirm-stage': ofCoach({}, forWeeks),
  'POST /api/v1/coach/couples/:id/return': ofCoach({ stage: 'communication' }, later),
  'POST /api/v1/coach/couples/:id/pause': ofCoach({}),
  'POST /api/v1/coach/couples/:id/resume': ofCoach({}, (scene, { enrolmentId }) =>
    scene.api.ask('POST', `/api/v1/coach/couples/${enrolmentId}/pause`, {}, scene.coach),
  ),
  'POST /api/v1/coach/couples/:id/complete': ofCoach({ how: 'apart' }),
  'POST /api/v1/coach/attention/:id/see': ofFlag({}),
  'POST /api/v1/coach/attention/:id/snooze': ofFlag({ until: null }),
  'POST /api/v1/coach/attention/:id/recall': async (scene) => {
    const call = await ofFlag({})(scene);
    await scene.api.ask('POST', `/api/v1/coach/attention/${call.path!['id']}/see`, {}, scene.coach);
    return call;
  },
  'POST /api/v1/coach/attention/:id/clear': ofFlag({}),
  'POST /api/v1/coach/couples/:id/emails/:deliveryId/again': uncertain,
};
