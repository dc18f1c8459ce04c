import { checkInFacts, loadEnrolment, loadWeeksAhead, type EnrolmentRef } from '@troth/database';
import { mayBeAsked, type Id } from '@troth/domain';
import { linkToken } from '@troth/sealing';
import { makeLinks } from '../make-links.js';
import type { Work } from '../work.js';
import { openTurns } from './ask-check-ins.js';

/**
 * Opens the check-in of the week that closes next for a partner who wants to answer now, asked in it before or not.
 * Its email does not come then. Returns the token of a link to it; null while the programme does not run.
 */
export async function askNow(
  work: Work,
  { partnerId, ...ref }: EnrolmentRef & { readonly partnerId: Id },
): Promise<string | null> {
  const { tx, now, keys } = work;
  const couple = await loadEnrolment(tx, ref, { lock: true });
  const { weeks } = couple ? await loadWeeksAhead(tx, couple) : { weeks: [] };
  const next = weeks.find(({ closesAt }) => closesAt > now);
  const [turn] = next ? await checkInFacts(tx, [{ practiceId: ref.practiceId, partnerId, week: next.week }]) : [];
  if (!turn || !mayBeAsked(turn)) return null;
  const { week, closesAt } = turn;
  const { practiceId, enrolmentId } = ref;
  const fresh = await openTurns(work, [turn]);
  await work.record(
    fresh.map(() => ({ name: 'check-in.asked', payload: { partnerId, week }, practiceId, enrolmentId }) as const),
  );
  const link = {
    purpose: 'check-in',
    practiceId,
    enrolmentId,
    partnerId,
    localWeek: week,
    expiresAt: closesAt,
  } as const;
  const [id = ''] = await makeLinks(work, [link]);
  return linkToken(keys, id);
}
