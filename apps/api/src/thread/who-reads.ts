import { Injectable } from '@nestjs/common';
import type { WhoReads } from '@troth/contract';
import { Clock, Database, loadCovers, loadReadersOfMessages, type ReaderOfMessages } from '@troth/database';
import { isCovering, standInToTell, type Cover, type Enrolment } from '@troth/domain';
import { hoursForReader, localTime } from '@troth/domain/calendar';

/** Who can read what a partner writes to their coach, and when that usually is, on that partner's clocks. */
@Injectable()
export class TellWhoReads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Null where there is no coach. Throws `UnknownZoneError`. */
  async run({ practiceId, coachId }: Enrolment, zone: string): Promise<WhoReads | null> {
    if (coachId === null) return null;
    const { statements } = this.database;
    const now = this.clock.now();
    const cover = standInToTell(coachId, await loadCovers(statements, [practiceId], now), now);
    const people = await loadReadersOfMessages(statements, practiceId, cover ? [coachId, cover.coverId] : [coachId]);
    const coach = people.find(({ id }) => id === coachId);
    const standIn = people.find(({ id }) => id === cover?.coverId);
    if (!coach) return null;
    const follows = cover && standIn && isCovering(cover, now) ? standIn : coach;
    return {
      coach: coach.name,
      reads: hoursOf(follows, zone, now),
      standIn: cover && standIn ? { name: standIn.name, ...daysOf(cover, zone, now) } : null,
    };
  }
}

function hoursOf(
  { name, zone: coach, answeringHours }: ReaderOfMessages,
  reader: string,
  now: Date,
): WhoReads['reads'] {
  return answeringHours && { who: name, times: hoursForReader(answeringHours, { coach, reader }, now) };
}

/** The days on the reader's calendar: the last one is that of the last moment. */
function daysOf(cover: Cover, zone: string, now: Date): { from: string | null; until: string } {
  return {
    from: isCovering(cover, now) ? null : localTime(cover.startsAt, zone).date,
    until: localTime(new Date(cover.endsAt.getTime() - 1), zone).date,
  };
}
