/** How often a mailbox was invited, and a mailbox has invited, in the days that count. */
export interface InvitationsCounted {
  readonly toMailbox: number;
  readonly byInviter: number;
}

/** The days that count. */
export const invitationsCountedDays = 14;

const MOST_TO_A_MAILBOX = 3;
const MOST_BY_AN_INVITER = 6;

/** Whether one more invitation may go out: nobody's mailbox is filled, by one stranger or by many. */
export function mayInvite({ toMailbox, byInviter }: InvitationsCounted): boolean {
  return toMailbox < MOST_TO_A_MAILBOX && byInviter < MOST_BY_AN_INVITER;
}
