import { defineMessages } from '@troth/messages';
import { defineQuestion } from './question.js';

const messages = defineMessages('questions.readiness', { name: 'Ready', min: 'Not yet', max: 'I feel ready' });

export const readiness = defineQuestion({
  id: 'readiness',
  name: messages.name,
  asked: 'in-scored-stages',
  text: (stage) => stage.readinessQuestion,
  scale: { min: 1, max: 5, minLabel: messages.min, maxLabel: messages.max },
  reliability: null,
  charted: false,
  reply: { names: ['readiness', 'ready'], example: 3 },
});
