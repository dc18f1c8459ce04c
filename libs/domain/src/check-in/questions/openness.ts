import { defineMessages } from '@troth/messages';
import { assumedReliability } from '../../consistency/reliability.js';
import { defineQuestion } from './question.js';

const messages = defineMessages('questions.openness', {
  name: 'Openness',
  text: 'How easy was it this week to be open with each other?',
  min: 'I kept most things in',
  max: 'I could say what I felt',
  inReply: 'how open',
});

export const openness = defineQuestion({
  id: 'openness',
  name: messages.name,
  asked: 'every-week',
  text: messages.text,
  scale: { min: 0, max: 10, minLabel: messages.min, maxLabel: messages.max },
  reliability: assumedReliability(2, 0.7),
  charted: true,
  reply: { names: ['openness', 'open'], inReply: messages.inReply, example: 7 },
});
