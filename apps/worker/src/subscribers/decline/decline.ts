import { forgetInvitation } from '@troth/programme';
import { refOf } from '../couple-of.js';
import { defineSubscriber } from '../subscriber.js';

/** The invited partner said no, or the invitation was taken back. */
export const decline = defineSubscriber({
  name: 'decline',
  on: ['invitation.declined', 'invitation.withdrawn'],
  async react(event, work) {
    const { practiceId, payload } = event;
    const isNo = event.name === 'invitation.declined';
    await forgetInvitation(work, refOf(event), isNo ? { practiceId, partnerId: payload.partnerId } : undefined);
  },
});
