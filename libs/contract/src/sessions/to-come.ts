import { z } from 'zod';
import { ok } from '../answers.js';
import { bySide } from '../couples/by-side.js';
import { localTime } from '../fields/local-time.js';
import { route, type AnswerOf } from '../route.js';
import { sessionWith } from './fields.js';

export const mostToCome = 50;

export const toCome = route({
  endpoint: 'GET /api/v1/coach/sessions',
  tag: 'Coach',
  summary: 'What I have booked with all my couples, and with those for whom I stand in',
  caller: 'coach',
  act: 'see-own-sessions',
  answer: ok(
    z.object({
      sessions: z
        .array(
          z.object({
            sessionId: z.uuid(),
            enrolmentId: z.uuid(),
            names: bySide(z.string()),
            with: z.enum(sessionWith),
            begins: localTime.describe('On my own clock'),
            minutes: z.int(),
          }),
        )
        .describe(`Those that are not over, soonest first, ${mostToCome} at most`),
    }),
    'The sessions',
  ),
});

export type SessionToCome = AnswerOf<typeof toCome>['sessions'][number];
