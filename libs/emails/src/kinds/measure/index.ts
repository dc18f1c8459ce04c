import { id } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { linkTo } from '../../links.js';
import { momentWords } from '../../words.js';
import { messages } from './messages.js';

export const measure = defineEmail({
  messages,
  audience: 'partner',
  asked: { by: ['slot measure'] },
  gate: { states: ['active', 'completed'] },
  expiresAfter: 5 * day,
  stoppable: true,
  pace: 'few-a-day',
  refs: z.object({ linkId: id }),
  needs: 'reader',
  variables: z.object({ name, link, openUntil: line }),
  fill(facts) {
    const opened = linkTo('/questions', facts);
    if (opened === null || facts.linkExpiresAt === null) return null;
    return { name: facts.name, link: opened, openUntil: momentWords(facts.linkExpiresAt, facts) };
  },
  preview: {
    name: 'Robin',
    link: 'https://troth.example/questions#k3Jx9Qm2',
    openUntil: 'Thursday 10 December, 19:00',
  },
});
