import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';

export const confirmAddress = defineEmail({
  title: 'Confirm the address',
  when: 'At once after signing up, to the one who signed up.',
  audience: 'newcomer',
  expiresAfter: 1 * day,
  stoppable: false,
  pace: 'at-once',
  why: 'You get this because somebody gave this address on our page.',
  variables: z.object({ name, link, validUntil: line }),
  preview: {
    name: 'Robin',
    link: 'https://troth.example/join/confirm#k3Jx9Qm2',
    validUntil: 'Monday 7 December 2026, 18:00',
  },
  subject: () => 'Please confirm your email address',
  preheader: 'One press, and you can go on.',
});
