import { Random } from '../hostile/random.js';
import { madeUpCoachToken, madeUpToken, post, put, type Probe } from './probe.js';
import type { Scene } from './scene.js';

const MANY = 20;
const password = 'three herons by the weir';
const slot = { zone: 'Europe/Berlin', weekday: 7, time: '19:00' };
const consent = { version: '2', given: true, emails: '2' };
const couplePages = [
  '',
  '/timeline',
  '/events',
  '/emails',
  '/notes',
  '/promises',
  '/intake',
  '/measures',
  '/messages/a',
  '/weekly-practices',
];

/** Every place where somebody could learn by waiting whether an address, a link or an id is there. */
export function probesOf(scene: Scene, random: Random): Probe[] {
  return [
    ...ofAddresses(scene),
    ...ofPartnersLinks(scene, random),
    ...ofCoachesLinks(scene, random),
    ...ofIds(scene, random),
  ];
}

const nobodys = (host: string) => Array.from({ length: MANY }, (_, at) => `a${at + 1}@${host}`);

function ofAddresses({ coach, partners }: Scene): Probe[] {
  const [coaches, couples] = [
    { there: [coach], not: ['ade@practice.example'] },
    { there: partners, not: nobodys('nobodys.example') },
  ];
  return [
    { name: 'coach-password', ...coaches, ask: (email) => post('/api/auth/sign-in/email', { email, password }) },
    { name: 'coach-forgotten-password', ...coaches, ask: (email) => post('/api/auth/forgotten-password', { email }) },
    { name: 'partner-sign-in-link', ...couples, ask: (email) => post('/api/v1/us/sign-in-link', { email }) },
    {
      name: 'join',
      ...couples,
      ask: (email) =>
        post('/api/v1/join', { name: 'Ana', email, ...slot, partner: { name: 'Ben', email: 'ben@elsewhere.example' } }),
    },
    {
      name: 'join-of-partner',
      ...couples,
      ask: (email) =>
        post('/api/v1/join', { name: 'Ana', email: 'ana@elsewhere.example', ...slot, partner: { name: 'Ben', email } }),
    },
  ];
}

function ofPartnersLinks({ links }: Scene, random: Random): Probe[] {
  const not = Array.from({ length: MANY }, () => madeUpToken(random));
  return [
    { name: 'sign-in-link', there: links['sign-in'], not, ask: (token) => post('/api/v1/us/session', { token }) },
    {
      name: 'confirm-link',
      there: links['confirm-address'],
      not,
      ask: (token) => post('/api/v1/join/look', { token }),
    },
    {
      name: 'confirm-link-pressed',
      there: links['confirm-address'],
      not,
      ask: (token) => post('/api/v1/join/confirm', { token, consent }),
    },
    {
      name: 'invitation-link',
      there: links.invitation,
      not,
      ask: (token) => post('/api/v1/invitation/look', { token }),
    },
    {
      name: 'invitation-link-pressed',
      there: links.invitation,
      not,
      ask: (token) => post('/api/v1/invitation/accept', { token, ...slot, consent }),
    },
    {
      name: 'address-link',
      there: links['change-address'],
      not,
      ask: (token) => post('/api/v1/us/address/look', { token }),
    },
    {
      name: 'address-link-pressed',
      there: links['change-address'],
      not,
      ask: (token) => post('/api/v1/us/address/confirm', { token }),
    },
    { name: 'measure-link', there: links.measure, not, ask: (token) => post('/api/v1/measures/look', { token }) },
    { name: 'check-in-link', there: links['check-in'], not, ask: (token) => post('/api/v1/check-in/look', { token }) },
    {
      name: 'check-in-link-pressed',
      there: links['check-in'],
      not,
      ask: (token) => put('/api/v1/check-in', { token, answers: {} }),
    },
  ];
}

function ofCoachesLinks({ coachLinks }: Scene, random: Random): Probe[] {
  const not = Array.from({ length: MANY }, () => madeUpCoachToken(random));
  const [reset, invited] = [coachLinks['coach-new-password'], coachLinks['coach-invitation']];
  const zone = 'Europe/Berlin';
  return [
    {
      name: 'coach-reset-link',
      there: reset,
      not,
      ask: (token) => post('/api/auth/new-password', { token, password }),
    },
    {
      name: 'coach-device-link',
      there: coachLinks['password-tried'],
      not,
      ask: (token) => post('/api/auth/new-device', { token }),
    },
    {
      name: 'coach-invitation-link',
      there: invited,
      not,
      ask: (token) => post('/api/auth/coach-invitation/look', { token }),
    },
    {
      name: 'coach-invitation-link-pressed',
      there: invited,
      not,
      ask: (token) => post('/api/auth/coach-invitation', { token, password, zone }),
    },
  ];
}

function ofIds({ couples, flags, deliveries, views, promises, otto, partner }: Scene, random: Random): Probe[] {
  const not = Array.from(
    { length: MANY },
    (_, at) =>
      `0190${at.toString(16).padStart(4, '0')}-0000-7000-8000-${random
        .below(2 ** 32)
        .toString(16)
        .padStart(12, '0')}`,
  );
  const first = couples[0]!;
  const pages = couplePages.map((page): Probe => {
    const ask = (id: string) => ({ method: 'GET', path: `/api/v1/coach/couples/${id}${page}`, headers: otto });
    return {
      name: `coach-couple${page.replace('/messages/a', '/messages').replace('/', '-')}`,
      there: couples,
      not,
      ask,
    };
  });
  const of = (name: string, there: readonly string[], ask: Probe['ask']): Probe => ({ name, there, not, ask });
  const madeUpReferences = promises.map((reference) => madeUpToken(random).slice(0, reference.length));
  return [
    ...pages,
    of('coach-couple-pause', couples, (id) => post(`/api/v1/coach/couples/${id}/pause`, {}, otto)),
    of('coach-flag', flags, (id) => post(`/api/v1/coach/attention/${id}/see`, {}, otto)),
    of('coach-email', deliveries, (id) => post(`/api/v1/coach/couples/${first}/emails/${id}/again`, {}, otto)),
    of('coach-view', views, (id) => ({ method: 'DELETE', path: `/api/v1/coach/views/${id}`, headers: otto })),
    {
      name: 'partner-promise',
      there: promises,
      not: madeUpReferences,
      ask: (id) => post(`/api/v1/us/promises/${id}/let-go`, {}, partner),
    },
  ];
}
