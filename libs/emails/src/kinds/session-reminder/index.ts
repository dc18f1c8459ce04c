import { id } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { usPage } from '../../links.js';
import { messages } from './messages.js';

export const sessionReminder = defineEmail({
  messages,
  audience: 'partner',
  asked: { by: ['slot session-reminder'] },
  /** In a pause or after an end only the coach knows whether it still takes place. */
  gate: { states: ['active'] },
  expiresAfter: 2 * day,
  stoppable: true,
  pace: 'by-day',
  refs: z.object({ sessionId: id, beginsAt: z.iso.datetime() }),
  needs: 'sessions',
  variables: z.object({ name, link }),
  /** Nothing of what was called off, or moved to another time. */
  fill(facts, { sessionId, beginsAt }) {
    const stands = facts.sessions.some(
      (session) =>
        session.id === sessionId && session.state === 'booked' && session.beginsAt.toISOString() === beginsAt,
    );
    return stands ? { name: facts.name, link: usPage(facts) } : null;
  },
  preview: { name: 'Robin', link: 'https://troth.example/us' },
});
