import type { LocalWeek } from '../calendar/local-week.js';
import type { CheckInPreferences } from '../calendar/preferences.js';
import type { ReadinessWeek } from '../check-in/readiness.js';
import type { Id } from '../ids.js';
import type { StageId } from '../programmes/stage.js';
import type { Actor } from './actor.js';

/**
 * What can be asked of an enrolment. `firstWeek` is the first couple week that will be asked afterwards, as
 * `firstWeek` or `canBegin` of the calendar gives it; `weeksInRound` counts the open round's closed, unpaused weeks.
 */
export type EnrolmentCommand =
  | { readonly kind: 'confirm-address'; readonly partnerId: Id; readonly consentVersion: string }
  | { readonly kind: 'replace-request' }
  | {
      readonly kind: 'correct-invitation';
      readonly partnerId: Id;
      readonly invited: { readonly name: string; readonly email: string };
    }
  | { readonly kind: 'resend-invitation'; readonly partnerId: Id }
  | {
      readonly kind: 'accept-invitation';
      readonly partnerId: Id;
      readonly consentVersion: string;
      readonly preferences: CheckInPreferences;
      /** What the invited partner wants to be called, where it differs from the invitation. */
      readonly name?: string;
      readonly firstWeek: LocalWeek;
    }
  | { readonly kind: 'decline-invitation' }
  | { readonly kind: 'expire-invitation' }
  | {
      readonly kind: 'pause';
      readonly by: Actor;
      /** For how many weeks, where it is to end by itself; `until` is when that is, as `pauseEnd` of the calendar gives it. */
      readonly forWeeks?: number | null;
      readonly until?: Date | null;
    }
  | { readonly kind: 'resume'; readonly by: Actor; readonly firstWeek: LocalWeek }
  | { readonly kind: 'withdraw'; readonly by: Actor }
  | { readonly kind: 'mark-ready'; readonly weeks: readonly ReadinessWeek[] }
  | {
      readonly kind: 'confirm-stage';
      readonly by: Actor;
      readonly weeksInRound: number;
      readonly firstWeek: LocalWeek;
    }
  | { readonly kind: 'return-to-stage'; readonly stage: StageId; readonly by: Actor; readonly firstWeek: LocalWeek }
  | { readonly kind: 'complete'; readonly how: 'together' | 'apart'; readonly by: Actor }
  | { readonly kind: 'change-address'; readonly partnerId: Id; readonly email: string; readonly changeId: Id }
  | {
      readonly kind: 'change-preferences';
      readonly partnerId: Id;
      readonly preferences: CheckInPreferences;
      /** Whether the couple's closing day may move for it, which the other partner sees. */
      readonly movesClosing?: boolean;
    }
  | { readonly kind: 'choose-sharing'; readonly partnerId: Id; readonly shares: boolean }
  | {
      readonly kind: 'choose-optional-stage';
      readonly partnerId: Id;
      readonly stage: StageId;
      readonly wants: boolean;
    }
  | { readonly kind: 'assign-coach'; readonly coachId: Id | null };

export type EnrolmentCommandKind = EnrolmentCommand['kind'];
