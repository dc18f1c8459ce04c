import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { link, name } from '../../display-text.js';

export const passwordTried = defineEmail({
  title: 'Somebody tries your password',
  when: 'When somebody tries many passwords for a coach’s address, to that coach; once a day at most.',
  audience: 'coach',
  expiresAfter: 1 * day,
  stoppable: false,
  pace: 'at-once',
  why: 'You get this because you sign in with this address.',
  variables: z.object({ name, link }),
  preview: { name: 'Ada', link: 'https://troth.example/coach/new-device#k3jx9qm2' },
  subject: () => 'About signing in to your account',
  preheader: 'Somebody tried more than once.',
});
