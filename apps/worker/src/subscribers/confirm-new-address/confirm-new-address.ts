import { findAddressChange, insertLinks } from '@troth/database';
import { linkToken, tokenHash } from '@troth/sealing';
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
    await insertLinks(reacting.tx, [
      {
        ...{ id: changeId, practiceId, enrolmentId, partnerId, purpose: 'change-address', localWeek: null },
        tokenHash: tokenHash(linkToken(reacting.keys, changeId)),
        createdAt: reacting.now,
        expiresAt: change.expiresAt,
      },
    ]);
    const refs = { linkId: changeId, addressChangeId: changeId, address: 'new' as const };
    await requestForEvent(event, reacting, [{ kind: 'confirm-new-address', to: partnerId, key: changeId, refs }]);
  },
});
