import { atField } from '@troth/domain';
import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { created } from '../answers.js';
import { route, type AnswerOf } from '../route.js';
import { coupleParams } from './couple-params.js';

const messages = defineMessages('refusals.note', {
  writeFirst: 'Write something first.',
});

const noteRequest = z.strictObject({
  text: z
    .string()
    .trim()
    .min(
      1,
      atField((say) => say(messages.writeFirst)),
    )
    .max(5000),
  sessionId: z.uuid().nullable().default(null).describe('Of a session with them that has begun'),
});

const noteAnswer = z.object({ noteId: z.uuid(), writtenAt: z.iso.datetime() });

export const writeNote = route({
  endpoint: 'POST /api/v1/coach/couples/:id/notes',
  tag: 'Coach',
  summary: 'Write a note on a couple; no partner reads it',
  caller: 'coach',
  act: 'write-coach-note',
  audited: 'note-written',
  takesKey: true,
  params: coupleParams,
  body: noteRequest,
  answer: created(noteAnswer, 'Kept, encrypted'),
  refuses: ['not-found'],
});

export type WrittenNote = AnswerOf<typeof writeNote>;
