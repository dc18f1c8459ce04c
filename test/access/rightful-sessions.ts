import type { CoupleSessions, Us } from '@troth/contract';
import type { Call, Rightful, Scene } from './scene.js';

let hours = 0;

/** An hour that nobody else has: one coach is behind all of these calls. */
function freeHour() {
  hours += 1;
  const at = new Date(Date.UTC(2027, 1, 1 + Math.floor(hours / 24), hours % 24)).toISOString();
  return { date: at.slice(0, 10), time: at.slice(11, 16) };
}

/** With one alone: of such a session the other learns nothing. */
const offer = () => ({ with: 'a', times: [freeHour()], minutes: 60, place: 'Harbour Street 7' });

const empty = () => ({});

/** A coach's call about a session of a couple whom they walk with; `agreed` where it is booked. */
const ofSession =
  (body: (() => unknown) | undefined, agreed: boolean) =>
  async (scene: Scene): Promise<Call> => {
    const couple = await scene.couple();
    const path = `/api/v1/coach/couples/${couple.enrolmentId}/sessions`;
    await scene.api.ask('POST', path, { ...offer(), agreed }, scene.coach);
    const { sessions } = (await scene.api.ask('GET', path, undefined, scene.coach)).json<CoupleSessions>();
    return {
      path: { id: couple.enrolmentId, sessionId: sessions[0]!.sessionId },
      body: body?.(),
      who: scene.coach,
      couple,
    };
  };

/** A partner's call about a time on offer to them, or about what is booked. */
const ofOwnSession =
  (agreed: boolean, body: object | undefined = {}) =>
  async (scene: Scene): Promise<Call> => {
    const { couple } = await ofSession(empty, agreed)(scene);
    const who = await scene.signIn(couple!);
    const page = (await scene.api.ask('GET', '/api/v1/us', undefined, who)).json<Us>();
    return { path: { sessionId: page.sessions[0]!.sessionId }, body, who, couple };
  };

const ofCouple =
  (body?: () => unknown) =>
  async (scene: Scene): Promise<Call> => {
    const couple = await scene.couple();
    return { path: { id: couple.enrolmentId }, body: body?.(), who: scene.coach, couple };
  };

/** What a coach and their couples may do about sessions. */
export const callsOfSessions: Rightful = {
  'GET /api/v1/coach/couples/:id/sessions': ofCouple(),
  'POST /api/v1/coach/couples/:id/sessions': ofCouple(offer),
  'POST /api/v1/coach/couples/:id/sessions/:sessionId/book': ofSession(empty, false),
  'PUT /api/v1/coach/couples/:id/sessions/:sessionId': ofSession(
    () => ({ ...freeHour(), minutes: 30, place: 'Harbour Street 8' }),
    true,
  ),
  'POST /api/v1/coach/couples/:id/sessions/:sessionId/cancel': ofSession(empty, true),
  'GET /api/v1/coach/couples/:id/sessions/:sessionId/calendar': ofSession(undefined, true),
  'GET /api/v1/us/sessions/:sessionId/calendar': ofOwnSession(true, undefined),
  'GET /api/v1/coach/account/calendar-feed': async ({ coach }) => ({ who: coach }),
  'POST /api/v1/coach/account/calendar-feed': async ({ coach }) => ({ who: coach }),
  'DELETE /api/v1/coach/account/calendar-feed': async ({ coach }) => ({ who: coach }),
  'GET /api/v1/calendar/:token': async (scene) => ({ path: { token: await scene.feed() } }),
  'POST /api/v1/us/sessions/:sessionId/book': ofOwnSession(false),
  'POST /api/v1/us/sessions/:sessionId/cancel': ofOwnSession(true),
};
