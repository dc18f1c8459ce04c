import { comparedQuestions, isLocalWeek, type LocalWeek } from '@troth/domain';
import { z } from 'zod';
import { count, line, link, name } from '../../display-text.js';

const score = z.number().min(0).max(100).nullable();
const week = z.custom<LocalWeek>((value) => typeof value === 'string' && isLocalWeek(value));
const trend = z.enum(['better', 'about the same', 'worse']);

/** Only the reader's own figures: nothing in it comes from the other partner's answers, or tells whether there are any. */
export const weeklyReportVariables = z.object({
  name,
  link,
  weekLabel: line,
  stage: z.object({ title: line, number: count, of: count, optional: count, round: count, week: count }),
  consistency: z.object({
    score,
    /** Counted weeks and promises behind the score; a report of an earlier version has no number of promises. */
    weeks: count,
    promises: count.nullable(),
    lastCounted: week.nullable(),
    idle: count,
    trend: trend.nullable(),
    /** This week's own promises: what was kept (halves allowed) of what counts. */
    kept: z.number().min(0),
    of: count,
    /** This week's that count neither way; null in a report of an earlier version, which kept no such numbers. */
    beside: z.object({ excused: count, notYet: count, untold: count }).nullable(),
    points: z.array(z.object({ week, score })).max(60),
  }),
  regularity: z.object({ answered: count, asked: count }),
  ratings: z.array(z.object({ figure: z.enum(comparedQuestions), trend })),
  practice: z.object({ title: line, minutes: count, steps: z.array(line) }).nullable(),
});

export type WeeklyReportVariables = z.output<typeof weeklyReportVariables>;
