import { Injectable } from '@nestjs/common';
import type { AnswerOf, intake, ToldAccount } from '@troth/contract';
import { Database, findIntake, findIntakes, type Coach, type PartnerSession, type SealedIntake } from '@troth/database';
import { intakePlace, readIntake } from '@troth/domain';
import { openOr, SealingKeys } from '@troth/sealing';
import { ownCouple } from '../coach-couples/own-couple.js';
import { toLocalTime } from '../serving/to-local-time.js';

/** An account, opened for its teller or for the coach; for nobody else. */
@Injectable()
export class ShowIntake {
  constructor(
    private readonly database: Database,
    private readonly keys: SealingKeys,
  ) {}

  async ofPartner(me: PartnerSession): Promise<AnswerOf<typeof intake.show>> {
    const kept = await findIntake(this.database, me);
    return { told: kept && this.opened(kept) };
  }

  async toCoach(coach: Coach, enrolmentId: string): Promise<AnswerOf<typeof intake.showToCoach>> {
    const { practiceId, partners } = await ownCouple(this.database.statements, coach, enrolmentId);
    const told = await findIntakes(this.database, { practiceId, enrolmentId });
    const of = (partnerId: string): ToldAccount | null => {
      const kept = told.find((one) => one.partnerId === partnerId);
      return kept ? { told: this.opened(kept), changed: toLocalTime(kept.changedAt, coach.zone) } : null;
    };
    return { a: of(partners.a.id), b: of(partners.b.id) };
  }

  private opened({ partnerId, sealed }: SealedIntake) {
    return readIntake(openOr(this.keys, sealed, intakePlace(partnerId), ''));
  }
}
