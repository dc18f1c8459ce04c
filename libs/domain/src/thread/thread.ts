import type { Enrolment } from '../enrolment/enrolment.js';
import { refusal, type Refusal } from '../refusal.js';

/** Who writes in the thread of one partner and their coach. */
export const threadWriters = ['coach', 'partner'] as const;

export type ThreadWriter = (typeof threadWriters)[number];

/** So many characters stand in one message. */
export const longestMessage = 4000;

/** What keeps a message from being written now; null where nothing does. A pause stops no talk with the coach. */
export function threadRefusal({ state, coachId }: Enrolment): Refusal | null {
  if (state === 'completed' || state === 'withdrawn') return refusal('already-ended');
  if (state === 'awaiting-partner') return refusal('not-started');
  return coachId === null ? refusal('not-allowed') : null;
}
