import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const noteWritten = defineEvent({
  name: 'note.written',
  version: 1,
  shownToCoach: true,
  payload: z.object({ noteId: id }),
  upcasts: {},
});
