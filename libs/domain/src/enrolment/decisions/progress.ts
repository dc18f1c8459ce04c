import { programmeOf, stageOf, stagesBefore } from '../../programmes/look-up.js';
import type { StageId } from '../../programmes/stage.js';
import { refuseActor } from './actor-check.js';
import { changePartner } from './change-partner.js';
import type { EnrolmentCommand } from '../command.js';
import { end } from './ending.js';
import { otherSide, partnerOf, type Enrolment } from '../enrolment.js';
import { change, happening, type Ruling, type Turn } from './happening.js';
import type { Partner } from '../partner.js';
import type { Round } from '../round.js';
import { endRound, enterStage, hasCompleted } from '../rounds.js';

type Command<Kind> = Extract<EnrolmentCommand, { kind: Kind }>;

/** Completes the open round: the coach where there is one, otherwise both partners, one after the other. */
export function confirmStage(enrolment: Enrolment, command: Command<'confirm-stage'>, turn: Turn): Ruling {
  const refused = refuseActor(enrolment, command.by, ['partner', 'coach']);
  if (refused) return refused;
  const { round } = enrolment;
  if (enrolment.state !== 'active' || !round) return 'not-active';
  const stage = stageOf(enrolment.programmeVersion, round.stage);
  if (!stage.scored) return 'stage-not-scored';
  const partner = command.by.role === 'partner' ? partnerOf(enrolment, command.by.partnerId) : null;
  if (partner) return agreeStage(enrolment, round, partner, command, turn);
  if (command.weeksInRound < stage.shortestStayWeeks) return 'stay-not-over';
  return completeStage(enrolment, round, command, turn);
}

/** Opens a new round of an earlier stage, at any time; what was completed stays completed. */
export function returnToStage(enrolment: Enrolment, command: Command<'return-to-stage'>, turn: Turn): Ruling {
  const refused = refuseActor(enrolment, command.by, ['partner', 'coach']);
  if (refused) return refused;
  const { round } = enrolment;
  if (enrolment.state !== 'active' || !round) return 'not-active';
  if (!stagesBefore(enrolment.programmeVersion, round.stage).some(({ id }) => id === command.stage))
    return 'not-an-earlier-stage';
  const left = endRound(enrolment, round, 'returned', turn.now);
  const entered = enterStage(left, command.stage, command.firstWeek, turn);
  const roundId = entered.enrolment.round!.id;
  return change(
    entered.enrolment,
    happening('stage.returned', { from: round.stage, to: command.stage, roundId }),
    ...entered.happened,
  );
}

function agreeStage(
  enrolment: Enrolment,
  round: Round,
  partner: Partner,
  command: Command<'confirm-stage'>,
  turn: Turn,
): Ruling {
  if (enrolment.coachId) return 'coach-confirms';
  if (partner.askedStage !== round.id) return 'not-ready-yet';
  if (partner.agreesStage === round.id) return change(enrolment);
  const agreed = changePartner(enrolment, partner.side, { agreesStage: round.id });
  const told = happening('stage.agreed', { partnerId: partner.id, roundId: round.id });
  if (agreed.partners[otherSide(partner.side)].agreesStage !== round.id) return change(agreed, told);
  const completed = completeStage(agreed, round, command, turn);
  return typeof completed === 'string' ? completed : change(completed.enrolment, told, ...completed.happened);
}

function completeStage(
  enrolment: Enrolment,
  round: Round,
  { firstWeek }: Command<'confirm-stage'>,
  turn: Turn,
): Ruling {
  const left = endRound(enrolment, round, 'completed', turn.now);
  const told = happening('stage.completed', { stage: round.stage, roundId: round.id });
  const next = nextStage(left);
  if (!next) {
    const ended = end(left, 'together', turn.now);
    return change(ended, told, happening('enrolment.completed', { how: 'together' }));
  }
  const entered = enterStage(left, next, firstWeek, turn);
  return change(entered.enrolment, told, ...entered.happened);
}

/** The first stage that is not completed yet; an optional one only where both privately chose it; null at the end. */
function nextStage(enrolment: Enrolment): StageId | null {
  const { a, b } = enrolment.partners;
  const bothChose = (id: StageId) => a.chosenStages.includes(id) && b.chosenStages.includes(id);
  const { stages } = programmeOf(enrolment.programmeVersion);
  const next = stages.find(({ id, scored }) => (scored ? !hasCompleted(enrolment, id) : bothChose(id)));
  return next?.id ?? null;
}
