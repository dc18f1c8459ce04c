/**
 * Why a mailbox gets no invitations. `no-more`: its reader said so. `declined`: its reader said no to one. Kept by the
 * mailbox's hash, so that it outlives the couple that it came from.
 */
export const uninvitedReasons = ['declined', 'no-more', 'complaint', 'bounced'] as const;

export type UninvitedReason = (typeof uninvitedReasons)[number];

/** What somebody shows by confirming an address of their own accord: it takes mail, and they want to take part. */
export const liftedByConfirming: readonly UninvitedReason[] = ['bounced', 'declined'];

/** What somebody takes back by saying yes to an invitation. */
export const liftedByAccepting: readonly UninvitedReason[] = ['declined', 'no-more'];
