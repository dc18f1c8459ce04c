import { answerUntil, insertSlots, liveElsewhere } from '@troth/database';
import { coupleOf, refOf } from '../couple-of.js';
import { makeLinks, requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

const DAYS_TO_REMINDER_MS = 7 * 86_400_000;

/**
 * The one who signed up has confirmed: the other is invited, reminded once, and after 14 days left in peace. Somebody who
 * is in another programme invites nobody, and is told nothing of it: whoever typed their address learns nothing either.
 */
export const invitation = defineSubscriber({
  name: 'invitation',
  on: ['partner.address-confirmed'],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (couple?.state !== 'awaiting-partner') return;
    if ((await liveElsewhere(reacting.tx, refOf(event))).has('a')) return;
    const { practiceId, id: enrolmentId, partners } = couple;
    const invited = partners.b.id;
    const [linkId = ''] = await makeLinks(reacting, [
      { purpose: 'invitation', practiceId, enrolmentId, partnerId: invited, expiresAt: answerUntil(event.occurredAt) },
    ]);
    await requestForEvent(event, reacting, [
      { kind: 'invitation', personId: invited, key: event.id, refs: { linkId } },
    ]);
    await insertSlots(reacting.tx, [
      {
        id: reacting.newId(),
        practiceId,
        kind: 'invitation-reminder',
        subjectId: invited,
        enrolmentId,
        localWeek: 'once',
        dueAt: new Date(reacting.now.getTime() + DAYS_TO_REMINDER_MS),
      },
    ]);
  },
});
