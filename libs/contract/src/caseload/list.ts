import { enrolmentStates, stageId } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { bySide } from '../couples/by-side.js';
import { flag } from '../couples/flag.js';
import { localTime } from '../fields/local-time.js';
import { pageOf, pageQuery } from '../fields/page.js';
import { route, type QueryOf } from '../route.js';
import { coupleGroups, filter, listSettings, search } from './list-query.js';

const couplesQuery = pageQuery.extend({ ...listSettings.shape, filter, search });

/** A figure, the Monday of the week that it is of, and whether that is more than three weeks ago. */
const dated = (max: number) =>
  z.object({ value: z.int().min(0).max(max), givenInWeekOf: z.iso.date(), old: z.boolean() }).nullable();

const moments = ['check-in', 'week-closing', 'invitation-ends', 'three-months'] as const;

const coupleInList = z.object({
  enrolmentId: z.uuid(),
  names: z.tuple([z.string(), z.string()]),
  group: z.enum(coupleGroups).describe('The part of the list that they are in'),
  state: z.enum(enrolmentStates),
  pausedUntil: localTime
    .nullable()
    .describe('When their pause ends by itself, by the coach’s clocks; null without one, or without an end'),
  programme: z
    .string()
    .nullable()
    .describe('What the practice calls the programme that they walk; null where it has no name'),
  stage: stageId.nullable(),
  stageTitle: z.string().nullable(),
  round: z.int().nullable(),
  weekInRound: z.int().nullable(),
  scores: bySide(z.object({ own: dated(100), seen: dated(100) })).describe(
    'How they see their own promises, and how the other sees them; of the week in which one last counted',
  ),
  trust: bySide(dated(10)).describe('The last that was given'),
  trustOverWeeks: bySide(z.array(z.int().min(0).max(10).nullable())).describe(
    'In each of the twelve weeks up to this one; null where none was given',
  ),
  answeredThisWeek: bySide(z.boolean().nullable()).describe(
    'Null while no week is open, or before that partner was asked',
  ),
  lastWord: z
    .object({ by: z.string(), at: localTime })
    .nullable()
    .describe('The last check-in answered or email written by either, by the coach’s clocks'),
  next: z
    .object({ what: z.enum(moments), of: z.string().nullable(), at: localTime })
    .nullable()
    .describe('What falls due for them next, and whom it is about; null while nothing does'),
  flags: z.array(flag),
});

const couplesPage = pageOf(coupleInList).extend({
  found: z.int().describe('Couples under this filter that the search finds, on all pages'),
  needing: z.int().describe('All couples of this coach that need attention, whatever is shown'),
});

export const list = route({
  endpoint: 'GET /api/v1/coach/couples',
  tag: 'Coach',
  summary: 'My couples, those that need attention first',
  caller: 'coach',
  act: 'list-couples',
  query: couplesQuery,
  answer: ok(couplesPage, 'One page'),
});

export type CouplesQuery = QueryOf<typeof list>;
export type CoupleInList = z.output<typeof coupleInList>;
