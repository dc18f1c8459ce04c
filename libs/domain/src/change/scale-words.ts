import { defineMessages } from '@troth/messages';

/** The scales that are watched, as they stand within a sentence. */
export const scaleWords = defineMessages('change.scales', {
  trust: 'trust',
  openness: 'openness',
  closeness: 'closeness',
});
