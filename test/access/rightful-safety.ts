import type { Call, Rightful, Scene } from './scene.js';

const unsafe = { mailbox: 'shared', safe: 'not-safe', reach: 'Text me after six.' };
const talk = { reach: 'At work, before noon.', words: 'I do not know what to do.' };

const ofPartner =
  (body: object) =>
  async (scene: Scene): Promise<Call> => ({
    body,
    who: await scene.signIn(await scene.couple()),
  });

const byLink =
  (body: object) =>
  async (scene: Scene): Promise<Call> => ({
    body: { ...body, token: await scene.checkIn(await scene.couple()) },
  });

/** A call of the safety officer about somebody who has said that they are not safe. */
const ofOfficer =
  (body?: unknown) =>
  async (scene: Scene): Promise<Call> => {
    const couple = await scene.couple();
    await scene.api.ask('POST', '/api/v1/us/safety', unsafe, await scene.signIn(couple));
    const [found] = await scene.sql<{ id: string }>('select id from safety_case where partner_id = $1', [couple.a]);
    return { path: { id: found!.id }, body, who: scene.officer, couple };
  };

export const callsOfSafety: Rightful = {
  'GET /api/v1/safety': async () => ({}),
  'POST /api/v1/us/safety': ofPartner(unsafe),
  'POST /api/v1/us/safety/talk': ofPartner(talk),
  'POST /api/v1/safety/answers': byLink(unsafe),
  'POST /api/v1/safety/talk': byLink(talk),
  'GET /api/v1/coach/safety': ofOfficer(),
  'GET /api/v1/coach/safety/count': ofOfficer(),
  'GET /api/v1/coach/safety/:id': ofOfficer(),
  'POST /api/v1/coach/safety/:id/notes': ofOfficer({ words: 'I called.' }),
  'POST /api/v1/coach/safety/:id/close': ofOfficer({ why: 'talked', words: '' }),
  'PUT /api/v1/coach/safety/:id/mail': ofOfficer({ stopped: true }),
  'PUT /api/v1/coach/safety/:id/reports': ofOfficer({ held: true }),
  'POST /api/v1/coach/safety/:id/address': ofOfficer({ email: 'safe@elsewhere.example', tellsEarlier: false }),
  'DELETE /api/v1/coach/safety/:id/address': ofOfficer(),
  'POST /api/v1/coach/safety/:id/end': ofOfficer(),
  'GET /api/v1/coach/safety/:id/emails': ofOfficer(),
};
