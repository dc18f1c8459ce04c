import {
  holdEnrolment,
  deleteSaidOfPractice,
  loadEnrolment,
  saveSaidOfPractice,
  weekInRound,
  type EnrolmentRef,
  type PartnerRef,
} from '@troth/database';
import { maySayOfPractice, practiceWordsPlace, type PracticeAudience, type PracticeAnswer } from '@troth/domain';
import { welcomeBack } from '../check-in/keep-rhythm.js';
import { sealFor } from '../keys/seal-for.js';
import { refused, type Outcome } from '../refused.js';
import type { Work } from '../work.js';

/** What one partner says of a weekly practice; null takes back what they said of it in this week. */
interface Said {
  readonly said: PracticeAnswer | null;
  readonly words: { readonly text: string; readonly audience: PracticeAudience } | null;
}

/** Keeps what one partner says of a practice in the week that the couple is in; their words on it are sealed. */
export async function sayOfPractice(
  work: Work,
  me: EnrolmentRef & PartnerRef,
  weeklyPractice: string,
  { said, words }: Said,
): Promise<Outcome> {
  const { tx, now } = work;
  const { practiceId, enrolmentId, partnerId } = me;
  await holdEnrolment(tx, me);
  const enrolment = await loadEnrolment(tx, me);
  if (!enrolment) return refused('unknown-enrolment', 'There is no such enrolment.');
  const decision = maySayOfPractice(enrolment, weeklyPractice);
  if (!decision.ok) return decision;
  const roundId = decision.round.id;
  const week = Math.max(1, await weekInRound(tx, practiceId, enrolmentId, roundId));
  const of = { partnerId, roundId, weekInRound: week, weeklyPractice };
  if (said === null) {
    if (!(await deleteSaidOfPractice(tx, me, of))) return { ok: true, enrolment };
  } else {
    const sealed = async ({ text, audience }: NonNullable<Said['words']>) => {
      const place = practiceWordsPlace({ ...of, audience });
      return { sealed: await sealFor(work, { practiceId, personId: partnerId }, text, place), audience };
    };
    await saveSaidOfPractice(tx, practiceId, { ...of, said, saidAt: now, words: words && (await sealed(words)) });
  }
  await work.record([{ practiceId, enrolmentId, name: 'weekly-practice.said', payload: { partnerId, roundId } }]);
  if (said !== null) await welcomeBack(work, me);
  return { ok: true, enrolment };
}
