import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type ApiUnderTest } from '../api.fixture.js';
import { consent, enrol, joinBody, mailLink, signUp } from '../couple.fixture.js';

let api: ApiUnderTest;
beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());

async function count(table: string): Promise<number> {
  const [row] = await api.database.query<{ n: number }>(`select count(*)::int as n from ${table}`);
  return row?.n ?? -1;
}

describe('joining', () => {
  it('answers the same, and writes the same, for an address that is known and one that is not', async () => {
    await enrol(api, 'known');
    const before = await count('event');
    const known = await api.ask('POST', '/api/v1/join', joinBody('known'));
    const afterKnown = await count('event');
    const unknown = await api.ask('POST', '/api/v1/join', joinBody('unknown'));
    expect(known.statusCode).toBe(202);
    expect(known.json()).toEqual({ status: 'check-your-inbox' });
    expect(unknown.body).toBe(known.body);
    expect((await count('event')) - afterKnown).toBe(afterKnown - before);
  });

  it('names the fault of every field at once', async () => {
    const response = await api.ask('POST', '/api/v1/join', {
      name: '',
      email: 'not an address',
      zone: 'Europe/Atlantis',
      weekday: 8,
      time: '25:00',
      partner: { email: 'x@y.example' },
      extra: true,
    });
    expect(response.statusCode).toBe(422);
    expect(response.headers['content-type']).toContain('application/problem+json');
    const problem = response.json();
    expect(problem).toMatchObject({ status: 422, code: 'invalid-input' });
    const paths = problem.errors.map((fault: { path: string }) => fault.path).sort();
    expect(paths).toEqual(['email', 'extra', 'name', 'partner.name', 'time', 'weekday', 'zone']);
    expect(problem.errors).toContainEqual({ path: 'partner.name', message: 'Please fill this in.' });
  });

  it('takes addresses of any script, and knows one by either of its spellings', async () => {
    const join = (email: string, other: string) =>
      api.ask('POST', '/api/v1/join', { ...joinBody('script'), email, partner: { name: 'Ben', email: other } });
    expect((await join('jörg@bücher.example', 'квіточка@пошта.укр')).statusCode).toBe(202);
    const emails = await api.database.query<{ email: string }>(
      `select email from partner where email like '%xn--%' order by side`,
    );
    expect(emails.map(({ email }) => email)).toEqual([
      'jörg@xn--bcher-kva.example',
      'квіточка@xn--80a1acn3a.xn--j1amh',
    ]);
    const one = await join('ana@bücher.example', 'ana@xn--bcher-kva.example');
    expect(one.json().errors).toEqual([
      { path: 'partner.email', message: 'Each of you needs an address of your own.' },
    ]);
    expect((await join('ana@', 'ben@example.org')).json().errors).toEqual([
      { path: 'email', message: 'This is not an email address.' },
    ]);
  });

  it('wants an address of their own for each partner', async () => {
    const body = joinBody('same');
    const response = await api.ask('POST', '/api/v1/join', {
      ...body,
      partner: { name: 'Ben', email: body.email.toUpperCase() },
    });
    expect(response.json().errors).toEqual([
      { path: 'partner.email', message: 'Each of you needs an address of your own.' },
    ]);
  });

  it('plans the erasing of what is never confirmed, or never answered, with the request itself', async () => {
    const couple = await signUp(api, 'planned');
    const slots = async () =>
      (
        await api.database.query<{ kind: string }>('select kind from slot where enrolment_id = $1 order by due_at', [
          couple.enrolmentId,
        ])
      ).map(({ kind }) => kind);
    expect(await slots()).toEqual(['unconfirmed-expiry']);
    const token = await mailLink(api, couple, couple.a, 'confirm-address');
    for (let press = 0; press < 2; press += 1) await api.ask('POST', '/api/v1/join/confirm', { token, consent });
    expect(await slots()).toEqual(['unconfirmed-expiry', 'invitation-expiry']);
  });

  it('gives the couple to the coach with the fewest', async () => {
    const couple = await signUp(api, 'coached');
    const [row] = await api.database.query<{ coach_id: string }>('select coach_id from enrolment where id = $1', [
      couple.enrolmentId,
    ]);
    expect(row?.coach_id).toBe(api.coach.coachId);
  });
});

describe('the confirmation link', () => {
  it('is looked at any number of times without a change, and confirmed by the button', async () => {
    const couple = await signUp(api, 'looker');
    const token = await mailLink(api, couple, couple.a, 'confirm-address');
    const before = await count('event');
    for (let look = 0; look < 3; look += 1) {
      const response = await api.ask('POST', '/api/v1/join/look', { token });
      expect(response.json()).toEqual({ name: 'Ana', partnerName: 'Ben', confirmed: false, consentVersion: '2' });
    }
    expect(await count('event')).toBe(before);
    expect((await api.ask('POST', '/api/v1/join/confirm', { token, consent })).json()).toEqual({ status: 'confirmed' });
    expect((await api.ask('POST', '/api/v1/join/confirm', { token, consent })).statusCode).toBe(200);
    expect((await api.ask('POST', '/api/v1/join/look', { token })).json()).toMatchObject({ confirmed: true });
  });

  it('reads the same whether it is unknown, past its time or of another purpose', async () => {
    const couple = await signUp(api, 'late');
    const late = await mailLink(api, couple, couple.a, 'confirm-address', { minutes: -1 });
    const other = await mailLink(api, couple, couple.b, 'invitation');
    const answers = await Promise.all(
      ['nonsense', late, other].map((token) => api.ask('POST', '/api/v1/join/confirm', { token, consent })),
    );
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(answers[0]?.json()).toMatchObject({ status: 404, code: 'link-not-valid' });
  });
});
