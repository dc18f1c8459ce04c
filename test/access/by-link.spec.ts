import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { routes, type Endpoint, type Route } from '@troth/contract';
import { startApi, type ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import { ask, pathOf, type Answered } from './ask.js';
import { othersWhoAsk, sessionOf } from './people.js';
import { rightful } from './rightful.js';
import { Scene, type Call } from './scene.js';

jest.setTimeout(120_000);

/** Every kind of link that there is, to one who is asked, invited or told by email. */
const kinds = {
  'confirm-address': async (scene: Scene) => scene.link(await scene.joining(false), 'confirm-address'),
  invitation: async (scene: Scene) => {
    const couple = await scene.joining(true);
    return scene.link(couple, 'invitation', couple.b);
  },
  'sign-in': async (scene: Scene) => scene.link(await scene.couple(), 'sign-in'),
  'check-in': async (scene: Scene) => scene.checkIn(await scene.couple()),
  measure: async (scene: Scene) => {
    const couple = await scene.couple();
    await scene.askHowThingsAre(couple);
    return scene.link(couple, 'measure');
  },
  'change-address': async (scene: Scene) => scene.linkToNewAddress(await scene.couple()),
  about: async (scene: Scene) => scene.mailToken('about', await scene.email('check-in', await scene.couple())),
  unsubscribe: async (scene: Scene) =>
    scene.mailToken('unsubscribe', await scene.email('check-in', await scene.couple())),
  device: async (scene: Scene) =>
    scene.mailToken('device', await scene.email('password-tried', await scene.couple(), scene.api.coach.coachId)),
  feed: async (scene: Scene) => scene.feed(),
  password: async (scene: Scene) => scene.invitationLink(await scene.invitation()),
} as const;
type Kind = keyof typeof kinds;

/** Nobody has to sign in to ask for help: any link of theirs that lives says who they are. */
const anyOfPartner: readonly Kind[] = [
  'confirm-address',
  'invitation',
  'sign-in',
  'check-in',
  'measure',
  'change-address',
];

/** Which links each route takes. */
const taken: Readonly<Partial<Record<Endpoint, readonly Kind[]>>> = {
  'POST /api/v1/join/look': ['confirm-address'],
  'POST /api/v1/join/confirm': ['confirm-address'],
  'POST /api/v1/join/intake': ['confirm-address', 'invitation'],
  'POST /api/v1/invitation/look': ['invitation'],
  'POST /api/v1/invitation/accept': ['invitation'],
  'POST /api/v1/invitation/decline': ['invitation'],
  'POST /api/v1/check-in/look': ['check-in'],
  'PUT /api/v1/check-in': ['check-in'],
  'POST /api/v1/safety/answers': anyOfPartner,
  'POST /api/v1/safety/talk': anyOfPartner,
  'POST /api/v1/measures/look': ['measure'],
  'PUT /api/v1/measures': ['measure'],
  'POST /api/v1/mail/look': ['about'],
  'POST /api/v1/mail/stop': ['about'],
  'POST /api/v1/mail/resume': ['about'],
  'POST /api/v1/mail/unsubscribe/:token': ['unsubscribe'],
  'GET /api/v1/calendar/:token': ['feed'],
  'POST /api/v1/us/session': ['sign-in'],
  'POST /api/v1/us/address/look': ['change-address'],
  'POST /api/v1/us/address/confirm': ['change-address'],
  'POST /api/auth/new-device': ['device'],
  'POST /api/auth/new-password': ['password'],
  'POST /api/auth/coach-invitation/look': ['password'],
  'POST /api/auth/coach-invitation': ['password'],
};

const byLink = routes.filter(({ caller }) => caller === 'link-holder');
const madeUp = 'A'.repeat(43);
const malformed = ['', 'a', 'A'.repeat(42), 'A'.repeat(5_000), '../../us', 'Ω'.repeat(43), 'A'.repeat(42) + '\u0000'];

let api: ApiUnderTest;
let scene: Scene;
const tokens = {} as Record<Kind, string>;

beforeAll(async () => {
  api = await startApi();
  const askers = await othersWhoAsk(api);
  const of = (wanted: string) => askers.find(({ name }) => name === wanted)!.headers;
  scene = new Scene(api, await sessionOf(api, api.coach.coachId), of('sam'), of('lea'));
  for (const kind of Object.keys(kinds) as Kind[]) tokens[kind] = await kinds[kind](scene);
});
afterAll(() => api?.close());

/** A call that would be right, with another token in the place of its own. */
function withToken({ endpoint }: Route, call: Call, token: unknown): Call {
  if (endpoint.includes('/:token')) return { ...call, path: { token: String(token) } };
  return { ...call, body: { ...(call.body as object), token } };
}

function send(route: Route, call: Call): Promise<Answered> {
  const [method = ''] = route.endpoint.split(' ');
  return ask(api, { method, url: pathOf(route, call.path), body: call.body, who: { ...call.headers, ...call.who } });
}

/** What a route lets somebody do by a link that it is not for, or answers otherwise than one that nobody has. */
async function faultsOf(route: Route): Promise<string[]> {
  const call = (await rightful[route.endpoint as Endpoint]?.(scene)) ?? {};
  const nobodys = await send(route, withToken(route, call, madeUp));
  const faults: string[] = [];
  for (const [kind, token] of Object.entries(tokens)) {
    if (taken[route.endpoint as Endpoint]?.includes(kind as Kind)) continue;
    const answer = await send(route, withToken(route, call, token));
    if (answer.bytes !== nobodys.bytes) faults.push(`${route.endpoint} by ${kind}: ${answer.said}`);
  }
  for (const token of malformed) {
    const { status, said } = await send(route, withToken(route, call, token));
    if (status >= 500 || (status < 400 && nobodys.status >= 400))
      faults.push(`${route.endpoint} by ${JSON.stringify(token).slice(0, 50)}: ${said}`);
  }
  return faults;
}

describe('who holds a link', () => {
  it('has each route that takes a link in the table', () => {
    expect(byLink.map(({ endpoint }) => endpoint).toSorted()).toEqual(Object.keys(taken).toSorted());
  });

  it.each(byLink.map((route) => ({ endpoint: route.endpoint, route })))(
    'opens $endpoint by the links in the table alone, and by nothing malformed',
    async ({ route }) => expect(await faultsOf(route)).toEqual([]),
  );

  it('answers for the couple whose link it is, also where somebody else is signed in', async () => {
    const [theirs, own] = [await scene.couple(), await scene.couple()];
    const token = await scene.checkIn(theirs);
    const save = routes.find(({ endpoint }) => endpoint === 'PUT /api/v1/check-in')!;
    const call = await rightful['PUT /api/v1/check-in']!(scene);
    const answer = await send(save, withToken(save, { ...call, who: await scene.signIn(own) }, token));
    expect(answer.status).toBeLessThan(300);
    const rows = await scene.sql<{ id: string }>(
      'select enrolment_id as id from check_in where answered_at is not null and enrolment_id = any($1)',
      [[theirs.enrolmentId, own.enrolmentId]],
    );
    expect(rows.map(({ id }) => id)).toEqual([theirs.enrolmentId]);
  });

  it('would be found to be let in by a link of another kind', async () => {
    const route = routes.find(({ endpoint }) => endpoint === 'POST /api/v1/check-in/look')!;
    const measure = tokens.measure;
    tokens.measure = await kinds['check-in'](scene);
    expect(await faultsOf(route)).toEqual([expect.stringContaining('by measure: 200')]);
    tokens.measure = measure;
  });
});
