import { decideEnrolment } from '@troth/programme';
import { refOf } from '../couple-of.js';
import { defineSubscriber } from '../subscriber.js';

/** After every closed week the stage is looked at: ready to complete, not yet, or not any more. A refusal means that it has ended. */
export const readiness = defineSubscriber({
  name: 'readiness',
  on: ['week.closed'],
  async react(event, work) {
    await decideEnrolment(work, refOf(event), { kind: 'mark-ready' });
  },
});
