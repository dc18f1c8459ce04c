import { Injectable } from '@nestjs/common';
import type { CouplePractices } from '@troth/contract';
import {
  Database,
  loadAssignedPractices,
  loadSaidForCoach,
  weekInRound,
  type Coach,
  type KeptOfPractice,
} from '@troth/database';
import {
  practiceOfWeek,
  practicesTogether,
  practiceWordsPlace,
  stageOf,
  type Enrolment,
  type WeeklyPractice,
} from '@troth/domain';
import { openOr, SealingKeys } from '@troth/sealing';
import { ownCouple } from '../coach-couples/own-couple.js';
import { toLocalTime } from '../serving/to-local-time.js';
import { say } from '../speech/say.js';
import { unreadable } from '../speech/unreadable.js';

const latest = 50;
/** What a couple does this week and the next, and what each partner said of practices, for their coach. */
@Injectable()
export class ShowCouplePractices {
  constructor(
    private readonly database: Database,
    private readonly keys: SealingKeys,
  ) {}

  async run(coach: Coach, enrolmentId: string): Promise<CouplePractices> {
    const enrolment = await ownCouple(this.database.statements, coach, enrolmentId);
    const ref = { practiceId: coach.practiceId, enrolmentId };
    const [weeks, said] = await Promise.all([this.weeks(enrolment), loadSaidForCoach(this.database, ref, latest)]);
    return { ...weeks, told: said.flatMap((one) => this.told(enrolment, one, coach.zone)) };
  }

  private async weeks(enrolment: Enrolment): Promise<Omit<CouplePractices, 'told'>> {
    const { practiceId, id, state, round, programmeVersion: version } = enrolment;
    if (state !== 'active' || !round || !stageOf(version, round.stage).scored)
      return { thisWeek: null, comingWeek: null, choice: [] };
    const [counted, assigned] = await Promise.all([
      weekInRound(this.database, practiceId, id, round.id),
      loadAssignedPractices(this.database, practiceId, round.id),
    ]);
    const of = (week: number) => {
      const place = { stage: round.stage, round: round.number, weekInRound: week };
      const practice = practiceOfWeek(version, place, assigned);
      const chosen = assigned.some((one) => one.weekInRound === week && one.weeklyPractice === practice.id);
      return { practice: inShort(practice), chosen };
    };
    const week = Math.max(1, counted);
    const choice = practicesTogether(version, round.stage, round.number).map(inShort);
    return { thisWeek: of(week), comingWeek: of(week + 1), choice };
  }

  /** Of a practice that there is no more, nothing can be told. */
  private told(enrolment: Enrolment, kept: KeptOfPractice, zone: string): CouplePractices['told'] {
    const { programmeVersion, rounds, partners } = enrolment;
    const stage = rounds.find(({ id }) => id === kept.roundId)?.stage;
    if (!stage) return [];
    const { practices, alone } = stageOf(programmeVersion, stage);
    const practice = [...practices, ...alone].find(({ id }) => id === kept.weeklyPractice);
    if (!practice) return [];
    const { words, partnerId, said, saidAt } = kept;
    return [
      {
        by: partners.a.id === partnerId ? 'a' : 'b',
        practice: practice.id,
        title: say(practice.title),
        alone: !practices.includes(practice),
        stage,
        said,
        at: toLocalTime(saidAt, zone),
        words: words && {
          text: openOr(
            this.keys,
            words.sealed,
            practiceWordsPlace({ ...kept, audience: words.audience }),
            say(unreadable.toCoach),
          ),
          audience: words.audience,
        },
      },
    ];
  }
}

function inShort({ id, title, minutes }: WeeklyPractice): CouplePractices['choice'][number] {
  return { id, title: say(title), minutes };
}
