import { closingReasons, safetyNote, safetyWords } from '@troth/domain';
import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';
import { caseParams } from './fields.js';

export const note = route({
  endpoint: 'POST /api/v1/coach/safety/:id/notes',
  tag: 'Safety',
  summary: 'Write down what was done about a case; nobody is reminded of it from then on',
  caller: 'coach',
  act: 'look-after-safety',
  audited: 'case-tended',
  takesKey: true,
  params: caseParams,
  body: z.strictObject({ words: safetyNote }),
  answer: done('Kept, sealed'),
  refuses: ['not-found'],
});

export const close = route({
  endpoint: 'POST /api/v1/coach/safety/:id/close',
  tag: 'Safety',
  summary: 'Close a case; what is said later opens another',
  caller: 'coach',
  act: 'look-after-safety',
  audited: 'case-tended',
  takesKey: true,
  params: caseParams,
  body: z.strictObject({ why: z.enum(closingReasons), words: safetyWords }),
  answer: done('Closed'),
  refuses: ['not-found'],
});
