import {
  decide,
  openEnrolment,
  type CoupleRecord,
  type Enrolment,
  type EnrolmentCommand,
  type Id,
} from '@troth/domain';
import type { SimulatedCouple } from './simulate.js';

const at = new Date('2027-01-01T09:00:00Z');
const enrolment = joined();

/** What the flags look at once that many weeks have closed. */
export function recordUntil({ weeks }: SimulatedCouple, closed: number): CoupleRecord {
  const partner = (all: SimulatedCouple['weeks']['a']) => ({
    weeks: all.slice(0, closed),
    promisesKept: 0,
    promises: [],
  });
  return {
    at,
    enrolment,
    partners: { a: partner(weeks.a), b: partner(weeks.b) },
    addresses: [],
    stopped: [],
    words: [],
    invitedUntil: null,
    accounts: { a: null, b: null },
    measured: { a: [], b: [] },
  };
}

function joined(): Enrolment {
  let given = 0;
  const newId = () => `01900000-0000-7000-8000-${String(++given).padStart(12, '0')}` as Id;
  const preferences = { zone: 'Europe/Berlin', weekday: 7, time: '19:00' } as const;
  const opened = openEnrolment(
    {
      practiceId: newId(),
      coachId: newId(),
      name: 'Ada',
      email: 'ada@example.org',
      preferences,
      invited: { name: 'Ben', email: 'ben@example.org' },
    },
    at,
    newId,
  ).enrolment;
  const { a, b } = opened.partners;
  const commands: readonly EnrolmentCommand[] = [
    { kind: 'confirm-address', partnerId: a.id, consentVersion: '1' },
    { kind: 'accept-invitation', partnerId: b.id, consentVersion: '1', preferences, firstWeek: '2027-W01' },
  ];
  return commands.reduce((state, command) => {
    const decision = decide(state, command, at, newId);
    if (!decision.ok) throw new Error(`The simulated couple cannot join: ${decision.refusal.code}.`);
    return decision.enrolment;
  }, opened);
}
