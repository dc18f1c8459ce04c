import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { active, after, by, coachConfirms, readyWeeks, requested } from '../enrolment/enrolment.fixture.js';
import type { Enrolment } from '../enrolment/enrolment.js';
import { threeMonthsFrom } from '../enrolment/decisions/three-months.js';
import type { PartnerWeek } from '../record/couple-record.js';
import type { RecordedPromise } from '../promises/end.js';
import { recordedPromise } from '../promises/recorded-promise.fixture.js';
import { missed, paused, recordOf, weeksOf } from '../record/couple-record.fixture.js';
import { refuseWrongNames } from '../refuse-wrong-names.js';
import type { Milestone } from './milestone.js';
import { isToldToPartner, milestonesDrawnFromBoth } from './moments.js';
import { recogniseMilestones } from './recognise.js';
import { milestones, type MilestoneId } from './registry.js';

const { say } = english;
const ofA = (weeks: readonly PartnerWeek[], promises: readonly RecordedPromise[] = []) =>
  recogniseMilestones(recordOf({ weeks, promises }))
    .filter(({ side }) => side === 'a')
    .map(({ milestone }) => milestone);
const ofCouple = (enrolment: Enrolment, id: MilestoneId, at = new Date('2026-12-01T00:00:00Z')) =>
  recogniseMilestones(recordOf({}, { enrolment, at })).filter(({ milestone }) => milestone === id);
const rates = (...kept: number[]) => weeksOf(...kept.map((sum) => ({ own: { sum, of: 4 }, seen: { sum, of: 4 } })));
const missedWeeks = (count: number) => weeksOf(...Array.from({ length: count }, () => missed));
const marked = (count: number, seen: RecordedPromise['seen']) =>
  Array.from({ length: count }, (_, index) => recordedPromise(index, 'kept', seen));
const returned = (enrolment: Enrolment) =>
  after(enrolment, { kind: 'return-to-stage', stage: 'communication', by: by(enrolment, 'a'), firstWeek: '2027-W01' });

describe('a partner’s milestone', () => {
  it('first check-in: with the first answer, while the week is still open', () => {
    expect(ofA(weeksOf({ closed: false }))).toContain('first-check-in');
    expect(ofA(weeksOf(missed))).not.toContain('first-check-in');
  });

  it('promises that both call kept: the first and the tenth, of weeks that have closed', () => {
    expect(ofA([])).toEqual([]);
    expect(ofA(missedWeeks(1), marked(1, 'kept'))).toEqual(['first-promise-both-kept']);
    expect(ofA(weeksOf({ ...missed, closed: false }), marked(1, 'kept'))).toEqual([]);
    expect(ofA(missedWeeks(10), marked(9, 'kept'))).not.toContain('ten-promises-both-kept');
    expect(ofA(missedWeeks(10), marked(10, 'kept'))).toContain('ten-promises-both-kept');
  });

  it('is none where its maker called all ten kept and the other saw them not or partly kept', () => {
    for (const seen of ['not', 'partly', 'cant-say', null] as const)
      expect(ofA(missedWeeks(10), marked(10, seen))).toEqual([]);
  });

  it('four regular weeks: a pause between them does no harm, a missed week begins again', () => {
    expect(ofA(weeksOf({}, {}, paused, {}, { closed: false }))).toContain('four-regular-weeks');
    expect(ofA(weeksOf({}, {}, {}, missed, {}))).not.toContain('four-regular-weeks');
    expect(ofA(weeksOf({}, {}, {}))).not.toContain('four-regular-weeks');
  });

  it('steadier again: three steady weeks, a setback, three steady weeks, all in both views', () => {
    expect(ofA(rates(4, 4, 3, 1, 2, 3, 3, 4))).toContain('steadier-in-both-views');
    expect(ofA(rates(4, 4, 3, 1, 3, 3))).not.toContain('steadier-in-both-views');
    expect(ofA(rates(1, 4, 4, 4, 4, 4))).not.toContain('steadier-in-both-views');
    expect(ofA(rates(4, 4, 4, 2, 4, 4, 4))).not.toContain('steadier-in-both-views');
  });

  it('steadier again: not by the marks of one of the two alone', () => {
    const own = rates(4, 4, 3, 1, 3, 3, 4);
    for (const seen of [
      { sum: 0, of: 0 },
      { sum: 2, of: 4 },
    ])
      expect(ofA(own.map((week) => ({ ...week, seen })))).not.toContain('steadier-in-both-views');
  });

  it('in both views is told to its partner only while both share what they saw', () => {
    const couple = active(true);
    const { a, b } = couple.partners;
    const sharing = (first: boolean, second: boolean): Enrolment => ({
      ...couple,
      partners: { a: { ...a, sharesSeen: first }, b: { ...b, sharesSeen: second } },
    });
    for (const id of ['first-promise-both-kept', 'ten-promises-both-kept', 'steadier-in-both-views']) {
      expect([sharing(true, false), sharing(false, true)].map((one) => isToldToPartner(id, one))).toEqual([
        false,
        false,
      ]);
      expect(isToldToPartner(id, sharing(true, true))).toBe(true);
      expect(milestonesDrawnFromBoth).toContain(id);
    }
    expect(isToldToPartner('first-check-in', couple)).toBe(true);
    expect(isToldToPartner('stage-ready', sharing(true, true))).toBe(false);
    expect(isToldToPartner('ten-promises-kept', sharing(true, true))).toBe(false);
  });

  it('is of that partner alone', () => {
    const reached = recogniseMilestones(recordOf({ weeks: weeksOf({}), promises: marked(1, 'kept') }));
    expect(reached.filter(({ side }) => side === 'b')).toEqual([]);
  });
});

describe('a couple’s milestone', () => {
  it('both enrolled: once both have joined', () => {
    expect(ofCouple(requested(true), 'both-enrolled')).toEqual([]);
    expect(ofCouple(active(true), 'both-enrolled')).toHaveLength(1);
  });

  it('stage ready is the coach’s alone, since it tells both partners’ answers', () => {
    expect(milestones['stage-ready'].of).toBe('coach');
  });

  it('stage ready and stage completed: once in every round', () => {
    const ready = after(active(true), readyWeeks);
    expect(ofCouple(ready, 'stage-ready')).toEqual([
      { milestone: 'stage-ready', side: null, key: ready.round!.id, stage: 'communication' },
    ]);
    const twice = after(returned(after(ready, coachConfirms)), coachConfirms);
    expect(ofCouple(twice, 'stage-completed').map(({ stage }) => stage)).toEqual(['communication', 'communication']);
    expect(new Set(ofCouple(twice, 'stage-completed').map(({ key }) => key)).size).toBe(2);
  });

  it('returned to a stage: every time, and not for going on from there', () => {
    const back = returned(after(active(true), coachConfirms));
    const again = returned(after(back, coachConfirms));
    expect(ofCouple(again, 'returned-to-stage').map(({ key }) => key)).toEqual([back.round!.id, again.round!.id]);
  });

  it('halfway: with the third stage, each counted once', () => {
    const two = after(active(true), coachConfirms, coachConfirms);
    expect(ofCouple(after(returned(two), coachConfirms), 'halfway')).toEqual([]);
    expect(ofCouple(after(two, coachConfirms), 'halfway')).toHaveLength(1);
  });

  it('programme completed: together, and not apart', () => {
    const couple = active(true);
    const apart = after(couple, { kind: 'complete', how: 'apart', by: by(couple, 'a') });
    const together = after(couple, ...Array.from({ length: 5 }, () => coachConfirms));
    expect(ofCouple(apart, 'programme-completed')).toEqual([]);
    expect(ofCouple(together, 'programme-completed')).toHaveLength(1);
  });

  it('three months after: when they have passed, however it ended, and never after a withdrawal', () => {
    const couple = active(true);
    const apart = after(couple, { kind: 'complete', how: 'apart', by: by(couple, 'a') });
    const gone = after(couple, { kind: 'withdraw', by: by(couple, 'a') });
    const at = threeMonthsFrom(apart.endedAt!);
    expect(ofCouple(apart, 'three-months-after', new Date(at.getTime() - 1))).toEqual([]);
    expect(ofCouple(apart, 'three-months-after', at)).toHaveLength(1);
    expect(
      recogniseMilestones(recordOf({ weeks: missedWeeks(3), promises: marked(3, 'kept') }, { enrolment: gone, at })),
    ).toEqual([]);
  });
});

describe('three months', () => {
  it('end on the last day of a shorter month', () => {
    expect(threeMonthsFrom(new Date('2026-11-30T10:00:00Z'))).toEqual(new Date('2027-02-28T10:00:00Z'));
    expect(threeMonthsFrom(new Date('2026-11-23T10:00:00Z'))).toEqual(new Date('2027-02-23T10:00:00Z'));
    expect(threeMonthsFrom(new Date('2027-01-31T10:00:00Z'))).toEqual(new Date('2027-04-30T10:00:00Z'));
  });
});

describe('the registry', () => {
  it('has words for the couple and for the coach that blame and promise nothing', () => {
    for (const { messages } of Object.values<Milestone>(milestones)) {
      const coachPrompt = say(messages.coachPrompt);
      const body = 'body' in messages ? say(messages.body) : coachPrompt;
      const words = `${say(messages.title)} ${body} ${coachPrompt}`;
      expect(body.length).toBeGreaterThan(40);
      expect(words).not.toMatch(/fail|fault|blame|should have|guarantee|cure|will heal|affair|betray/i);
    }
  });

  it('refuses a line under another name than the milestone’s own', () => {
    expect(() => refuseWrongNames({ one: { id: 'two' } })).toThrow(/two is registered under the name one/);
  });
});

describe('the words about what one of the two can decide alone', () => {
  it('say nothing of a choice that the reader did not make', () => {
    for (const milestone of [milestones['returned-to-stage'], milestones['stage-completed'], milestones['halfway']])
      expect(say(milestone.messages.body)).not.toMatch(/you have (chosen|decided|ended|returned|gone)/i);
  });
});
