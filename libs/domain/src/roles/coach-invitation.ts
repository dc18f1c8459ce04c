import type { Id } from '../ids.js';
import type { PracticeRole } from './practice-roles.js';

const LIVES_DAYS = 7;
const DAY_MS = 24 * 3_600_000;

/** Somebody whom a lead coach asked to join a practice. */
export interface CoachInvitation {
  readonly practiceId: Id;
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly PracticeRole[];
  readonly invitedBy: Id;
  /** When it was last sent: links of earlier emails open nothing. */
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** Of an invitation that is sent at this moment, for the first time or again. */
export function sentNow(now: Date): Pick<CoachInvitation, 'sentAt' | 'expiresAt'> {
  return { sentAt: now, expiresAt: new Date(now.getTime() + LIVES_DAYS * DAY_MS) };
}

/** Whether nobody has answered an invitation or taken it back; its days may be over. */
export function isUnanswered({ acceptedAt, withdrawnAt }: CoachInvitation): boolean {
  return acceptedAt === null && withdrawnAt === null;
}

/** Whether the link of an email that was made at `madeAt` lets its reader join now: once, in time, and from the newest email alone. */
export function canJoinBy(invitation: CoachInvitation, madeAt: Date, now: Date): boolean {
  return isUnanswered(invitation) && madeAt >= invitation.sentAt && now < invitation.expiresAt;
}
