import { enrolmentStates, stageId } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { pageOf, pageQuery } from '../fields/page.js';
import { route, type QueryOf } from '../route.js';
import { bySide } from './by-side.js';
import { flag } from './flag.js';

const filters = ['all', 'attention', 'active', 'paused', 'awaiting-partner', 'ended', 'unassigned', 'covered'] as const;

const couplesQuery = pageQuery.extend({
  filter: z.enum(filters).default('all'),
  search: z
    .string()
    .trim()
    .max(100)
    .default('')
    .describe('Words of names and addresses; accents and case make no difference'),
});

/** A figure, the Monday of the week that it is of, and whether that is more than three weeks ago. */
const dated = (max: number) =>
  z.object({ value: z.int().min(0).max(max), givenInWeekOf: z.iso.date(), old: z.boolean() }).nullable();

const coupleInList = z.object({
  enrolmentId: z.uuid(),
  names: z.tuple([z.string(), z.string()]),
  state: z.enum(enrolmentStates),
  stage: stageId.nullable(),
  stageTitle: z.string().nullable(),
  round: z.int().nullable(),
  weekInRound: z.int().nullable(),
  scores: bySide(z.object({ own: dated(100), seen: dated(100) })).describe(
    'How they see their own promises, and how the other sees them; of the week in which one last counted',
  ),
  trust: bySide(dated(10)).describe('The last that was given'),
  answeredThisWeek: bySide(z.boolean().nullable()).describe(
    'Null while no week is open, or before that partner was asked',
  ),
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

export type CoupleFilter = (typeof filters)[number];
export type CouplesQuery = QueryOf<typeof list>;
export type CoupleInList = z.output<typeof coupleInList>;
