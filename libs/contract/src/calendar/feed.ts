import { z } from 'zod';
import { calendarFile, created, done, ok } from '../answers.js';
import { localTime } from '../fields/local-time.js';
import { route, type AnswerOf } from '../route.js';

const own = {
  tag: 'Coach',
  caller: 'coach',
  act: 'tend-own-account',
} as const;

export const showFeed = route({
  ...own,
  endpoint: 'GET /api/v1/coach/account/calendar-feed',
  summary: 'Since when my sessions can be followed by a secret address',
  answer: ok(z.object({ since: localTime.nullable().describe('Null: by none') }), 'Never the address itself'),
});

export const makeFeed = route({
  ...own,
  endpoint: 'POST /api/v1/coach/account/calendar-feed',
  summary: 'Make a secret address by which a calendar follows my sessions; an earlier one ends',
  audited: 'calendar-feed-made',
  answer: created(z.object({ address: z.url() }), 'Shown this once: its hash alone is kept'),
});

export const endFeed = route({
  ...own,
  endpoint: 'DELETE /api/v1/coach/account/calendar-feed',
  summary: 'End the secret address of my sessions',
  audited: 'calendar-feed-ended',
  answer: done('Ended; without one, nothing'),
});

export const feed = route({
  endpoint: 'GET /api/v1/calendar/:token',
  tag: 'Coach',
  summary: 'My booked sessions, for a calendar that asks again and again',
  caller: 'link-holder',
  act: 'follow-own-calendar',
  limited: true,
  params: z.object({ token: z.string().min(1).max(100) }),
  answer: calendarFile('Those of the last month and all to come, as appointments without names'),
  refuses: ['link-not-valid'],
});

export type CalendarFeed = AnswerOf<typeof showFeed>;
