import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { usPage } from '../../links.js';
import { messages } from './messages.js';

export const cannotInvite = defineEmail({
  messages,
  audience: 'newcomer',
  asked: { by: ['subscriber invitation', 'subscriber invitation-bounced'] },
  gate: { states: ['awaiting-partner'] },
  expiresAfter: 3 * day,
  stoppable: false,
  pace: 'by-day',
  refs: noRefs,
  needs: 'couple',
  variables: z.object({ name, partnerName: name, link }),
  /** Why it cannot be invited is not told. */
  fill: (facts) => ({ name: facts.name, partnerName: facts.couple.partnerName, link: usPage(facts) }),
  preview: { name: 'Robin', partnerName: 'Kim', link: 'https://troth.example/us' },
});
