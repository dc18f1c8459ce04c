import { Injectable } from '@nestjs/common';
import type { AnswerOf, OwnPractice, weeklyPractices } from '@troth/contract';
import {
  Database,
  findIntake,
  loadAssignedPractices,
  loadEnrolment,
  loadSaidOfPractices,
  weekInRound,
  type KeptOfPractice,
  type PartnerSession,
} from '@troth/database';
import {
  intakePlace,
  ofTurn,
  practiceOfWeek,
  practicesAlone,
  practicesToShow,
  practicesTogether,
  practiceWordsPlace,
  programmeOf,
  readIntake,
  stageOf,
  type Intake,
  type WeeklyPractice,
} from '@troth/domain';
import { openOr, SealingKeys } from '@troth/sealing';
import { say } from '../speech/say.js';
import { unreadable } from '../speech/unreadable.js';

type Answer = AnswerOf<typeof weeklyPractices.show>;

const none: Answer = { together: [], thisWeek: null, chosenByCoach: false, alone: [], keeps: false };

/** What one partner can do this week: with the other, the same for both; and alone, by their own account alone. */
@Injectable()
export class ShowOwnPractices {
  constructor(
    private readonly database: Database,
    private readonly keys: SealingKeys,
  ) {}

  async run(me: PartnerSession): Promise<Answer> {
    const { database } = this;
    const enrolment = await loadEnrolment(database.statements, me);
    if (enrolment?.state === 'awaiting-partner') return this.whileWaiting(enrolment.programmeVersion);
    if (enrolment?.state !== 'active' || !enrolment.round) return none;
    const { programmeVersion: version, round } = enrolment;
    const [counted, assigned, said, account] = await Promise.all([
      weekInRound(database, me.practiceId, me.enrolmentId, round.id),
      loadAssignedPractices(database, me.practiceId, round.id),
      loadSaidOfPractices(database, me, round.id),
      this.account(me),
    ]);
    const week = Math.max(1, counted);
    const place = { stage: round.stage, round: round.number, weekInRound: week };
    const suggested = practiceOfWeek(version, place, assigned);
    const alone = practicesAlone(version, round.stage, account);
    const shown = (order: readonly WeeklyPractice[], first: WeeklyPractice | undefined) =>
      first ? practicesToShow(order, first, said, week).map((one) => this.toDto(one, said, week)) : [];
    return {
      together: shown(practicesTogether(version, round.stage, round.number), suggested),
      thisWeek: suggested.id,
      chosenByCoach: assigned.some((one) => one.weekInRound === week && one.weeklyPractice === suggested.id),
      alone: shown(alone, ofTurn(alone, week)),
      keeps: stageOf(version, round.stage).scored,
    };
  }

  /** Before there is anything to do together: what the first stage has for everyone alone. Nothing is kept of it yet. */
  private whileWaiting(version: string): Answer {
    const [first] = programmeOf(version).stages;
    const alone = first ? practicesAlone(version, first.id, null).filter(({ fits }) => !fits) : [];
    return { ...none, alone: alone.map((one) => this.toDto(one, [], 1)) };
  }

  private async account(me: PartnerSession): Promise<Intake | null> {
    const kept = await findIntake(this.database, me);
    return kept && readIntake(openOr(this.keys, kept.sealed, intakePlace(me.partnerId), ''));
  }

  private toDto(practice: WeeklyPractice, said: readonly KeptOfPractice[], week: number): OwnPractice {
    const { id, title, minutes, steps } = practice;
    const kept = said.find((one) => one.weeklyPractice === id && one.weekInRound === week);
    const text = { title: say(title), steps: steps.map((step) => say(step)) };
    return { id, minutes, ...text, said: kept?.said ?? null, words: kept ? this.words(kept) : null };
  }

  private words({ words, ...of }: KeptOfPractice): OwnPractice['words'] {
    if (!words) return null;
    const { sealed, audience } = words;
    return {
      text: openOr(this.keys, sealed, practiceWordsPlace({ ...of, audience }), say(unreadable.ownWords)),
      audience,
    };
  }
}
