import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';
import { chosenCoach } from './person-params.js';

export const handOver = route({
  endpoint: 'POST /api/v1/coach/practice/hand-over',
  tag: 'Coach',
  summary: 'Hand couples to a coach of the practice, with a note that their new coach reads',
  caller: 'coach',
  act: 'hand-over-any-couple',
  audited: 'couples-handed-over',
  auditedWith: 'to',
  takesKey: true,
  body: z.strictObject({
    couples: z.array(z.uuid()).min(1).max(100),
    to: chosenCoach,
    note: z.string().trim().max(4000).describe('Kept with each of the couples, encrypted; empty for none'),
  }),
  answer: done('Handed over'),
  refuses: ['not-found', 'already-ended'],
});
