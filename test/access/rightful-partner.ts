import type { Us } from '@troth/contract';
import type { CoupleUnderTest } from '../../apps/api/src/couple.fixture.js';
import type { Call, Rightful, Scene } from './scene.js';

const told = {
  causes: ['lies', 'distance'],
  hurt: 'was-hurt',
  ended: 'not-sure',
  ago: 'months',
  hopes: ['understand'],
  hope: '',
  children: 'sometimes',
};

/** A call of one partner of a couple whose programme runs, after what is done to it first. */
function ofPartner(
  call: Omit<Call, 'who'> = {},
  before: (scene: Scene, couple: CoupleUnderTest) => Promise<unknown> = async () => undefined,
) {
  return async (scene: Scene): Promise<Call> => {
    const couple = await scene.couple();
    await before(scene, couple);
    return { ...call, who: await scene.signIn(couple) };
  };
}

const ofInviter = (call: Omit<Call, 'who'>) => async (scene: Scene) => ({
  ...call,
  who: await scene.signIn(await scene.joining(true)),
});

function ofMaker(body: object) {
  return async (scene: Scene): Promise<Call> => {
    const couple = await scene.couple();
    await scene.checkIn(couple, true);
    const who = await scene.signIn(couple);
    const page = (await scene.api.ask('GET', '/api/v1/us', undefined, who)).json<Us>();
    return { path: { promiseId: page.myPromises[0]!.promiseId }, body, who, couple };
  };
}

const inStage =
  (stage: string) =>
  (scene: Scene, { enrolmentId }: CoupleUnderTest) =>
    scene.sql('update round set stage = $2 where enrolment_id = $1', [enrolmentId, stage]);

const newWords = { ifCue: 'it is Friday', thenAct: 'ring at one', dueOn: '2026-11-27' };

const calls: Rightful = {
  'GET /api/v1/us': ofPartner(),
  'GET /api/v1/us/intake': ofPartner(),
  'GET /api/v1/us/measures': ofPartner(),
  'GET /api/v1/us/emails': ofPartner(),
  'GET /api/v1/us/weekly-practices': ofPartner(),
  'GET /api/v1/us/messages': ofPartner(),
  'POST /api/v1/us/messages': ofPartner({ body: { text: 'May I ask something?' } }),
  'POST /api/v1/us/messages/read': ofPartner({ body: { upTo: '2026-11-23T12:00:00.000Z' } }),
  'GET /api/v1/us/export': ofPartner(),
  'GET /api/v1/us/my-data': ofPartner(),
  'GET /api/v1/us/consents': ofPartner(),
  'PUT /api/v1/us/consents/:purpose': ofPartner({ path: { purpose: 'emails' }, body: { version: '2' } }),
  'DELETE /api/v1/us/consents/emails': ofPartner(),
  'DELETE /api/v1/us/session/everywhere': ofPartner(),
  'POST /api/v1/us/erase': ofPartner({ body: {} }),
  'PUT /api/v1/us/intake': ofPartner({ body: told }),
  'DELETE /api/v1/us/intake': ofPartner(),
  'PUT /api/v1/us/measures': ofPartner({ body: { answers: {} } }, (scene, couple) => scene.askHowThingsAre(couple)),
  'POST /api/v1/us/address': async (scene) => ({
    body: { email: `${scene.name()}@new.example` },
    who: await scene.signIn(await scene.couple()),
  }),
  'PUT /api/v1/us/emails/:kind': ofPartner({ path: { kind: 'check-in' }, body: { wanted: false } }),
  'PUT /api/v1/us/invitation': ofInviter({ body: { name: 'Ben', email: 'ben@right.example' } }),
  'POST /api/v1/us/invitation/resend': async (scene) => {
    const couple = await scene.joining(true);
    await scene.sql(
      `insert into invitation values ($1, $2, 'sent', $3, $3::timestamptz + interval '14 days')
       on conflict (practice_id, enrolment_id) do update set state = 'sent', sent_at = excluded.sent_at`,
      [couple.practiceId, couple.enrolmentId, scene.api.clock.now()],
    );
    return { body: {}, who: await scene.signIn(couple) };
  },
  'PUT /api/v1/us/promises/:promiseId': ofMaker(newWords),
  'POST /api/v1/us/promises/:promiseId/let-go': ofMaker({}),
  'PUT /api/v1/us/preferences': ofPartner({ body: { zone: 'Asia/Kathmandu', weekday: 3, time: '07:15' } }),
  'PUT /api/v1/us/language': ofPartner({ body: { language: 'en' } }),
  'PUT /api/v1/us/quiet-hours': ofPartner({ body: { quietHours: null } }),
  'PUT /api/v1/us/sharing': ofPartner({ body: { shares: true } }),
  'PUT /api/v1/us/word-after': ofPartner({ body: { wants: true } }),
  'PUT /api/v1/us/optional-stage': ofPartner({ body: { stage: 'forgiveness', wants: true } }),
  'POST /api/v1/us/check-in': ofPartner({ body: {} }),
  'PUT /api/v1/us/weekly-practices/:practice': async (scene) => {
    const who = await scene.signIn(await scene.couple());
    const shown = await scene.api.ask('GET', '/api/v1/us/weekly-practices', undefined, who);
    const [{ id: practice }] = shown.json<{ together: [{ id: string }] }>().together;
    return { path: { practice }, body: { said: 'done', words: null }, who };
  },
  'POST /api/v1/us/pause': ofPartner({ body: {} }),
  'POST /api/v1/us/resume': ofPartner({ body: {} }, async (scene, couple) =>
    scene.api.ask('POST', '/api/v1/us/pause', {}, await scene.signIn(couple)),
  ),
  'POST /api/v1/us/return': ofPartner({ body: { stage: 'communication' } }, inStage('understanding')),
  'POST /api/v1/us/complete': ofPartner({ body: { how: 'apart' } }),
  'POST /api/v1/us/leave': ofPartner({ body: {} }),
};

/** What a partner who is signed in may do, and what one tells of before. */
export const callsOfPartner = { calls, told };
