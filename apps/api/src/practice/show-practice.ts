import { Injectable } from '@nestjs/common';
import type { PracticeShown } from '@troth/contract';
import {
  Clock,
  Database,
  listCoachInvitations,
  loadCovers,
  loadPeopleOfPractice,
  type Coach,
  type PersonOfPractice,
} from '@troth/database';
import { isCovering, type Cover } from '@troth/domain';
import { localTime } from '@troth/domain/calendar';
import { toLocalTime } from '../serving/to-local-time.js';

type Person = PracticeShown['people'][number];

/** The people of a practice for its lead: who is there, away, invited, or was there. */
@Injectable()
export class ShowPractice {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run({ practiceId, zone }: Coach): Promise<PracticeShown> {
    const { database } = this;
    const now = this.clock.now();
    const [people, covers, invitations] = await Promise.all([
      loadPeopleOfPractice(database.statements, practiceId),
      loadCovers(database.statements, [practiceId], now),
      listCoachInvitations(database, practiceId),
    ]);
    return {
      people: people.map((person) => shown(person, { people, covers, zone, now })),
      invitations: invitations.map(({ id, name, email, roles, sentAt, expiresAt }) => ({
        id,
        name,
        email,
        roles,
        sentAt: toLocalTime(sentAt, zone),
        until: toLocalTime(expiresAt, zone),
        over: expiresAt <= now,
      })),
    };
  }
}

interface Beside {
  readonly people: readonly PersonOfPractice[];
  readonly covers: readonly Cover[];
  readonly zone: string;
  readonly now: Date;
}

function shown(
  { leftAt, signedInAt, zone: theirs, ...person }: PersonOfPractice,
  { people, covers, zone, now }: Beside,
): Person {
  const own = covers.filter(({ coachId }) => coachId === person.id);
  const isAway = own.some((cover) => isCovering(cover, now));
  return {
    ...person,
    state: leftAt ? 'removed' : isAway ? 'away' : 'active',
    signedInAt: signedInAt && toLocalTime(signedInAt, zone),
    covers: own.map((cover) => ({
      id: cover.id,
      from: localTime(cover.startsAt, theirs).date,
      until: localTime(new Date(cover.endsAt.getTime() - 1), theirs).date,
      by: people.find(({ id }) => id === cover.coverId)?.name ?? '',
      now: isCovering(cover, now),
    })),
  };
}
