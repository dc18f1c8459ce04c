import { z } from 'zod';
import { id } from '../ids.js';
import { threadWriters } from '../thread/thread.js';
import { defineEvent } from './event-definition.js';

/** A message was written in the thread of one partner and their coach; what it says, an erasure has to reach. */
export const threadWritten = defineEvent({
  name: 'thread.written',
  version: 1,
  shownToCoach: true,
  payload: z.object({ partnerId: id, messageId: id, by: z.enum(threadWriters) }),
  upcasts: {},
});
