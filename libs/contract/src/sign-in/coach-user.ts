import { z } from 'zod';

export const coachUser = z.object({ id: z.uuid(), name: z.string(), email: z.string() });
