import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import { consent, enrol, joinBody, mailLink, signInPartner, signUp } from '../../apps/api/src/couple.fixture.js';
import { Home } from './home.js';

jest.setTimeout(120_000);

let home: Home;
let api: ApiUnderTest;
beforeAll(async () => {
  home = await Home.open();
  ({ api } = home);
});
afterAll(() => home?.close());

const subjectsTo = (spelling: RegExp) => home.mailTo(spelling).map(({ subject }) => subject);

describe('one who signs up with somebody else’s address', () => {
  it('begins nothing, and the real one’s programme and page stay theirs', async () => {
    const ana = await enrol(api, 'owner');
    const cookie = await signInPartner(api, ana, ana.a);
    const page = async () => (await api.ask('GET', '/api/v1/us', undefined, cookie)).body;
    await home.settle();
    const [before, mails] = [await page(), home.mailTo(/^owner@home/).length];
    const partner = { name: 'Mallory', email: 'mallory@elsewhere.example' };
    const answer = await api.ask('POST', '/api/v1/join', { ...joinBody('owner'), name: 'Not Ana', partner });
    await home.settle();
    expect(answer.json()).toEqual({ status: 'check-your-inbox' });
    expect(subjectsTo(/^mallory@/)).toEqual([]);
    expect(await page()).toBe(before);
    expect(home.mailTo(/^owner@home/).length - mails).toBeLessThanOrEqual(1);
  });

  it('does not get the other’s page by asking for the other’s address as their own', async () => {
    const couple = await enrol(api, 'taken');
    const ben = await signInPartner(api, couple, couple.b);
    await api.ask('POST', '/api/v1/us/address', { email: 'taken@home.example' }, ben);
    await home.settle();
    const emails = await api.database.query<{ email: string }>(
      'select email from partner where enrolment_id = $1 order by side',
      [couple.enrolmentId],
    );
    expect(emails.map(({ email }) => email)).toEqual(['taken@home.example', 'taken.ben@home.example']);
  });
});

describe('one who floods', () => {
  it('a mailbox with invitations reaches it three times, from any inviter, however it is spelt', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      const couple = await signUp(api, `flood${turn}`);
      const email = ['victim@', 'Victim@', 'victim+a@', 'VICTIM+b@', 'victim+c@', 'victim@'][turn]!;
      const token = await mailLink(api, couple, couple.a, 'confirm-address');
      await api.ask('POST', '/api/v1/join/confirm', { token, consent });
      const who = await signInPartner(api, couple, couple.a);
      const partner = { name: 'Victim', email: `${email}flooded.example` };
      expect((await api.ask('PUT', '/api/v1/us/invitation', partner, who)).statusCode).toBeLessThan(400);
      await api.ask('POST', '/api/v1/us/invitation/resend', {}, who);
      await home.settle();
    }
    expect(subjectsTo(/^victim(\+.)?@flooded\.example$/i)).toEqual(Array(3).fill('An invitation for you'));
  });

  it('the other with pauses and returns has them told once', async () => {
    const couple = await enrol(api, 'paused');
    const ben = await signInPartner(api, couple, couple.b);
    await home.settle();
    const before = home.mailTo(/^paused@home/).length;
    for (let turn = 0; turn < 20; turn += 1) {
      await api.ask('POST', `/api/v1/us/${turn % 2 === 0 ? 'pause' : 'resume'}`, {}, ben);
      await home.settle();
    }
    expect(subjectsTo(/^paused@home/).slice(before)).toEqual(['Everything is paused']);
  });
});
