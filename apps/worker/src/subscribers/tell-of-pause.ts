import { lastPauseNotices } from '@troth/database';
import { pauseNoticeDue, type DomainEvent, type PauseNotice } from '@troth/domain';
import { bothOf, coupleOf } from './couple-of.js';
import { requestForEvent } from './request-email.js';
import type { Reacting } from './subscriber.js';

/** Tells each partner of a pause or its end, not by whom; those who were told the other within a day, when it is over. */
export async function tellOfPause(event: DomainEvent, reacting: Reacting, what: PauseNotice['what']): Promise<void> {
  const couple = await coupleOf(event, reacting);
  if (!couple) return;
  const { tx, now } = reacting;
  const people = bothOf(couple).map(({ id }) => id);
  const told = await lastPauseNotices(tx, couple.practiceId, people, now);
  const notices = people.flatMap((personId) => {
    const dueAt = pauseNoticeDue(what, told.get(personId) ?? null, now);
    if (!dueAt) return [];
    return [{ kind: what, personId, dueAt, key: dueAt > now ? `at ${dueAt.toISOString()}` : event.id }];
  });
  await requestForEvent(event, reacting, notices);
}
