import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cookieOf, monday, startApi, type ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import {
  askBoth,
  closeWeek,
  enrol,
  promiseFor,
  saveCheckIn,
  signInPartner,
  type CoupleUnderTest,
} from '../../apps/api/src/couple.fixture.js';
import { answerByMail, inbound } from '../../apps/api/src/us/every-way-to-write.fixture.js';

type Browser = Record<string, string>;

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let token: string;
let couples = 0;

beforeAll(async () => void (api = await startApi({ inbound })));
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await enrol(api, `stolen${(couples += 1)}`);
  token = (await askBoth(api, couple, '2026-W48')).a;
});

const open = (link: string, browser?: Browser) => api.ask('POST', '/api/v1/check-in/look', { token: link }, browser);
const look = async (link: string, browser?: Browser) => (await open(link, browser)).json();
const written = () => ({ promise: promiseFor(api, 'call at noon'), note: { text: 'a hard week', audience: 'coach' } });
/** What is in Ana's own browser once she has answered. */
const answersAsAna = async (rest: Record<string, unknown> = written(), browser?: Browser) =>
  cookieOf(await saveCheckIn(api, token, rest, browser));

describe('one who opens a check-in’s link from the other’s mailbox', () => {
  it('sees the empty form once it is answered, and the writer what they wrote', async () => {
    const before = await look(token);
    const ana = await answersAsAna();
    expect(await look(token)).toEqual({ ...before, revision: 1, answeredElsewhere: true });
    expect(await look(token, ana)).toMatchObject({ answeredElsewhere: false, given: { promise: written().promise } });
  });

  it('is told the same, to the byte, of answers by the page and by email', async () => {
    await answersAsAna();
    const byPage = await open(token);
    const other = await enrol(api, `stolen${(couples += 1)}`);
    const link = (await askBoth(api, other, '2026-W48')).a;
    await answerByMail(api, other, `stolen${couples}@home.example`, '6 5 4 3');
    const byMail = await open(link);
    expect(byMail.json()).toMatchObject({ revision: 1, answeredElsewhere: true });
    expect([byMail.statusCode, byMail.body]).toEqual([byPage.statusCode, byPage.body]);
    const told = ({ headers: { date: _, ...rest } }: typeof byPage) => rest;
    expect(told(byMail)).toEqual(told(byPage));
  });

  it('does not learn which promises were marked', async () => {
    await answersAsAna();
    api.clock.advance({ days: 2 });
    await closeWeek(api, couple, '2026-W48');
    api.clock.advance({ days: 5 });
    token = (await askBoth(api, couple, '2026-W49')).a;
    const before = await look(token);
    const [{ promiseId }] = before.own;
    await answersAsAna({ own: [{ promiseId, answer: 'not' }] });
    expect(await look(token)).toEqual({ ...before, revision: 1, answeredElsewhere: true });
  });

  it('is refused in the same words whether or not a note was written', async () => {
    const tries = async () => {
      const refused = await saveCheckIn(api, token, { note: { audience: 'coach' } });
      return [refused.statusCode, refused.json().errors];
    };
    await answersAsAna({});
    const without = await tries();
    await answersAsAna();
    expect(await tries()).toEqual(without);
  });

  it('answers again, is told of to the writer, and sees nothing that is written after', async () => {
    await answersAsAna();
    const thief = cookieOf(await saveCheckIn(api, token, { revision: 1 }));
    expect((await look(token, thief)).given).not.toBeNull();
    const amended = `select id from event where name = 'check-in.amended' and enrolment_id = $1`;
    expect(await api.database.query(amended, [couple.enrolmentId])).toHaveLength(1);
    const ana = await answersAsAna();
    expect(await look(token, thief)).toMatchObject({ revision: 3, answeredElsewhere: true, given: null });
    expect((await look(token, ana)).given.promise).toEqual(written().promise);
  });

  it('sees nothing by a mark of their own check-in, or of another week', async () => {
    const links = await askBoth(api, couple, '2026-W49');
    await answersAsAna();
    const ben = cookieOf(await saveCheckIn(api, links.b));
    const later = cookieOf(await saveCheckIn(api, links.a));
    for (const browser of [ben, later]) expect((await look(token, browser)).given).toBeNull();
    expect((await look(links.a, later)).given).not.toBeNull();
  });
});

describe('the writer', () => {
  it('sees their answers wherever they are signed in; the other, signed in, does not', async () => {
    await answersAsAna();
    const [ana, ben] = [await signInPartner(api, couple, couple.a), await signInPartner(api, couple, couple.b)];
    expect((await look(token, ana)).given.promise).toEqual(written().promise);
    expect((await look(token, ben)).given).toBeNull();
  });

  it('sees on one device nothing of what they changed on another, and may sign in there', async () => {
    const phone = await answersAsAna();
    const laptop = await answersAsAna({}, await signInPartner(api, couple, couple.a));
    expect(await look(token, phone)).toMatchObject({ answeredElsewhere: true, given: null });
    expect((await look(token, laptop)).given).not.toBeNull();
  });
});
