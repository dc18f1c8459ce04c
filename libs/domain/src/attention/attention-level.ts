import { z } from 'zod';

/** How serious a condition is, in events and answers. */
export const attentionLevel = z.union([z.literal(1), z.literal(2), z.literal(3)]);
