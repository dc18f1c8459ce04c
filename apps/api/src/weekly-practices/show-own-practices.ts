import { Injectable } from '@nestjs/common';
import type { OwnPractice, OwnPractices } from '@troth/contract';
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
import { intakePlace, practicesAlone, practiceWordsPlace, programmeOf, readIntake, type Intake } from '@troth/domain';
import { openOr, SealingKeys } from '@troth/sealing';
import { say } from '../speech/say.js';
import { unreadable } from '../speech/unreadable.js';
import { inWords, practicesOfWeek } from './practices-of-week.js';

const none: OwnPractices = { together: [], thisWeek: null, chosenByCoach: false, alone: [], keeps: false };

/** What one partner can do this week: with the other, the same for both; and alone, by their own account alone. */
@Injectable()
export class ShowOwnPractices {
  constructor(
    private readonly database: Database,
    private readonly keys: SealingKeys,
  ) {}

  async run(me: PartnerSession): Promise<OwnPractices> {
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
    const place = { stage: round.stage, round: round.number, weekInRound: Math.max(1, counted) };
    return practicesOfWeek(version, place, { assigned, said, account, words: (kept) => this.words(kept) });
  }

  /** Before there is anything to do together: what the first stage has for everyone alone. Nothing is kept of it yet. */
  private whileWaiting(version: string): OwnPractices {
    const [first] = programmeOf(version).stages;
    const alone = first ? practicesAlone(version, first.id, null).filter(({ fits }) => !fits) : [];
    return { ...none, alone: alone.map((one) => inWords(one)) };
  }

  private async account(me: PartnerSession): Promise<Intake | null> {
    const kept = await findIntake(this.database, me);
    return kept && readIntake(openOr(this.keys, kept.sealed, intakePlace(me.partnerId), ''));
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
