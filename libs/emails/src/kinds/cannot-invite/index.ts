import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { link, name } from '../../display-text.js';

export const cannotInvite = defineEmail({
  title: 'An invitation that we cannot send',
  when: 'When the address given for the other cannot be invited, to the one who signed up.',
  audience: 'newcomer',
  expiresAfter: 3 * day,
  stoppable: false,
  pace: 'by-day',
  why: 'You get this because you asked us to invite somebody.',
  variables: z.object({ name, partnerName: name, link }),
  preview: { name: 'Robin', partnerName: 'Kim', link: 'https://troth.example/us' },
  subject: () => 'About the invitation that you asked for',
  preheader: 'It could not go out as it is.',
});
