import { Injectable } from '@nestjs/common';
import { mostToCome, type SessionToCome } from '@troth/contract';
import { bookedOfCoach, Clock, Database, type BookedSession, type Coach } from '@troth/database';
import { minutesOf } from '@troth/domain';
import { toLocalTime } from '../serving/to-local-time.js';

/** What a coach has booked with all couples of theirs, on the coach's own clock. */
@Injectable()
export class ListSessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(coach: Coach): Promise<{ sessions: SessionToCome[] }> {
    const wanted = { after: this.clock.now(), covering: true, limit: mostToCome };
    const booked = await bookedOfCoach(this.database.statements, coach, wanted);
    return { sessions: booked.map((session) => toDto(session, coach)) };
  }
}

function toDto({ id, enrolmentId, partnerId, partners: { a, b }, ...span }: BookedSession, { zone }: Coach) {
  return {
    sessionId: id,
    enrolmentId,
    names: { a: a.name, b: b.name },
    with: partnerId === null ? 'both' : partnerId === a.id ? 'a' : 'b',
    begins: toLocalTime(span.beginsAt, zone),
    minutes: minutesOf(span),
  } satisfies SessionToCome;
}
