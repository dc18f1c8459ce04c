import { findOpenAsking, holdEnrolment, saveMeasureAnswers, type EnrolmentRef, type PartnerRef } from '@troth/database';
import { answersFit, measureKey, type Measure, type MeasureAnswers } from '@troth/domain';
import { welcomeBack } from '../check-in/keep-rhythm.js';
import type { Work } from '../work.js';

export type MeasuresAnswered = 'kept' | 'not-asked' | 'does-not-fit';

/**
 * Keeps what one partner answers to the measures that they were asked for, in place of what they answered to this asking
 * before. What is left out entirely is not kept.
 */
export async function answerMeasures(
  work: Work,
  partner: EnrolmentRef & PartnerRef,
  measures: readonly Measure[],
  given: Readonly<Record<string, MeasureAnswers>>,
): Promise<MeasuresAnswered> {
  await holdEnrolment(work.tx, partner);
  const asking = await findOpenAsking(work.tx, partner, work.now, { lock: true });
  if (!asking) return 'not-asked';
  const byKey = new Map(measures.map((measure) => [measureKey(measure), measure]));
  const fits = Object.entries(given).every(([key, answers]) => {
    const measure = byKey.get(key);
    return measure !== undefined && answersFit(measure, answers);
  });
  if (!fits) return 'does-not-fit';
  const answered = Object.entries(given).filter(([, answers]) => Object.keys(answers).length > 0);
  const { practiceId, enrolmentId, partnerId } = partner;
  const kept = answered.length > 0 ? Object.fromEntries(answered) : null;
  await saveMeasureAnswers(work.tx, { practiceId, id: asking.id }, kept, work.now);
  await work.record([{ practiceId, enrolmentId, name: 'measure.answered', payload: { partnerId } }]);
  if (kept) await welcomeBack(work, partner);
  return 'kept';
}
