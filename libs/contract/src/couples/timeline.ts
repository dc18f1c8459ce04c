import { atField, localWeek, timelineKinds, type TimelineKind } from '@troth/domain';
import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { ok } from '../answers.js';
import { localTime } from '../fields/local-time.js';
import { pageOf } from '../fields/page.js';
import { route, type AnswerOf, type QueryOf } from '../route.js';
import { coupleParams } from './couple-params.js';

const messages = defineMessages('refusals.timeline', {
  kind: 'The timeline has no such kind of moments.',
});

const allKinds = Object.keys(timelineKinds) as [TimelineKind, ...TimelineKind[]];

const kind = z.enum(
  allKinds,
  atField((say) => say(messages.kind)),
);

const moment = z.object({
  id: z.string().describe('Of this moment alone'),
  kind,
  of: z.enum(['a', 'b', 'both']).describe('Whose it is'),
  at: localTime.describe('On the coach’s clock'),
  title: z.string(),
  detail: z.string().nullable(),
  words: z.string().nullable().describe('What was written, as it was written'),
});

const stretch = z.object({
  first: localWeek,
  last: localWeek,
  title: z.string().describe('Which weeks of the programme, with their days: “Week 9, 21 to 27 September”'),
  moments: z.array(moment).describe('The latest first; none where it is a stretch of weeks in which nothing happened'),
});

export const timeline = route({
  endpoint: 'GET /api/v1/coach/couples/:id/timeline',
  tag: 'Coach',
  summary: 'A couple’s story, week by week',
  caller: 'coach',
  act: 'see-couple',
  audited: 'couple-read',
  params: coupleParams,
  query: z.object({
    cursor: z.string().max(500).optional().describe('`nextCursor` of the page before'),
    kinds: z
      .string()
      .max(200)
      .transform((list) => list.split(','))
      .pipe(z.array(kind))
      .optional()
      .describe('Which kinds of moments, with commas between them; all where it is left out'),
    weeks: z.coerce.number().int().min(1).max(60).default(6).describe('Of weeks in which something happened'),
  }),
  answer: ok(pageOf(stretch), 'The latest weeks first'),
  refuses: ['not-found'],
});

export type TimelineQuery = QueryOf<typeof timeline>;
export type TimelinePage = AnswerOf<typeof timeline>;
export type TimelineMoment = z.output<typeof moment>;
export type TimelineStretchOf = z.output<typeof stretch>;
