import { id } from '@troth/domain';
import { z } from 'zod';
import { defineEmail, minute } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { linkTo } from '../../links.js';
import { messages } from './messages.js';

export const signInLink = defineEmail({
  messages,
  audience: 'partner',
  asked: { by: ['subscriber sign-in-link'] },
  gate: { states: ['awaiting-partner', 'active', 'paused', 'completed', 'withdrawn'], askedFor: true },
  expiresAfter: 10 * minute,
  stoppable: false,
  pace: 'at-once',
  refs: z.object({ linkId: id }),
  needs: 'reader',
  variables: z.object({ name, link }),
  fill(facts) {
    const link = linkTo('/us/sign-in', facts);
    return link === null ? null : { name: facts.name, link };
  },
  preview: { name: 'Robin', link: 'https://troth.example/us/sign-in#k3Jx9Qm2' },
});
