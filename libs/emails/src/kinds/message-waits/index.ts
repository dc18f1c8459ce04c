import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { count, link, name } from '../../display-text.js';
import { askForWord } from './ask-for-word.js';
import { messages } from './messages.js';

export const messageWaits = defineEmail({
  messages,
  audience: 'partner',
  asked: {
    on: ['thread.written'],
    subscriber: 'message-waits',
    only: ({ payload }) => payload.by === 'coach',
    knows: 'thread',
    ask: askForWord,
  },
  gate: { states: ['active', 'paused'] },
  expiresAfter: 3 * day,
  stoppable: true,
  pace: 'by-day',
  refs: noRefs,
  needs: 'thread',
  /** `replies`: a reply comes back to us, and the coach reads it. */
  variables: z.object({ name, link, unread: count, replies: z.boolean() }),
  /** Nothing is left to say once all was read. */
  fill({ name, unread, page, takesReplies: replies }) {
    return unread === 0 ? null : { name, unread, replies, link: page('/us/messages') };
  },
  preview: { name: 'Robin', link: 'https://troth.example/us/messages', unread: 1, replies: true },
});
