import { insertAskings } from '@troth/database';
import { atTheStart, measureOpenUntil, type Enrolment, type Id } from '@troth/domain';
import type { Work } from '../work.js';

/** What one partner is asked from the first day on. */
export interface AskedAtStart {
  readonly partnerId: Id;
  readonly openUntil: Date;
}

/**
 * Opens the questions on how things are to both, as soon as the programme runs: what they say is where they start, and
 * later answers are held against it. Returns those who are asked; none where the couple is on a pause already.
 */
export async function askAtStart(work: Work, couple: Enrolment): Promise<readonly AskedAtStart[]> {
  if (couple.state !== 'active') return [];
  const { practiceId, id: enrolmentId, partners } = couple;
  const openUntil = measureOpenUntil(work.now);
  const askings = [partners.a, partners.b].map(({ id: partnerId }) => {
    return { practiceId, enrolmentId, partnerId, id: work.newId(), occasion: atTheStart, openUntil };
  });
  const fresh = await insertAskings(work.tx, askings, work.now);
  const asked = askings.filter(({ id }) => fresh.has(id));
  await work.record(
    asked.map(({ partnerId, id: askingId }) => {
      return { name: 'measure.asked', payload: { partnerId, askingId }, practiceId, enrolmentId } as const;
    }),
  );
  return asked;
}
