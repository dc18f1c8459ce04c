import { comparedQuestions, id, localWeek } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { sentences } from './sentences.js';
import { weeklyReportVariables } from './variables.js';
import { fillReport } from './fill-report.js';
import { messages } from './messages.js';

export const weeklyReport = defineEmail({
  messages,
  audience: 'partner',
  asked: { by: ['subscriber weekly-report'] },
  gate: { states: ['active'] },
  expiresAfter: 3 * day,
  stoppable: true,
  pace: 'by-day',
  refs: z.object({ reportId: id, week: localWeek }),
  needs: 'report',
  variables: weeklyReportVariables,
  fill: fillReport,
  preview: {
    name: 'Robin',
    link: 'https://troth.example/us',
    weekLabel: '23 to 29 November',
    stage: { title: 'Consistent, transparent behaviour', number: 4, of: 5, optional: 1, round: 1, week: 5 },
    consistency: {
      score: 82,
      weeks: 11,
      promises: 14,
      lastCounted: '2026-W48',
      idle: 0,
      trend: 'better',
      kept: 2.5,
      of: 3,
      beside: { excused: 1, notYet: 0, untold: 0 },
      points: [null, null, 58, 61, 55, 63, 70, 68, 74, 79, 80, 82].map((value, index) => ({
        week: `2026-W${37 + index}` as const,
        score: value,
      })),
    },
    regularity: { answered: 11, asked: 12 },
    ratings: comparedQuestions.map((figure, index) => ({
      figure,
      trend: index === 0 ? ('better' as const) : ('about the same' as const),
    })),
    practice: {
      title: 'Tell early',
      minutes: 15,
      steps: [
        'Agree on a short message for “this will not go as I said”.',
        'Send it this week as soon as you know, even about small things, with the new plan in it.',
        'The one who gets it answers: “Thank you for telling me.”',
        'At the end of the week, tell each other what it was like to send one and to get one.',
      ],
    },
  },
  view: sentences,
});
