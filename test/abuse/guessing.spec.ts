import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { routes, type Endpoint } from '@troth/contract';
import { idsAt, requestEmails, type LinkPurpose } from '@troth/database';
import { mailToken } from '@troth/sealing';
import { rowsGiven, statementsOf } from '@troth/testing';
import { monday, startApi, testKeys, type ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import { consent, enrol, mailLink, signUp, type CoupleUnderTest } from '../../apps/api/src/couple.fixture.js';
import { othersWhoAsk, sessionOf, type Who } from '../access/people.js';

const password = 'three herons by the weir';
const slot = { zone: 'America/New_York', weekday: 7, time: '18:30' };
const nobodys = '0190a000-0000-7000-8000-00000000dead';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
/** A coach of the same practice who has no part in the couple. */
let otto: Who;
let cora: Who;
let names = 0;

beforeAll(async () => {
  api = await startApi();
  otto = (await othersWhoAsk(api)).find(({ name }) => name === 'otto')!.headers;
  cora = await sessionOf(api, api.coach.coachId);
  couple = await enrol(api, 'guessed');
  await api.database.query('update enrolment set coach_id = $2 where id = $1', [couple.enrolmentId, api.coach.coachId]);
  // What is looked up once and then remembered is nobody's.
  await workOf('POST', '/api/v1/us/sign-in-link', { email: 'warm@up.example' });
});
afterAll(() => api?.close());
beforeEach(() => api.clock.moveTo(monday));

/** What somebody who times an answer can learn from it: what it says, what PostgreSQL was asked for it, in order, and how many rows each gave. */
async function workOf(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: unknown, who: Who = {}) {
  let said = '';
  const asked = await statementsOf(api.served, async () => {
    const answer = await api.ask(method, url, body, { ...who });
    const { date: _, 'set-cookie': __, ...headers } = answer.headers;
    said = `${answer.statusCode} ${JSON.stringify(headers)} ${answer.body}`;
  });
  const given: number[] = [];
  for (const statement of asked) given.push(await rowsGiven(api.served, statement));
  return { said, asked: asked.map(({ sql }, at) => `${given[at]} rows of ${sql}`) };
}

const withoutRows = (asked: string) => asked.replace(/^\d+ rows of /, '');

async function coachLink(
  kind: string,
  purpose: 'password' | 'device' = 'password',
  personId = api.coach.coachId,
): Promise<string> {
  const now = api.clock.now();
  const id = idsAt(now)();
  const common = { audience: 'coach', enrolmentId: null, refs: {}, key: id, causedBy: id, dueAt: now } as const;
  const expiresAt = new Date(now.getTime() + 600_000);
  const email = { id, practiceId: api.coach.practiceId, personId, kind, ...common, expiresAt };
  await api.database.transaction((tx) => requestEmails(tx, [email], now));
  return mailToken(testKeys, purpose, id);
}

describe('an address is told from one that nobody has neither by the answer nor by the work', () => {
  const nobody = () => `nobody${(names += 1)}@home.example`;

  it('by a partner’s link that signs in', async () => {
    const ask = (email: string) => workOf('POST', '/api/v1/us/sign-in-link', { email });
    expect(await ask('guessed@home.example')).toEqual(await ask(nobody()));
  });

  it('by a coach’s wrong password', async () => {
    const ask = (email: string) => workOf('POST', '/api/auth/sign-in/email', { email, password });
    const known = await ask(api.coach.email);
    expect(known).toEqual(await ask(nobody()));
    expect(known.said).toContain('wrong-credentials');
  });

  it('by a coach’s forgotten password', async () => {
    const ask = (email: string) => workOf('POST', '/api/auth/forgotten-password', { email });
    expect(await ask(api.coach.email)).toEqual(await ask(nobody()));
  });

  it('by joining', async () => {
    const ask = (email: string) =>
      workOf('POST', '/api/v1/join', { name: 'Ana', email, ...slot, partner: { name: 'Ben', email: nobody() } });
    expect(await ask('guessed@home.example')).toEqual(await ask(nobody()));
  });
});

describe('an old link of a partner is answered like one that was made up, after the same work', () => {
  const opened: readonly [LinkPurpose, 'POST' | 'PUT', string, object][] = [
    ['sign-in', 'POST', '/api/v1/us/session', {}],
    ['confirm-address', 'POST', '/api/v1/join/look', {}],
    ['confirm-address', 'POST', '/api/v1/join/confirm', { consent }],
    ['invitation', 'POST', '/api/v1/invitation/look', {}],
    ['invitation', 'POST', '/api/v1/invitation/accept', { ...slot, consent }],
    ['change-address', 'POST', '/api/v1/us/address/look', {}],
    ['change-address', 'POST', '/api/v1/us/address/confirm', {}],
    ['measure', 'POST', '/api/v1/measures/look', {}],
    ['measure', 'PUT', '/api/v1/measures', { answers: {} }],
  ];

  it.each(opened)('%s at %s %s', async (purpose, method, url, more) => {
    const waiting = purpose === 'invitation' ? await signUp(api, `waiting${(names += 1)}`) : couple;
    const ask = (token: string) => workOf(method, url, { token, ...more });
    const past = await mailLink(api, waiting, waiting.b, purpose, { minutes: -1 });
    const takenBack = await mailLink(api, waiting, waiting.b, purpose);
    await api.database.query('update link set revoked_at = now() where token_hash = sha256($1)', [
      Buffer.from(takenBack),
    ]);
    const madeUp = await ask('A'.repeat(43));
    expect(madeUp.said).toContain('link-not-valid');
    expect([await ask(past), await ask(takenBack)]).toEqual([madeUp, madeUp]);
  });

  it('one that signed somebody in before', async () => {
    const ask = (token: string) => workOf('POST', '/api/v1/us/session', { token });
    const used = await mailLink(api, couple, couple.a, 'sign-in');
    expect((await ask(used)).said).toMatch(/^204/);
    expect(await ask(used)).toEqual(await ask('A'.repeat(43)));
  });

  it('an invitation whose inviter is in another programme by now', async () => {
    api.clock.advance({ minutes: 1 });
    const waiting = await signUp(api, 'guessed');
    const link = await mailLink(api, waiting, waiting.b, 'invitation');
    const ask = (token: string) => workOf('POST', '/api/v1/invitation/look', { token });
    await api.database.query(`update enrolment set state = 'awaiting-partner' where id = $1`, [waiting.enrolmentId]);
    // This link lives, so that its rows are read: only what is asked is the same.
    const statements = ({ said, asked }: Awaited<ReturnType<typeof ask>>) => [said, asked.map(withoutRows)];
    expect(statements(await ask(link))).toEqual(statements(await ask('A'.repeat(43))));
  });
});

describe('a coach’s old link is answered like one that nobody made, after the same work', () => {
  const choose = (token: string, chosen = password) =>
    workOf('POST', '/api/auth/new-password', { token, password: chosen });
  const madeUp = 'a'.repeat(52);

  it('to a new password, be it used or past its time, and the password good or weak', async () => {
    api.clock.advance({ minutes: 1 });
    const [late, used] = [await coachLink('coach-new-password'), await coachLink('coach-new-password')];
    expect((await choose(used)).said).toMatch(/^204/);
    const unknown = await choose(madeUp);
    expect(unknown.said).toContain('link-not-valid');
    expect([await choose(used), await choose(used, 'unbelievable')]).toEqual([unknown, unknown]);
    api.clock.advance({ minutes: 11 });
    expect(await choose(late)).toEqual(await choose(madeUp));
  });

  it('that lets a device in, past its time', async () => {
    const letIn = (token: string) => workOf('POST', '/api/auth/new-device', { token });
    const late = await coachLink('password-tried', 'device');
    api.clock.advance({ hours: 25 });
    const unknown = await letIn(madeUp);
    expect(unknown.said).toContain('link-not-valid');
    expect(await letIn(late)).toEqual(unknown);
  });

  it('to an invitation that was taken back', async () => {
    const id = idsAt(api.clock.now())();
    await api.database.query(
      `insert into coach_invitation (practice_id, id, name, email, roles, invited_by, sent_at, expires_at, withdrawn_at)
       values ($1, $2, 'Ida', 'ida@practice.example', '{coach}', $3, now(), now() + interval '7 days', now())`,
      [api.coach.practiceId, id, api.coach.coachId],
    );
    const takenBack = await coachLink('coach-invitation', 'password', id);
    for (const [path, more] of [
      ['/look', {}],
      ['', { password, zone: 'Europe/Berlin' }],
    ] as const) {
      const join = (token: string) => workOf('POST', `/api/auth/coach-invitation${path}`, { token, ...more });
      const unknown = await join(madeUp);
      expect(unknown.said).toContain('link-not-valid');
      expect(await join(takenBack)).toEqual(unknown);
    }
  });
});

describe('an id that is another coach’s is told from one that nothing has neither by the answer nor by the work', () => {
  const mayHold = routes.filter(({ endpoint }) => /^GET \/api\/v1\/coach\/couples\/:id/.test(endpoint));

  it('there are such routes', () => expect(mayHold.length).toBeGreaterThan(3));

  it.each(mayHold.map(({ endpoint }) => endpoint as Endpoint))('%s', async (endpoint) => {
    const ask = (id: string, who: Who) =>
      workOf(
        'GET',
        endpoint.replace('GET ', '').replace(':id', id).replace(':side', 'a').replace(/:\w+/g, nobodys),
        undefined,
        who,
      );
    const foreign = await ask(couple.enrolmentId, otto);
    expect(foreign.said).toContain('not-found');
    expect(foreign).toEqual(await ask(nobodys, otto));
    expect(await ask(couple.enrolmentId, cora)).not.toEqual(foreign);
  });
});
