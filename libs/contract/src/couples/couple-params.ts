import { z } from 'zod';

export const coupleParams = z.object({ id: z.uuid('There is no couple at this address.') });
