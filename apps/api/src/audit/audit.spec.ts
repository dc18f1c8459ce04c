import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AnswerOf, audit } from '@troth/contract';
import { auditEntries, auditHead, verifyAuditLog, type KeptAuditEntry } from '@troth/database';
import { coachPassword, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { enrol, signInPartner, type CoupleUnderTest } from '../couple.fixture.js';
import { addCoach } from '../sign-in/add-coach.js';

let api: ApiUnderTest;
let cora: Record<string, string>;
let couple: CoupleUnderTest;
let before: number;

beforeAll(async () => {
  api = await startApi();
  cora = await signInCoach(api);
});
afterAll(() => api?.close());

let count = 0;
beforeEach(async () => {
  couple = await enrol(api, `couple${(count += 1)}`);
  before = (await auditHead(api.database, api.coach.practiceId))?.seq ?? 0;
});

async function kept(): Promise<KeptAuditEntry[]> {
  const entries: KeptAuditEntry[] = [];
  for await (const entry of auditEntries(api.database, api.coach.practiceId)) entries.push(entry);
  return entries.slice(before);
}

const path = (part = '') => `/api/v1/coach/couples/${couple.enrolmentId}${part}`;
const byCora = () => ({ actor: { kind: 'coach', id: api.coach.coachId }, about: couple.enrolmentId });

describe('the audit log', () => {
  it('keeps who signed in and how, and a wrong password as somebody’s', async () => {
    await signInCoach(api);
    await api.ask('POST', '/api/auth/sign-in/email', { email: api.coach.email, password: 'not this one at all' });
    await signInPartner(api, couple, couple.a);
    const { coachId } = api.coach;
    expect(await kept()).toMatchObject([
      { actor: { kind: 'coach', id: coachId }, act: 'sign-in', about: coachId, detail: 'password, new device' },
      { actor: { kind: 'somebody' }, act: 'sign-in', outcome: 'refused', about: coachId, detail: 'password' },
      { actor: { kind: 'partner', id: couple.a }, act: 'sign-in', about: couple.enrolmentId },
    ]);
  });

  it('keeps that a coach looked into a couple, once for all parts of its page, and again later', async () => {
    await Promise.all(
      ['', '/notes', '/emails', '/promises', '/intake'].map((part) => api.ask('GET', path(part), undefined, cora)),
    );
    expect(await kept()).toEqual([expect.objectContaining({ ...byCora(), act: 'couple-read', outcome: 'done' })]);
    api.clock.advance({ minutes: 15 });
    await api.ask('GET', path(), undefined, cora);
    expect(await kept()).toHaveLength(2);
  });

  it('keeps a change beside it, once for each Idempotency-Key', async () => {
    const headers = { ...cora, 'idempotency-key': randomUUID() };
    for (let times = 0; times < 2; times += 1) await api.ask('POST', path('/notes'), { text: 'They slept.' }, headers);
    const entries = await kept();
    expect(entries).toEqual([expect.objectContaining({ ...byCora(), act: 'note-written', outcome: 'done' })]);
    expect(JSON.stringify(entries)).not.toContain('slept');
  });

  it('is read by a lead coach with names, page by page, and by nobody else', async () => {
    await api.ask('GET', path(), undefined, cora);
    await api.ask('GET', `/api/v1/coach/couples/${randomUUID()}`, undefined, cora);
    const read = (query: string) => api.ask('GET', `/api/v1/coach/audit?${query}`, undefined, cora);

    const { items, nextCursor } = (await read('limit=1')).json<AnswerOf<typeof audit.list>>();
    expect(items).toMatchObject([
      {
        actor: { kind: 'coach', name: 'Cora' },
        refused: true,
        detail: 'not-found',
        about: null,
      },
    ]);
    const later = (await read(`limit=1&cursor=${nextCursor}`)).json<AnswerOf<typeof audit.list>>();
    expect(later.items).toMatchObject([
      { act: 'couple-read', refused: false, about: { coupleId: couple.enrolmentId, name: 'Ana & Ben' } },
    ]);

    const ivo = { name: 'Ivo', email: 'ivo@practice.example', zone: 'Europe/Berlin', password: coachPassword };
    await addCoach(api.database, { ...ivo, roles: ['safety'] }, api.clock.now());
    const refused = await api.ask('GET', '/api/v1/coach/audit', undefined, await signInCoach(api, ivo.email));
    expect(refused.json()).toMatchObject({ status: 403, code: 'not-your-role' });
  });

  it('keeps that somebody was refused for their role, before any handler is asked', async () => {
    const [row] = await api.database.query<{ id: string; email: string }>(
      `select id, email from coach where name = 'Ivo'`,
    );
    const [ivo, caseId] = [await signInCoach(api, row!.email), randomUUID()];
    await api.ask('GET', path(), undefined, ivo);
    await api.ask('GET', `/api/v1/coach/safety/${caseId}`, undefined, ivo);
    expect((await kept()).filter(({ act }) => act !== 'sign-in')).toMatchObject([
      { actor: { id: row!.id }, act: 'couple-read', outcome: 'refused', detail: 'not-your-role' },
      { actor: { id: row!.id }, act: 'case-read', about: caseId, outcome: 'refused', detail: 'not-found' },
    ]);
  });

  it('keeps what was refused, with the code that says why', async () => {
    await api.ask('POST', path('/resume'), {}, cora);
    const eve = { name: 'Eve', email: `eve${count}@practice.example`, zone: 'Europe/Berlin', password: coachPassword };
    const { coachId, email } = await addCoach(api.database, eve, api.clock.now());
    await api.ask('GET', path(), undefined, await signInCoach(api, email));

    const refused = (await kept()).filter(({ outcome }) => outcome === 'refused');
    expect(refused).toMatchObject([
      { ...byCora(), act: 'couple-resumed', detail: 'not-paused' },
      { actor: { kind: 'coach', id: coachId }, about: couple.enrolmentId, act: 'couple-read', detail: 'not-found' },
    ]);
  });

  it('keeps that a partner took a copy of their data, and nothing else that they read', async () => {
    const ana = await signInPartner(api, couple, couple.a);
    for (const page of ['/api/v1/us', '/api/v1/us/export']) await api.ask('GET', page, undefined, ana);
    expect((await kept()).filter(({ act }) => act !== 'sign-in')).toMatchObject([
      { actor: { kind: 'partner', id: couple.a }, about: couple.enrolmentId, act: 'data-exported' },
    ]);
  });

  it('holds after all of it', async () => {
    expect(await verifyAuditLog(api.database, api.coach.practiceId)).toMatchObject({ fault: null });
  });
});
