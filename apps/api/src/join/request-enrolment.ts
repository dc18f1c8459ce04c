import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, joining } from '@troth/contract';
import { appendEvents, idsAt, insertEnrolment, leastBusyCoach, type Tx } from '@troth/database';
import { openEnrolment } from '@troth/domain';
import { ApiContext } from '../api-context.js';
import { addressHashes } from '../http/address-hashes.js';
import { Problem } from '../http/problem.js';

/** A partner asks to join. Whether an address is known is never asked here, so no answer or timing can tell. */
@Injectable()
export class RequestEnrolment {
  constructor(private readonly context: ApiContext) {}

  async run(
    tx: Tx,
    practiceId: string,
    request: BodyOf<typeof joining.ask>,
    now: Date,
  ): Promise<AnswerOf<typeof joining.ask>> {
    const { name, email, zone, weekday, time, partner: invited } = request;
    const coachId = await leastBusyCoach(tx, practiceId);
    if (coachId === null) throw new Problem('practice-not-open');
    const { enrolment, events } = openEnrolment(
      {
        ...{ practiceId, name, email, invited },
        coachId,
        preferences: { zone, weekday, time },
      },
      now,
      idsAt(now),
    );
    const { keys } = this.context;
    await insertEnrolment(tx, enrolment, { a: addressHashes(keys, email), b: addressHashes(keys, invited.email) });
    await appendEvents(tx, events);
    return { status: 'check-your-inbox' };
  }
}
