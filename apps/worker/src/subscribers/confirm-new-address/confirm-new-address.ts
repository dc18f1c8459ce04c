import { findAddressChange } from '@troth/database';
import { makeLinks } from '@troth/programme';
import { refOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/** A partner would like to be written to elsewhere: the new mailbox is asked. */
export const confirmNewAddress = defineSubscriber({
  name: 'confirm-new-address',
  on: ['address.change-requested'],
  async react(event, reacting) {
    const { partnerId, changeId } = event.payload;
    const { practiceId, enrolmentId } = refOf(event);
    const change = await findAddressChange(reacting.tx, { practiceId, id: changeId });
    if (!change || change.expiresAt <= reacting.now) return;
    const { expiresAt } = change;
    await makeLinks(reacting, [
      { id: changeId, purpose: 'change-address', practiceId, enrolmentId, partnerId, expiresAt },
    ]);
    const refs = { linkId: changeId, addressChangeId: changeId, address: 'new' as const };
    await requestForEvent(event, reacting, [{ kind: 'confirm-new-address', to: partnerId, key: changeId, refs }]);
  },
});
