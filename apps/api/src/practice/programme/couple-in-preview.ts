import { idsAt } from '@troth/database';
import { openEnrolment, type Enrolment, type Id, type Programme, type Round, type StageId } from '@troth/domain';
import { weekOf } from '@troth/domain/calendar';

interface WhereAndWhen {
  readonly practiceId: Id;
  readonly zone: string;
  readonly stage: StageId;
  readonly now: Date;
}

/** Two people who are made up, in a stage of that programme, with all that comes before it behind them. */
export function coupleInPreview(
  { version, stages }: Programme,
  { practiceId, zone, stage, now }: WhereAndWhen,
): Enrolment {
  const ids = idsAt(now);
  const preferences = { zone, weekday: 7, time: '19:00' } as const;
  const invited = { name: 'Kim', email: 'kim@home.example' };
  const robin = { name: 'Robin', email: 'robin@home.example', preferences, invited };
  const asked = { practiceId, programmeVersion: version, coachId: ids(), ...robin };
  const { enrolment } = openEnrolment(asked, now, ids);
  const roundOf = (id: StageId): Round => ({
    id: ids(),
    stage: id,
    number: 1,
    enteredAt: now,
    enteredWeek: weekOf(now, zone),
    readyAt: null,
    endedAt: null,
    endedAs: null,
  });
  const before = stages
    .slice(
      0,
      stages.findIndex(({ id }) => id === stage),
    )
    .filter(({ scored }) => scored);
  const behind = before.map(({ id }): Round => ({ ...roundOf(id), endedAt: now, endedAs: 'completed' }));
  const round = roundOf(stage);
  return { ...enrolment, state: 'active', round, rounds: [...behind, round], activatedAt: now };
}
