import { Injectable } from '@nestjs/common';
import type { CoupleStory } from '@troth/contract';
import {
  Database,
  findCoach,
  findProgrammeName,
  loadMilestones,
  loadNoise,
  loadPartnerWeeks,
  loadRecordedPromises,
  loadRhythmSteps,
  readinessWeeks,
  weekInRound,
  type Coach,
} from '@troth/database';
import { mayCompleteTogether, position, regularity, stageOf, stagesBefore, type Enrolment } from '@troth/domain';
import { CoupleFlags } from './couple-flags.js';
import { CoupleNotes } from './couple-notes.js';
import { CouplePromises } from './couple-promises.js';
import { ownCouple } from './own-couple.js';
import { milestonesOf, rhythmsOf, roundsOf } from './story-parts.js';
import { scoresOf, usualOf, weeksOf } from './story-weeks.js';
import { say } from '../speech/say.js';

const latest = { limit: 50 };

/** One couple's whole story for their coach: both partners' ratings and promises, and the notes shared with the coach. */
@Injectable()
export class ShowCouple {
  constructor(
    private readonly database: Database,
    private readonly flags: CoupleFlags,
    private readonly promises: CouplePromises,
    private readonly notes: CoupleNotes,
  ) {}

  async run(coach: Coach, enrolmentId: string): Promise<CoupleStory> {
    const { database } = this;
    const enrolment = await ownCouple(database.statements, coach, enrolmentId);
    const { a, b } = enrolment.partners;
    const ref = { practiceId: coach.practiceId, enrolmentId };
    const round = enrolment.round ?? enrolment.rounds.at(-1);
    const [aWeeks, bWeeks, promises, milestones, flags, notes, week, recorded, counted, steps, noise, programme] =
      await Promise.all([
        loadPartnerWeeks(database, coach.practiceId, a.id),
        loadPartnerWeeks(database, coach.practiceId, b.id),
        this.promises.of(coach, enrolment, latest),
        loadMilestones(database, ref, [a.id, b.id]),
        this.flags.of(coach, enrolment),
        this.notes.of(enrolment, latest),
        round ? weekInRound(database, coach.practiceId, enrolmentId, round.id) : 0,
        loadRecordedPromises(database, ref),
        readinessWeeks(database.statements, enrolment),
        loadRhythmSteps(database, ref),
        loadNoise(database.statements, coach.practiceId),
        findProgrammeName(database.statements, ref),
      ]);
    const theirs =
      coach.id === enrolment.coachId ? coach : await findCoach(database, coach.practiceId, enrolment.coachId!);
    const where = position(enrolment, week, say);
    return {
      enrolmentId,
      names: { a: a.name, b: b.name },
      state: enrolment.state,
      coach: theirs && { id: theirs.id, name: theirs.name },
      programme,
      where: where && { ...where, stages: [...where.stages] },
      rounds: roundsOf(enrolment),
      weeks: weeksOf({ weeks: aWeeks, zone: a.zone }, { weeks: bWeeks, zone: b.zone }),
      scores: { a: scoresOf(aWeeks, recorded, a.id), b: scoresOf(bWeeks, recorded, b.id) },
      usual: {
        a: usualOf(aWeeks, a.name, noise?.figures ?? undefined),
        b: usualOf(bWeeks, b.name, noise?.figures ?? undefined),
      },
      regularity: { a: regularity(aWeeks), b: regularity(bWeeks) },
      rhythms: rhythmsOf(enrolment, steps),
      promises,
      milestones: milestonesOf(enrolment, milestones),
      ...flags,
      notes,
      may: { ...mayOf(enrolment, counted.length), handOver: enrolment.coachId === coach.id },
    };
  }
}

/** What the domain would grant the coach now, so that the page offers nothing else. */
function mayOf(enrolment: Enrolment, weeksInRound: number): Omit<CoupleStory['may'], 'handOver'> {
  const { round, programmeVersion: version } = enrolment;
  const running = enrolment.state === 'active' || enrolment.state === 'paused';
  const stage = round && enrolment.state === 'active' ? stageOf(version, round.stage) : null;
  const earlier = stage ? stagesBefore(version, stage.id) : [];
  return {
    confirmStage: stage !== null && stage.scored && weeksInRound >= stage.shortestStayWeeks,
    completeTogether: running && mayCompleteTogether(enrolment),
    returnTo: earlier.map(({ id, title }) => ({ id, title: say(title) })),
  };
}
