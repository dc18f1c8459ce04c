import { idsAt, insertLinks, type Database } from '@troth/database';
import { linkToken, tokenHash, type SealingKeys } from '@troth/sealing';
import type { Practice } from './fill-practice.js';
import { idOf } from './ids.js';

/** One for each partner, to the check-in of the week that is open. */
export async function giveLinks(
  database: Database,
  { practiceId, couples, week, closesAt }: Practice,
  keys: SealingKeys,
): Promise<{ id: string }[]> {
  const now = new Date();
  const newId = idsAt(now);
  const links = Array.from({ length: 2 * couples }, (_, index) => {
    const couple = (index >> 1) + 1;
    const partnerId = idOf(index % 2 === 0 ? 'partnerA' : 'partnerB', couple);
    return { id: newId(), partnerId, enrolmentId: idOf('enrolment', couple) };
  });
  const common = { practiceId, purpose: 'check-in', localWeek: week, createdAt: now, expiresAt: closesAt } as const;
  await database.transaction((tx) =>
    insertLinks(
      tx,
      links.map((link) => ({ ...link, ...common, tokenHash: tokenHash(linkToken(keys, link.id)) })),
    ),
  );
  return links;
}
