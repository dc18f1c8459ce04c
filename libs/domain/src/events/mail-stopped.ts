import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const mailStopped = defineEvent({
  name: 'mail.stopped',
  version: 1,
  shownToCoach: true,
  /** The person is a partner, or a coach. */
  payload: z.object({ personId: id, kind: z.string().max(60) }),
  upcasts: {},
});
