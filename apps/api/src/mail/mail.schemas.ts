import { z } from 'zod';
import { localTimeDto } from '../http/local-time-dto.js';

export const mailPage = z
  .object({
    title: z.string(),
    when: z.string().describe('When such an email is sent, and to whom'),
    why: z.string().describe('The same words as in its footer'),
    practiceName: z.string(),
    to: z.string(),
    due: localTimeDto.describe('When it fell due, on its reader’s own clock'),
    sent: localTimeDto.nullable().describe('When it was given to the mail server'),
    audience: z.enum(['newcomer', 'partner', 'coach']),
    stoppable: z.boolean(),
    stopped: z.boolean(),
  })
  .meta({ id: 'MailPage' });

/** RFC 8058: the one pair that tells a person's click from a scanner's visit, in whatever letters it is written. */
export const oneClick = z.object({ 'list-unsubscribe': z.string().regex(/^one-click$/i) });

export const mailParams = z.object({ token: z.string().max(200) });
