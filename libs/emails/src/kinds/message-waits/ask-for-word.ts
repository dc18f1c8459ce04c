import type { EventOf } from '@troth/domain';
import type { KnownWhenAsked } from '../../asked.js';
import { day } from '../../email-definition.js';

type Known = KnownWhenAsked['thread'] & { readonly event: EventOf<'thread.written'>; readonly now: Date };

/** One email until all is read, and a day at least between two: who writes often is told of once. */
export function askForWord({ event: { payload }, earlierUnread, mailedAt, now }: Known) {
  if (earlierUnread) return [];
  const dueAt = new Date(Math.max(now.getTime(), (mailedAt?.getTime() ?? 0) + day));
  return [{ to: payload.partnerId, key: payload.messageId, dueAt: mailedAt ? dueAt : now }];
}
