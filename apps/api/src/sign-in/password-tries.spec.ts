import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { idsAt, requestEmails } from '@troth/database';
import { tryLimits } from '@troth/domain';
import { mailToken } from '@troth/sealing';
import { coachPassword, cookieOf, startApi, testKeys, type ApiUnderTest } from '../api.fixture.js';

let api: ApiUnderTest;
let other: ApiUnderTest;
beforeEach(async () => {
  api = await startApi({ rateLimit: 60 });
  other = await startApi({ rateLimit: 60, database: api.served });
});
afterEach(async () => {
  await other?.close();
  await api?.close();
});

const { tries } = tryLimits['password-account'];

const signIn = (ip: string, password: string, { email = api.coach.email, cookie = '', at = api } = {}) =>
  at.fastify.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    payload: { email, password },
    headers: { 'x-forwarded-for': ip, ...(cookie === '' ? {} : { cookie }) },
  });

async function attack(addressOf: (turn: number) => string, email = api.coach.email): Promise<number[]> {
  const statuses: number[] = [];
  for (let turn = 0; turn < 80; turn += 1) {
    statuses.push((await signIn(addressOf(turn), 'wrong', { email, at: turn % 2 ? api : other })).statusCode);
  }
  return statuses;
}

const refusedAfter = (tried: number) => [...Array(tried).fill(401), ...Array(80 - tried).fill(429)];

async function told(): Promise<unknown[]> {
  const rows = await api.database.query<{ payload: unknown }>(
    `select payload from event where name = 'coach.password-tried'`,
  );
  return rows.map(({ payload }) => payload);
}

describe('80 wrong passwords for one coach', () => {
  it('from 80 addresses are refused after ten, by every process, and the coach is told once', async () => {
    expect(await attack((turn) => `198.51.100.${turn + 1}`)).toEqual(refusedAfter(tries));
    expect(await told()).toEqual([{ coachId: api.coach.coachId }]);
  });

  it('from one IPv6 /64 are refused as well', async () => {
    expect(await attack((turn) => `2001:db8:9:9::${(turn + 1).toString(16)}`)).toEqual(refusedAfter(tries));
  });

  it('read the same where no coach has the address, and tell nobody', async () => {
    expect(await attack((turn) => `198.51.100.${turn + 1}`, 'nobody@practice.example')).toEqual(refusedAfter(tries));
    expect(await told()).toEqual([{ coachId: null }]);
  });

  it('do not lock out a device that the coach has signed in on', async () => {
    const { cookie = '' } = cookieOf(await signIn('192.0.2.1', coachPassword));
    await attack((turn) => `198.51.100.${turn + 1}`);
    expect((await signIn('192.0.2.1', coachPassword)).statusCode).toBe(429);
    expect((await signIn('192.0.2.1', 'mistyped', { cookie })).statusCode).toBe(401);
    expect((await signIn('192.0.2.1', coachPassword, { cookie, at: other })).statusCode).toBe(200);
  });

  it('let a new device in by the link of the email, and only while that lives', async () => {
    await attack((turn) => `198.51.100.${turn + 1}`);
    const token = await mailed('password-tried');
    const letIn = (sent: string) => api.ask('POST', '/api/auth/new-device', { token: sent });
    const device = await letIn(token);
    expect([device.statusCode, device.cookies[0]?.httpOnly]).toEqual([204, true]);
    const { cookie = '' } = cookieOf(device);
    expect((await signIn('192.0.2.77', coachPassword, { cookie })).statusCode).toBe(200);
    expect((await letIn(await mailed('coach-alert'))).json()).toMatchObject({ code: 'link-not-valid' });
    api.clock.advance({ hours: 25 });
    expect((await letIn(token)).json()).toMatchObject({ code: 'link-not-valid' });
  });
});

describe('passwords for many addresses', () => {
  it('are refused from one network after thirty', async () => {
    const statuses: number[] = [];
    for (let turn = 0; turn < 40; turn += 1)
      statuses.push((await signIn('198.51.100.9', 'wrong', { email: `coach${turn}@x.example` })).statusCode);
    expect(statuses).toEqual([...Array(30).fill(401), ...Array(10).fill(429)]);
  });
});

describe('a right password', () => {
  it('counts against nobody, however often it is given', async () => {
    for (let turn = 0; turn < 2 * tries; turn += 1)
      expect((await signIn('192.0.2.1', coachPassword)).statusCode).toBe(200);
  });

  it('makes no device known for another coach', async () => {
    const { cookie = '' } = cookieOf(await signIn('192.0.2.1', coachPassword));
    await attack((turn) => `198.51.100.${turn + 1}`, 'other@practice.example');
    const theirs = await signIn('192.0.2.1', 'guess', { email: 'other@practice.example', cookie });
    expect(theirs.statusCode).toBe(429);
  });
});

async function mailed(kind: string): Promise<string> {
  const now = api.clock.now();
  const id = idsAt(now)();
  const { practiceId, coachId: personId } = api.coach;
  await api.database.transaction((tx) =>
    requestEmails(
      tx,
      [
        {
          id,
          practiceId,
          personId,
          enrolmentId: null,
          audience: 'coach',
          kind,
          key: id,
          refs: {},
          causedBy: id,
          dueAt: now,
          expiresAt: new Date(now.getTime() + 86_400_000),
        },
      ],
      now,
    ),
  );
  return mailToken(testKeys, 'device', id);
}
