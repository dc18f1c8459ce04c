import { practiceRoles } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { localTime } from '../fields/local-time.js';
import { route, type AnswerOf } from '../route.js';

const roles = z.array(z.enum(practiceRoles)).readonly();

const cover = z.object({
  id: z.uuid(),
  from: z.iso.date().describe('The first day, by the clocks of the one who is away'),
  until: z.iso.date().describe('The last day'),
  by: z.string().describe('Who covers'),
  now: z.boolean().describe('Whether it is on'),
});

const person = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  roles,
  state: z.enum(['active', 'away', 'removed']),
  couples: z.int().describe('Couples whose programme is under way'),
  signedInAt: localTime.nullable().describe('The last time; null where that is not known'),
  covers: z.array(cover).describe('When they are away, the earliest first'),
});

const invitation = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  roles,
  sentAt: localTime,
  until: localTime,
  over: z.boolean().describe('Whether its days are over; it can be sent again'),
});

export const show = route({
  endpoint: 'GET /api/v1/coach/practice',
  tag: 'Coach',
  summary: 'The people of the practice, those who have left, and who is invited',
  caller: 'coach',
  act: 'see-practice',
  answer: ok(
    z.object({
      people: z.array(person).describe('By name, those who have left last'),
      invitations: z.array(invitation).describe('Those that nobody has answered yet'),
    }),
    'The practice',
  ),
});

export type PracticeShown = AnswerOf<typeof show>;
