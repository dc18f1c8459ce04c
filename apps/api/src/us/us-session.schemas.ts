import { z } from 'zod';
import { emailAddress } from '../http/person-fields.js';

export const signInLinkRequest = z.strictObject({ email: emailAddress });

/** The same for every address, known or not. */
export const signInLinkAnswer = z.object({ status: z.literal('check-your-inbox') });
