import { defineMessages } from '@troth/messages';
import { assumedReliability } from '../../consistency/reliability.js';
import { defineQuestion } from './question.js';

const messages = defineMessages('questions.closeness', {
  name: 'Closeness',
  text: 'How close have you felt to your partner this week?',
  min: 'Far away',
  max: 'Very close',
  inReply: 'how close',
});

export const closeness = defineQuestion({
  id: 'closeness',
  name: messages.name,
  asked: 'every-week',
  text: messages.text,
  scale: { min: 0, max: 10, minLabel: messages.min, maxLabel: messages.max },
  reliability: assumedReliability(2, 0.7),
  charted: true,
  reply: { names: ['closeness', 'close'], inReply: messages.inReply, example: 6 },
});
