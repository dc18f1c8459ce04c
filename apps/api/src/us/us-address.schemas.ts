import { z } from 'zod';
import { emailAddress } from '../http/person-fields.js';

export const addressRequest = z.strictObject({ email: emailAddress });

/** The same for every address, known or not. */
export const addressAnswer = z.object({ status: z.literal('check-your-inbox') });

export const addressLook = z.object({ name: z.string(), email: z.string().describe('The new address') });

export const addressChangedAnswer = z.object({ status: z.literal('changed') });
