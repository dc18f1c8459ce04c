import { defineMessages } from '@troth/messages';
import { assumedReliability } from '../../consistency/reliability.js';
import { defineQuestion } from './question.js';

const messages = defineMessages('questions.trust', {
  name: 'Trust',
  text: 'When you think of this week, how much trust is there for you?',
  min: 'None right now',
  max: 'A great deal',
  inReply: 'how much trust',
});

export const trust = defineQuestion({
  id: 'trust',
  name: messages.name,
  asked: 'every-week',
  text: messages.text,
  scale: { min: 0, max: 10, minLabel: messages.min, maxLabel: messages.max },
  reliability: assumedReliability(2, 0.8),
  charted: true,
  reply: { names: ['trust'], inReply: messages.inReply, example: 8 },
});
