import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AnswerOf, CouplePractices, weeklyPractices } from '@troth/contract';
import { stageOf } from '@troth/domain';
import { monday, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import {
  askBoth,
  closeWeek,
  consent,
  enrol,
  mailLink,
  signInPartner,
  signUp,
  type CoupleUnderTest,
} from '../couple.fixture.js';

type Own = AnswerOf<typeof weeklyPractices.show>;
type Who = Record<string, string>;

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let ana: Who;
let ben: Who;
let couples = 0;

beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await enrol(api, `practices${(couples += 1)}`);
  ana = await signInPartner(api, couple, couple.a);
  ben = await signInPartner(api, couple, couple.b);
});

const own = '/api/v1/us/weekly-practices';
const { practices, alone } = stageOf('1', 'communication');
const words = { text: 'We laughed, and then I cried.', audience: 'private' };

const of = async (who: Who) => (await api.ask('GET', own, undefined, who)).json<Own>();
const say = (who: Who, practice: string, said: string | null, written: object | null = null) =>
  api.ask('PUT', `${own}/${practice}`, { said, words: written }, who);
const forCoach = async (coach: Who) =>
  (
    await api.ask('GET', `/api/v1/coach/couples/${couple.enrolmentId}/weekly-practices`, undefined, coach)
  ).json<CouplePractices>();
const choose = (coach: Who, practice: string | null) =>
  api.ask('PUT', `/api/v1/coach/couples/${couple.enrolmentId}/weekly-practices/coming`, { practice }, coach);
const events = async () =>
  (
    await api.database.query<{ name: string }>(
      `select name from event where enrolment_id = $1 and name like 'weekly-practice.%'`,
      [couple.enrolmentId],
    )
  ).map(({ name }) => name);
/** As if the couple had come to the optional stage. */
const forgive = () =>
  api.database.query(`update round set stage = 'forgiveness' where enrolment_id = $1`, [couple.enrolmentId]);

describe('the weekly practices of a partner', () => {
  it('begin with the week’s own for both, and end with none left out', async () => {
    const [one, other] = [await of(ana), await of(ben)];
    expect(one.together.map(({ id }) => id)).toEqual(practices.map(({ id }) => id));
    expect(one.alone.map(({ id }) => id).sort()).toEqual(alone.map(({ id }) => id).sort());
    expect(one).toMatchObject({ chosenByCoach: false, keeps: true });
    expect(other).toEqual(one);
  });

  it('follow one’s own account alone, and what is done together follows nobody’s', async () => {
    const before = [await of(ana), await of(ben)];
    const told = {
      causes: ['affair'],
      hurt: 'hurt-partner',
      ended: 'not-sure',
      ago: null,
      hopes: [],
      hope: '',
      children: null,
    };
    await api.ask('PUT', '/api/v1/us/intake', told, ana);
    const after = await of(ana);
    expect(after.alone[1]?.id).toBe('before-i-am-asked');
    expect(after.together).toEqual(before[0]?.together);
    expect(await of(ben)).toEqual(before[1]);
  });

  it('are those for everyone alone while the other has not answered, and nothing is kept', async () => {
    const made = await signUp(api, `waits${couples}`);
    const token = await mailLink(api, made, made.a, 'confirm-address');
    await api.ask('POST', '/api/v1/join/confirm', { token, consent });
    const waits = await signInPartner(api, made, made.a);
    const shown = await of(waits);
    expect(shown).toMatchObject({ together: [], chosenByCoach: false, keeps: false });
    expect(shown.alone.map(({ id }) => id)).toEqual(alone.filter(({ fits }) => !fits).map(({ id }) => id));
    expect((await say(waits, shown.alone[0]!.id, 'done')).json()).toMatchObject({ code: 'not-active' });
  });

  it('are none while the programme is paused', async () => {
    await api.ask('POST', '/api/v1/us/pause', undefined, ana);
    expect(await of(ben)).toEqual({ together: [], thisWeek: null, chosenByCoach: false, alone: [], keeps: false });
    expect((await say(ben, 'say-it-back', 'done')).json()).toMatchObject({ code: 'not-active' });
  });
});

describe('what a partner says of a practice', () => {
  it('stands on their own page with their words, and nowhere on the other’s', async () => {
    const pages = () =>
      Promise.all([own, '/api/v1/us', '/api/v1/us/export'].map((url) => api.ask('GET', url, undefined, ben)));
    const before = (await pages()).map(({ body }) => body);
    expect((await say(ana, 'say-it-back', 'done', words)).statusCode).toBe(204);
    const { together, thisWeek } = await of(ana);
    expect(together[0]).toMatchObject({ id: 'say-it-back', said: 'done', words });
    expect(thisWeek).toBe(practices[0]?.id);
    expect((await pages()).map(({ body }) => body)).toEqual(before);
  });

  it('is changed, keeps its words sealed, and is taken back with them', async () => {
    await say(ana, 'back-to-calm', 'not-this-week');
    await say(ana, 'back-to-calm', 'done', words);
    const [row] = await api.database.query<{ sealed: string }>(
      'select words_sealed as sealed from said_of_practice where partner_id = $1',
      [couple.a],
    );
    expect(row?.sealed).toMatch(/^v2\./);
    expect(row?.sealed).not.toContain('laughed');
    await say(ana, 'back-to-calm', null);
    expect((await of(ana)).alone.find(({ id }) => id === 'back-to-calm')).toMatchObject({ said: null, words: null });
    await say(ana, 'back-to-calm', null);
    expect(await events()).toEqual(Array.from({ length: 3 }, () => 'weekly-practice.said'));
  });

  it('is of one week: the next begins with its own practice, and what was done comes last', async () => {
    await say(ana, 'say-it-back', 'done');
    await askBoth(api, couple, '2026-W48');
    await closeWeek(api, couple, '2026-W48');
    const { together } = await of(ana);
    expect(together[0]).toMatchObject({ id: practices[1]?.id, said: null });
    expect(together.at(-1)?.id).toBe('say-it-back');
    expect((await of(ben)).together[0]?.id).toBe(practices[1]?.id);
  });

  it('is refused for another stage’s practice, and for words without it', async () => {
    expect((await say(ana, 'two-timelines', 'done')).json()).toMatchObject({ code: 'not-a-practice-of-the-stage' });
    expect((await say(ana, 'say-it-back', null, words)).statusCode).toBe(422);
  });

  it('is kept nowhere in the optional stage', async () => {
    await forgive();
    expect(await of(ana)).toMatchObject({ keeps: false, alone: [] });
    expect((await say(ana, 'what-i-carry', 'done')).json()).toMatchObject({ code: 'stage-keeps-nothing' });
    const coach = await signInCoach(api);
    expect(await forCoach(coach)).toMatchObject({ thisWeek: null, comingWeek: null, choice: [] });
    expect((await choose(coach, 'what-i-carry')).json()).toMatchObject({ code: 'stage-keeps-nothing' });
  });

  it('is in the copy that its writer takes along, with the words', async () => {
    await say(ana, 'say-it-back', 'done', words);
    const copy = (await api.ask('GET', '/api/v1/us/export', undefined, ana)).json();
    expect(copy.weeklyPractices).toEqual([
      {
        stage: 'communication',
        round: 1,
        week_in_round: 1,
        weekly_practice: 'say-it-back',
        said: 'done',
        said_at: monday.toISOString(),
        words: words.text,
        words_audience: 'private',
      },
    ]);
  });
});

describe('the coach', () => {
  it('sees what each said was done, and only the words that were shared', async () => {
    await say(ana, 'say-it-back', 'done', words);
    await say(ben, 'back-to-calm', 'not-this-week', { text: 'Too tired.', audience: 'coach' });
    const { told } = await forCoach(await signInCoach(api));
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ by: 'a', title: 'Say it back', alone: false, said: 'done', words: null }),
        expect.objectContaining({
          by: 'b',
          alone: true,
          said: 'not-this-week',
          words: { text: 'Too tired.', audience: 'coach' },
        }),
      ]),
    );
  });

  it('chooses the coming week’s practice, which both see once that week has come', async () => {
    const coach = await signInCoach(api);
    const before = await of(ana);
    expect((await choose(coach, 'help-that-helps')).statusCode).toBe(204);
    expect(await forCoach(coach)).toMatchObject({
      thisWeek: { practice: { id: practices[0]?.id }, chosen: false },
      comingWeek: { practice: { id: 'help-that-helps' }, chosen: true },
    });
    expect(await of(ana)).toEqual(before);
    await askBoth(api, couple, '2026-W48');
    await closeWeek(api, couple, '2026-W48');
    for (const who of [ana, ben]) {
      const { together, thisWeek, chosenByCoach } = await of(who);
      expect([together[0]?.id, thisWeek, chosenByCoach]).toEqual(['help-that-helps', 'help-that-helps', true]);
    }
  });

  it('takes a choice back, and can choose nothing that is not done together', async () => {
    const coach = await signInCoach(api);
    await choose(coach, 'help-that-helps');
    expect((await choose(coach, null)).statusCode).toBe(204);
    expect(await forCoach(coach)).toMatchObject({ comingWeek: { practice: { id: practices[1]?.id }, chosen: false } });
    expect((await choose(coach, 'back-to-calm')).json()).toMatchObject({ code: 'not-a-practice-of-the-stage' });
    expect(await events()).toEqual(['weekly-practice.assigned', 'weekly-practice.assigned']);
  });

  it('of another couple sees and chooses nothing', async () => {
    const coach = await signInCoach(api);
    await api.database.query('update enrolment set coach_id = null where id = $1', [couple.enrolmentId]);
    expect(await forCoach(coach)).toMatchObject({ code: 'not-found' });
    expect((await choose(coach, 'help-that-helps')).json()).toMatchObject({ code: 'not-found' });
  });
});
