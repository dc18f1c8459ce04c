import {
  currentProgramme,
  decide,
  openEnrolment,
  reliableChange,
  type CoupleRecord,
  type Enrolment,
  type EnrolmentCommand,
  type Id,
  type RecordedPromise,
} from '@troth/domain';
import type { LivedCouple } from './lived-couple.js';
import { measuredEvery } from './simulate-life.js';
import type { SimulatedCouple } from './simulate.js';

const at = new Date('2027-01-01T09:00:00Z');
const enrolment = joined();

/** What the flags look at once that many weeks have closed. Only one partner's life is told beside the ratings. */
export function recordUntil({ weeks, life }: LivedCouple, closed: number): CoupleRecord {
  const roundId = life?.rounds[closed - 1];
  const partner = (all: SimulatedCouple['weeks']['a'], promises: readonly RecordedPromise[]) => ({
    weeks: all.slice(0, closed).map((week, index) => ({ ...week, roundId: life?.rounds[index] ?? week.roundId })),
    promises: promises.slice(0, closed),
  });
  const words = life?.words && closed > life.words.week ? [life.words] : [];
  return {
    at,
    enrolment: roundId && enrolment.round ? { ...enrolment, round: { ...enrolment.round, id: roundId } } : enrolment,
    partners: { a: partner(weeks.a, life?.promises ?? []), b: partner(weeks.b, []) },
    addresses: [],
    stopped: [],
    words: words.map(({ cameAs }) => ({ partnerId: enrolment.partners.a.id, cameAs, at })),
    invitedUntil: null,
    accounts: { a: null, b: null },
    measured: { a: (life?.measured ?? []).slice(0, Math.ceil(closed / measuredEvery)), b: [] },
    noise: reliableChange,
  };
}

function joined(): Enrolment {
  let given = 0;
  const newId = () => `01900000-0000-7000-8000-${String(++given).padStart(12, '0')}` as Id;
  const preferences = { zone: 'Europe/Berlin', weekday: 7, time: '19:00' } as const;
  const opened = openEnrolment(
    {
      practiceId: newId(),
      programmeVersion: currentProgramme().version,
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
