import { findAddressChange, openCheckInOf } from '@troth/database';
import { makeLinks } from '@troth/programme';
import { refOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/**
 * A partner's mail goes to another address: the earlier one is told, without the new one's name, unless it was moved
 * quietly. Its links are dead by now, so a check-in that is open and unanswered is asked once more, at the new address.
 */
export const addressChanged = defineSubscriber({
  name: 'address-changed',
  on: ['address.changed'],
  async react(event, reacting) {
    const { partnerId, changeId } = event.payload;
    const { practiceId, enrolmentId } = refOf(event);
    const refs = { addressChangeId: changeId, address: 'old' as const };
    const change = await findAddressChange(reacting.tx, { practiceId, id: changeId });
    if (change?.tellsEarlier !== false)
      await requestForEvent(event, reacting, [{ kind: 'address-changed', to: partnerId, key: changeId, refs }]);
    const open = await openCheckInOf(reacting.tx, { practiceId, partnerId });
    if (!open || open.closesAt <= reacting.now) return;
    const { week, closesAt: expiresAt } = open;
    const [linkId = ''] = await makeLinks(reacting, [
      { purpose: 'check-in', practiceId, enrolmentId, partnerId, localWeek: week, expiresAt },
    ]);
    await requestForEvent(event, reacting, [
      { kind: 'check-in', to: partnerId, key: `${week} ${changeId}`, refs: { week, linkId } },
    ]);
  },
});
