import { calendarFile } from '../answers.js';
import { route } from '../route.js';
import { ownSessionParams, sessionParams } from '../sessions/fields.js';

const answer = calendarFile('One appointment in UTC, which says neither with whom nor where it is');

export const ownFile = route({
  endpoint: 'GET /api/v1/us/sessions/:sessionId/calendar',
  tag: 'Our own page',
  summary: 'A booked session as a calendar file',
  caller: 'partner',
  act: 'see-own-page',
  params: ownSessionParams,
  answer,
  refuses: ['not-found'],
});

export const fileForCoach = route({
  endpoint: 'GET /api/v1/coach/couples/:id/sessions/:sessionId/calendar',
  tag: 'Coach',
  summary: 'A booked session as a calendar file',
  caller: 'coach',
  act: 'see-couple',
  audited: 'couple-read',
  params: sessionParams,
  answer,
  refuses: ['not-found'],
});
