import { Injectable } from '@nestjs/common';
import { findDelivery, sendAgain, type Coach } from '@troth/database';
import type { Work } from '@troth/programme';
import { Problem } from '../problems/problem.js';
import { ownCouple } from './own-couple.js';

/** A coach asks once more for an email of which nobody knows whether it arrived. */
@Injectable()
export class SendAgain {
  /** Asking twice is asking once. */
  async run({ tx, now, newId }: Work, coach: Coach, enrolmentId: string, deliveryId: string): Promise<null> {
    await ownCouple(tx, coach, enrolmentId);
    const delivery = await findDelivery(tx, deliveryId);
    const isTheirs = delivery?.practiceId === coach.practiceId && delivery.enrolmentId === enrolmentId;
    if (!isTheirs || delivery.kind === 'sign-in-link') throw new Problem('not-found');
    const sent = await sendAgain(tx, { practiceId: coach.practiceId, deliveryId }, { id: newId(), now });
    if (!sent.ok && sent.why !== 'asked before') throw new Problem('cannot-send-again');
    return null;
  }
}
