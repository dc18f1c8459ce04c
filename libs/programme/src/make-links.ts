import { insertLinks, type LinkPurpose } from '@troth/database';
import type { Id, LocalWeek } from '@troth/domain';
import { linkToken, tokenHash } from '@troth/sealing';
import type { Work } from './work.js';

export interface WantedLink {
  /** Where what it is about has an id already; a fresh one otherwise. */
  readonly id?: Id;
  readonly purpose: LinkPurpose;
  readonly practiceId: Id;
  readonly enrolmentId: Id;
  readonly partnerId: Id;
  readonly localWeek?: LocalWeek;
  readonly expiresAt: Date;
}

/** Makes links and returns their ids, in order: the refs of the emails that carry them. */
export async function makeLinks({ tx, now, newId, keys }: Work, wanted: readonly WantedLink[]): Promise<Id[]> {
  const links = wanted.map((link) => {
    const id = link.id ?? newId();
    return {
      ...link,
      id,
      tokenHash: tokenHash(linkToken(keys, id)),
      localWeek: link.localWeek ?? null,
      createdAt: now,
    };
  });
  await insertLinks(tx, links);
  return links.map(({ id }) => id);
}
