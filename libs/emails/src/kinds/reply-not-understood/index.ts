import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';

export const replyNotUnderstood = defineEmail({
  title: 'Reply that is no check-in',
  when: 'At once, when a reply to a check-in cannot be taken as its answers, to that partner.',
  audience: 'partner',
  expiresAfter: 1 * day,
  stoppable: false,
  pace: 'at-once',
  why: 'You get this because you answered a check-in by email.',
  variables: z.object({
    name,
    link,
    weekLabel: line,
    /** Null once the week has closed. */
    closesAt: line.nullable(),
    /** The stage’s own two questions can be answered too. */
    asksFive: z.boolean(),
    /** Its words were passed on to the coach. */
    toCoach: z.boolean(),
    /** Something was attached to the reply, which is not kept. */
    attached: z.boolean(),
  }),
  preview: {
    name: 'Robin',
    link: 'https://troth.example/check-in#k3Jx9Qm2',
    weekLabel: '23 to 29 November',
    closesAt: 'Tuesday 1 December, 19:00',
    asksFive: true,
    toCoach: true,
    attached: true,
  },
  subject: ({ weekLabel }) => `About your reply, ${weekLabel}`,
  preheader: 'Nothing is lost.',
  view: ({ closesAt }) => ({
    button: closesAt === null ? 'Open our page' : 'Open my check-in',
  }),
});
