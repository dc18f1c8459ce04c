import { beforeAll, expect, it } from '@jest/globals';
import type { CapturedMail } from '@troth/contract';
import type { BrowserContext } from 'playwright-core';
import { openedWithCoach } from '../browser/opened.js';
import { linkIn } from '../browser/standalone.js';
import { callsOfCoach } from './calls-of-coach.js';
import { callsOfLead } from './calls-of-lead.js';
import { callsOfOfficer } from './calls-of-officer.js';
import { callsOfSingleSignOn } from './calls-of-single-sign-on.js';
import { callsOfPartner } from './calls-of-partner.js';
import { callsOfLinks } from './calls.js';
import { everywhere, metBy, walkAll, type Call, type Refusal } from './walk.js';

const here = openedWithCoach();

interface Response {
  readonly content?: Record<string, { schema: { allOf?: { properties?: { code: { enum: string[] } } }[] } }>;
}

interface Document {
  readonly paths: Record<string, Record<string, { responses: Record<string, Response> }>>;
}

/** Routes whose refusals no page shows, with the reason. */
const withoutWords: Readonly<Record<string, string>> = {
  'GET /health/live': 'asked by programs',
  'GET /health/ready': 'asked by programs',
  'GET /metrics': 'asked by programs',
  'POST /api/v1/mail/inbound': 'asked by the mail server',
  'POST /api/v1/mail/unsubscribe/{token}': 'asked by mail programs (RFC 8058)',
  'GET /api/v1/mail/unsubscribe/{token}': 'leads to the page /mail',
  'POST /api/auth/single-sign-on/logout': 'asked by the provider of single sign-on',
  'GET /api/v1/programme': 'asked by programs',
  'GET /api/auth/get-session': 'asked by programs',
  'GET /api/auth/single-sign-on':
    'asked by a page that offers a button where there is a provider: without one it offers none',
  'GET /api/v1/coach/couples/{id}/events': 'asked by programs',
  'POST /api/v1/coach/attention/{id}/clear': 'asked by pages of an earlier version',
  'POST /api/auth/passkey': 'asked after a device has given a passkey: test/browser/coach-sign-in',
  'POST /api/v1/coach/account/passkeys': 'asked after a device has made a passkey: test/browser/coach-sign-in',
  'POST /api/v1/us/messages/read': 'asked by a page that is read: where it fails, the next look marks it',
  'POST /api/v1/coach/couples/{id}/messages/{side}/read':
    'asked by a page that is read: where it fails, the next look marks it',
  'GET /api/v1/coach/changes': 'asked by a page by itself: what it shows stays, and it tries again',
  'GET /api/v1/coach/practice/programme/preview/emails/{kind}':
    'framed beside the same email’s words, whose route is asked before',
  'GET /api/v1/us/export': 'a download: the browser tells of it',
  'GET /api/v1/us/sessions/{sessionId}/calendar': 'a download: the browser tells of it',
  'GET /api/v1/coach/couples/{id}/sessions/{sessionId}/calendar': 'a download: the browser tells of it',
  'GET /api/v1/calendar/{token}': 'asked by calendars',
};

const slot = { zone: 'Europe/Berlin', weekday: 3, time: '20:00' };
const noLinks = { confirming: '', invited: '', checkIn: '', mail: '', newAddress: '', measure: '' };
const consent = { version: '2', given: true, emails: '2' };

let document: Document;
let checkIn: CapturedMail;
let measure: CapturedMail;

beforeAll(async () => {
  document = await here.troth.ask<Document>('GET', '/api/openapi.json');
  const token = secretOf(await invite('lena', 'jonas'));
  await here.troth.ask('POST', '/api/v1/invitation/accept', { token, ...slot, consent });
  measure = await nextMail('lena@home.example', 'measure');
  // The link of one that came before it may have closed by now.
  checkIn = await nextMail('lena@home.example', 'check-in', measure.date);
}, 240_000);

async function newVisitor(): Promise<BrowserContext> {
  const visitor = await here.browser.newContext({ locale: 'en-GB', timezoneId: slot.zone, reducedMotion: 'reduce' });
  visitor.setDefaultTimeout(15_000);
  return visitor;
}

const secretOf = (mail: CapturedMail) => new URL(linkIn(mail)).hash.slice(1);

async function join(name: string, partner: string): Promise<string> {
  const people = { name, email: `${name}@home.example`, partner: { name: partner, email: `${partner}@home.example` } };
  await here.troth.ask('POST', '/api/v1/join', { ...people, ...slot });
  return linkIn(await here.troth.newestMail(people.email, 'confirm-address'));
}

async function invite(name: string, partner: string): Promise<CapturedMail> {
  const token = new URL(await join(name, partner)).hash.slice(1);
  await here.troth.ask('POST', '/api/v1/join/confirm', { token, consent });
  return here.troth.newestMail(`${partner}@home.example`, 'invitation');
}

async function nextMail(email: string, kind: string, after?: string): Promise<CapturedMail> {
  for (let days = 0; days < 15; days++) {
    const [mail] = await here.troth.mail({ to: email, kind, ...(after && { after }) });
    if (mail) return mail;
    await here.troth.advance('P1D');
  }
  throw new Error(`No email of the kind ${kind} came within 15 days.`);
}

async function partner(email: string): Promise<BrowserContext> {
  const visitor = await newVisitor();
  await visitor.request.post(`${here.troth.url}/api/v1/us/sign-in-link`, { data: { email } });
  const token = secretOf(await here.troth.newestMail(email, 'sign-in-link'));
  await visitor.request.post(`${here.troth.url}/api/v1/us/session`, { data: { token } });
  return visitor;
}

/** The practice's first coach, who leads it and looks after its safety too. */
async function coachOfAllRoles() {
  const visitor = await newVisitor();
  await visitor.request.post(`${here.troth.url}/api/auth/sign-in/email`, { data: here.coach });
  return visitor;
}

async function askForNewAddress(email: string, address: string): Promise<string> {
  const visitor = await partner(email);
  await visitor.request.post(`${here.troth.url}/api/v1/us/address`, { data: { email: address } });
  return linkIn(await here.troth.newestMail(address, 'confirm-new-address'));
}

/** It is told alike on every page of a coach, so that it is walked once. */
const walkedOnce: Readonly<Record<string, string>> = { 'not-your-role': 'GET /api/v1/coach/couples' };

/** Every refusal of one route that the API document tells of. */
function refusalsOf(route: string): Refusal[] {
  const [method = '', path = ''] = route.split(' ');
  const responses = document.paths[path]?.[method.toLowerCase()]?.responses;
  if (!responses) throw new Error(`The API document has no ${route}.`);
  return Object.entries(responses).flatMap(([status, { content }]) => {
    const parts = content?.['application/problem+json']?.schema.allOf ?? [];
    return parts
      .flatMap(({ properties }) => properties?.code.enum ?? [])
      .filter((code) => (walkedOnce[code] ?? route) === route)
      .map((code) => ({ status: Number(status), code }));
  });
}

it('every refusal met through a link or before the sign-in is told in words for people', async () => {
  const links = {
    confirming: await join('mika', 'ola'),
    invited: linkIn(await invite('ida', 'ole')),
    checkIn: linkIn(checkIn),
    mail: checkIn.links.find((link) => new URL(link).pathname === '/mail') ?? '',
    newAddress: await askForNewAddress('lena@home.example', 'lena.new@home.example'),
    measure: linkIn(measure),
  };
  const calls = [...callsOfLinks(here.troth.url, links), ...callsOfSingleSignOn(here.troth.url)];
  expect(await walkAll(await newVisitor(), calls, refusalsOf)).toEqual([]);
}, 240_000);

it('every refusal that a partner meets on their own pages is told in words for people', async () => {
  const visitor = await partner('lena@home.example');
  expect(await walkAll(visitor, callsOfPartner(here.troth.url), refusalsOf)).toEqual([]);
}, 240_000);

it.each([
  ['a safety officer', callsOfOfficer],
  ['a lead coach', callsOfLead],
])(
  'every refusal that %s meets is told in words for people',
  async (_, calls) => {
    expect(await walkAll(await coachOfAllRoles(), calls(here.troth.url), refusalsOf)).toEqual([]);
  },
  240_000,
);

it('every refusal that a coach meets is told in words for people', async () => {
  const visitor = await coachOfAllRoles();
  const couples = await visitor.request.get(`${here.troth.url}/api/v1/coach/couples?search=lena`);
  const { items } = (await couples.json()) as { items: { enrolmentId: string }[] };
  const calls = callsOfCoach(here.troth.url, items[0]?.enrolmentId ?? '');
  expect(await walkAll(visitor, calls, refusalsOf)).toEqual([]);
}, 240_000);

const everyList = (): Call[][] => [
  [...callsOfLinks('', noLinks), ...callsOfSingleSignOn('')],
  callsOfPartner(''),
  callsOfCoach('', ''),
  callsOfOfficer(''),
  callsOfLead(''),
];

it('no route of the API document is left out, but for those that no page shows the refusals of', () => {
  const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const told = [...everyList().flatMap((calls) => calls.map(({ route }) => route)), ...Object.keys(withoutWords)];
  expect(routes.filter((route) => !told.includes(route))).toEqual([]);
  expect(routes.flatMap(refusalsOf).length).toBeGreaterThan(150);
});

it('what nearly every call may meet is met by at least five of them', () => {
  const met: Record<string, number> = {};
  for (const calls of everyList())
    for (const { code, status, by = 'API' } of calls.flatMap((call, at) => metBy(call, at, refusalsOf(call.route))))
      if (everywhere.includes(code)) met[`${code} ${status} ${by}`] = (met[`${code} ${status} ${by}`] ?? 0) + 1;
  expect(Object.keys(met)).toHaveLength(11);
  expect(Object.entries(met).filter(([, times]) => times < 5)).toEqual([]);
});
