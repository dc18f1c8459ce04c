import { z } from 'zod';

/** How an email is shown to who looks it over: in which colours, and as which mail program. */
export const look = z.object({
  scheme: z.enum(['light', 'dark']).default('light'),
  program: z.enum(['most', 'gmail-elsewhere', 'outlook-windows']).default('most'),
});

export type Look = z.output<typeof look>;
