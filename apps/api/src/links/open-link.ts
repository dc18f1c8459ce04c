import { findLink, loadEnrolment, type Link, type LinkPurpose, type Tx } from '@troth/database';
import { partnerOf, type Enrolment, type Partner } from '@troth/domain';
import { tokenHash } from '@troth/sealing';
import { Problem } from '../problems/problem.js';

export interface OpenedLink {
  readonly link: Link;
  readonly enrolment: Enrolment;
  /** Whose link it is. */
  readonly partner: Partner;
}

/**
 * What a mailed link leads to. An unknown link and one of another purpose, taken back, or, but for signing in, of a couple
 * that has left are one and the same problem, `link-not-valid`. `lock` holds the link until the transaction ends.
 */
export async function openLink(
  tx: Tx,
  token: string,
  purpose: LinkPurpose,
  { lock = false } = {},
): Promise<OpenedLink> {
  const link = await findLink(tx, tokenHash(token), purpose, { lock });
  if (!link) throw new Problem('link-not-valid');
  const enrolment = await loadEnrolment(tx, link);
  const partner = enrolment && partnerOf(enrolment, link.partnerId);
  if (!enrolment || !partner) throw new Problem('link-not-valid');
  if (enrolment.state === 'withdrawn' && purpose !== 'sign-in') throw new Problem('link-not-valid');
  return { link, enrolment, partner };
}

/** Refuses a link that was used already or whose time is over. */
export function refuseSpent({ link }: OpenedLink, now: Date): void {
  if (link.usedAt || link.expiresAt <= now) throw new Problem('link-not-valid');
}
