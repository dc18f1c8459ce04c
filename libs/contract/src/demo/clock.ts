import { z } from 'zod';

export const clock = z.object({ now: z.iso.datetime() });
