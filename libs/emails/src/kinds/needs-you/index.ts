import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { messages } from './messages.js';

export const needsYou = defineEmail({
  messages,
  audience: 'coach',
  asked: { by: ['slot safety'] },
  gate: { states: null },
  expiresAfter: day,
  stoppable: false,
  pace: 'at-once',
  refs: z.object({ alert: z.enum(['first', 'again']) }),
  needs: 'reader',
  variables: z.object({ name, link, again: z.boolean() }),
  // The front of a coach's pages: where it leads from there does not stand in an email.
  fill: ({ name, page }, { alert }) => ({ name, link: page('/coach'), again: alert === 'again' }),
  preview: { name: 'Ada', link: 'https://troth.example/coach', again: false },
  view: ({ again }, say) => ({ intro: say(again ? messages.again : messages.first) }),
});
