import { id } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { linkTo } from '../../links.js';
import { validUntil } from '../../words.js';
import { messages } from './messages.js';

export const confirmAddress = defineEmail({
  messages,
  audience: 'newcomer',
  asked: { by: ['subscriber confirm-address'] },
  gate: { states: ['awaiting-partner'], askedFor: true },
  expiresAfter: 1 * day,
  stoppable: false,
  pace: 'at-once',
  refs: z.object({ linkId: id }),
  needs: 'reader',
  variables: z.object({ name, link, validUntil: line }),
  fill(facts) {
    const link = linkTo('/join/confirm', facts);
    return link === null ? null : { name: facts.name, link, validUntil: validUntil(facts) };
  },
  preview: {
    name: 'Robin',
    link: 'https://troth.example/join/confirm#k3Jx9Qm2',
    validUntil: 'Monday 7 December 2026, 18:00',
  },
});
