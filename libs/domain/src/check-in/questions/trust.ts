import { defineMessages } from '@troth/messages';
import { assumedReliability } from '../../consistency/reliability.js';
import { defineQuestion } from './question.js';

const messages = defineMessages('questions.trust', {
  name: 'Trust',
  text: 'Thinking of this past week, how much do you trust your partner?',
  min: 'Not at all right now',
  max: 'Completely',
  inReply: 'how much you trust your partner',
});

export const trust = defineQuestion({
  id: 'trust',
  name: messages.name,
  asked: 'every-week',
  text: messages.text,
  scale: { min: 0, max: 10, minLabel: messages.min, maxLabel: messages.max },
  reliability: assumedReliability(2, 0.7),
  charted: true,
  reply: { names: ['trust'], inReply: messages.inReply, example: 8 },
});
