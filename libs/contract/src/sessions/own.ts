import { done } from '../answers.js';
import { route } from '../route.js';
import { ownSessionParams } from './fields.js';

const own = {
  tag: 'Our own page',
  caller: 'partner',
  act: 'book-session',
  takesKey: true,
  params: ownSessionParams,
} as const;

export const book = route({
  ...own,
  endpoint: 'POST /api/v1/us/sessions/:sessionId/book',
  summary: 'Book a time that my coach offers',
  answer: done('Booked; the other times of that offer are free again'),
  refuses: ['not-found', 'already-ended', 'not-started', 'not-active', 'not-allowed', 'session-not-open'],
});

export const cancel = route({
  ...own,
  endpoint: 'POST /api/v1/us/sessions/:sessionId/cancel',
  summary: 'Call a booked session off, for no reason given',
  answer: done('Called off; those who attend are told by email'),
  refuses: ['not-found', 'session-over'],
});
