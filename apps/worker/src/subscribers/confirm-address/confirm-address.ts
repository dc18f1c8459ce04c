import { insertSlots } from '@troth/database';
import { refOf } from '../couple-of.js';
import { makeLinks, requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

const DAY_MS = 86_400_000;
const DAYS_TO_CONFIRM = 7;

/** Somebody signed up: their address is asked to be confirmed; what is never confirmed is erased. */
export const confirmAddress = defineSubscriber({
  name: 'confirm-address',
  on: ['enrolment.requested'],
  async react(event, reacting) {
    const { practiceId, enrolmentId } = refOf(event);
    const { partnerId } = event.payload;
    const until = new Date(reacting.now.getTime() + DAYS_TO_CONFIRM * DAY_MS);
    const [linkId = ''] = await makeLinks(reacting, [
      { purpose: 'confirm-address', practiceId, enrolmentId, partnerId, expiresAt: until },
    ]);
    await requestForEvent(event, reacting, [
      { kind: 'confirm-address', personId: partnerId, key: event.id, refs: { linkId } },
    ]);
    await insertSlots(reacting.tx, [
      {
        id: reacting.newId(),
        practiceId,
        kind: 'unconfirmed-expiry',
        subjectId: enrolmentId,
        enrolmentId,
        localWeek: 'once',
        dueAt: until,
      },
    ]);
  },
});
