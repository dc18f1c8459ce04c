import { z } from 'zod';
import { attentionLevel } from '../attention/attention-level.js';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

/** An episode of a flag has begun. */
export const attentionRaised = defineEvent({
  name: 'attention.raised',
  version: 2,
  shownToCoach: true,
  payload: z.object({ flag: z.string().min(1), partnerId: id.nullable(), attentionId: id, level: attentionLevel }),
  // Before there were levels, the coach was mailed about each flag.
  upcasts: { 1: (payload: object) => ({ ...payload, level: 2 }) },
});
