import { defineMessages } from '@troth/messages';
import { defineQuestion } from './question.js';

const messages = defineMessages('questions.focus', { name: 'Focus', min: 'Not at all', max: 'Very much' });

export const focus = defineQuestion({
  id: 'focus',
  name: messages.name,
  asked: 'in-scored-stages',
  text: (stage) => stage.focusQuestion,
  scale: { min: 1, max: 5, minLabel: messages.min, maxLabel: messages.max },
  reliability: null,
  charted: false,
  reply: { names: ['focus'], example: 4 },
});
