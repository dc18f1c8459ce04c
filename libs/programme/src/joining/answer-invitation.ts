import { keepLanguage, liveElsewhere, stopInvitations, useLink, type EnrolmentRef, type Link } from '@troth/database';
import type { CheckInPreferences } from '@troth/domain';
import type { Language } from '@troth/messages';
import { decideEnrolment } from '../enrolment/decide-enrolment.js';
import { refused, refusedWhereLive, type Outcome } from '../refused.js';
import type { Work } from '../work.js';

type InvitationLink = Link & EnrolmentRef;

/** What the invited partner gives with their yes. */
export interface Acceptance {
  readonly consentVersion: string;
  readonly preferences: CheckInPreferences;
  /** Where it differs from the invitation. */
  readonly name?: string;
  /** Of the pages on which they said yes. */
  readonly language: Language;
}

/** The invited partner joins by the link that was mailed to them, and the programme starts. */
export async function acceptInvitation(
  work: Work,
  link: InvitationLink,
  { language, ...given }: Acceptance,
): Promise<Outcome> {
  const { tx, now } = work;
  if ((await liveElsewhere(tx, link)).has('b'))
    return refused('cannot-accept', 'A person who is in a running programme cannot join another.');
  const command = { kind: 'accept-invitation', partnerId: link.partnerId, ...given } as const;
  // Of two that begin at the same moment, the one that came second is told why when it is asked again.
  const raced = refusedWhereLive(refused('temporarily-unavailable', 'This address began another programme just now.'));
  const taken = await decideEnrolment(work, link, command).catch(raced);
  if (!taken.ok) return taken;
  await keepLanguage(tx, link, language);
  await useLink(tx, link, now);
  return taken;
}

/** The invited partner says no; `noMore`: nobody is to invite this mailbox again. */
export async function declineInvitation(work: Work, link: InvitationLink, { noMore = false }): Promise<Outcome> {
  const { tx, now } = work;
  if (noMore) await stopInvitations(tx, link, now);
  const taken = await decideEnrolment(work, link, { kind: 'decline-invitation' });
  if (taken.ok) await useLink(tx, link, now);
  return taken;
}
