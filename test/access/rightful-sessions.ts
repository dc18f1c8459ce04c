import type { CoupleSessions, Us } from '@troth/contract';
import type { Call, Rightful, Scene } from './scene.js';

const offer = {
  with: 'both',
  times: [
    { date: '2026-12-02', time: '18:00' },
    { date: '2026-12-03', time: '18:00' },
  ],
  minutes: 60,
  place: 'Harbour Street 7',
};

/** A coach's call about a session of a couple whom they walk with; `agreed` where it is booked. */
const ofSession =
  (body: unknown, agreed: boolean) =>
  async (scene: Scene): Promise<Call> => {
    const couple = await scene.couple();
    const path = `/api/v1/coach/couples/${couple.enrolmentId}/sessions`;
    await scene.api.ask('POST', path, { ...offer, times: offer.times.slice(0, 1), agreed }, scene.coach);
    const { sessions } = (await scene.api.ask('GET', path, undefined, scene.coach)).json<CoupleSessions>();
    return { path: { id: couple.enrolmentId, sessionId: sessions[0]!.sessionId }, body, who: scene.coach, couple };
  };

/** A partner's call about a time on offer to both, or about what is booked. */
const ofOwnSession =
  (agreed: boolean) =>
  async (scene: Scene): Promise<Call> => {
    const { couple } = await ofSession({}, agreed)(scene);
    const who = await scene.signIn(couple!);
    const page = (await scene.api.ask('GET', '/api/v1/us', undefined, who)).json<Us>();
    return { path: { sessionId: page.sessions[0]!.sessionId }, body: {}, who, couple };
  };

const ofCouple =
  (body?: unknown) =>
  async (scene: Scene): Promise<Call> => {
    const couple = await scene.couple();
    return { path: { id: couple.enrolmentId }, body, who: scene.coach, couple };
  };

/** What a coach and their couples may do about sessions. */
export const callsOfSessions: Rightful = {
  'GET /api/v1/coach/couples/:id/sessions': ofCouple(),
  'POST /api/v1/coach/couples/:id/sessions': ofCouple(offer),
  'POST /api/v1/coach/couples/:id/sessions/:sessionId/book': ofSession({}, false),
  'PUT /api/v1/coach/couples/:id/sessions/:sessionId': ofSession(
    { date: '2026-12-04', time: '09:00', minutes: 30, place: 'Harbour Street 8' },
    true,
  ),
  'POST /api/v1/coach/couples/:id/sessions/:sessionId/cancel': ofSession({}, true),
  'POST /api/v1/us/sessions/:sessionId/book': ofOwnSession(false),
  'POST /api/v1/us/sessions/:sessionId/cancel': ofOwnSession(true),
};
