import { done, ok } from '../answers.js';
import { coupleParams } from '../couples/couple-params.js';
import { route } from '../route.js';
import { coupleSessions, minutes, offerRequest, place, sessionParams, wantedTime } from './fields.js';

const arranging = {
  tag: 'Coach',
  caller: 'coach',
  act: 'arrange-session',
  audited: 'session-arranged',
  takesKey: true,
} as const;

export const showToCoach = route({
  endpoint: 'GET /api/v1/coach/couples/:id/sessions',
  tag: 'Coach',
  summary: 'Times on offer to a couple, their sessions to come and the latest past ones',
  caller: 'coach',
  act: 'see-couple',
  audited: 'couple-read',
  params: coupleParams,
  answer: ok(coupleSessions, 'All that are to come'),
  refuses: ['not-found'],
});

export const offer = route({
  ...arranging,
  endpoint: 'POST /api/v1/coach/couples/:id/sessions',
  summary: 'Offer times for a session, or keep one that was agreed',
  params: coupleParams,
  body: offerRequest,
  answer: done('Offered, or booked; those who attend are told by email that something waits'),
  refuses: [
    'not-found',
    'already-ended',
    'not-started',
    'not-active',
    'not-allowed',
    'session-out-of-range',
    'session-overlaps',
    'too-many-offers',
  ],
});

export const bookByCoach = route({
  ...arranging,
  endpoint: 'POST /api/v1/coach/couples/:id/sessions/:sessionId/book',
  summary: 'Book an offered time, as it was agreed with whom it is for',
  params: sessionParams,
  answer: done('Booked; the other times of that offer are free again'),
  refuses: ['not-found', 'already-ended', 'not-started', 'not-active', 'not-allowed', 'session-not-open'],
});

export const move = route({
  ...arranging,
  endpoint: 'PUT /api/v1/coach/couples/:id/sessions/:sessionId',
  summary: 'Give a booked session another time, length or place',
  params: sessionParams,
  body: wantedTime.extend({ minutes, place }),
  answer: done('Moved; those who attend are told by email that something has changed'),
  refuses: ['not-found', 'session-over', 'session-out-of-range', 'session-overlaps'],
});

export const cancelByCoach = route({
  ...arranging,
  endpoint: 'POST /api/v1/coach/couples/:id/sessions/:sessionId/cancel',
  summary: 'Call a session off, or take an offer back',
  params: sessionParams,
  answer: done('Called off; of a booked one, those who attend are told by email'),
  refuses: ['not-found', 'session-over'],
});
