import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startSmallProgramme } from '../../libs/domain/spec/start-small-programme.js';
import { SmallCouple } from './small-couple.js';

jest.setTimeout(180_000);

/** Each step goes on from the one before: a couple lives the whole way through a programme of other stages. */
describe('a couple in another programme', () => {
  let couple: SmallCouple;
  beforeAll(async () => {
    startSmallProgramme();
    couple = await SmallCouple.open();
    await couple.join();
  });
  afterAll(() => couple.close());

  it('begins with its first stage, and is welcomed in its words', async () => {
    expect(await couple.programme()).toMatchObject({
      version: 'small',
      stages: [{ title: 'Listening' }, { title: 'Mending' }, { id: 'singing', scored: false }],
    });
    expect(couple.textsOf('welcome', 'a').join()).toContain('Listening');
    expect(await couple.us('b')).toMatchObject({
      where: { stage: 'listening', title: 'Listening', purpose: 'What listening is for.', round: 1 },
      canCompleteTogether: false,
    });
    expect(await couple.practiceOf('b')).toBe('Listening, first time');
  });

  it('chooses its optional stage in private, and nothing of another programme', async () => {
    await couple.choose('a', 'singing');
    await couple.choose('b', 'singing');

    const { preferences, where } = await couple.us('a');
    expect(preferences.optionalStages).toEqual([
      { id: 'singing', wish: 'I would like the stage Singing', about: 'The stage Singing comes last.', wanted: true },
    ]);
    expect(where?.stages.map(({ id }) => id)).toEqual(['listening', 'mending']);
    expect(await couple.refusalOf(couple.choose('a', 'forgiveness'))).toBe('not-an-optional-stage');
    expect(await couple.refusalOf(couple.returnTo('a', 'communication'))).toBe('not-an-earlier-stage');
  });

  it('is asked its stage’s questions, finds it ready and completes it', async () => {
    await couple.live(35);

    expect(couple.asked[0]).toMatchObject({ stage: 'Listening' });
    expect(couple.asked[0]?.questions).toContain('How much listening was there this week?');
    expect(couple.asked.flatMap(({ questions }) => questions)).toContain('Has listening done its work?');
    expect(couple.textsOf('weekly-report', 'b')[0]).toContain('Stage 1 (of 2');
    expect(couple.textsOf('weekly-report', 'b')[0]).toContain('Listening, second time');
    expect(couple.textsOf('stage-ready', 'a').join()).toContain('Listening');
    expect((await couple.us('a')).canAgreeStage).toBe(true);
    await couple.agree('a');
    await couple.agree('b');

    expect(await couple.us('b')).toMatchObject({
      where: { stage: 'mending', weekInRound: 1 },
      canCompleteTogether: true,
    });
  });

  it('is halfway after the first of its two scored stages', async () => {
    await couple.live(1);

    expect((await couple.us('a')).milestones.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['stage-completed', 'halfway']),
    );
  });

  it('returns to an earlier stage, and its coach sees where it is', async () => {
    await couple.takeCoach();
    await couple.live(8);
    await couple.returnTo('b', 'listening');

    const { story, line } = await couple.seenByCoach();
    expect(line).toMatchObject({ stage: 'listening', stageTitle: 'Listening', round: 2 });
    expect(story).toMatchObject({
      where: { stage: 'listening', stages: [{ state: 'here' }, { title: 'Mending', state: 'ahead' }] },
      may: { completeTogether: true, returnTo: [] },
    });
    expect(story.rounds.map(({ title }) => title).sort()).toEqual(['Listening', 'Listening', 'Mending']);
  });

  it('is led by the coach through the rest, into the optional stage that both chose', async () => {
    await couple.live(21);
    await couple.coachConfirms();
    await couple.live(56);
    expect((await couple.seenByCoach()).story.may.returnTo).toEqual([{ id: 'listening', title: 'Listening' }]);
    await couple.coachConfirms();

    expect(couple.textsOf('coach-digest', 'coach').join()).toMatch(/Mending, round 2, week [78]/);
    expect(await couple.us('a')).toMatchObject({
      where: { stage: 'singing', stages: [{}, {}, { id: 'singing', state: 'here' }] },
    });
    expect(await couple.practiceOf('a')).toBe('Singing, first time');
    expect((await couple.seenByCoach()).story.may.confirmStage).toBe(false);
  });

  it('is nudged by nothing in the optional stage', async () => {
    await couple.live(8);

    const report = couple.textsOf('weekly-report', 'a').at(-1);
    expect(report).toContain('Stage 3 (of 3)');
    expect(report).not.toContain('Singing, second time');
    expect(couple.asked.at(-1)).toMatchObject({ stage: 'Singing' });
    expect(couple.asked.at(-1)?.questions).not.toContain('Has singing done its work?');
  });

  it('ends together, and is told so', async () => {
    await couple.endTogether('a');
    await couple.endTogether('b');
    await couple.live(1);

    expect(couple.textsOf('programme-complete', 'a')).toHaveLength(1);
    const { enrolment, milestones, where } = await couple.us('b');
    expect(enrolment.state).toBe('completed');
    expect(where?.stages.map(({ state }) => state)).toEqual(['completed', 'completed', 'ahead']);
    expect(milestones.map(({ id }) => id)).toContain('programme-completed');
    expect((await couple.seenByCoach()).story.state).toBe('completed');
  });
});
