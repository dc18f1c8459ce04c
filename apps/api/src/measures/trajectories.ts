import type { AnsweredMeasure, MeasureTrajectory } from '@troth/contract';
import type { AnsweredAsking } from '@troth/database';
import {
  inWords,
  leastMeasuredChange,
  measuredChange,
  measureKey,
  scoreOf,
  type Measure,
  type MeasureAnswers,
} from '@troth/domain';
import { localTime } from '@troth/domain/calendar';
import { say } from '../speech/say.js';

interface Scored {
  readonly at: Date;
  readonly answers: MeasureAnswers;
  readonly score: number;
}

/** One partner's scores over time, of each measure that was answered. */
export function trajectoriesOf(
  measures: readonly Measure[],
  askings: readonly AnsweredAsking[],
  zone: string,
): MeasureTrajectory[] {
  return scoredMeasures(measures, askings).map(({ measure, scored }) => trajectory(measure, scored, zone));
}

/** The same with the latest answers, question by question. */
export function answeredOf(
  measures: readonly Measure[],
  askings: readonly AnsweredAsking[],
  zone: string,
): AnsweredMeasure[] {
  return scoredMeasures(measures, askings).map(({ measure, scored }) => {
    const { items, provenance, rights } = measure;
    const latest = scored.at(-1)?.answers ?? {};
    return {
      ...trajectory(measure, scored, zone),
      latest: items.map(({ id, text }) => ({ text: inWords(text, say), value: latest[id] ?? null })),
      provenance: inWords(provenance, say),
      rights: inWords(rights, say),
    };
  });
}

function scoredMeasures(measures: readonly Measure[], askings: readonly AnsweredAsking[]) {
  return measures.flatMap((measure) => {
    const scored = askings.flatMap((asking) => scoredIn(asking, measure));
    return scored.length === 0 ? [] : [{ measure, scored }];
  });
}

function scoredIn({ answers, answeredAt }: AnsweredAsking, measure: Measure): Scored[] {
  const given = answers?.[measureKey(measure)];
  const score = given ? scoreOf(measure, given) : null;
  return given && score !== null ? [{ at: answeredAt, answers: given, score }] : [];
}

function trajectory(measure: Measure, scored: readonly Scored[], zone: string): MeasureTrajectory {
  const { name, scale, scoring, items, better } = measure;
  const times = scoring.how === 'sum' ? items.length : 1;
  const [first, latest] = [scored[0], scored.at(-1)];
  return {
    key: measureKey(measure),
    name: inWords(name, say),
    lowest: scale.min * times,
    highest: scale.max * times,
    better,
    points: scored.map(({ at, score }) => ({ on: localTime(at, zone).date, score })),
    change: scored.length > 1 ? measuredChange(measure, first!.score, latest!.score) : null,
    leastChange: Math.round(leastMeasuredChange(measure) * 10) / 10,
  };
}
