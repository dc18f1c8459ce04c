import { eraseEnrolment, suppressMailbox } from '@troth/database';
import { refOf } from '../couple-of.js';
import { defineSubscriber } from '../subscriber.js';

/**
 * The invited partner said no, or the invitation was taken back: what was kept of both for its sake is erased. Of a no,
 * the mailbox's hash stays, so that nobody asks there again.
 */
export const decline = defineSubscriber({
  name: 'decline',
  on: ['invitation.declined', 'invitation.withdrawn'],
  async react(event, { tx, now }) {
    const { practiceId, payload } = event;
    if (event.name === 'invitation.declined') {
      await suppressMailbox(tx, { practiceId, partnerId: payload.partnerId }, 'declined', now);
    }
    await eraseEnrolment(tx, refOf(event));
  },
});
