import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { idsAt, requestEmails } from '@troth/database';
import { mailToken } from '@troth/sealing';
import { monday, signInCoach, startApi, testKeys, type ApiUnderTest } from '../api.fixture.js';
import { enrol, signInPartner, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let coach: { id: string };
let couples = 0;

beforeAll(async () => {
  api = await startApi();
  [coach] = (await api.database.query('select id from coach')) as [{ id: string }];
});
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await enrol(api, `mail${(couples += 1)}`);
});

/** An email that was sent to one of the couple, or to their coach, a minute after it fell due. */
async function mailed(kind: string, personId = couple.a, audience: 'partner' | 'coach' = 'partner'): Promise<string> {
  const now = api.clock.now();
  const id = idsAt(now)();
  const { practiceId, enrolmentId } = couple;
  await api.database.transaction((tx) =>
    requestEmails(
      tx,
      [
        {
          id,
          practiceId,
          personId,
          enrolmentId,
          audience,
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
  await api.database.query(`update delivery set sent_to = $2, handed_at = $3 where id = $1`, [
    id,
    'ana@sent.example',
    new Date(now.getTime() + 60_000),
  ]);
  return id;
}

const about = (id: string) => ({ token: mailToken(testKeys, 'about', id) });
const unsubscribe = (id: string) => `/api/v1/mail/unsubscribe/${mailToken(testKeys, 'unsubscribe', id)}`;
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const oneClick = 'List-Unsubscribe=One-Click';
const choices = () =>
  api.database.query<{ person_id: string; kind: string }>(
    'select person_id, kind from mail_choice where person_id = any($1)',
    [[couple.a, couple.b, coach.id]],
  );
const events = async () =>
  (
    await api.database.query<{ name: string }>(
      `select name from event where name like 'mail.%' and enrolment_id = $1 order by id`,
      [couple.enrolmentId],
    )
  ).map(({ name }) => name);

describe('the page about an email', () => {
  it('tells its reader why it came, by their own clock, and nothing of the couple', async () => {
    const response = await api.ask('POST', '/api/v1/mail/look', about(await mailed('check-in')));
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect(response.json()).toEqual({
      title: 'Weekly check-in',
      when: expect.any(String),
      why: expect.stringContaining('you joined the programme'),
      practiceName: expect.any(String),
      to: 'ana@sent.example',
      due: { date: '2026-11-23', time: '09:00', zone: 'Europe/Berlin' },
      sent: { date: '2026-11-23', time: '09:01', zone: 'Europe/Berlin' },
      audience: 'partner',
      stoppable: true,
      stopped: false,
      agrees: true,
    });
    expect(response.body).not.toMatch(/Ben/);
    expect(await choices()).toEqual([]);
  });

  it('stops its kind for its reader alone, and starts it again; each time is told once', async () => {
    const token = about(await mailed('weekly-report'));
    for (let time = 0; time < 2; time += 1)
      expect((await api.ask('POST', '/api/v1/mail/stop', token)).json()).toMatchObject({ stopped: true });
    expect(await choices()).toEqual([{ person_id: couple.a, kind: 'weekly-report' }]);
    expect((await api.ask('POST', '/api/v1/mail/look', token)).json()).toMatchObject({ stopped: true });
    expect(
      (await api.ask('POST', '/api/v1/mail/look', about(await mailed('weekly-report', couple.b)))).json(),
    ).toMatchObject({ stopped: false });
    api.clock.advance({ minutes: 1 });
    for (let time = 0; time < 2; time += 1)
      expect((await api.ask('POST', '/api/v1/mail/resume', token)).json()).toMatchObject({ stopped: false });
    expect(await choices()).toEqual([]);
    expect(await events()).toEqual(['mail.stopped', 'mail.resumed']);
  });

  it('is there for a coach, whose choice is no news of the couple', async () => {
    const token = about(await mailed('coach-alert', coach.id, 'coach'));
    expect((await api.ask('POST', '/api/v1/mail/stop', token)).json()).toMatchObject({
      audience: 'coach',
      stopped: true,
    });
    expect(await choices()).toEqual([{ person_id: coach.id, kind: 'coach-alert' }]);
    expect(await events()).toEqual([]);
    await api.ask('POST', '/api/v1/mail/resume', token);
  });

  it('does not stop what only answers somebody', async () => {
    const id = await mailed('sign-in-link');
    expect((await api.ask('POST', '/api/v1/mail/look', about(id))).json()).toMatchObject({ stoppable: false });
    expect((await api.ask('POST', '/api/v1/mail/stop', about(id))).json()).toMatchObject({
      status: 409,
      code: 'cannot-be-stopped',
    });
    expect((await api.ask('POST', unsubscribe(id), oneClick, form)).json()).toMatchObject({
      code: 'cannot-be-stopped',
    });
  });

  it('is the same problem for a token made up, of another purpose, or of somebody who is gone', async () => {
    const id = await mailed('check-in');
    const gone = about(await mailed('check-in'));
    for (const token of [
      'a'.repeat(52),
      'x',
      mailToken(testKeys, 'unsubscribe', id),
      mailToken(testKeys, 'bounce', id),
    ])
      for (const path of ['look', 'stop', 'resume'])
        expect((await api.ask('POST', `/api/v1/mail/${path}`, { token })).json()).toMatchObject({
          status: 404,
          code: 'link-not-valid',
        });
    await api.database.query('delete from enrolment where id = $1', [couple.enrolmentId]);
    expect((await api.ask('POST', '/api/v1/mail/look', gone)).json()).toMatchObject({ code: 'link-not-valid' });
    expect((await api.ask('POST', '/api/v1/mail/stop', gone)).json()).toMatchObject({ code: 'link-not-valid' });
  });

  it('forgets what somebody chose once they are erased', async () => {
    await api.ask('POST', '/api/v1/mail/stop', about(await mailed('check-in')));
    expect(await choices()).toHaveLength(1);
    await api.database.query('delete from enrolment where id = $1', [couple.enrolmentId]);
    expect(await choices()).toEqual([]);
  });
});

describe('no more invitations', () => {
  const stops = () =>
    api.database.query(
      `select s.why from mailbox_suppression s join partner p on p.mailbox_hash = s.mailbox_hash where p.id = $1`,
      [couple.b],
    );

  it.each([
    ['one click in the mail program', async (id: string) => api.ask('POST', unsubscribe(id), oneClick, form)],
    ['one press on the page', async (id: string) => api.ask('POST', '/api/v1/mail/stop', about(id))],
  ])('are one press: %s, for the mailbox and without an event', async (_, press) => {
    const id = await mailed('invitation', couple.b);
    expect((await api.ask('POST', '/api/v1/mail/look', about(id))).json()).toMatchObject({
      stoppable: true,
      stopped: false,
      audience: 'newcomer',
    });
    for (let time = 0; time < 2; time += 1) expect((await press(id)).statusCode).toBe(200);
    expect(await stops()).toEqual([{ why: 'no-more' }]);
    expect((await api.ask('POST', '/api/v1/mail/look', about(id))).json()).toMatchObject({ stopped: true });
    expect(await events()).toEqual([]);
    await api.ask('POST', '/api/v1/mail/resume', about(id));
    expect(await stops()).toEqual([]);
  });
});

describe('one-click unsubscribe', () => {
  it.each([
    ['a form', oneClick, form],
    [
      'a multipart form',
      '--edge\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--edge--\r\n',
      { 'content-type': 'multipart/form-data; boundary=edge' },
    ],
    ['a form with a line break at its end', `${oneClick}\r\n`, form],
    ['plain text', `${oneClick}\r\n`, { 'content-type': 'text/plain' }],
    ['a body without a type', oneClick, {}],
    ['a form in other letters', 'list-unsubscribe=ONE-CLICK', form],
  ])(
    'by %s stops that kind for that person, without cookie or page, as often as it is sent',
    async (_, body, headers) => {
      const id = await mailed('milestone');
      for (let time = 0; time < 2; time += 1) {
        const response = await api.ask('POST', unsubscribe(id), body, headers);
        expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
        expect(response.cookies).toEqual([]);
        expect(response.body.length).toBeLessThan(100);
      }
      expect(await choices()).toEqual([{ person_id: couple.a, kind: 'milestone' }]);
      expect(await events()).toEqual(['mail.stopped']);
    },
  );

  it('is not done by opening the address, which leads to the page, nor by any other form', async () => {
    const id = await mailed('milestone');
    for (const method of ['GET', 'HEAD'] as const) {
      const response = await api.ask(method, unsubscribe(id));
      expect([response.statusCode, response.headers.location]).toEqual([303, `/mail#${about(id).token}`]);
    }
    for (const [body, headers] of [
      ['List-Unsubscribe=maybe', form],
      ['', form],
      ['{}', { 'content-type': 'application/json' }],
    ] as const)
      expect((await api.ask('POST', unsubscribe(id), body, headers)).json()).toMatchObject({ code: 'invalid-input' });
    expect((await api.ask('POST', unsubscribe(id))).statusCode).toBe(422);
    expect(await choices()).toEqual([]);
  });

  it('answers a token that is not ours kindly', async () => {
    const unknown = '/api/v1/mail/unsubscribe/unknown';
    expect((await api.ask('POST', unknown, oneClick, form)).json()).toMatchObject({
      status: 404,
      code: 'link-not-valid',
    });
    expect((await api.ask('GET', unknown)).headers.location).toBe('/mail');
    const broken = { 'content-type': 'multipart/form-data' };
    expect((await api.ask('POST', unknown, 'x', broken)).json()).toMatchObject({ status: 400, code: 'bad-request' });
  });

  it('opens forms for no other route', async () => {
    const response = await api.ask('POST', '/api/v1/mail/stop', 'token=x', form);
    expect(response.json()).toMatchObject({ status: 415, code: 'unsupported-media-type' });
  });
});

describe('an email of long ago', () => {
  const asked = (id: string) =>
    Promise.all(['look', 'stop', 'resume'].map((act) => api.ask('POST', `/api/v1/mail/${act}`, about(id))));

  it('opens its page for ninety days and not a second longer, at no step', async () => {
    const id = await mailed('milestone');
    api.clock.advance({ days: 90 });
    expect((await api.ask('POST', '/api/v1/mail/look', about(id))).statusCode).toBe(200);
    api.clock.advance({ seconds: 1 });
    const unknown = await api.ask('POST', '/api/v1/mail/look', { token: 'a'.repeat(52) });
    for (const answer of await asked(id)) expect([answer.statusCode, answer.body]).toEqual([404, unknown.body]);
  });

  it('is still unsubscribed from by one click', async () => {
    const id = await mailed('milestone');
    api.clock.advance({ days: 800 });
    expect((await api.ask('POST', unsubscribe(id), oneClick, form)).statusCode).toBe(200);
    expect(await choices()).toEqual([{ person_id: couple.a, kind: 'milestone' }]);
  });
});

describe('the preferences', () => {
  const list = async (who: Record<string, string>) =>
    (await api.ask('GET', '/api/v1/us/emails', undefined, who)).json<
      { kind: string; wanted: boolean; title: string }[]
    >();
  const unwanted = async (who: Record<string, string>) =>
    (await list(who)).filter(({ wanted }) => !wanted).map(({ kind }) => kind);

  it('list what a partner can stop, and keep each choice for that partner alone', async () => {
    const [ana, ben] = [await signInPartner(api, couple, couple.a), await signInPartner(api, couple, couple.b)];
    const kinds = (await list(ana)).map(({ kind }) => kind);
    expect(kinds).toContain('check-in');
    expect(kinds).not.toContain('sign-in-link');
    expect(kinds).not.toContain('coach-digest');

    expect((await api.ask('PUT', '/api/v1/us/emails/check-in', { wanted: false }, ana)).statusCode).toBe(204);
    expect([await unwanted(ana), await unwanted(ben)]).toEqual([['check-in'], []]);
    api.clock.advance({ minutes: 1 });
    await api.ask('PUT', '/api/v1/us/emails/check-in', { wanted: true }, ana);
    expect(await unwanted(ana)).toEqual([]);
    expect(await events()).toEqual(['mail.stopped', 'mail.resumed']);
  });

  it('refuse a kind that answers somebody, and one that there is not', async () => {
    const ana = await signInPartner(api, couple, couple.a);
    for (const kind of ['sign-in-link', 'nothing'])
      expect((await api.ask('PUT', `/api/v1/us/emails/${kind}`, { wanted: false }, ana)).json()).toMatchObject({
        code: 'cannot-be-stopped',
      });
    expect((await api.ask('GET', '/api/v1/us/emails')).statusCode).toBe(401);
    expect((await api.ask('GET', '/api/v1/us/emails', undefined, await signInCoach(api))).statusCode).toBe(401);
  });
});
