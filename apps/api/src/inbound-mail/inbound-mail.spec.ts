import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { idsAt, requestEmails } from '@troth/database';
import { mailToken } from '@troth/sealing';
import { coachPassword, monday, signInCoach, startApi, testKeys, type ApiUnderTest } from '../api.fixture.js';
import { askBoth, enrol, signInPartner, type CoupleUnderTest } from '../couple.fixture.js';
import { addCoach } from '../sign-in/add-coach.js';
import { sign } from './signature.js';

const inbound = { domain: 'in.troth.example', secret: 'a secret of thirty-two characters' };

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let to: string;
let couples = 0;

beforeAll(async () => void (api = await startApi({ inbound })));
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await enrol(api, `inbound${(couples += 1)}`);
  await askBoth(api, couple, '2026-W48');
  const id = idsAt(monday)();
  await api.database.transaction((tx) =>
    requestEmails(
      tx,
      [
        {
          id,
          practiceId: couple.practiceId,
          personId: couple.a,
          enrolmentId: couple.enrolmentId,
          audience: 'partner',
          kind: 'check-in',
          key: 'spec',
          refs: { week: '2026-W48' },
          causedBy: id,
          dueAt: monday,
          expiresAt: new Date(monday.getTime() + 86_400_000),
        },
      ],
      monday,
    ),
  );
  to = `reply-${mailToken(testKeys, 'reply', id)}@${inbound.domain}`;
});

const reply = (text: string, address = to, from = `inbound${couples}@home.example`) =>
  Buffer.from(`From: ${from}\r\nTo: ${address}\r\nMessage-ID: <1@example.org>\r\n\r\n${text}\r\n`);
const post = (body: Buffer, signature: string, type = 'message/rfc822') =>
  api.fastify.inject({
    method: 'POST',
    url: '/api/v1/mail/inbound',
    headers: { 'content-type': type, 'troth-signature': signature },
    payload: body,
  });
const nested = (depth: number) =>
  Array.from({ length: depth }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join(
    '',
  );
const kept = (partnerId: string) =>
  api.database.query<{ kind: string; sealed: string }>('select kind, sealed from inbound_mail where partner_id = $1', [
    partnerId,
  ]);
const signed = (body: Buffer, at = new Date()) => sign(inbound.secret, body, at);
const revisions = async () =>
  (
    await api.database.query<{ revision: number }>(
      `select revision from check_in where partner_id = $1 and local_week = '2026-W48'`,
      [couple.a],
    )
  ).map(({ revision }) => revision);

describe('mail that comes in over HTTP', () => {
  it('is taken where it is signed, and once', async () => {
    const body = reply('7 6 8');
    for (let times = 0; times < 2; times += 1) {
      const response = await post(body, signed(body));
      expect([response.statusCode, response.body]).toEqual([204, '']);
    }
    expect(await revisions()).toEqual([1]);
  });

  it('is refused where it is not signed, is signed otherwise, was changed, or lay too long', async () => {
    const body = reply('7 6 8');
    const minutes = (count: number) => new Date(Date.now() + count * 60_000);
    const wrong = [
      '',
      'v1=00',
      sign('another secret of thirty-two chars', body, new Date()),
      signed(reply('7 6 9')),
      signed(body, minutes(-6)),
      signed(body, minutes(6)),
    ];
    for (const signature of wrong) {
      const response = await post(body, signature);
      expect(response.statusCode).toBe(401);
      expect(response.headers['content-type']).toContain('application/problem+json');
      expect(response.json()).toMatchObject({ code: 'bad-signature' });
    }
    expect(await revisions()).toEqual([0]);
    expect((await post(body, signed(body, minutes(-4)))).statusCode).toBe(204);
  });

  it('for nobody here is refused, and so is anything but a message', async () => {
    for (const body of [
      reply('7 6 8', 'hello@in.troth.example'),
      reply('7 6 8', `reply-${'a'.repeat(52)}@in.troth.example`),
    ])
      expect((await post(body, signed(body))).json()).toMatchObject({ status: 422, code: 'not-our-mail' });
    const body = Buffer.from('{}');
    expect((await post(body, signed(body), 'application/json')).json()).toMatchObject({
      code: 'unsupported-media-type',
    });
  });

  it.each([
    ['nested 1,000 deep', nested(1_000)],
    ['100,000 headers', 'X-A: b\r\n'.repeat(100_000)],
    ['one header of 3 MB', `X-A: ${'b'.repeat(3_000_000)}\r\n`],
    ['20,000 parts', `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(20_000)}--b--`],
  ])('of %s is told for good that it cannot be read, and is kept', async (_, rest) => {
    const body = Buffer.from(`To: ${to}\r\n${rest}\r\n`);
    for (let times = 0; times < 2; times += 1)
      expect((await post(body, signed(body))).json()).toMatchObject({ status: 422, code: 'unreadable-mail' });
    expect(await kept(couple.a)).toEqual([{ kind: 'unreadable', sealed: expect.any(String) }]);
  });

  it('may be large, but has an end', async () => {
    const body = reply(`7 6 8\r\n\r\n> ${'x'.repeat(200_000)}`);
    expect((await post(body, signed(body))).statusCode).toBe(204);
    const larger = reply('x'.repeat(6 * 1024 * 1024));
    expect((await post(larger, signed(larger))).statusCode).toBe(413);
  });
});

describe('a sending service’s JSON', () => {
  const notice = JSON.stringify({ Type: 'SubscriptionConfirmation', SubscribeURL: 'https://sns.example/confirm' });

  it.each([
    ['as it is', notice],
    ['within an email to nobody', `From: no-reply@sns.example\r\nTo: ops@elsewhere.example\r\n\r\n${notice}\r\n`],
  ])('%s is taken for the operator, once', async (_, raw) => {
    await api.database.query('delete from operator_mail');
    const body = Buffer.from(raw);
    for (let times = 0; times < 2; times += 1) expect((await post(body, signed(body))).statusCode).toBe(204);
    expect(await api.database.query('select kind from operator_mail')).toEqual([{ kind: 'service' }]);
    expect(await kept(couple.a)).toEqual([]);
  });

  it('about an email of ours is that partner’s bounce, though it names them in its text alone', async () => {
    const message = JSON.stringify({
      notificationType: 'Bounce',
      mail: { source: to },
      bounce: { bounceType: 'Transient', bouncedRecipients: [{ diagnosticCode: 'smtp; 452 4.2.2 full' }] },
    });
    const body = Buffer.from(JSON.stringify({ Type: 'Notification', Message: message }));
    expect((await post(body, signed(body))).statusCode).toBe(204);
    expect(await kept(couple.a)).toMatchObject([{ kind: 'soft-bounce' }]);
  });
});

describe('words that come back', () => {
  it('from another address are the coach’s with the true sender, and no check-in', async () => {
    const body = reply('7 6 8', to, 'Ben <ben.else@home.example>');
    expect((await post(body, signed(body))).statusCode).toBe(204);
    expect(await revisions()).toEqual([0]);
    const notes = await api.ask(
      'GET',
      `/api/v1/coach/couples/${couple.enrolmentId}/notes`,
      undefined,
      await signInCoach(api),
    );
    expect(notes.json().items).toMatchObject([
      { by: 'Somebody else, to Ana’s address', byEmail: true, text: expect.stringContaining('ben.else@home.example') },
    ]);
  });

  it('from another address are in nobody’s export, and stay with the coach', async () => {
    const words = 'I would rather that you did not know.';
    const body = reply(words, to, 'Ben <ben.else@home.example>');
    expect((await post(body, signed(body))).statusCode).toBe(204);
    const own = reply('These are mine.');
    expect((await post(own, signed(own))).statusCode).toBe(204);
    for (const partnerId of [couple.a, couple.b]) {
      const copy = await api.ask('GET', '/api/v1/us/export', undefined, await signInPartner(api, couple, partnerId));
      expect(copy.statusCode).toBe(200);
      expect(copy.body).not.toMatch(/I would rather|ben\.else|other-sender/);
      expect(copy.body.includes('These are mine.')).toBe(partnerId === couple.a);
    }
    const notes = `/api/v1/coach/couples/${couple.enrolmentId}/notes`;
    expect((await api.ask('GET', notes, undefined, await signInCoach(api))).body).toContain(words);
  });

  it('from a machine are kept too, named as such', async () => {
    const body = Buffer.from(
      `From: inbound${couples}@home.example\r\nTo: ${to}\r\nSubject: Abwesenheitsnotiz: x\r\n\r\nI am away.\r\n`,
    );
    expect((await post(body, signed(body))).statusCode).toBe(204);
    const notes = await api.ask(
      'GET',
      `/api/v1/coach/couples/${couple.enrolmentId}/notes`,
      undefined,
      await signInCoach(api),
    );
    expect(notes.json().items).toMatchObject([
      { by: 'An automatic reply from Ana’s mailbox', text: expect.stringContaining('I am away.') },
    ]);
  });

  it('are read by the couple’s own coach, and by nobody else', async () => {
    const words = 'This week was hard, and I would like to talk.';
    const body = reply(words);
    expect((await post(body, signed(body))).statusCode).toBe(204);

    const notes = `/api/v1/coach/couples/${couple.enrolmentId}/notes`;
    const mine = await api.ask('GET', notes, undefined, await signInCoach(api));
    expect(mine.json().items).toMatchObject([{ by: 'Ana', byEmail: true, text: words }]);
    const other = await addCoach(
      api.database,
      { name: 'Otto', email: `otto${couples}@practice.example`, zone: 'Europe/Berlin', password: coachPassword },
      monday,
    );
    expect((await api.ask('GET', notes, undefined, await signInCoach(api, other.email))).statusCode).toBe(404);
    expect((await api.ask('GET', notes)).statusCode).toBe(401);
    const [kept] = await api.database.query<{ sealed: string }>(
      'select sealed from inbound_mail where partner_id = $1',
      [couple.a],
    );
    expect(kept?.sealed).toMatch(/^v2\./);
  });
});

it('is not there at all unless it is configured', async () => {
  const without = await startApi();
  const response = await without.fastify.inject({
    method: 'POST',
    url: '/api/v1/mail/inbound',
    headers: { 'content-type': 'message/rfc822' },
    payload: reply('7 6 8'),
  });
  expect(response.json()).toMatchObject({ status: 404, code: 'not-found' });
  await without.close();
});
