import { z } from 'zod';
import { ok } from '../answers.js';
import { localTime } from '../fields/local-time.js';
import { pageOf, pageQuery } from '../fields/page.js';
import { route, type AnswerOf } from '../route.js';
import { coupleParams } from './couple-params.js';

const step = z.object({
  state: z.string(),
  at: z.iso.datetime(),
  local: localTime,
  detail: z.string().nullable(),
});

const cause = z.object({
  of: z.enum(['event', 'slot', 'email']),
  name: z.string(),
  at: z.iso.datetime(),
  local: localTime,
});

const storyEmail = z.object({
  deliveryId: z.uuid(),
  kind: z.string(),
  title: z.string().describe('What this kind is called'),
  to: z.string(),
  state: z.string(),
  dueAt: z.iso.datetime(),
  localTime: z.string().describe('Date and time on the wall clock of whom it is to'),
  rule: z.string().nullable().describe('The reaction or the kind of slot that made it; null where it is not known'),
  expires: localTime.describe('It is not sent after that; on the coach’s clock'),
  answer: z.string().nullable().describe('The mail server’s last word, or why it went no further'),
  maySendAgain: z.boolean().describe('Whether it is uncertain, still of use, and was not asked for once more'),
  steps: z.array(step),
  chain: z.array(cause).describe('What led to it, the first cause first; local times are the coach’s'),
});

export const emails = route({
  endpoint: 'GET /api/v1/coach/couples/:id/emails',
  tag: 'Coach',
  summary: 'Every email about a couple, with the chain of events that caused it',
  caller: 'coach',
  act: 'see-couple',
  audited: 'couple-read',
  params: coupleParams,
  query: pageQuery,
  answer: ok(pageOf(storyEmail), 'One page, the latest first'),
  refuses: ['not-found'],
});

export type StoryEmail = z.output<typeof storyEmail>;
export type EmailsPage = AnswerOf<typeof emails>;
