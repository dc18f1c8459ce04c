import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { usPage } from '../../links.js';

export const cannotInvite = defineEmail({
  title: 'An invitation that we cannot send',
  when: 'When the address given for the other cannot be invited, to the one who signed up.',
  audience: 'newcomer',
  asked: { by: ['subscriber invitation', 'subscriber invitation-bounced'] },
  gate: { states: ['awaiting-partner'] },
  expiresAfter: 3 * day,
  stoppable: false,
  pace: 'by-day',
  why: 'You get this because you asked us to invite somebody.',
  refs: noRefs,
  needs: 'couple',
  variables: z.object({ name, partnerName: name, link }),
  /** Why it cannot be invited is not told. */
  fill: (facts) => ({ name: facts.name, partnerName: facts.couple.partnerName, link: usPage(facts) }),
  preview: { name: 'Robin', partnerName: 'Kim', link: 'https://troth.example/us' },
  subject: () => 'About the invitation that you asked for',
  preheader: 'It could not go out as it is.',
});
