import { localWeek } from '@troth/domain';
import { z } from 'zod';

/** Of 100; null where there is nothing to count yet. */
export const score = z.int().min(0).max(100).nullable();

/** A score in one view and what is behind it. */
export const scoreBehind = z
  .object({
    score,
    weeks: z.int().describe('Weeks in which a promise counted'),
    promises: z.int().describe('Promises that counted'),
    lastCounted: localWeek.nullable(),
    idle: z.int().describe('Weeks that have closed since without a counted promise; after six there is no score'),
  })
  .meta({ id: 'ConsistencyScore' });

export const regularity = z.object({ answered: z.int(), asked: z.int() }).meta({ id: 'Regularity' });
