import { expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import fc from 'fast-check';
import { addDays, addWeeks, compareWeeks, mondayOf, type LocalWeek } from '../calendar/local-week.js';
import { sampleId } from '../enrolment/enrolment.fixture.js';
import { programmeOf } from '../programmes/look-up.js';
import { askAbout, askedIn, type Asking } from '../promises/due.js';
import { openPromises } from '../promises/end.js';
import { madePromise, maker, other } from '../promises/promise.fixture.js';
import { mostOpenPromises, type PartnerPromise } from '../promises/promise.js';
import { stageQuestionsIn } from './asked-questions.js';
import { questionsFor } from './questions.js';

/** A new promise and a note can be added in any check-in. */
const always = 2;

const life = fc.record({
  makes: fc.boolean(),
  days: fc.integer({ min: 1, max: 28 }),
  marksOwn: fc.boolean(),
  marksSeen: fc.boolean(),
  letsGo: fc.boolean(),
});
const week = fc.record({ a: life, b: life, paused: fc.boolean() });
type Week = typeof week extends fc.Arbitrary<infer Value> ? Value : never;

/** A couple's promises, lived week by week as the shell does it; `count` is told what each check-in asks. */
function live(
  weeks: readonly Week[],
  count: (asked: readonly string[], index: number) => void,
): readonly PartnerPromise[] {
  let promises: readonly PartnerPromise[] = [];
  const change = (of: (promise: PartnerPromise) => Partial<PartnerPromise>) =>
    (promises = promises.map((promise) => ({ ...promise, ...of(promise) })));
  weeks.forEach((lived, index) => {
    const name = addWeeks('2026-W48', index);
    for (const [me, did] of [
      [maker, lived.a],
      [other, lived.b],
    ] as const) {
      const asking = askingIn(name, me);
      for (const { promiseId, view, again } of askAbout(promises, asking))
        change((one) => (one.id === promiseId ? { [view]: { ...one[view], week: name, over: false, again } } : {}));
      const [own, seen] = [askedIn(promises, asking, 'own'), askedIn(promises, asking, 'seen')];
      count([...own.map(({ id }) => `own ${id}`), ...seen.map(({ id }) => `seen ${id}`)], index);
      if (did.marksOwn) change((one) => (own.includes(one) ? { own: { ...one.own, answer: 'kept' } } : {}));
      if (did.marksSeen) change((one) => (seen.includes(one) ? { seen: { ...one.seen, answer: 'not' } } : {}));
      if (did.letsGo)
        change((one) => (one.makerId === me && one.dueOn > asking.localDate ? { letGoAt: asking.askedAt } : {}));
      if (did.makes && openPromises(promises, me).length < mostOpenPromises) {
        const dueOn = addDays(asking.localDate, did.days);
        promises = [
          ...promises,
          { ...madePromise, id: sampleId(100 + promises.length), makerId: me, madeWeek: name, dueOn },
        ];
      }
      expect(openPromises(promises, me).length).toBeLessThanOrEqual(mostOpenPromises);
    }
    close(name, lived.paused);
  });
  return promises;

  function close(name: LocalWeek, paused: boolean): void {
    const toldAt = new Date(`${addDays(mondayOf(name), 7)}T16:00:00Z`);
    change((one) => ({
      toldAt: one.toldAt ?? (paused ? null : toldAt),
      ...Object.fromEntries(
        (['own', 'seen'] as const).map((view) => {
          const cutShort = paused && one[view].week === name && one[view].answer === null;
          return [view, cutShort ? { ...one[view], week: null } : { ...one[view], over: one[view].week !== null }];
        }),
      ),
    }));
  }
}

function askingIn(name: LocalWeek, partnerId: string): Asking {
  const localDate = addDays(mondayOf(name), 6);
  return { partnerId, week: name, localDate, askedAt: new Date(`${localDate}T18:00:00Z`) };
}

it('a check-in asks at most eight questions, whatever a couple’s history', () => {
  const { stages } = programmeOf('1');
  fc.assert(
    fc.property(fc.array(week, { maxLength: 14 }), fc.constantFrom(...stages), (weeks, stage) => {
      live(weeks, (asked, index) => {
        const scales = questionsFor(stage, stageQuestionsIn(stage, index), english.say);
        expect(scales.length + asked.length + always).toBeLessThanOrEqual(8);
      });
    }),
  );
});

it('a promise is asked about at most twice in each view, and its maker’s never waits for ever', () => {
  fc.assert(
    fc.property(fc.array(week, { maxLength: 14 }), (weeks) => {
      const quiet = { ...weeks[0]?.a, makes: false, days: 1, marksOwn: false, marksSeen: false, letsGo: false };
      const lastly = Array.from({ length: 14 }, () => ({ a: quiet, b: quiet, paused: false }));
      const asked: string[] = [];
      const unpaused = [...weeks.map((one) => ({ ...one, paused: false })), ...lastly];
      const promises = live(unpaused, (ids) => void asked.push(...ids));
      const times = Object.values(Object.groupBy(asked, (id) => id)).map((of) => of?.length ?? 0);
      expect(Math.max(0, ...times)).toBeLessThanOrEqual(2);
      for (const me of [maker, other]) expect(openPromises(promises, me)).toEqual([]);
    }),
  );
});

it('the weeks of a round take turns by the calendar, so that both partners are asked the same', () => {
  const inWeek = (name: LocalWeek) => stageQuestionsIn({ scored: true }, compareWeeks(name, '2026-W52'));
  expect(inWeek('2026-W52')).toEqual(['focus']);
  expect(inWeek('2026-W53')).toEqual(['readiness']);
  expect(inWeek('2027-W01')).toEqual(['focus']);
});
