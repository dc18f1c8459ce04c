import { programmeOf } from '../programmes/look-up.js';
import type { Enrolment } from './enrolment.js';

/** What is illegal about an enrolment, whatever led to it; written from the design and not from the rules' code. */
export function enrolmentFaults(enrolment: Enrolment): readonly string[] {
  return [...stateFaults(enrolment), ...roundFaults(enrolment), ...orderFaults(enrolment)];
}

function stateFaults({ state, activatedAt, pausedAt, endedAt, endedHow, round, partners }: Enrolment): string[] {
  const living = state === 'active' || state === 'paused';
  const ended = state === 'completed' || state === 'withdrawn';
  const { a, b } = partners;
  const joined = [a, b].every((partner) => partner.confirmedAt && partner.consent);
  const checks: [boolean, string][] = [
    [living === (round !== null), 'an open round exactly while the programme lives'],
    [living ? joined : true, 'nobody is in the programme who did not confirm and consent'],
    [state === 'completed' ? activatedAt !== null && joined : true, 'only a programme that started is completed'],
    [living ? activatedAt !== null : true, 'a living programme has a start'],
    [state === 'awaiting-partner' ? activatedAt === null && b.confirmedAt === null : true, 'awaiting means not joined'],
    [(state === 'paused') === (pausedAt !== null), 'pausedAt exactly while paused'],
    [ended === (endedAt !== null), 'endedAt exactly after the end'],
    [ended === (endedHow !== null), 'endedHow exactly after the end'],
    [(state === 'withdrawn') === (endedHow === 'withdrawn'), 'withdrawn ends as withdrawn'],
    [
      ended ? !a.agreesComplete && !b.agreesComplete && !a.agreesStage && !b.agreesStage : true,
      'no agreement outlives',
    ],
    [!(a.agreesComplete && b.agreesComplete), 'an agreement of both is carried out at once'],
  ];
  return checks.filter(([holds]) => !holds).map(([, rule]) => rule);
}

function roundFaults({ round, rounds, partners, programmeVersion }: Enrolment): string[] {
  const { stages } = programmeOf(programmeVersion);
  const inOptional = rounds.filter(({ stage }) => stages.some(({ id, scored }) => id === stage && !scored));
  const open = rounds.filter(({ endedAt }) => endedAt === null);
  const checks: [boolean, string][] = [
    [open.length === (round ? 1 : 0) && open[0] === (round ?? undefined), 'the open round is the one in the list'],
    [round ? rounds.at(-1) === round : true, 'the open round is the last'],
    [rounds.every(({ endedAt, endedAs }) => (endedAt === null) === (endedAs === null)), 'a round ends as something'],
    [new Set(rounds.map(({ id }) => id)).size === rounds.length, 'every round has its own id'],
    [inOptional.every(({ readyAt }) => !readyAt), 'an optional stage is never ready'],
    [inOptional.every(({ endedAs }) => endedAs !== 'completed'), 'nor completed'],
    [
      [partners.a, partners.b].every(({ agreesStage }) => !agreesStage || agreesStage === round?.id),
      'agreed to this round',
    ],
    [
      [partners.a, partners.b].every(({ askedStage }) => !askedStage || askedStage === round?.id),
      'asked about this round',
    ],
    [
      [partners.a, partners.b].every(({ askedStage, agreesStage }) => !agreesStage || agreesStage === askedStage),
      'nobody agrees to what they were not asked',
    ],
  ];
  for (const { id: stage } of stages) {
    const numbers = rounds.filter((each) => each.stage === stage).map(({ number }) => number);
    checks.push([numbers.every((number, index) => number === index + 1), `rounds of ${stage} are numbered from 1`]);
  }
  return checks.filter(([holds]) => !holds).map(([, rule]) => rule);
}

/** Forward only after completing, backward only by returning, and never past a stage that was not completed. */
function orderFaults({ rounds, programmeVersion }: Enrolment): string[] {
  const ids = programmeOf(programmeVersion).stages.map(({ id }) => id);
  const faults: string[] = [];
  const completed = new Set<string>();
  rounds.forEach((round, index) => {
    const before = rounds[index - 1];
    const place = ids.indexOf(round.stage);
    if (!ids.slice(0, place).every((stage) => completed.has(stage))) faults.push(`${round.stage} came too early`);
    if (!before && place !== 0) faults.push('the programme begins with its first stage');
    if (before?.endedAs === 'returned' && place >= ids.indexOf(before.stage)) faults.push('returned, and not back');
    if (before?.endedAs === 'completed' && place < ids.indexOf(before.stage)) faults.push('completed, and back');
    if (round.endedAs === 'completed') completed.add(round.stage);
  });
  return faults;
}
