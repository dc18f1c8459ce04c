import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { routes, type Endpoint } from '@troth/contract';
import { idsAt, insertPasskey } from '@troth/database';
import { startApi, type ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import { consent, joinBody, type CoupleUnderTest } from '../../apps/api/src/couple.fixture.js';
import { ask, pathOf } from './ask.js';
import { othersWhoAsk, sessionOf } from './people.js';
import { rightful } from './rightful.js';
import { Scene } from './scene.js';

jest.setTimeout(120_000);

const TIMES = 4;

let api: ApiUnderTest;
let scene: Scene;

beforeAll(async () => {
  api = await startApi({ metricsToken: 'of the figures' });
  const others = await othersWhoAsk(api);
  const of = (wanted: string) => others.find(({ name }) => name === wanted)!.headers;
  scene = new Scene(api, await sessionOf(api, api.coach.coachId), of('sam'), of('lea'));
});
afterAll(() => api?.close());

describe('a change that is asked for four times at once breaks nothing', () => {
  const elsewhere = ['PUT /api/v1/coach/account/passkeys/:id', 'POST /api/v1/mail/inbound'];
  const changes = routes.filter(
    ({ endpoint }) => !endpoint.startsWith('GET ') && endpoint in rightful && !elsewhere.includes(endpoint),
  );

  it.each(changes.map((route) => ({ endpoint: route.endpoint, route })))('$endpoint', async ({ endpoint, route }) => {
    const call = await rightful[endpoint as Endpoint]!(scene);
    const [method = ''] = endpoint.split(' ');
    const one = { method, url: pathOf(route, call.path), body: call.body, who: { ...call.headers, ...call.who } };
    const answers = await Promise.all(Array.from({ length: TIMES }, () => ask(api, one)));
    expect(answers.filter(({ status }) => status >= 500).map(({ said }) => said)).toEqual([]);
    expect(answers.some(({ status }) => status < 400)).toBe(true);
  });
});

describe('of several who want one address at once, one has it and the others are refused in words', () => {
  const accepting = { zone: 'America/New_York', weekday: 7, time: '18:30', consent };
  const bodyOf = () => ({ email: `wanted${(wanted += 1)}@home.example`, couples: [1, 2, 3].map(() => scene.name()) });
  let wanted = 0;

  const joined = async (body: ReturnType<typeof joinBody>): Promise<CoupleUnderTest> => {
    await api.ask('POST', '/api/v1/join', body);
    const [couple] = await scene.sql<CoupleUnderTest>(
      `select e.practice_id as "practiceId", e.id as "enrolmentId", a.id as a, b.id as b
       from enrolment e join partner a on a.enrolment_id = e.id and a.side = 'a'
       join partner b on b.enrolment_id = e.id and b.side = 'b' where a.email = $1 and b.email = $2`,
      [body.email, body.partner.email],
    );
    return couple!;
  };
  const confirmed = async (couple: CoupleUnderTest) =>
    api.ask('POST', '/api/v1/join/confirm', { token: await scene.link(couple, 'confirm-address'), consent });
  /** Who came second is told why when they ask again; until then that it is not possible just now. */
  const outcomeOf = async (tokens: string[], accept: (token: string) => ReturnType<ApiUnderTest['ask']>) => {
    const first = (await Promise.all(tokens.map(accept))).map(({ statusCode }) => statusCode);
    const again = await accept(tokens[first.findIndex((status) => status !== 200)]!);
    const refused = first.filter((status) => [404, 409, 503].includes(status));
    return { let: first.filter((status) => status === 200).length, refused: refused.length, again: again.statusCode };
  };
  const oneIsLet = { let: 1, refused: 2, again: 409 };

  it('by invitations from three, accepted in one moment', async () => {
    const { email, couples } = bodyOf();
    const tokens: string[] = [];
    for (const name of couples) {
      const couple = await joined({ ...joinBody(name), partner: { name: 'Ben', email } });
      await confirmed(couple);
      tokens.push(await scene.link(couple, 'invitation', couple.b));
    }
    const accept = (token: string) => api.ask('POST', '/api/v1/invitation/accept', { token, ...accepting });
    expect(await outcomeOf(tokens, accept)).toEqual(oneIsLet);
  });

  it('by three who joined with it, whose partners accept in one moment', async () => {
    const { email, couples } = bodyOf();
    const tokens: string[] = [];
    for (const name of couples) {
      const couple = await joined({ ...joinBody(name), email });
      await confirmed(couple);
      tokens.push(await scene.link(couple, 'invitation', couple.b));
    }
    const accept = (token: string) => api.ask('POST', '/api/v1/invitation/accept', { token, ...accepting });
    expect(await outcomeOf(tokens, accept)).toEqual({ ...oneIsLet, again: 404 });
  });

  it('by three who move to it, and confirm it in one moment', async () => {
    const { email } = bodyOf();
    const tokens: string[] = [];
    for (let at = 0; at < 3; at += 1) tokens.push(await scene.linkToNewAddress(await scene.couple(), email));
    const confirm = (token: string) => api.ask('POST', '/api/v1/us/address/confirm', { token });
    expect(await outcomeOf(tokens, confirm)).toEqual(oneIsLet);
  });
});

it('one passkey that is added twice at once is there once', async () => {
  const { id: coachId } = await scene.colleague();
  const now = api.clock.now();
  const passkey = { coachId, name: 'Key', credentialId: 'c'.repeat(22), publicKey: Buffer.from('k'), counter: 0 };
  const newId = idsAt(now);
  const add = () =>
    api.database.transaction((tx) => insertPasskey(tx, { ...passkey, id: newId(), transports: [] }, now));
  expect((await Promise.all([add(), add(), add()])).sort()).toEqual([false, false, true]);
});
