import { z } from 'zod';
import { attentionLevel } from '../attention/attention-level.js';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

/** A flag that is up has got worse: `from` one level to another. */
export const attentionWorsened = defineEvent({
  name: 'attention.worsened',
  version: 1,
  shownToCoach: true,
  payload: z.object({
    flag: z.string().min(1),
    partnerId: id.nullable(),
    attentionId: id,
    from: attentionLevel,
    level: attentionLevel,
  }),
  upcasts: {},
});
