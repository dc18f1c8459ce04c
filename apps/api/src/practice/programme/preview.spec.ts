import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EmailInPreview, OwnPractices, OwnProgramme, PageInPreview, Us } from '@troth/contract';
import { isKnownProgramme } from '@troth/domain';
import { signInCoach, startApi, type ApiUnderTest } from '../../api.fixture.js';
import { enrol, signInPartner } from '../../couple.fixture.js';

const programme = '/api/v1/coach/practice/programme';
const path = `${programme}/preview`;

let api: ApiUnderTest;
let lead: Record<string, string>;
beforeAll(async () => {
  api = await startApi();
  lead = await signInCoach(api);
  const { stages } = (await api.ask('GET', programme, undefined, lead)).json<OwnProgramme>();
  const texts = {
    'programme.1.communication.title': { en: 'Talking', de: 'Reden' },
    [stages[0]!.practices[0]!.steps[0]!.id]: { en: 'Each of you writes four rules.' },
  };
  const drafted = await api.ask('PUT', `${programme}/draft`, { texts }, lead);
  expect(drafted.statusCode).toBe(204);
});
afterAll(() => api?.close());

const look = (of: string, query = '', language = 'en') =>
  api.ask('GET', `${path}/${of}${query}`, undefined, { ...lead, 'accept-language': language });
const page = async (query: string, language?: string) => (await look('page', query, language)).json<PageInPreview>();
const emails = async (query: string) => (await look('emails', query)).json<EmailInPreview[]>();

describe('the page of a preview', () => {
  it('says what the page of a couple says that has just begun, word for word', async () => {
    const couple = await enrol(api, 'real');
    const partner = await signInPartner(api, couple, couple.a);
    const us = (await api.ask('GET', '/api/v1/us', undefined, partner)).json<Us>();
    const practices = await api.ask('GET', '/api/v1/us/weekly-practices', undefined, partner);
    expect(await page('?of=shipped')).toEqual({
      where: us.where,
      practices: practices.json<OwnPractices>(),
      optionalStages: us.preferences.optionalStages,
    });
  });

  it('is in the words of the draft, and of Troth where the practice has none in its language', async () => {
    const { where, practices } = await page('?of=draft');
    expect(where.title).toBe('Talking');
    expect(practices.together[0]!.steps[0]).toBe('Each of you writes four rules.');
    const german = await page('?of=draft', 'de');
    expect(german.where.title).toBe('Reden');
    expect(german.practices.together[0]!.steps[0]).not.toContain('rules');
  });

  it('is of the stage and the week that are asked for, with what comes before behind it', async () => {
    const { where, practices } = await page('?of=draft&stage=responsibility&week=3');
    expect(where).toMatchObject({ stage: 'responsibility', weekInRound: 3, place: { number: 3 } });
    expect(where.stages.map(({ state }) => state)).toEqual(['completed', 'completed', 'here', 'ahead', 'ahead']);
    const first = await page('?of=draft&stage=responsibility');
    expect(practices.thisWeek).toBe(first.practices.together[2]!.id);
  });

  it('leaves nothing behind: no draft can be found as a version', async () => {
    await page('?of=draft');
    expect(isKnownProgramme('preview')).toBe(false);
  });

  it('is not found for a version or a stage that is not there', async () => {
    for (const query of ['?of=4', '?stage=singing']) expect((await look('page', query)).statusCode).toBe(404);
    expect((await look('page', '?of=latest')).statusCode).toBe(422);
  });
});

describe('the emails of a preview', () => {
  it('bring the words of the draft in the language of who would get them', async () => {
    const english = await emails('?of=draft');
    expect(english.map(({ kind }) => kind)).toEqual(['welcome', 'check-in-understood', 'weekly-report', 'stage-ready']);
    const text = (found: EmailInPreview[]) => found[0]!.text.replace(/\s+/g, ' ');
    expect(text(english)).toContain('Talking');
    expect(text(english)).toContain('Each of you writes four rules.');
    expect(text(await emails('?of=draft&language=de'))).toContain('Reden');
    expect(text(await emails('?of=shipped'))).toContain('Open, honest communication');
  });

  it('are framed as documents that can do nothing, in the colours that are asked for', async () => {
    const letter = await look('emails/weekly-report', '?of=draft&language=ar&scheme=dark');
    expect(letter.statusCode).toBe(200);
    expect(letter.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-frame-options': 'SAMEORIGIN',
    });
    expect(letter.headers['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors 'self';sandbox$/);
    expect(letter.body).toContain('dir="rtl"');
    expect(letter.body).toContain('@media all');
  });

  it('are only those that bring words of the programme', async () => {
    expect((await look('emails/goodbye', '?of=draft')).statusCode).toBe(404);
    expect((await look('emails/welcome', '?of=draft&stage=understanding')).statusCode).toBe(404);
  });
});

describe('a preview', () => {
  it('is for a lead coach alone', async () => {
    const couple = await enrol(api, 'curious');
    const partner = await signInPartner(api, couple, couple.a);
    for (const part of ['page', 'emails', 'emails/welcome']) {
      expect((await api.ask('GET', `${path}/${part}`, undefined, partner)).statusCode).toBe(401);
      await api.database.query(`update coach set roles = '{coach}'`);
      expect((await look(part)).statusCode).toBe(403);
      await api.database.query(`update coach set roles = '{coach,lead,safety}'`);
    }
  });
});
