import { reviewFindings } from '@troth/programme';
import { coupleOf } from '../couple-of.js';
import { defineSubscriber } from '../subscriber.js';

/** After whatever can change what a coach should look at, the couple's record is looked at. */
export const attention = defineSubscriber({
  name: 'attention',
  on: [
    'week.closed',
    'check-in.answered',
    'check-in.amended',
    'stage.ready',
    'stage.not-ready',
    'stage.entered',
    'stage.completed',
    'stage.returned',
    'mail.stopped',
    'mail.resumed',
    'mail.bounced',
    'mail.complained',
    'mail.replied',
    'address.changed',
    'partner.address-confirmed',
    'invitation.accepted',
    'invitation.declined',
    'invitation.expired',
    'invitation.renewed',
    'invitation.withdrawn',
    'enrolment.paused',
    'enrolment.resumed',
    'enrolment.completed',
    'enrolment.withdrawn',
    'enrolment.replaced',
    'intake.told',
    'intake.taken-back',
    'measure.answered',
    'thread.written',
  ],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (couple) await reviewFindings(reacting, couple);
  },
});
