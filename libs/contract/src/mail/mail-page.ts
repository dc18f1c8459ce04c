import { z } from 'zod';
import { localTime } from '../fields/local-time.js';

/** What an email's reader may be told of it. */
export const mailPage = z
  .object({
    title: z.string(),
    when: z.string().describe('When such an email is sent, and to whom'),
    why: z.string().describe('The same words as in its footer'),
    practiceName: z.string(),
    to: z.string(),
    due: localTime.describe('When it fell due, on its reader’s own clock'),
    sent: localTime.nullable().describe('When it was given to the mail server'),
    audience: z.enum(['newcomer', 'partner', 'coach']),
    stoppable: z.boolean(),
    stopped: z.boolean(),
    agrees: z.boolean().describe('Whether its reader agrees to emails that they can do without, of any kind'),
  })
  .meta({ id: 'MailPage' });

export type MailPage = z.output<typeof mailPage>;
