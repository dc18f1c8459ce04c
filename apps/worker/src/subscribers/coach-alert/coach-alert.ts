import { attentionFlags, type AttentionFlagId } from '@troth/domain';
import { coupleOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/** A flag that is for the coach went up: the couple's own coach is told. */
export const coachAlert = defineSubscriber({
  name: 'coach-alert',
  on: ['attention.raised'],
  async react(event, reacting) {
    const { flag, attentionId } = event.payload;
    if (attentionFlags[flag as AttentionFlagId]?.tells !== 'coach') return;
    const couple = await coupleOf(event, reacting);
    if (!couple?.coachId) return;
    await requestForEvent(event, reacting, [
      { kind: 'coach-alert', personId: couple.coachId, audience: 'coach', key: attentionId, refs: { attentionId } },
    ]);
  },
});
