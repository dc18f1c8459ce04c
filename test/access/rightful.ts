import { coachPassword } from '../../apps/api/src/api.fixture.js';
import { answers, consent, joinBody } from '../../apps/api/src/couple.fixture.js';
import { callsOfCoach } from './rightful-coach.js';
import { callsOfPartner } from './rightful-partner.js';
import { callsOfSafety } from './rightful-safety.js';
import { callsOfSessions } from './rightful-sessions.js';
import type { Call, Rightful, Scene } from './scene.js';

const plain = async (): Promise<Call> => ({});
const withToken = (token: Promise<string>, more: object = {}) =>
  token.then((one): Call => ({ body: { token: one, ...more } }));
const slot = { zone: 'America/New_York', weekday: 7, time: '18:30' };

/** By link, or by nobody in particular. */
const callsOfAnybody: Rightful = {
  'GET /health/live': plain,
  'GET /health/ready': async () => ({ who: { authorization: 'Bearer of the figures' } }),
  'GET /metrics': async () => ({ who: { authorization: 'Bearer of the figures' } }),
  'GET /api/v1/programme': plain,
  'GET /api/v1/zones': plain,
  'POST /api/v1/places/search': async () => ({ body: { typed: 'Sevilla' } }),
  'GET /api/v1/join': plain,
  'POST /api/v1/join': async (scene) => ({ body: joinBody(scene.name()) }),
  'POST /api/v1/join/look': async (scene) => withToken(scene.link(await scene.joining(false), 'confirm-address')),
  'POST /api/v1/join/confirm': async (scene) =>
    withToken(scene.link(await scene.joining(false), 'confirm-address'), { consent }),
  'POST /api/v1/join/intake': async (scene) => {
    const couple = await scene.joining(false);
    const token = await scene.link(couple, 'confirm-address');
    await scene.api.ask('POST', '/api/v1/join/confirm', { token, consent });
    return { body: { token, ...callsOfPartner.told } };
  },
  'POST /api/v1/invitation/look': async (scene) => {
    const couple = await scene.joining(true);
    return withToken(scene.link(couple, 'invitation', couple.b));
  },
  'POST /api/v1/invitation/accept': async (scene) => {
    const couple = await scene.joining(true);
    return withToken(scene.link(couple, 'invitation', couple.b), { ...slot, consent });
  },
  'POST /api/v1/invitation/decline': async (scene) => {
    const couple = await scene.joining(true);
    return withToken(scene.link(couple, 'invitation', couple.b), { noMore: false });
  },
  'POST /api/v1/check-in/look': async (scene) => withToken(scene.checkIn(await scene.couple())),
  'PUT /api/v1/check-in': async (scene) => withToken(scene.checkIn(await scene.couple()), { answers }),
  'POST /api/v1/measures/look': async (scene) => {
    const couple = await scene.couple();
    await scene.askHowThingsAre(couple);
    return withToken(scene.link(couple, 'measure'));
  },
  'PUT /api/v1/measures': async (scene) => {
    const couple = await scene.couple();
    await scene.askHowThingsAre(couple);
    return withToken(scene.link(couple, 'measure'), { answers: {} });
  },
  'POST /api/v1/mail/look': async (scene) => ({ body: { token: await about(scene) } }),
  'POST /api/v1/mail/stop': async (scene) => ({ body: { token: await about(scene) } }),
  'POST /api/v1/mail/resume': async (scene) => ({ body: { token: await about(scene) } }),
  'GET /api/v1/mail/unsubscribe/:token': async (scene) => ({ path: { token: await unsubscribing(scene) } }),
  'POST /api/v1/mail/unsubscribe/:token': async (scene) => ({
    path: { token: await unsubscribing(scene) },
    body: 'List-Unsubscribe=One-Click',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  }),
  'POST /api/v1/us/sign-in-link': async (scene) => ({ body: { email: `${scene.name()}@home.example` } }),
  'POST /api/v1/us/session': async (scene) => withToken(scene.link(await scene.couple(), 'sign-in')),
  'DELETE /api/v1/us/session': async (scene) => ({ who: await scene.signIn(await scene.couple()) }),
  'POST /api/v1/us/address/look': async (scene) => withToken(scene.linkToNewAddress(await scene.couple())),
  'POST /api/v1/us/address/confirm': async (scene) => withToken(scene.linkToNewAddress(await scene.couple())),
  'GET /api/auth/get-session': async ({ coach }) => ({ who: coach }),
  'GET /api/auth/single-sign-on': plain,
  'POST /api/auth/sign-in/email': async ({ api }) => ({ body: { email: api.coach.email, password: coachPassword } }),
  'POST /api/auth/sign-out': plain,
  'POST /api/auth/forgotten-password': async ({ api }) => ({ body: { email: api.coach.email } }),
  'POST /api/v1/mail/inbound': async () => ({ body: 'To: nobody', headers: { 'content-type': 'message/rfc822' } }),
  'POST /api/auth/new-device': async (scene) => {
    const couple = await scene.couple();
    const id = await scene.email('password-tried', couple, scene.api.coach.coachId);
    return { body: { token: scene.mailToken('device', id) } };
  },
};

const about = async (scene: Scene) => scene.mailToken('about', await scene.email('check-in', await scene.couple()));
const unsubscribing = async (scene: Scene) =>
  scene.mailToken('unsubscribe', await scene.email('check-in', await scene.couple()));

/** For each route a call that it has to answer, made by whom it is for; the mail server's has a spec of its own. */
export const rightful: Rightful = {
  ...callsOfAnybody,
  ...callsOfPartner.calls,
  ...callsOfCoach,
  ...callsOfSafety,
  ...callsOfSessions,
};
