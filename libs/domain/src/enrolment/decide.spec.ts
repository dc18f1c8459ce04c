import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseEvent } from '../events/parse-event.js';
import { startSmallProgramme } from '../../spec/start-small-programme.js';
import { programmeOf } from '../programmes/look-up.js';
import type { Actor } from './actor.js';
import type { EnrolmentCommand } from './command.js';
import { decide } from './decide.js';
import { enrolmentFaults } from './enrolment-faults.fixture.js';
import { coachId, idsFrom, requested, sampleId, start, stranger } from './enrolment.fixture.js';
import type { Enrolment } from './enrolment.js';
import type { Side } from './partner.js';

startSmallProgramme();

const hourMs = 3_600_000;
const stagesOf = (version: string) => programmeOf(version).stages.map(({ id }) => id);
const everyStage = [...stagesOf('1'), ...stagesOf('small')];
const partnerIds = Object.values(requested(true).partners).map(({ id }) => id);
const partnerId = fc.constantFrom(...partnerIds, ...partnerIds, ...partnerIds, stranger);
const actor: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 5, arbitrary: partnerId.map((id) => ({ role: 'partner' as const, partnerId: id })) },
  { weight: 4, arbitrary: fc.constant({ role: 'coach' as const, coachId }) },
  { weight: 1, arbitrary: fc.constantFrom<Actor>({ role: 'coach', coachId: stranger }, { role: 'system' }) },
);
const week = fc.integer({ min: 10, max: 52 }).map((number) => `2027-W${number}` as const);
const preferences = fc.constantFrom(
  { zone: 'Europe/Berlin', weekday: 7, time: '19:00' } as const,
  { zone: 'Asia/Tokyo', weekday: 1, time: '07:30' } as const,
);
const degree = fc.option(fc.integer({ min: 3, max: 5 }), { nil: null, freq: 8 });
const both: readonly Side[] = ['a', 'b'];
const asked = fc.oneof({ weight: 5, arbitrary: fc.constant(both) }, { weight: 1, arbitrary: fc.subarray([...both]) });
const readiness = fc.array(fc.record({ week, a: degree, b: degree, asked }), {
  maxLength: 12,
});

const progress: fc.Arbitrary<EnrolmentCommand> = fc.oneof(
  fc.record({ kind: fc.constant('mark-ready' as const), weeks: readiness }),
  fc.record({
    kind: fc.constant('confirm-stage' as const),
    by: actor,
    weeksInRound: fc.integer({ min: 0, max: 12 }),
    firstWeek: week,
  }),
);
const joining: fc.Arbitrary<EnrolmentCommand> = fc.oneof(
  fc.record({ kind: fc.constant('confirm-address' as const), partnerId, consentVersion: fc.constant('1') }),
  fc.record({
    kind: fc.constant('accept-invitation' as const),
    partnerId,
    consentVersion: fc.constant('1'),
    preferences,
    firstWeek: week,
  }),
);
const choices: fc.Arbitrary<EnrolmentCommand> = fc.oneof(
  fc.record({ kind: fc.constant('change-preferences' as const), partnerId, preferences }),
  fc.record({ kind: fc.constant('choose-sharing' as const), partnerId, shares: fc.boolean() }),
  fc.record({
    kind: fc.constant('choose-optional-stage' as const),
    partnerId,
    stage: fc.constantFrom('forgiveness', 'singing'),
    wants: fc.constantFrom(true, true, false),
  }),
  fc.record({ kind: fc.constant('assign-coach' as const), coachId: fc.constantFrom(coachId, null) }),
);
const addresses: fc.Arbitrary<EnrolmentCommand> = fc.oneof(
  fc.record({
    kind: fc.constant('correct-invitation' as const),
    partnerId,
    invited: fc.record({ name: fc.constant('Ben'), email: fc.constantFrom('ben@example.org', 'bne@example.org') }),
  }),
  fc.record({ kind: fc.constant('resend-invitation' as const), partnerId }),
  fc.record({
    kind: fc.constant('change-address' as const),
    partnerId,
    email: fc.constantFrom('ada@example.org', 'ada@home.example', 'BEN@example.org'),
    changeId: fc.constant(sampleId(4000)),
  }),
);
const moves: fc.Arbitrary<EnrolmentCommand> = fc.oneof(
  fc.record({ kind: fc.constant('pause' as const), by: actor }),
  fc.record({ kind: fc.constant('resume' as const), by: actor, firstWeek: week }),
  fc.record({
    kind: fc.constant('return-to-stage' as const),
    stage: fc.constantFrom(...everyStage),
    by: actor,
    firstWeek: week,
  }),
);
const endings: fc.Arbitrary<EnrolmentCommand> = fc.oneof(
  fc.record({ kind: fc.constant('withdraw' as const), by: actor }),
  fc.record({ kind: fc.constant('decline-invitation' as const) }),
  fc.record({ kind: fc.constant('expire-invitation' as const) }),
  fc.record({ kind: fc.constant('complete' as const), how: fc.constantFrom('together', 'apart'), by: actor }),
  fc.record({ kind: fc.constant('replace-request' as const) }),
);
const command = fc.oneof(
  { weight: 14, arbitrary: progress },
  { weight: 4, arbitrary: joining },
  { weight: 4, arbitrary: choices },
  { weight: 4, arbitrary: moves },
  { weight: 2, arbitrary: addresses },
  { weight: 1, arbitrary: endings },
);
const commands = fc.array(command, { minLength: 60, maxLength: 110 });
const seed = 7;

function live(
  programmeVersion: string,
  withCoach: boolean,
  list: readonly EnrolmentCommand[],
  look: (before: Enrolment, given: EnrolmentCommand, decision: ReturnType<typeof decide>, now: Date) => void,
): Enrolment {
  const ids = idsFrom(10);
  return list.reduce(
    (before, given, index) => {
      const now = new Date(start.getTime() + index * hourMs);
      const decision = decide(before, given, now, ids);
      look(before, given, decision, now);
      return decision.ok ? decision.enrolment : before;
    },
    requested(withCoach, idsFrom(1), programmeVersion),
  );
}

describe.each([
  ['1', 2000],
  ['small', 1000],
])('any sequence of commands in the programme of version %s', (version, numRuns) => {
  it('never reaches an illegal state, and tells of each change with events that can be read back', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.boolean(), commands, (withCoach, list) => {
        live(version, withCoach, list, (before, given, decision, now) => {
          if (!decision.ok) {
            expect(decision.refusal.message).not.toBe('');
            return;
          }
          const { enrolment, events } = decision;
          expect(enrolmentFaults(enrolment)).toEqual([]);
          const isSame = JSON.stringify(enrolment) === JSON.stringify(before);
          // What is sent again changes nothing, and is told of all the same.
          if (given.kind !== 'resend-invitation') expect(events.length === 0).toBe(isSame);
          for (const event of events) {
            expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
            expect(event.occurredAt).toBe(now);
          }
          reached
            .add(enrolment.state)
            .add(enrolment.endedHow ?? '')
            .add(given.kind);
          if (enrolment.round) reached.add(enrolment.round.stage).add(`round ${Math.min(2, enrolment.round.number)}`);
        });
      }),
      { numRuns, seed },
    );
    const wanted = ['awaiting-partner', 'active', 'paused', 'completed', 'withdrawn', 'together', 'apart'];
    expect([...reached]).toEqual(
      expect.arrayContaining([...wanted, ...stagesOf(version), 'round 2', 'assign-coach', 'mark-ready']),
    );
  });

  it('leaves what it was given untouched', () => {
    fc.assert(
      fc.property(fc.boolean(), commands, (withCoach, list) => {
        live(version, withCoach, list, (before, given, _, now) => {
          const copy = structuredClone(before);
          decide(before, given, now, idsFrom(5000));
          expect(before).toEqual(copy);
        });
      }),
      { numRuns: 50, seed },
    );
  });

  it('lets either partner pause, resume, return or leave whenever the design says so', () => {
    fc.assert(
      fc.property(fc.boolean(), commands, (withCoach, list) => {
        live(version, withCoach, list, (before, _, __, now) => {
          for (const id of partnerIds) {
            const by: Actor = { role: 'partner', partnerId: id };
            const legal = (given: EnrolmentCommand) => decide(before, given, now, idsFrom(5000)).ok;
            const { state, round } = before;
            const living = state === 'active' || state === 'paused';
            expect(legal({ kind: 'pause', by })).toBe(state === 'active');
            expect(legal({ kind: 'resume', by, firstWeek: '2027-W20' })).toBe(state === 'paused');
            expect(legal({ kind: 'withdraw', by })).toBe(living || state === 'awaiting-partner');
            expect(legal({ kind: 'complete', how: 'apart', by })).toBe(living);
            const stages = stagesOf(version);
            const here = round ? stages.indexOf(round.stage) : -1;
            stages.forEach((stage, place) => {
              const back = legal({ kind: 'return-to-stage', stage, by, firstWeek: '2027-W20' });
              expect(back).toBe(state === 'active' && place < here);
            });
          }
        });
      }),
      { numRuns: 100, seed },
    );
  });

  it('is refused to anyone who does not belong to the couple', () => {
    const kinds = ['pause', 'resume', 'withdraw', 'confirm-stage'] as const;
    const others: readonly Actor[] = [
      { role: 'partner', partnerId: sampleId(77) },
      { role: 'coach', coachId: stranger },
    ];
    fc.assert(
      fc.property(fc.boolean(), commands, (withCoach, list) => {
        live(version, withCoach, list, (before, _, __, now) => {
          for (const [kind, by] of kinds.flatMap((kind) => others.map((by) => [kind, by] as const))) {
            const given: EnrolmentCommand = { kind, by, firstWeek: '2027-W20', weeksInRound: 12 };
            const decision = decide(before, given, now, idsFrom(5000));
            expect(decision).toMatchObject({ ok: false, refusal: { code: 'not-of-this-enrolment' } });
          }
        });
      }),
      { numRuns: 50, seed },
    );
  });
});
