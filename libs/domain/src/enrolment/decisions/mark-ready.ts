import { feelsReady, isReady, type ReadinessWeek } from '../../check-in/readiness.js';
import { stageOf } from '../../programmes/look-up.js';
import type { Stage } from '../../programmes/stage.js';
import { changePartner } from './change-partner.js';
import type { EnrolmentCommand } from '../command.js';
import type { Enrolment } from '../enrolment.js';
import { change, happening, type Change, type Ruling, type Turn } from './happening.js';
import type { Side } from '../partner.js';
import type { Round } from '../round.js';
import { changeRound } from '../rounds.js';

/**
 * Works out from the latest weeks whether the open round is ready. For the coach that is so while both feel ready, and
 * taken back when one does not any more. Where there is no coach, each partner is asked by their own answers alone.
 */
export function markReady(
  enrolment: Enrolment,
  { weeks }: Extract<EnrolmentCommand, { kind: 'mark-ready' }>,
  { now }: Turn,
): Ruling {
  const { round } = enrolment;
  if (enrolment.state !== 'active' || !round) return 'not-active';
  const stage = stageOf(enrolment.programmeVersion, round.stage);
  const told = tellCoach(enrolment, round, isReady(stage, weeks), now);
  return (['a', 'b'] as const).reduce<Change>((so, side) => askPartner(so, round, side, stage, weeks), told);
}

function tellCoach(enrolment: Enrolment, round: Round, ready: boolean, now: Date): Change {
  if (ready === (round.readyAt !== null)) return change(enrolment);
  const weighed = changeRound(enrolment, round, { readyAt: ready ? now : null });
  const about = { stage: round.stage, roundId: round.id };
  return change(weighed, ready ? happening('stage.ready', about) : happening('stage.not-ready', about));
}

/** Asked once their own answers say so; the question, and what they said to it, end when those fall. */
function askPartner(so: Change, round: Round, side: Side, stage: Stage, weeks: readonly ReadinessWeek[]): Change {
  const { enrolment, happened } = so;
  const partner = enrolment.partners[side];
  const asks = !enrolment.coachId && feelsReady(stage, weeks, side);
  if (asks === (partner.askedStage === round.id)) return so;
  const changes = asks ? { askedStage: round.id } : { askedStage: null, agreesStage: null };
  const about = { partnerId: partner.id, roundId: round.id };
  const asked = asks ? happening('stage.asked', about) : happening('stage.not-asked', about);
  return { enrolment: changePartner(enrolment, side, changes), happened: [...happened, asked] };
}
