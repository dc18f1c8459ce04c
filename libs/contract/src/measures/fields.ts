import { z } from 'zod';
import { localTime } from '../fields/local-time.js';

const key = z.string().min(1).max(60);

/** What was answered to each measure, by its key, and to each question, by its id; what was left out is not in it. */
export const measureAnswers = z.record(key, z.record(key, z.int().min(0).max(10)));

const askedMeasure = z.object({
  key: z.string(),
  name: z.string(),
  about: z.string(),
  items: z.array(z.object({ id: z.string(), text: z.string() })),
  scale: z.object({ min: z.int(), max: z.int(), minLabel: z.string(), maxLabel: z.string() }),
  provenance: z.string().describe('Where the questions come from, and what they are not'),
});

export const askedMeasures = z.object({
  measures: z.array(askedMeasure),
  given: measureAnswers.nullable().describe('What I answered before to this asking'),
  openUntil: localTime,
});

const measurePoint = z.object({ on: z.iso.date(), score: z.number() });

export const trajectory = z.object({
  key: z.string(),
  name: z.string(),
  lowest: z.number().describe('The least score that there can be'),
  highest: z.number(),
  better: z.enum(['higher', 'lower']),
  points: z.array(measurePoint).describe('Oldest first; what was not answered well enough for a score is left out'),
  change: z
    .enum(['better', 'about the same', 'worse'])
    .nullable()
    .describe('From the first to the latest, by the reliable change; null before there are two'),
  leastChange: z.number().describe('The least difference that is more than chance, in points'),
});

export type AskedMeasure = z.output<typeof askedMeasure>;
export type AskedMeasures = z.output<typeof askedMeasures>;
export type MeasureTrajectory = z.output<typeof trajectory>;
