import { z } from 'zod';

/** Of 100; null where there is nothing to count yet. */
export const score = z.int().min(0).max(100).nullable();

export const regularity = z.object({ answered: z.int(), asked: z.int() }).meta({ id: 'Regularity' });
