import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { name } from '../../display-text.js';

export const addressChanged = defineEmail({
  title: 'Another address',
  when: 'Once a new address is confirmed, to the earlier one.',
  audience: 'newcomer',
  expiresAfter: 3 * day,
  stoppable: false,
  pace: 'at-once',
  why: 'You get this because we wrote to this address until now.',
  variables: z.object({ name }),
  preview: { name: 'Robin' },
  subject: () => 'We write to another address from now on',
  preheader: 'This one is no longer used.',
});
