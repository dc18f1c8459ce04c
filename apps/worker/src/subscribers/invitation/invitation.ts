import {
  countInvitation,
  countInvitations,
  findInvitation,
  insertSlots,
  isUninvited,
  liveElsewhere,
  saveInvitation,
} from '@troth/database';
import { answerUntil, mayInvite, type Enrolment, type EventOf } from '@troth/domain';
import { makeLinks, reviewFindings } from '@troth/programme';
import { coupleOf, refOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber, type Reacting } from '../subscriber.js';

const DAYS_TO_REMINDER_MS = 7 * 86_400_000;

type Inviting = EventOf<'partner.address-confirmed'> | EventOf<'invitation.renewed'>;

/**
 * The one who signed up has confirmed, or has corrected the address, or asks for the invitation once more: the other is
 * invited, reminded once, and after 14 days left in peace. A mailbox that wants none, or has had its share, is not
 * invited; the inviter hears that this address cannot be invited, and not why. Somebody who is in another programme
 * invites nobody, and is told nothing of it: the one who typed their address learns nothing either.
 */
export const invitation = defineSubscriber({
  name: 'invitation',
  on: ['partner.address-confirmed', 'invitation.renewed'],
  async react(event, reacting) {
    if (event.name === 'invitation.renewed' && event.payload.how === 'renamed') return;
    // Held: or an address that is corrected meanwhile gets an invitation that was counted against the earlier one.
    const couple = await coupleOf(event, reacting, { lock: true });
    if (couple?.state !== 'awaiting-partner') return;
    if ((await liveElsewhere(reacting.tx, refOf(event))).has('a')) return;
    if (await mayBeInvited(event, couple, reacting)) await invite(event, couple, reacting);
    else await refuse(event, couple, reacting);
  },
});

async function mayBeInvited(event: Inviting, { partners }: Enrolment, { tx, now }: Reacting): Promise<boolean> {
  const counted = await countInvitations(tx, refOf(event), now);
  return mayInvite(counted) && !(await isUninvited(tx, { practiceId: event.practiceId, partnerId: partners.b.id }));
}

async function invite(event: Inviting, couple: Enrolment, reacting: Reacting): Promise<void> {
  const { id: enrolmentId, partners } = couple;
  const { tx, now, newId } = reacting;
  const { practiceId, occurredAt } = event;
  const invited = partners.b.id;
  const isAgain = event.name === 'invitation.renewed' && event.payload.how === 'again';
  const before = isAgain ? (await findInvitation(tx, refOf(event))).validUntil : null;
  const expiresAt = before ?? answerUntil(occurredAt);
  await countInvitation(tx, newId(), refOf(event), now);
  const [linkId = ''] = await makeLinks(reacting, [
    { purpose: 'invitation', practiceId, enrolmentId, partnerId: invited, expiresAt },
  ]);
  await requestForEvent(event, reacting, [{ kind: 'invitation', to: invited, key: event.id, refs: { linkId } }]);
  await saveInvitation(tx, refOf(event), { state: 'sent', sentAt: now, validUntil: expiresAt });
  // From here on it is known when it will have been without an answer for long.
  await reviewFindings(reacting, couple);
  if (isAgain) return;
  await insertSlots(tx, [
    {
      id: newId(),
      practiceId,
      kind: 'invitation-reminder',
      subjectId: invited,
      enrolmentId,
      // One for each address that is invited.
      localWeek: event.name === 'invitation.renewed' ? event.id : 'once',
      dueAt: new Date(now.getTime() + DAYS_TO_REMINDER_MS),
    },
  ]);
}

async function refuse(event: Inviting, { partners }: Enrolment, reacting: Reacting): Promise<void> {
  const before = await findInvitation(reacting.tx, refOf(event));
  // An invitation that is there already goes on; it is only not sent again.
  if (before.state === 'sent') return;
  await saveInvitation(reacting.tx, refOf(event), { state: 'refused', sentAt: null, validUntil: null });
  await requestForEvent(event, reacting, [{ kind: 'cannot-invite', to: partners.a.id, key: event.id }]);
}
