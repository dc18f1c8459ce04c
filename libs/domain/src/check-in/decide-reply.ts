import type { KeptRatings } from './ratings.js';
import type { ReadReply } from './reply.js';

/** Why a reply to a check-in did not become one. */
export const replyFaults = ['unclear', 'words', 'week-closed'] as const;

export type ReplyFault = (typeof replyFaults)[number];

/** What a reply to a check-in leads to. */
export interface ReplyDecision {
  /** Kept as this week's answers; null where they are not. */
  readonly answers: KeptRatings | null;
  /** What was written is shown to the coach: all but numbers that were taken as answers. */
  readonly tellsCoach: boolean;
  /** The writer is told that it is no check-in, and why; null where there is nothing to tell. */
  readonly fault: ReplyFault | null;
}

/** Decides what becomes of a reply. What isn't taken as answers always reaches the coach: what isn't clear, or comes once the week has closed. */
export function decideReply(
  read: ReadReply,
  { closed, answered }: { readonly closed: boolean; readonly answered: boolean },
): ReplyDecision {
  switch (read.kind) {
    case 'answers':
      return closed
        ? { answers: null, tellsCoach: true, fault: 'week-closed' }
        : { answers: read.answers, tellsCoach: read.rest !== '', fault: null };
    case 'unclear':
      return { answers: null, tellsCoach: true, fault: closed ? 'week-closed' : 'unclear' };
    case 'words':
      // Who has answered, or no longer can, wrote to their coach and knows it.
      return { answers: null, tellsCoach: true, fault: closed || answered ? null : 'words' };
  }
}
