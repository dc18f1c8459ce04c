import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { rowsRead, statementsOf, type Asked } from '@troth/testing';
import { startApi, signInCoach, type ApiUnderTest } from './api.fixture.js';
import {
  answers,
  askBoth,
  enrol,
  joinBody,
  mailLink,
  promiseFor,
  saveCheckIn,
  signInPartner,
  signUp,
  type CoupleUnderTest,
} from './couple.fixture.js';
import { fillYear } from './year.fixture.js';

/** More than MOST_ROWS, so that whatever grows with the practice is over it. Tried with 40,000 too: docs/scale.md. */
const COUPLES = 4_000;
const MOST_ROWS = 2_000;

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let tokens: { a: string; b: string };
let coach: Record<string, string>;
let partner: Record<string, string>;

beforeAll(async () => {
  api = await startApi();
  couple = await enrol(api, 'real');
  tokens = await askBoth(api, couple, '2026-W48');
  await saveCheckIn(api, tokens.a, { promise: promiseFor(api, 'call at noon') });
  await fillYear(api, COUPLES);
  coach = await signInCoach(api);
  partner = await signInPartner(api, couple, couple.a);
}, 600_000);
afterAll(() => api?.close());

type Request = readonly [
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  who: 'coach' | 'partner' | null,
  body?: () => unknown,
];

const requests: readonly Request[] = [
  ['GET', '/health/ready', null],
  ['GET', '/metrics', null],
  ['GET', '/api/v1/join', null],
  ['POST', '/api/v1/join', null, () => joinBody('another')],
  ['POST', '/api/v1/us/sign-in-link', null, () => ({ email: 'real@home.example' })],
  ['POST', '/api/v1/check-in/look', null, () => ({ token: tokens.a })],
  ['PUT', '/api/v1/check-in', null, () => ({ token: tokens.b, answers })],
  ...[
    'me',
    'coaches',
    'couples',
    'couples?filter=attention',
    'couples?filter=ended',
    'couples?filter=unassigned',
    'couples?search=zoe',
    'couples?search=robin%20499',
    'couples?filter=attention&search=couples.example',
    ...['name', 'last-word', 'stage', 'next'].map((sort) => `couples?sort=${sort}`),
    'couples?stage=communication&finding=trust-drop&group=needing',
    'caseload',
    'caseload?search=zoe&finding=trust-drop',
  ].map((path): Request => ['GET', `/api/v1/coach/${path}`, 'coach']),
  ...['', '/promises', '/notes', '/emails', '/events', '/timeline'].map((path): Request => [
    'GET',
    `/api/v1/coach/couples/:id${path}`,
    'coach',
  ]),
  ...['couples/:id/pause', 'couples/:id/resume'].map((path): Request => [
    'POST',
    `/api/v1/coach/${path}`,
    'coach',
    () => ({}),
  ]),
  ...['', '/emails', '/export'].map((path): Request => ['GET', `/api/v1/us${path}`, 'partner']),
  ['PUT', '/api/v1/us/preferences', 'partner', () => ({ zone: 'Europe/Paris', weekday: 7, time: '20:00' })],
  ['POST', '/api/v1/us/pause', 'partner', () => ({})],
  ['POST', '/api/v1/us/leave', 'partner', () => ({})],
];

it('no statement of a request reads more than 2,000 rows, under a custom plan or a generic one', async () => {
  const asked: (Asked & { of: string })[] = [];
  for (const [method, path, who, body] of requests) {
    const headers = who === 'coach' ? coach : who === 'partner' ? partner : {};
    const statements = await statementsOf(api.served, async () => {
      const answer = await api.ask(method, path.replace(':id', couple.enrolmentId), body?.(), headers);
      expect([path, answer.statusCode < 400, answer.body.slice(0, answer.statusCode < 400 ? 0 : 300)]).toEqual([
        path,
        true,
        '',
      ]);
    });
    asked.push(...statements.map((one) => ({ ...one, of: `${method} ${path}` })));
  }
  // Confirming, with whatever chooses a coach and ends earlier requests.
  const joined = await signUp(api, 'more');
  const token = await mailLink(api, joined, joined.a, 'confirm-address');
  const joining = await statementsOf(api.served, async () => {
    await api.ask('POST', '/api/v1/join/confirm', { token, consent: { version: '2', given: true, emails: '2' } });
  });
  asked.push(...joining.map((one) => ({ ...one, of: 'joining' })));

  const tooMany: string[] = [];
  const seen = new Set<string>();
  for (const one of asked) {
    const key = `${one.sql}\n${JSON.stringify(one.parameters).length}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const plan of ['custom', 'generic'] as const) {
      const rows = await rowsRead(api.served, one, plan);
      if (rows > MOST_ROWS) tooMany.push(`${one.of}, ${plan} plan: ${rows} rows: ${one.sql.trim().slice(0, 400)}`);
    }
  }
  expect(seen.size).toBeGreaterThan(60);
  expect(tooMany).toEqual([]);
}, 300_000);
