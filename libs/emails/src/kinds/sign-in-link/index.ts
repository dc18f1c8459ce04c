import { id } from '@troth/domain';
import { z } from 'zod';
import { defineEmail, minute } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { linkTo } from '../../links.js';

export const signInLink = defineEmail({
  title: 'Sign-in link',
  when: 'At once, to the one who asked for it on the page.',
  audience: 'partner',
  asked: { by: ['subscriber sign-in-link'] },
  gate: { states: ['awaiting-partner', 'active', 'paused', 'completed', 'withdrawn'], askedFor: true },
  expiresAfter: 10 * minute,
  stoppable: false,
  pace: 'at-once',
  why: 'You get this because somebody asked for a sign-in link for this address.',
  refs: z.object({ linkId: id }),
  needs: 'reader',
  variables: z.object({ name, link }),
  fill(facts) {
    const link = linkTo('/us/sign-in', facts);
    return link === null ? null : { name: facts.name, link };
  },
  preview: { name: 'Robin', link: 'https://troth.example/us/sign-in#k3Jx9Qm2' },
  subject: () => 'Your sign-in link',
  preheader: 'It works once, for ten minutes.',
});
