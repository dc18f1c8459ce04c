import { mostUrgentFirst } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { coupleForCoach, flagWords } from '../../coach-words.js';
import { messages } from './messages.js';

export const coachAlert = defineEmail({
  messages,
  audience: 'coach',
  asked: { by: ['subscriber coach-alert'] },
  gate: { states: ['active', 'paused'] },
  expiresAfter: 2 * day,
  stoppable: true,
  pace: 'by-day',
  refs: noRefs,
  needs: 'flags',
  variables: z.object({
    name,
    link,
    names: name,
    stage: line,
    flags: z.array(z.object({ title: line, evidence: line })).min(1),
  }),
  fill: (facts) => ({
    name: facts.name,
    ...coupleForCoach(facts.flags[0], facts),
    flags: mostUrgentFirst(
      facts.flags.map((flag) => ({ ...flag, kind: flag.flag, quiet: null })),
      facts.dueAt,
    ).map((flag) => flagWords(flag, facts.say)),
  }),
  preview: {
    name: 'Ada',
    link: 'https://troth.example/coach/couples/1',
    names: 'Robin and Kim',
    stage: 'Taking responsibility, round 2, week 3',
    flags: [
      {
        title: 'Robin: Wrote a note to you',
        evidence: 'It came with a check-in, and can be read on the couple’s page.',
      },
      { title: 'Kim: Trust has dropped', evidence: 'From 6 to 2 out of 10 within two weeks.' },
    ],
  },
  view: ({ flags }, say) => ({ intro: say(messages.intro, { flags: flags.length }) }),
});
