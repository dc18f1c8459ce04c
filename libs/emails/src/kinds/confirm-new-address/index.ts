import { id } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { linkTo } from '../../links.js';
import { messages } from './messages.js';

export const confirmNewAddress = defineEmail({
  messages,
  audience: 'newcomer',
  asked: { by: ['subscriber confirm-new-address'] },
  gate: { states: ['awaiting-partner', 'active', 'paused', 'completed'], elsewhere: true },
  expiresAfter: 1 * day,
  stoppable: false,
  pace: 'at-once',
  refs: z.object({ linkId: id, addressChangeId: id, address: z.literal('new') }),
  needs: 'reader',
  variables: z.object({ name, link }),
  fill(facts) {
    const link = linkTo('/us/address', facts);
    return link === null ? null : { name: facts.name, link };
  },
  preview: { name: 'Robin', link: 'https://troth.example/us/address#k3Jx9Qm2' },
});
