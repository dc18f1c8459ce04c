import { restoreRhythms, saveRhythms, silencesOf, type ClosedWeek, type EnrolmentRef } from '@troth/database';
import { slowedBy, type Id } from '@troth/domain';
import type { Happened, Work } from '../work.js';

/** Asks those less often who left a week's check-in unanswered once more than patience lasts; each step is told of. */
export async function slowRhythms({ tx }: Pick<Work, 'tx'>, closed: readonly ClosedWeek[]): Promise<Happened[]> {
  const missed = new Map(closed.flatMap((week) => week.missedBy.map((partnerId) => [partnerId, week])));
  const silences = await silencesOf(
    tx,
    [...missed].map(([partnerId, { practiceId }]) => ({ practiceId, partnerId })),
  );
  const slower = silences.flatMap(({ practiceId, partnerId, rhythm, unanswered }) => {
    const { week: since, enrolmentId } = missed.get(partnerId)!;
    const next = slowedBy(rhythm, unanswered);
    return next === rhythm ? [] : [{ practiceId, enrolmentId, partnerId, rhythm: next, since }];
  });
  await saveRhythms(tx, slower);
  return slower.map(({ practiceId, enrolmentId, partnerId, rhythm }) => {
    return { name: 'rhythm.changed', payload: { partnerId, rhythm }, practiceId, enrolmentId } as const;
  });
}

/**
 * The usual rhythm again, at once, for partners who are back; what they left unanswered before counts no more. Of who had
 * it anyway nothing is told.
 */
export async function backToUsual(
  { tx }: Pick<Work, 'tx'>,
  ref: EnrolmentRef,
  partnerIds: readonly Id[],
): Promise<Happened[]> {
  const back = await restoreRhythms(tx, ref.practiceId, partnerIds);
  return back.map(
    (partnerId) => ({ ...ref, name: 'rhythm.changed', payload: { partnerId, rhythm: 'every-week' } }) as const,
  );
}

/** The same for a partner who has shown that they are there by something else than a check-in. */
export async function welcomeBack(
  work: Work,
  { practiceId, enrolmentId, partnerId }: EnrolmentRef & { readonly partnerId: Id },
): Promise<void> {
  await work.record(await backToUsual(work, { practiceId, enrolmentId }, [partnerId]));
}
