import { z } from 'zod';
import { problemCodes } from './problem-codes.js';

const fieldFault = z
  .object({
    path: z.string().describe('The field, dotted from the top of the body: `partner.email`, `own.0.answer`'),
    message: z.string().describe('A sentence for the person who filled it in, fit to stand at its field'),
  })
  .meta({ id: 'FieldFault' });

/** RFC 9457 problem details, as every error of the API is answered. */
export const problemDocument = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    code: z.enum(problemCodes).describe('Stable; made for programs'),
    detail: z.string().describe('What is wrong and what to do, for programmers: no page shows it'),
    errors: z.array(fieldFault).optional(),
  })
  .meta({ id: 'Problem' });

export type FieldFault = z.output<typeof fieldFault>;
export type ProblemDocument = z.output<typeof problemDocument>;
