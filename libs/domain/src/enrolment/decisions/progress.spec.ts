import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import type { EnrolmentCommand } from '../command.js';
import { decide } from '../decide.js';
import {
  accept,
  active,
  after,
  by,
  coachConfirms,
  idsFrom,
  readyWeeks,
  requested,
  start,
} from '../enrolment.fixture.js';
import type { Enrolment } from '../enrolment.js';
import type { Side } from '../partner.js';
import { position } from '../position.js';

const { say } = english;
const ask = (enrolment: Enrolment, command: EnrolmentCommand) => decide(enrolment, command, start, idsFrom(7000));
const agree = (enrolment: Enrolment, side: Side): EnrolmentCommand => ({
  kind: 'confirm-stage',
  by: by(enrolment, side),
  weeksInRound: 8,
  firstWeek: '2027-W09',
});
const returns = (enrolment: Enrolment): EnrolmentCommand => ({
  kind: 'return-to-stage',
  stage: 'communication',
  by: by(enrolment, 'b'),
  firstWeek: '2027-W12',
});
const wants = (enrolment: Enrolment, side: Side): EnrolmentCommand => ({
  kind: 'choose-optional-stage',
  partnerId: enrolment.partners[side].id,
  stage: 'forgiveness',
  wants: true,
});
/** Twelve weeks in which both answered the same, the last two with these. */
const marked = (a: number | null, b: number | null): EnrolmentCommand => ({
  kind: 'mark-ready',
  weeks: Array.from({ length: 12 }, (_, index) => ({
    week: `2027-W${String(index + 10)}` as `${number}-W${number}`,
    ...(index < 10 ? { a: 4, b: 4 } : { a, b }),
    asked: ['a', 'b'],
  })),
});
const throughConnection = (enrolment: Enrolment) =>
  after(enrolment, coachConfirms, coachConfirms, coachConfirms, coachConfirms, coachConfirms);

describe('the start', () => {
  it('waits for the address of the one who signed up', () => {
    const fresh = requested(true);
    expect(ask(fresh, accept(fresh))).toMatchObject({ ok: false, refusal: { code: 'address-not-confirmed' } });
  });

  it('is not in the hands of the one who signed up', () => {
    const fresh = requested(true);
    const forged = { ...accept(fresh), partnerId: fresh.partners.a.id } as EnrolmentCommand;
    expect(ask(fresh, forged)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  });

  it('opens the first round of communication and tells the first week', () => {
    const fresh = requested(true);
    const confirmed = after(fresh, { kind: 'confirm-address', partnerId: fresh.partners.a.id, consentVersion: '1' });
    const decision = ask(confirmed, accept(confirmed));
    expect(decision.ok && decision.events.map(({ name }) => name)).toEqual([
      'invitation.accepted',
      'enrolment.activated',
      'stage.entered',
    ]);
    expect(decision).toMatchObject({ enrolment: { round: { stage: 'communication', number: 1 }, state: 'active' } });
  });

  it('does not mind a button pressed twice', () => {
    const fresh = requested(true);
    const confirm: EnrolmentCommand = { kind: 'confirm-address', partnerId: fresh.partners.a.id, consentVersion: '1' };
    expect(ask(after(fresh, confirm), confirm)).toMatchObject({ ok: true, events: [] });
  });
});

describe('completing a stage', () => {
  it('takes both partners where there is no coach, and only once it is ready', () => {
    const couple = active(false);
    expect(ask(couple, agree(couple, 'a'))).toMatchObject({ ok: false, refusal: { code: 'not-ready-yet' } });
    const ready = after(couple, readyWeeks);
    const one = after(ready, agree(ready, 'a'));
    expect(one.round?.stage).toBe('communication');
    expect(after(one, agree(one, 'a')).round?.stage).toBe('communication');
    expect(after(one, agree(one, 'b')).round).toMatchObject({ stage: 'understanding', number: 1, readyAt: null });
  });

  it('is the coach’s where there is one, after the shortest stay', () => {
    const couple = active(true);
    expect(ask(couple, agree(couple, 'a'))).toMatchObject({ ok: false, refusal: { code: 'coach-confirms' } });
    const early = { ...coachConfirms, weeksInRound: 0 } as EnrolmentCommand;
    expect(ask(couple, early)).toMatchObject({ ok: false, refusal: { code: 'stay-not-over' } });
    expect(after(couple, coachConfirms).round?.stage).toBe('understanding');
  });

  it('is marked ready once only', () => {
    const ready = after(active(true), readyWeeks);
    expect(ask(ready, readyWeeks)).toMatchObject({ ok: true, events: [] });
  });

  it('is ready no longer when one of them does not feel so any more', () => {
    const fallen = ask(after(active(true), readyWeeks), marked(5, 3));
    expect(fallen).toMatchObject({ enrolment: { round: { readyAt: null } }, events: [{ name: 'stage.not-ready' }] });
  });

  it('is asked of each partner by their own answers, whatever the other said or whether they did', () => {
    const asked = (b: number | null) => {
      const decision = ask(active(false), marked(5, b));
      return decision.ok && { a: decision.enrolment.partners.a.askedStage, events: decision.events };
    };
    const alone = asked(null);
    expect(alone).toMatchObject({ a: active(false).round!.id, events: [{ name: 'stage.asked' }] });
    expect(asked(1)).toEqual(alone);
    const both = asked(5);
    expect(both && both.events.map(({ name }) => name)).toEqual(['stage.ready', 'stage.asked', 'stage.asked']);
  });

  it('is asked of nobody where there is a coach', () => {
    const ready = ask(active(true), readyWeeks);
    expect(ready.ok && ready.events.map(({ name }) => name)).toEqual(['stage.ready']);
    expect(after(active(true), readyWeeks).partners.a.askedStage).toBeNull();
  });

  it('takes back the question, and the answer to it, when that partner’s own answers fall', () => {
    const couple = active(false);
    const agreed = after(couple, marked(5, 1), agree(couple, 'a'));
    const fallen = after(agreed, marked(3, 5));
    expect(fallen.partners.a).toMatchObject({ askedStage: null, agreesStage: null });
    expect(after(fallen, agree(couple, 'b')).round?.stage).toBe('communication');
    expect(ask(fallen, agree(couple, 'a'))).toMatchObject({ ok: false, refusal: { code: 'not-ready-yet' } });
  });
});

describe('returning to an earlier stage', () => {
  it('opens a new round there and resets nothing', () => {
    const further = after(active(true), coachConfirms, coachConfirms);
    const back = after(further, returns(further));
    expect(back.round).toMatchObject({ stage: 'communication', number: 2 });
    expect(back.rounds.map(({ endedAs }) => endedAs)).toEqual(['completed', 'completed', 'returned', null]);
  });

  it('leads on to where the couple had come', () => {
    const further = after(active(true), coachConfirms, coachConfirms);
    const on = after(further, returns(further), coachConfirms);
    expect(on.round).toMatchObject({ stage: 'responsibility', number: 2 });
  });
});

describe('the end', () => {
  it('comes with connection where not both privately wanted forgiveness', () => {
    const couple = active(true);
    const done = throughConnection(after(couple, wants(couple, 'a')));
    expect(done).toMatchObject({ state: 'completed', endedHow: 'together', round: null });
  });

  it('waits for both, or for the coach, in forgiveness', () => {
    const couple = active(true);
    const inForgiveness = throughConnection(after(couple, wants(couple, 'a'), wants(couple, 'b')));
    expect(inForgiveness.round?.stage).toBe('forgiveness');
    expect(ask(inForgiveness, coachConfirms)).toMatchObject({ ok: false, refusal: { code: 'stage-not-scored' } });
    const together = (side: Side): EnrolmentCommand => ({ kind: 'complete', how: 'together', by: by(couple, side) });
    const one = after(inForgiveness, together('a'));
    expect(one.state).toBe('active');
    expect(after(one, together('b'))).toMatchObject({ state: 'completed', endedHow: 'together' });
  });

  it('is not together before connection is completed, and may be apart at any time', () => {
    const couple = active(true);
    const end = (how: 'together' | 'apart'): EnrolmentCommand => ({ kind: 'complete', how, by: by(couple, 'b') });
    expect(ask(couple, end('together'))).toMatchObject({ ok: false, refusal: { code: 'not-far-enough' } });
    expect(after(couple, { kind: 'pause', by: by(couple, 'a') }, end('apart'))).toMatchObject({
      state: 'completed',
      endedHow: 'apart',
      pausedAt: null,
    });
  });
});

describe('where a couple stands', () => {
  it('lists forgiveness only once it was entered', () => {
    const couple = active(true);
    expect(position(couple, 0, say)).toMatchObject({ stage: 'communication', round: 1, weekInRound: 1 });
    expect(position(couple, 3, say)?.stages.map(({ id }) => id)).not.toContain('forgiveness');
    const inForgiveness = throughConnection(after(couple, wants(couple, 'a'), wants(couple, 'b')));
    expect(position(inForgiveness, 1, say)?.stages.at(-1)).toMatchObject({ id: 'forgiveness', state: 'here' });
  });

  it('is nowhere before the start', () => {
    expect(position(requested(true), 0, say)).toBeNull();
  });
});
