import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eraseEnrolment } from '@troth/database';
import { monday, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { askBoth, consent, enrol, mailLink, signInPartner, signUp, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let couples = 0;

beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await enrol(api, `safety${(couples += 1)}`);
});

const unsafe = { mailbox: 'shared', safe: 'not-safe', reach: 'Text me after six.' };
const well = { mailbox: 'mine', safe: 'safe', reach: '' };
const talk = { reach: 'At work, before noon.', words: 'I do not know what to do.' };

const answered = async (who: Record<string, string>, body: object) =>
  (await api.ask('POST', '/api/v1/us/safety', body, who)).statusCode;
const saidBy = (partnerId: string) =>
  api.database.query<{ sealed: string; case_id: string | null }>(
    'select sealed, case_id from safety_said where partner_id = $1 order by said_at, id',
    [partnerId],
  );
const alerts = (caseId: string) =>
  api.database.query<{ due_at: Date; enrolment_id: string | null }>(
    `select due_at, enrolment_id from slot where kind = 'safety' and subject_id = $1`,
    [caseId],
  );
const caseOf = async (coach: Record<string, string>, partnerId = couple.a) => {
  const [found] = await api.database.query<{ id: string }>(
    'select id from safety_case where partner_id = $1 and closed_at is null',
    [partnerId],
  );
  return found && (await api.ask('GET', `/api/v1/coach/safety/${found.id}`, undefined, coach)).json();
};

describe('the two questions', () => {
  it('are kept sealed; a worry opens a case that is alerted at once, and belongs to no couple', async () => {
    const ana = await signInPartner(api, couple, couple.a);
    expect(await answered(ana, unsafe)).toBe(204);
    const [said] = await saidBy(couple.a);
    expect(said?.sealed).toMatch(/^v1\./);
    expect(said?.sealed).not.toMatch(/safe|shared|six/);
    expect(await alerts(said!.case_id!)).toEqual([{ due_at: monday, enrolment_id: null }]);
    const events = `select from event where enrolment_id = $1 and (name like '%safety%' or payload::text like $2)`;
    expect(await api.database.query(events, [couple.enrolmentId, `%${said!.case_id!}%`])).toEqual([]);
  });

  it('open no case where all is well, and keep nothing where both were left out', async () => {
    const ana = await signInPartner(api, couple, couple.a);
    expect(await answered(ana, well)).toBe(204);
    expect(await answered(ana, { mailbox: null, safe: null, reach: '' })).toBe(204);
    expect(await saidBy(couple.a)).toMatchObject([{ case_id: null }]);
    expect(await caseOf(await signInCoach(api))).toBeUndefined();
  });

  it('change nothing that either partner can open, in content or size', async () => {
    const [ana, ben] = [await signInPartner(api, couple, couple.a), await signInPartner(api, couple, couple.b)];
    const urls = ['/api/v1/us', '/api/v1/us/export', '/api/v1/us/emails', '/api/v1/us/measures', '/api/v1/safety'];
    const pages = () =>
      Promise.all([ana, ben].flatMap((who) => urls.map((url) => api.ask('GET', url, undefined, who))));
    const before = (await pages()).map(({ body }) => body);
    await answered(ana, unsafe);
    await api.ask('POST', '/api/v1/us/safety/talk', talk, ana);
    expect((await pages()).map(({ body }) => body)).toEqual(before);
  });

  it('are taken by the link that one joined by, and by that of a check-in', async () => {
    const joining = await signUp(api, `joining${couples}`);
    const confirming = await mailLink(api, joining, joining.a, 'confirm-address');
    await api.ask('POST', '/api/v1/join/confirm', { token: confirming, consent });
    const byLink = (token: string) => api.ask('POST', '/api/v1/safety/answers', { token, ...unsafe });
    const answer = await byLink(confirming);
    expect([answer.statusCode, answer.body]).toEqual([204, '']);
    expect(await saidBy(joining.a)).toHaveLength(1);
    const tokens = await askBoth(api, couple, '2026-W48');
    expect((await byLink(tokens.b)).statusCode).toBe(204);
    expect(await saidBy(couple.b)).toHaveLength(1);
    expect((await byLink('unknown')).json()).toMatchObject({ code: 'link-not-valid' });
  });

  it('come with the check-in of the ninth week, whatever was answered before', async () => {
    const tokens = await askBoth(api, couple, '2026-W48');
    const asked = async (token: string) =>
      (await api.ask('POST', '/api/v1/check-in/look', { token })).json().safetyAsked;
    expect(await asked(tokens.a)).toBe(false);
    api.clock.advance({ days: 56 });
    const later = await askBoth(api, couple, '2027-W03');
    expect(await asked(later.a)).toBe(true);
    await api.ask('POST', '/api/v1/safety/answers', { token: later.a, ...well });
    expect([await asked(later.a), await asked(later.b)]).toEqual([true, true]);
  });

  it('are asked by nobody where nobody reads the answers', async () => {
    await api.database.query(`update coach set roles = '{coach,lead}'`);
    expect((await api.ask('GET', '/api/v1/safety')).json()).toEqual({ isRead: false });
    await api.database.query(`update coach set roles = '{coach,lead,safety}'`);
    expect((await api.ask('GET', '/api/v1/safety')).json()).toEqual({ isRead: true });
  });
});

describe('a wish to talk', () => {
  it('joins the open case, and is alerted once however much is said', async () => {
    const ana = await signInPartner(api, couple, couple.a);
    await answered(ana, { ...well, mailbox: 'unsure' });
    for (let times = 0; times < 3; times += 1) await api.ask('POST', '/api/v1/us/safety/talk', talk, ana);
    const said = await saidBy(couple.a);
    expect(said).toHaveLength(4);
    expect(new Set(said.map(({ case_id }) => case_id)).size).toBe(1);
    // One for the mailbox, one because a wish to talk is more urgent.
    expect(await alerts(said[0]!.case_id!)).toHaveLength(2);
  });

  it('asks for a way to be reached, at its field', async () => {
    const ana = await signInPartner(api, couple, couple.a);
    const refused = await api.ask('POST', '/api/v1/us/safety/talk', { ...talk, reach: ' ' }, ana);
    expect(refused.json()).toMatchObject({ code: 'invalid-input', errors: [{ path: 'reach' }] });
  });
});

describe('the copy that a partner takes along', () => {
  it('has what they said here only where they ask for it, and never the other’s', async () => {
    const [ana, ben] = [await signInPartner(api, couple, couple.a), await signInPartner(api, couple, couple.b)];
    await answered(ana, unsafe);
    const copy = async (who: Record<string, string>, query = '') =>
      (await api.ask('GET', `/api/v1/us/export${query}`, undefined, who)).json();
    expect(await copy(ana)).not.toHaveProperty('safety');
    expect(await copy(ana, '?safety=yes')).toMatchObject({
      safety: [{ said_at: monday.toISOString(), said: { kind: 'answers', ...unsafe } }],
    });
    expect(await copy(ben, '?safety=yes')).toMatchObject({ safety: [] });
  });
});

describe('the queue', () => {
  it('shows who said what, how they can be reached, and what was done, in its reader’s time', async () => {
    const ana = await signInPartner(api, couple, couple.a);
    await answered(ana, unsafe);
    const coach = await signInCoach(api);
    const { cases } = (await api.ask('GET', '/api/v1/coach/safety', undefined, coach)).json();
    const at = { date: '2026-11-23', time: '09:00', zone: 'Europe/Berlin' };
    const { id } = await caseOf(coach);
    const listed = { id, name: 'Ana', couple: 'Ana, Ben', urgency: 'now', waitingSince: at, closed: null };
    expect(cases).toContainEqual(expect.objectContaining(listed));
    const path = `/api/v1/coach/safety/${id}`;
    expect((await api.ask('POST', `${path}/notes`, { words: 'Rang her at noon.' }, coach)).statusCode).toBe(204);
    expect(await caseOf(coach)).toMatchObject({
      waitingSince: null,
      coupleId: couple.enrolmentId,
      saying: [{ at, said: { kind: 'answers', ...unsafe } }],
      acts: [{ at, by: 'Cora', kind: 'note', words: 'Rang her at noon.' }],
    });
    const closing = { why: 'talked', words: '' };
    expect((await api.ask('POST', `${path}/close`, closing, coach)).statusCode).toBe(204);
    expect((await api.ask('POST', `${path}/close`, closing, coach)).json()).toMatchObject({ code: 'not-found' });
    expect((await api.ask('GET', path, undefined, coach)).json()).toMatchObject({ closed: { why: 'talked' } });
  });

  it('is not there for a coach who does not look after safety', async () => {
    await answered(await signInPartner(api, couple, couple.a), unsafe);
    const coach = await signInCoach(api);
    const { id } = await caseOf(coach);
    await api.database.query(`update coach set roles = '{coach,lead}'`);
    const path = `/api/v1/coach/safety/${id}`;
    const asked = [
      api.ask('GET', '/api/v1/coach/safety', undefined, coach),
      api.ask('GET', '/api/v1/coach/safety/count', undefined, coach),
      api.ask('GET', path, undefined, coach),
      api.ask('POST', `${path}/notes`, { words: 'Rang.' }, coach),
      api.ask('POST', `${path}/close`, { why: 'talked', words: '' }, coach),
    ];
    for (const answer of await Promise.all(asked)) expect(answer.json()).toMatchObject({ code: 'not-your-role' });
    await api.database.query(`update coach set roles = '{coach,lead,safety}'`);
  });

  it('begins another case where more is said after one was closed', async () => {
    const ana = await signInPartner(api, couple, couple.a);
    await answered(ana, unsafe);
    const coach = await signInCoach(api);
    const first = (await caseOf(coach)).id;
    await api.ask('POST', `/api/v1/coach/safety/${first}/close`, { why: 'talked', words: '' }, coach);
    await answered(ana, unsafe);
    const second = await caseOf(coach);
    expect(second.id).not.toBe(first);
    expect(second.saying).toHaveLength(2);
  });

  it('keeps a case whose couple is gone because the other said no, until it is closed', async () => {
    const joining = await signUp(api, `declined${couples}`);
    const confirming = await mailLink(api, joining, joining.a, 'confirm-address');
    await api.ask('POST', '/api/v1/join/confirm', { token: confirming, consent });
    await api.ask('POST', '/api/v1/safety/answers', { token: confirming, ...unsafe });
    await api.database.transaction((tx) => eraseEnrolment(tx, joining, { casesStay: true }));
    const coach = await signInCoach(api);
    const found = await caseOf(coach, joining.a);
    expect(found).toMatchObject({ name: 'Ana', couple: null, coupleId: null, saying: [{ said: unsafe }] });
    await api.ask('POST', `/api/v1/coach/safety/${found.id}/close`, { why: 'talked', words: '' }, coach);
    expect(await saidBy(joining.a)).toEqual([]);
  });
});
