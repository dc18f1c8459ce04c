import { z } from 'zod';
import { isLocalWeek, type LocalWeek } from './local-week.js';

/** A week as text that comes from outside. Apart from the arithmetic, which a check-in's page needs without zod. */
export const localWeek = z
  .string()
  .refine((text): text is LocalWeek => isLocalWeek(text), 'is not an ISO week such as 2026-W48');
