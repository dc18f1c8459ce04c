import { insertSlots } from '@troth/database';
import { coupleOf } from '../couple-of.js';
import { makeLinks, requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

const DAY_MS = 86_400_000;
const DAYS_TO_REMINDER = 7;
const DAYS_TO_ANSWER = 14;

/** The one who signed up has confirmed: the other is invited, reminded once, and after 14 days left in peace. */
export const invitation = defineSubscriber({
  name: 'invitation',
  on: ['partner.address-confirmed'],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (couple?.state !== 'awaiting-partner') return;
    const { practiceId, id: enrolmentId, partners } = couple;
    const after = (days: number) => new Date(reacting.now.getTime() + days * DAY_MS);
    const invited = partners.b.id;
    const [linkId = ''] = await makeLinks(reacting, [
      { purpose: 'invitation', practiceId, enrolmentId, partnerId: invited, expiresAt: after(DAYS_TO_ANSWER) },
    ]);
    await requestForEvent(event, reacting, [
      { kind: 'invitation', personId: invited, key: event.id, refs: { linkId } },
    ]);
    const slot = { practiceId, enrolmentId, localWeek: 'once' };
    await insertSlots(reacting.tx, [
      {
        ...slot,
        id: reacting.newId(),
        kind: 'invitation-reminder',
        subjectId: invited,
        dueAt: after(DAYS_TO_REMINDER),
      },
      {
        ...slot,
        id: reacting.newId(),
        kind: 'invitation-expiry',
        subjectId: enrolmentId,
        dueAt: after(DAYS_TO_ANSWER),
      },
    ]);
  },
});
