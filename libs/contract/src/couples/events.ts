import { z } from 'zod';
import { ok } from '../answers.js';
import { localTime } from '../fields/local-time.js';
import { pageOf, pageQuery } from '../fields/page.js';
import { route, type AnswerOf } from '../route.js';
import { coupleParams } from './couple-params.js';

const happened = z.object({
  id: z.uuid(),
  name: z.string(),
  at: z.iso.datetime(),
  local: localTime,
  payload: z.record(z.string(), z.unknown()).describe('Ids, weeks and stages; never a name or an answer'),
});

export const events = route({
  endpoint: 'GET /api/v1/coach/couples/:id/events',
  tag: 'Coach',
  summary: 'What has happened to a couple',
  caller: 'coach',
  act: 'see-couple',
  audited: 'couple-read',
  params: coupleParams,
  query: pageQuery,
  answer: ok(pageOf(happened), 'One page, the latest first'),
  refuses: ['not-found'],
});

export type EventsPage = AnswerOf<typeof events>;
