import { pauseNoticeDue, type PauseNotice } from '@troth/domain';
import { toBoth, type KnownWhenAsked } from '../../asked.js';

type Known = KnownWhenAsked['pause-notices'] & { readonly event: { readonly id: string }; readonly now: Date };

/** Tells each partner of a pause or its end, not by whom; those who were told the other within a day, when it is over. */
export function askForPauseNotice(what: PauseNotice['what'], { event, couple, told, now }: Known) {
  return toBoth(couple, {}).flatMap(({ to }) => {
    const dueAt = pauseNoticeDue(what, told.get(to) ?? null, now);
    return dueAt ? [{ to, dueAt, key: dueAt > now ? `at ${dueAt.toISOString()}` : event.id }] : [];
  });
}
