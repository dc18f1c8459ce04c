import { defineMessages } from '@troth/messages';
import type { Measure } from './measure.js';

const messages = defineMessages('measures.troth-6', {
  name: 'How things are between us',
  about: 'Think of the past two weeks. How far does each sentence fit for you?',
  trust: 'I can trust my partner.',
  safety: 'I can say what I think and feel without being afraid of what follows.',
  hope: 'I have hope for the two of us.',
  closeness: 'I feel close to my partner.',
  repair: 'After a fight or a hurt, we find our way back to each other.',
  satisfaction: 'All in all, this relationship is good for me.',
  min: 'Not at all',
  max: 'Completely',
  provenance:
    'Six questions of our own, written for Troth in 2026. They are not validated: nobody has tested yet what they measure, or how well. They are no diagnosis and no test. The spread (2 points) and the agreement of two measurements (0.85) behind “a clear change” are assumed.',
  rights: 'Written for Troth. Free to use with it.',
});

/** Our own short measure of how a relationship is going. */
export const trothSix: Measure = {
  id: 'troth-6',
  version: 1,
  name: messages.name,
  about: messages.about,
  items: [
    { id: 'trust', text: messages.trust },
    { id: 'safety', text: messages.safety },
    { id: 'hope', text: messages.hope },
    { id: 'closeness', text: messages.closeness },
    { id: 'repair', text: messages.repair },
    { id: 'satisfaction', text: messages.satisfaction },
  ],
  scale: { min: 0, max: 10, minLabel: messages.min, maxLabel: messages.max },
  scoring: { how: 'mean', mayMiss: 1 },
  better: 'higher',
  sd: 2,
  r: 0.85,
  provenance: messages.provenance,
  rights: messages.rights,
};
