import { answeringHours } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { language } from '../fields/language.js';
import { localTime } from '../fields/local-time.js';
import { route, type AnswerOf } from '../route.js';

const session = z.object({
  id: z.uuid(),
  device: z
    .object({ browser: z.string().nullable(), system: z.string().nullable() })
    .describe('By what the browser says of itself'),
  startedAt: localTime,
  lastUsedAt: localTime.describe('To the minute'),
  current: z.boolean().describe('The one that asks'),
});

const passkey = z.object({
  id: z.uuid(),
  name: z.string(),
  addedAt: localTime,
  lastUsedAt: localTime.nullable(),
});

export const show = route({
  endpoint: 'GET /api/v1/coach/account',
  tag: 'Coach',
  summary: 'How I sign in, and where I am signed in',
  caller: 'coach',
  act: 'tend-own-account',
  beforeSecondFactor: true,
  answer: ok(
    z.object({
      email: z.string(),
      language: language.describe('Of my emails'),
      sessions: z.array(session).describe('The latest used first'),
      hasPassword: z.boolean().describe('False: I joined by single sign-on and have chosen none yet'),
      singleSignOn: z
        .object({ name: z.string(), since: localTime.nullable().describe('Null: not linked') })
        .nullable()
        .describe('Null where the practice has none'),
      codes: z
        .object({ since: localTime, recoveryCodesLeft: z.int() })
        .nullable()
        .describe('Codes from an app; null while none are asked for'),
      codesAreRequired: z.boolean().describe('Whether the practice asks for more than a password'),
      answeringHours: answeringHours
        .nullable()
        .describe('When I usually read messages, by my own clocks; null where I say nothing of it'),
      passkeys: z.array(passkey).describe('The oldest first'),
    }),
    'The account',
  ),
});

export type CoachAccount = AnswerOf<typeof show>;
