import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cookieOf, monday, startApi, type ApiUnderTest } from '../api.fixture.js';
import { enrol, mailLink, signInPartner, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let ana: Record<string, string>;
let ben: Record<string, string>;
let couples = 0;

beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await enrol(api, `us${(couples += 1)}`);
  ana = await signInPartner(api, couple, couple.a);
  ben = await signInPartner(api, couple, couple.b);
});

describe('signing in', () => {
  it('answers the same, and makes the same work, whether an address is known or not', async () => {
    const events = async () =>
      (
        await api.database.query<{ n: number }>(`select count(*)::int as n from event where name = 'sign-in.requested'`)
      )[0]?.n ?? 0;
    const before = await events();
    const known = await api.ask('POST', '/api/v1/us/sign-in-link', { email: `us${couples}@home.example` });
    const unknown = await api.ask('POST', '/api/v1/us/sign-in-link', { email: 'nobody@nowhere.example' });
    expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body]);
    expect(await events()).toBe(before + 2);
  });

  it('works once for each link, within its ten minutes, and sets a cookie that no script reads', async () => {
    const token = await mailLink(api, couple, couple.a, 'sign-in', { minutes: 10 });
    const response = await api.ask('POST', '/api/v1/us/session', { token });
    expect(response.statusCode).toBe(204);
    expect(response.headers['set-cookie']).toMatch(
      /^troth_us=[\w-]{43}; Max-Age=7200; Path=\/api\/v1; HttpOnly; SameSite=Strict$/,
    );
    expect((await api.ask('POST', '/api/v1/us/session', { token })).json()).toMatchObject({ code: 'link-not-valid' });
    const late = await mailLink(api, couple, couple.a, 'sign-in', { minutes: 10 });
    api.clock.advance({ minutes: 10 });
    expect((await api.ask('POST', '/api/v1/us/session', { token: late })).json()).toMatchObject({
      code: 'link-not-valid',
    });
  });

  it('takes back the other links that were mailed', async () => {
    const [first, second] = [
      await mailLink(api, couple, couple.a, 'sign-in', { minutes: 10 }),
      await mailLink(api, couple, couple.a, 'sign-in', { minutes: 10 }),
    ];
    const forBen = await mailLink(api, couple, couple.b, 'sign-in', { minutes: 10 });
    expect((await api.ask('POST', '/api/v1/us/session', { token: second })).statusCode).toBe(204);
    expect((await api.ask('POST', '/api/v1/us/session', { token: first })).statusCode).toBe(404);
    expect((await api.ask('POST', '/api/v1/us/session', { token: forBen })).statusCode).toBe(204);
  });

  it('lets one of two who use a link at once in', async () => {
    const token = await mailLink(api, couple, couple.a, 'sign-in', { minutes: 10 });
    const both = await Promise.all([1, 2].map(() => api.ask('POST', '/api/v1/us/session', { token })));
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([204, 404]);
  });

  it('sets over https a cookie of this host alone, and lets nobody in by one of another name', async () => {
    const secure = await startApi({ publicUrl: 'https://troth.example', database: api.served });
    try {
      const token = await mailLink(api, couple, couple.a, 'sign-in', { minutes: 10 });
      const opened = await secure.ask('POST', '/api/v1/us/session', { token });
      expect(opened.headers['set-cookie']).toMatch(
        /^__Host-troth_us=[\w-]{43}; Max-Age=7200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      );
      const page = (cookie: Record<string, string>) => secure.ask('GET', '/api/v1/us', undefined, cookie);
      expect((await page(cookieOf(opened))).statusCode).toBe(200);
      const planted = { cookie: cookieOf(opened)['cookie']!.replace('__Host-', '') };
      expect((await page(planted)).statusCode).toBe(401);
      const closed = await secure.ask('DELETE', '/api/v1/us/session', undefined, cookieOf(opened));
      for (const cookie of [closed.headers['set-cookie']].flat())
        expect(cookie).toMatch(/^__Host-troth_(us|answered)=; .*Path=\/;/);
      expect((await page(cookieOf(opened))).statusCode).toBe(401);
    } finally {
      await secure.close();
    }
  });

  it('is over after two hours, and after signing out', async () => {
    await api.ask('DELETE', '/api/v1/us/session', undefined, ben);
    expect((await api.ask('GET', '/api/v1/us', undefined, ben)).json()).toMatchObject({
      status: 401,
      code: 'not-signed-in',
    });
    api.clock.advance({ hours: 2 });
    expect((await api.ask('GET', '/api/v1/us', undefined, ana)).statusCode).toBe(401);
    expect((await api.ask('GET', '/api/v1/us')).statusCode).toBe(401);
  });

  it('is closed everywhere from one browser, for its partner alone, and the audit log keeps it', async () => {
    const elsewhere = await signInPartner(api, couple, couple.a);
    const closed = await api.ask('DELETE', '/api/v1/us/session/everywhere', undefined, ana);
    expect([closed.statusCode, [closed.headers['set-cookie']].flat()[0]]).toEqual([
      204,
      expect.stringMatching(/^troth_us=; /),
    ]);
    const page = async (who: Record<string, string>) => (await api.ask('GET', '/api/v1/us', undefined, who)).statusCode;
    expect([await page(ana), await page(elsewhere), await page(ben)]).toEqual([401, 401, 200]);
    expect(await api.database.query(`select actor_id as by, about from audit_entry where act = 'page-closed'`)).toEqual(
      [{ by: couple.a, about: couple.enrolmentId }],
    );
  });

  it('is not carried over from another site', async () => {
    const response = await api.ask('POST', '/api/v1/us/leave', undefined, { ...ana, 'sec-fetch-site': 'cross-site' });
    expect(response.json()).toMatchObject({ status: 403, code: 'cross-site' });
    const forged = await api.ask('POST', '/api/v1/us/leave', undefined, {
      ...ana,
      origin: 'https://elsewhere.example',
    });
    expect(forged.statusCode).toBe(403);
    expect((await api.ask('GET', '/api/v1/us', undefined, ana)).json().enrolment.state).toBe('active');
  });
});
