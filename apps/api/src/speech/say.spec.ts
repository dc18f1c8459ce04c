import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { programmeOf } from '@troth/domain';
import { speak, type Language } from '@troth/messages';
import { coachPassword, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { enrol, joinBody, mailLink, signInPartner, consent, type CoupleUnderTest } from '../couple.fixture.js';
import { addCoach } from '../sign-in/add-coach.js';
import { messages } from '../validation/messages.js';
import { languageFor } from './language-for.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let ana: Record<string, string>;

beforeAll(async () => {
  api = await startApi();
  couple = await enrol(api, 'spoken');
  ana = await signInPartner(api, couple, couple.a);
});
afterAll(() => api?.close());

const reading = (language: string) => ({ 'accept-language': language });

async function titleOfStage(language: string): Promise<string> {
  const answer = await api.ask('GET', '/api/v1/programme', undefined, reading(language));
  return answer.json<{ stages: { title: string }[] }>().stages[0]!.title;
}

const [{ title }] = programmeOf('1').stages;

describe('an answer', () => {
  it('is said in the language that the request accepts', async () => {
    for (const language of ['de', 'es', 'en'] as const)
      expect(await titleOfStage(language)).toBe(speak(language).say(title));
    expect(speak('de').say(title)).not.toBe(speak('en').say(title));
  });

  it('is said to two who ask at once in each one’s own', async () => {
    const languages: readonly Language[] = ['de', 'en', 'es', 'de', 'en', 'es'];
    const titles = await Promise.all(languages.map(titleOfStage));
    expect(titles).toEqual(languages.map((language) => speak(language).say(title)));
  });

  it('tells a fault at its field in it, also of a body', async () => {
    const answer = await api.ask('POST', '/api/v1/join', { ...joinBody(), weekday: undefined }, reading('de-AT'));
    expect(answer.json<{ errors: object[] }>().errors).toEqual([
      { path: 'weekday', message: speak('de').say(messages.fillIn) },
    ]);
  });
});

it.each([
  ['de-AT, de;q=0.9, en;q=0.5', 'de'],
  ['en;q=0.4, es-419;q=0.6', 'es'],
  ['xx, yy', 'en'],
  ['de;q=0, es', 'es'],
  ['', 'en'],
  [undefined, 'en'],
])('of those that are accepted by %p, %s is spoken', (accepted, language) => {
  expect(languageFor(accepted)).toBe(language);
});

describe('the language of emails', () => {
  const languagesOf = async (email: string) => {
    const rows = await api.database.query<{ language: string }>(
      `select p.language from partner p join partner of on of.enrolment_id = p.enrolment_id where of.email = $1 order by p.side`,
      [email],
    );
    return rows.map(({ language }) => language);
  };

  it('is at first that of the pages on which each joined', async () => {
    const body = joinBody('joined');
    await api.ask('POST', '/api/v1/join', body, reading('es'));
    expect(await languagesOf(body.email)).toEqual(['es', 'es']);

    const [joined] = await api.database.query<CoupleUnderTest>(
      `select e.practice_id as "practiceId", e.id as "enrolmentId", p.id as a, o.id as b
       from partner p join enrolment e on e.id = p.enrolment_id
       join partner o on o.enrolment_id = e.id and o.side = 'b' where p.email = $1`,
      [body.email],
    );
    const confirming = await mailLink(api, joined!, joined!.a, 'confirm-address');
    await api.ask('POST', '/api/v1/join/confirm', { token: confirming, consent });
    const token = await mailLink(api, joined!, joined!.b, 'invitation');
    const accepting = { token, zone: 'Europe/Berlin', weekday: 7, time: '18:30', consent };
    await api.ask('POST', '/api/v1/invitation/accept', accepting, reading('de'));
    expect(await languagesOf(body.email)).toEqual(['es', 'de']);
  });

  it('is chosen by each partner for themselves', async () => {
    const { statusCode } = await api.ask('PUT', '/api/v1/us/language', { language: 'de' }, ana);
    expect(statusCode).toBe(204);
    expect(await languagesOf('spoken@home.example')).toEqual(['de', 'en']);
    const us = await api.ask('GET', '/api/v1/us', undefined, ana);
    expect(us.json<{ preferences: { language: string } }>().preferences.language).toBe('de');
  });

  it('is chosen by a coach, and can be none that Troth does not speak', async () => {
    const coach = await signInCoach(api);
    expect((await api.ask('PUT', '/api/v1/coach/account/language', { language: 'tlh' }, coach)).statusCode).toBe(422);
    await api.ask('PUT', '/api/v1/coach/account/language', { language: 'es' }, coach);
    const account = await api.ask('GET', '/api/v1/coach/account', undefined, coach);
    expect(account.json<{ language: string }>().language).toBe('es');
  });

  it('is at first that of the pages on which a coach first signed in, and stays as they chose it', async () => {
    const email = 'ida@practice.example';
    await addCoach(api.database, { name: 'Ida', email, password: coachPassword }, api.clock.now());
    const kept = () => api.database.query('select language from coach where email = $1', [email]);
    for (const language of ['ar', 'de']) {
      const body = { email, password: coachPassword };
      expect((await api.ask('POST', '/api/auth/sign-in/email', body, reading(language))).statusCode).toBe(200);
      expect(await kept()).toEqual([{ language: 'ar' }]);
    }
  });
});
