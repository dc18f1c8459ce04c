import { id } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { name } from '../../display-text.js';
import { messages } from './messages.js';

export const addressChanged = defineEmail({
  messages,
  audience: 'newcomer',
  asked: { by: ['subscriber address-changed'] },
  gate: { states: ['awaiting-partner', 'active', 'paused', 'completed'], elsewhere: true },
  expiresAfter: 3 * day,
  stoppable: false,
  pace: 'at-once',
  refs: z.object({ addressChangeId: id, address: z.literal('old') }),
  needs: 'reader',
  variables: z.object({ name }),
  /** Without a word of the new one. */
  fill: (facts) => ({ name: facts.name }),
  preview: { name: 'Robin' },
});
