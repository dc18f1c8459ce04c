import type { Id } from '../ids.js';
import type { Actor } from './actor.js';
import type { EnrolmentCommand } from './command.js';
import { decide } from './decide.js';
import type { Enrolment } from './enrolment.js';
import { openEnrolment } from './open-enrolment.js';
import type { Side } from './partner.js';

export const start = new Date('2026-11-23T09:00:00Z');
export const coachId = sampleId(900_001);
export const stranger = sampleId(900_002);

/** A UUIDv7 that says its number. */
export function sampleId(number: number): Id {
  return `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

export function idsFrom(first: number): () => Id {
  let next = first;
  return () => sampleId(next++);
}

export function requested(withCoach: boolean, ids = idsFrom(1), programmeVersion = '1'): Enrolment {
  const { enrolment } = openEnrolment(
    {
      practiceId: sampleId(900_003),
      programmeVersion,
      coachId: withCoach ? coachId : null,
      name: 'Ada',
      email: 'ada@example.org',
      preferences: { zone: 'Europe/Berlin', weekday: 7, time: '19:00' },
      invited: { name: 'Ben', email: 'ben@example.org' },
    },
    start,
    ids,
  );
  return enrolment;
}

/** The enrolment after commands that must all be granted. */
export function after(enrolment: Enrolment, ...commands: EnrolmentCommand[]): Enrolment {
  const ids = idsFrom(1000 + enrolment.rounds.length * 100);
  return commands.reduce((state, command) => {
    const decision = decide(state, command, start, ids);
    if (!decision.ok) throw new Error(`${command.kind} was refused: ${decision.refusal.code}`);
    return decision.enrolment;
  }, enrolment);
}

export function by(enrolment: Enrolment, side: Side): Actor {
  return { role: 'partner', partnerId: enrolment.partners[side].id };
}

export const byCoach: Actor = { role: 'coach', coachId };

export function active(withCoach = false): Enrolment {
  const fresh = requested(withCoach);
  return after(fresh, { kind: 'confirm-address', partnerId: fresh.partners.a.id, consentVersion: '1' }, accept(fresh));
}

export function accept(enrolment: Enrolment): EnrolmentCommand {
  return {
    kind: 'accept-invitation',
    partnerId: enrolment.partners.b.id,
    consentVersion: '1',
    preferences: { zone: 'America/Vancouver', weekday: 1, time: '08:00' },
    firstWeek: '2026-W48',
  };
}

/** The coach completes the open stage after its shortest stay. */
export const coachConfirms: EnrolmentCommand = {
  kind: 'confirm-stage',
  by: byCoach,
  weeksInRound: 20,
  firstWeek: '2027-W01',
};

export const readyWeeks: EnrolmentCommand = {
  kind: 'mark-ready',
  weeks: Array.from({ length: 12 }, (_, index) => ({
    week: `2027-W${String(index + 10)}` as `${number}-W${number}`,
    a: 4,
    b: 5,
    asked: ['a', 'b'],
  })),
};
