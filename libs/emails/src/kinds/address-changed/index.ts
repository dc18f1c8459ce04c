import { id } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { name } from '../../display-text.js';

export const addressChanged = defineEmail({
  title: 'Another address',
  when: 'Once a new address is confirmed, to the earlier one.',
  audience: 'newcomer',
  asked: { by: ['subscriber address-changed'] },
  gate: { states: ['awaiting-partner', 'active', 'paused', 'completed'], elsewhere: true },
  expiresAfter: 3 * day,
  stoppable: false,
  pace: 'at-once',
  why: 'You get this because we wrote to this address until now.',
  refs: z.object({ addressChangeId: id, address: z.literal('old') }),
  needs: 'reader',
  variables: z.object({ name }),
  /** Without a word of the new one. */
  fill: (facts) => ({ name: facts.name }),
  preview: { name: 'Robin' },
  subject: () => 'We write to another address from now on',
  preheader: 'This one is no longer used.',
});
