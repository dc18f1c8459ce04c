import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { active } from '../enrolment/enrolment.fixture.js';
import { intakeOf } from '../intake/intake.fixture.js';
import { stageOf } from '../programmes/look-up.js';
import { programmes } from '../programmes/registry.js';
import { practicesAlone, practicesTogether } from './in-order.js';
import { practiceOfWeek } from './of-week.js';
import { mayAssignPractice, maySayOfPractice, type PracticeDecision } from './may-say.js';
import { practiceAnswers, practicesToShow, type SaidOfPractice } from './to-show.js';

const ids = (practices: readonly { readonly id: string }[]) => practices.map(({ id }) => id);
const every = [...programmes].flatMap(({ version, stages }) => stages.map(({ id }) => [version, id] as const));

describe('what a couple does together', () => {
  const { practices, again } = stageOf('1', 'consistency');

  it('comes in order in a first round, and begins again after the last', () => {
    const of = (weekInRound: number) => practiceOfWeek('1', { stage: 'consistency', round: 1, weekInRound });
    expect([0, 1, 2, practices.length, practices.length + 1].map(of)).toEqual([
      ...[practices[0], practices[0], practices[1], practices.at(-1), practices[0]],
    ]);
  });

  it('comes in an order of its own in a later round', () => {
    const first = practiceOfWeek('1', { stage: 'consistency', round: 2, weekInRound: 1 });
    expect(first.id).toBe(again[0]);
    expect(first).not.toBe(practices[0]);
  });

  it.each(every)('leaves none out and repeats none in any round (version %s, %s)', (version, stage) => {
    for (const round of [1, 2, 3]) {
      const order = ids(practicesTogether(version, stage, round));
      expect([...order].sort()).toEqual(ids(stageOf(version, stage).practices).sort());
    }
  });

  it('is what the coach chose for that week, and for that week alone', () => {
    const chosen = practices[5]!;
    const assigned = [{ weekInRound: 2, weeklyPractice: chosen.id }];
    const of = (weekInRound: number) => practiceOfWeek('1', { stage: 'consistency', round: 1, weekInRound }, assigned);
    expect([1, 2, 3].map(of)).toEqual([practices[0], chosen, practices[2]]);
  });

  it('is the usual one where the stage does not have what was chosen', () => {
    const assigned = [{ weekInRound: 1, weeklyPractice: 'two-timelines' }];
    const place = { stage: 'consistency', round: 1, weekInRound: 1 };
    expect(practiceOfWeek('1', place, assigned)).toBe(practices[0]);
  });
});

describe('what one partner does alone', () => {
  const order = (told: Parameters<typeof practicesAlone>[2]) => ids(practicesAlone('1', 'responsibility', told));
  const general = ['to-myself-as-to-a-friend', 'one-try-that-counts'];

  it('is for everyone first, where nothing was told of oneself', () => {
    for (const told of [null, intakeOf({}), intakeOf({ hurt: 'rather-not-say' })])
      expect(order(told).slice(0, 2)).toEqual(general);
  });

  it('fits one’s own account from the second week on', () => {
    expect(order(intakeOf({ hurt: 'was-hurt' })).slice(0, 4)).toEqual([
      ...['to-myself-as-to-a-friend', 'what-is-not-mine-to-carry', 'what-i-would-need-to-hear', 'one-try-that-counts'],
    ]);
    expect(order(intakeOf({ hurt: 'hurt-partner' })).slice(1, 3)).toEqual([
      ...['when-i-feel-ashamed', 'listening-without-a-shield'],
    ]);
    expect(order(intakeOf({ hurt: 'hurt-partner', causes: ['lies'] })).slice(1, 4)).toContain('nothing-left-untold');
    expect(order(intakeOf({ hurt: 'was-hurt', causes: ['lies'] })).slice(0, 4)).not.toContain('nothing-left-untold');
    expect(order(intakeOf({ causes: ['broken-promises'] }))[1]).toBe('fewer-words-kept');
  });

  it('is never less than all of it, whatever was told', () => {
    for (const told of [null, intakeOf({ hurt: 'both', causes: ['affair', 'lies', 'distance'] })])
      expect([...order(told)].sort()).toEqual(ids(stageOf('1', 'responsibility').alone).sort());
  });
});

describe('the practices on one’s own page', () => {
  const order = practicesTogether('1', 'connection', 1);
  const [first, second, third] = order as [(typeof order)[0], (typeof order)[0], (typeof order)[0]];
  const saidOf = (weeklyPractice: string, rest: Partial<SaidOfPractice> = {}): SaidOfPractice => {
    return { weeklyPractice, weekInRound: 1, said: 'done', saidAt: new Date('2026-11-30T09:00:00Z'), ...rest };
  };
  const later = new Date('2026-12-01T09:00:00Z');

  it('begin with the suggested one and go on from there, round to those before it', () => {
    expect(practicesToShow(order, second, [], 2)).toEqual([...order.slice(1), first]);
  });

  it('begin with the one spoken of last in this week', () => {
    const said = [saidOf(third.id, { saidAt: later, said: 'not-this-week' }), saidOf(second.id)];
    expect(practicesToShow(order, first, said, 1)[0]).toBe(third);
    expect(practicesToShow(order, first, said, 2)[0]).toBe(first);
  });

  it('end with what was done in this round', () => {
    const said = [saidOf(second.id), saidOf(third.id, { said: 'not-this-week' })];
    const shown = practicesToShow(order, first, said, 2);
    expect(shown.at(-1)).toBe(second);
    expect(shown[1]).toBe(third);
  });

  it('are not led astray by one that there is no more', () => {
    expect(practicesToShow(order, first, [saidOf('gone')], 1)).toEqual(order);
  });

  it('are all of them, each once, whatever was said', () => {
    const saying = fc.record({
      weeklyPractice: fc.constantFrom(...order.map(({ id }) => id), 'gone'),
      weekInRound: fc.integer({ min: 1, max: 4 }),
      said: fc.constantFrom(...practiceAnswers),
      saidAt: fc.date({ noInvalidDate: true }),
    });
    fc.assert(
      fc.property(
        fc.array(saying),
        fc.constantFrom(...order),
        fc.integer({ min: 1, max: 4 }),
        (said, suggested, week) => {
          const shown = practicesToShow(order, suggested, said, week);
          expect(ids(shown).sort()).toEqual(ids(order).sort());
        },
      ),
    );
  });
});

describe('what may be said of a practice, and chosen by a coach', () => {
  const couple = active();
  const codeOf = (decision: PracticeDecision) => (decision.ok ? 'granted' : decision.refusal.code);

  it('is of the open stage: one together, or for a partner alone', () => {
    expect(codeOf(maySayOfPractice(couple, 'say-it-back'))).toBe('granted');
    expect(codeOf(maySayOfPractice(couple, 'back-to-calm'))).toBe('granted');
    expect(codeOf(maySayOfPractice(couple, 'two-timelines'))).toBe('not-a-practice-of-the-stage');
    expect(codeOf(mayAssignPractice(couple, 'say-it-back'))).toBe('granted');
    expect(codeOf(mayAssignPractice(couple, 'back-to-calm'))).toBe('not-a-practice-of-the-stage');
  });

  it('is nothing while the programme is paused', () => {
    const paused = { ...couple, state: 'paused' as const };
    expect(codeOf(maySayOfPractice(paused, 'say-it-back'))).toBe('not-active');
    expect(codeOf(mayAssignPractice(paused, 'say-it-back'))).toBe('not-active');
  });

  it('is nothing in an optional stage', () => {
    const forgiving = { ...couple, round: { ...couple.round!, stage: 'forgiveness' } };
    expect(codeOf(maySayOfPractice(forgiving, 'what-i-carry'))).toBe('stage-keeps-nothing');
    expect(codeOf(mayAssignPractice(forgiving, 'what-i-carry'))).toBe('stage-keeps-nothing');
  });
});
