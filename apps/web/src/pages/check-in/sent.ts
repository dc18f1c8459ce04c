import type { CheckInForm, CheckInSaved } from '@troth/contract';

/** What was sent, as far as the thanks for it go. */
export interface Sent {
  readonly form: Pick<CheckInForm, 'name' | 'closesAtLocal' | 'nextAt' | 'safetyAsked'>;
  readonly saved: CheckInSaved;
  /** It had to wait for the connection. */
  readonly waited: boolean;
}
