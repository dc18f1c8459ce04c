import { eraseEnrolment } from '@troth/database';
import { refOf } from '../couple-of.js';
import { defineSubscriber } from '../subscriber.js';

/** The invited partner said no: what was kept of both for the invitation's sake is erased. */
export const decline = defineSubscriber({
  name: 'decline',
  on: ['invitation.declined'],
  react: (event, { tx }) => eraseEnrolment(tx, refOf(event)),
});
