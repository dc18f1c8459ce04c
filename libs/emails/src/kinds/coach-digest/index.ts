import { localWeek } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { count, line, link, name, oneLine } from '../../display-text.js';
import { fillDigest } from './fill-digest.js';
import { messages } from './messages.js';

export const coachDigest = defineEmail({
  messages,
  audience: 'coach',
  asked: { by: ['slot coach-digest'] },
  gate: { states: null },
  expiresAfter: 1 * day,
  stoppable: true,
  pace: 'by-day',
  refs: z.object({ week: localWeek }),
  needs: 'digest',
  variables: z.object({
    name,
    link,
    weekLabel: line,
    /** Couples who are active, paused ones left out. */
    active: count,
    paused: count,
    checkIns: z.object({ answered: count, asked: count }),
    /** Couples with something that is not apart from worry. */
    needing: count,
    attention: z.array(
      z.object({
        names: name,
        stage: line,
        link,
        /** `cameBack`: it had been left in peace until last week. */
        flags: z.array(z.object({ title: line, evidence: line, cameBack: z.boolean() })).min(1),
      }),
    ),
    ended: z.array(z.object({ names: name, title: line })),
    milestones: z.array(z.object({ names: name, title: line, prompt: z.string().max(600).transform(oneLine) })),
  }),
  fill: fillDigest,
  preview: {
    name: 'Ada',
    link: 'https://troth.example/coach',
    weekLabel: '16 to 22 November',
    active: 11,
    paused: 1,
    checkIns: { answered: 19, asked: 22 },
    needing: 2,
    attention: [
      {
        names: 'Robin and Kim',
        stage: 'Taking responsibility, round 2, week 3',
        link: 'https://troth.example/coach/couples/1',
        flags: [
          { title: 'Trust has dropped', evidence: 'From 6 to 2 out of 10 within two weeks.', cameBack: false },
          { title: 'Ready for two weeks', evidence: 'Both have answered 4 or 5 since 8 November.', cameBack: false },
        ],
      },
      {
        names: 'Noor and Sam',
        stage: 'Open, honest communication, round 1, week 4',
        link: 'https://troth.example/coach/couples/2',
        flags: [{ title: 'No check-in for three weeks or longer', evidence: 'Weeks 45, 46 and 47.', cameBack: true }],
      },
    ],
    ended: [{ names: 'Noor (with Sam)', title: 'An email came back' }],
    milestones: [
      {
        names: 'Mia and Jo',
        title: 'A first promise marked as kept',
        prompt:
          'Mia marked a first promise as kept; Jo saw: partly kept. Ask each of them what helped, or what was missing.',
      },
    ],
  },
  view: ({ active, paused, checkIns, needing }, say) => ({
    summary: say(messages.summary, { active, paused, ...checkIns }),
    needed: say(messages.needed, { couples: needing }),
  }),
});
