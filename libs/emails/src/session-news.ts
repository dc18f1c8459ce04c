import type { Id } from '@troth/domain';
import type { Facts } from './facts.js';

/** What can become of a session, as an email tells it. */
export const sessionNews = ['booked', 'moved', 'cancelled'] as const;

export type SessionNews = (typeof sessionNews)[number];

const told = { 'session.booked': 'booked', 'session.moved': 'moved', 'session.cancelled': 'cancelled' } as const;

export function newsOf(event: keyof typeof told): SessionNews {
  return told[event];
}

/** Whether it is so still: what was booked and then called off is told once, as called off. */
export function stillNews(
  { sessions }: Facts<'sessions'>,
  { sessionId, news }: { readonly sessionId: Id; readonly news: SessionNews },
): boolean {
  const state = news === 'cancelled' ? 'cancelled' : 'booked';
  return sessions.some((session) => session.id === sessionId && session.state === state);
}
