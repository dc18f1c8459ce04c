import { stageId } from '@troth/domain';
import { z } from 'zod';

const filters = ['all', 'attention', 'active', 'paused', 'awaiting-partner', 'ended', 'unassigned', 'covered'] as const;

/** The parts of the list, in their order. */
export const coupleGroups = ['needing', 'going', 'waiting', 'paused', 'ended'] as const;

export const coupleSorts = ['urgency', 'name', 'last-word', 'stage', 'next'] as const;

/** How a list is set: all that a saved view keeps. */
export const listSettings = z.strictObject({
  filter: z.enum(filters).optional().describe('Which couples: mine, by their state, or those whom nobody walks with'),
  group: z.enum(coupleGroups).optional().describe('One part of the list alone'),
  stage: stageId.optional().describe('In this stage now'),
  finding: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .optional()
    .describe('With a flag of this kind up'),
  sort: z.enum(coupleSorts).optional().describe('The order within each part; the last word the longest ago first'),
});

export const search = z
  .string()
  .trim()
  .max(100)
  .default('')
  .describe('Words of names and addresses; accents and case make no difference');

export const filter = listSettings.shape.filter.unwrap().default('all');

export type CoupleFilter = (typeof filters)[number];
export type CoupleGroup = (typeof coupleGroups)[number];
export type CoupleSort = (typeof coupleSorts)[number];
export type ListSettings = z.output<typeof listSettings>;
