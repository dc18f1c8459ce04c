import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { idsAt, insertAskings, loadEnrolment } from '@troth/database';
import { measureKey, measureOpenUntil, trothSix } from '@troth/domain';
import { decideEnrolment, eraseOneself, workIn, type Work } from '@troth/programme';
import { monday, startApi, testKeys, type ApiUnderTest } from '../api.fixture.js';
import { askBoth, enrol, mailLink, promiseFor, saveCheckIn, signUp, type CoupleUnderTest } from '../couple.fixture.js';
import { answerByMail, inbound } from '../us/every-way-to-write.fixture.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let couples = 0;

beforeAll(async () => void (api = await startApi({ inbound })));
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await enrol(api, `ending${(couples += 1)}`);
  await api.database.query(`update partner set rhythm = 'every-second-week' where id = $1`, [couple.a]);
});

type Asking = () => Promise<{ readonly statusCode: number }>;

/** Until what is asked waits for a row that another holds, or has been answered. */
async function untilItWaits(asked: Promise<unknown>): Promise<void> {
  let answered = false;
  void asked.finally(() => (answered = true));
  const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  while (!answered && (await api.database.query(waiting)).length === 0);
}

interface End {
  readonly before?: (work: Work) => Promise<unknown>;
  readonly after: (work: Work) => Promise<unknown>;
}

/** What is asked while somebody holds the couple and has done a part, and then does the rest. */
async function beside(asking: Asking, { before, after }: End): Promise<number> {
  const { practiceId, enrolmentId } = couple;
  let asked: ReturnType<Asking> | undefined;
  await api.database.transaction(async (tx) => {
    const work = workIn(tx, { now: api.clock.now(), keys: testKeys });
    await loadEnrolment(tx, { practiceId, enrolmentId }, { lock: true });
    await before?.(work);
    asked = asking();
    await untilItWaits(asked);
    await after(work);
  });
  return (await asked!).statusCode;
}

const complete = (work: Work) =>
  decideEnrolment(work, couple, { kind: 'complete', how: 'apart', by: { role: 'system' } });
const erase = (work: Work) => eraseOneself(work, { ...couple, partnerId: couple.a });

const ends = [
  ['the couple ends', { after: complete }],
  ['its writer is erased', { after: erase }],
  ['the couple has ended and its writer is erased', { before: complete, after: erase }],
] satisfies readonly (readonly [string, End])[];

describe.each(ends)('while %s', (_what, end) => {
  it('a check-in by its link is refused, and holds nobody up', async () => {
    const { a } = await askBoth(api, couple, '2026-W48');
    const promise = promiseFor(api, 'call at noon');
    expect(await beside(() => saveCheckIn(api, a, { promise }), end)).toBeLessThan(500);
  });

  it('a reply by email is taken, and holds nobody up', async () => {
    await askBoth(api, couple, '2026-W48');
    const from = `ending${couples}@home.example`;
    const reply = () => answerByMail(api, couple, from, '6 5 4 3');
    const status = (fault: Error) => Number(/\d+/.exec(fault.message)?.[0]);
    const statusCode = () => reply().then(() => 204, status);
    expect(await beside(async () => ({ statusCode: await statusCode() }), end)).toBeLessThan(500);
  });

  it('answers on how things are hold nobody up', async () => {
    const { practiceId, enrolmentId, a: partnerId } = couple;
    const now = api.clock.now();
    const asking = { practiceId, enrolmentId, partnerId, occasion: 'first', openUntil: measureOpenUntil(now) };
    await api.database.transaction((tx) => insertAskings(tx, [{ ...asking, id: idsAt(now)() }], now));
    const token = await mailLink(api, couple, couple.a, 'measure');
    const answers = { [measureKey(trothSix)]: { trust: 4 } };
    expect(await beside(() => api.ask('PUT', '/api/v1/measures', { token, answers }), end)).toBeLessThan(500);
  });
});

it('declining an invitation for good holds up nobody who takes it back', async () => {
  couple = await signUp(api, `ending${couples}b`);
  await api.ask('POST', '/api/v1/join/confirm', {
    token: await mailLink(api, couple, couple.a, 'confirm-address'),
    consent: { version: '2', given: true, emails: '2' },
  });
  const token = await mailLink(api, couple, couple.b, 'invitation');
  const decline = () => api.ask('POST', '/api/v1/invitation/decline', { token, noMore: true });
  expect(await beside(decline, { after: erase })).toBeLessThan(500);
});
