import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { link, name } from '../../display-text.js';

export const confirmNewAddress = defineEmail({
  title: 'Confirm a new address',
  when: 'When a partner would like to be written to at another address, to that address.',
  audience: 'newcomer',
  expiresAfter: 1 * day,
  stoppable: false,
  pace: 'at-once',
  why: 'You get this because somebody gave this address on their own page with us.',
  variables: z.object({ name, link }),
  preview: { name: 'Robin', link: 'https://troth.example/us/address#k3Jx9Qm2' },
  subject: () => 'Please confirm your new address',
  preheader: 'One press, and we write to you here.',
});
