import { idsAt, insertLinks, requestEmails, type Database } from '@troth/database';
import { linkToken, tokenHash, type SealingKeys } from '@troth/sealing';
import type { Practice } from './fill-practice.js';
import { idOf } from './ids.js';

const AT_ONCE = 1_000;
// A step through the couples that visits each before any comes again, and neighbours far apart.
const STRIDE = 7_919;

/**
 * Makes so many check-in emails due now, all in one transaction, by the very statements that asking uses. `run` tells
 * this batch from all others.
 */
export async function makeEmailsDue(
  { database, practice, keys }: { database: Database; practice: Practice; keys: SealingKeys },
  count: number,
  run: number,
): Promise<void> {
  const now = new Date();
  const newId = idsAt(now);
  const { practiceId, couples, week, closesAt } = practice;
  const emails = Array.from({ length: count }, (_, index) => {
    const turn = index + run * count;
    const couple = ((turn * STRIDE) % couples) + 1;
    const partnerId = idOf(turn % (2 * couples) < couples ? 'partnerA' : 'partnerB', couple);
    const about = { practiceId, enrolmentId: idOf('enrolment', couple) };
    return { ...about, partnerId, linkId: newId(), deliveryId: newId(), key: `${run} ${index}` };
  });
  await database.transaction(async (tx) => {
    for (let from = 0; from < count; from += AT_ONCE) {
      const some = emails.slice(from, from + AT_ONCE);
      await insertLinks(
        tx,
        some.map(({ practiceId, enrolmentId, partnerId, linkId }) => ({
          id: linkId,
          practiceId,
          enrolmentId,
          partnerId,
          localWeek: week,
          createdAt: now,
          expiresAt: closesAt,
          purpose: 'check-in',
          tokenHash: tokenHash(linkToken(keys, linkId)),
        })),
      );
      await requestEmails(
        tx,
        some.map(({ practiceId, enrolmentId, partnerId, linkId, deliveryId, key }) => ({
          id: deliveryId,
          practiceId,
          personId: partnerId,
          enrolmentId,
          audience: 'partner',
          kind: 'check-in',
          key,
          refs: { week, linkId },
          dueAt: now,
          expiresAt: closesAt,
          causedBy: enrolmentId,
        })),
        now,
      );
    }
  });
}
