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

interface Opening {
  readonly now: Date;
  /** Holds the couple and the link until the transaction ends. */
  readonly lock?: boolean;
}

/**
 * What a mailed link leads to. An unknown link and one of another purpose, used, past its time, taken back, or, but for
 * signing in, of a couple that has left are one and the same problem, `link-not-valid`.
 */
export async function openLink(tx: Tx, token: string, purpose: LinkPurpose, opening: Opening): Promise<OpenedLink> {
  return leadFrom(tx, await liveLink(tx, token, purpose, opening));
}

/** The link alone, for who looks at something else before the couple; null after the same work for every dead one. */
export async function liveLink(tx: Tx, token: string, purpose: LinkPurpose, opening: Opening): Promise<Link | null> {
  const { now, lock = false } = opening;
  const lives = livesUntil[purpose];
  const life = lives === 'revoked' ? undefined : { now, once: lives === 'used' };
  const hash = tokenHash(token);
  const found = await findLink(tx, hash, purpose, { life });
  if (!found || !lock) return found;
  // A decision and an erasure take the couple first, and then its links.
  await loadEnrolment(tx, found, { lock });
  return findLink(tx, hash, purpose, { lock, life });
}

/** Whose link it is, and their couple. Throws `link-not-valid`. */
export async function leadFrom(tx: Tx, link: Link | null): Promise<OpenedLink> {
  // Before anything else is read: who times the answers is not to learn which links there were.
  if (!link) throw new Problem('link-not-valid');
  const enrolment = await loadEnrolment(tx, link);
  const partner = enrolment && partnerOf(enrolment, link.partnerId);
  if (!enrolment || !partner) throw new Problem('link-not-valid');
  if (enrolment.state === 'withdrawn' && link.purpose !== 'sign-in') throw new Problem('link-not-valid');
  return { link, enrolment, partner };
}

/** When a link opens nothing any more. To press a button of some twice is no fault, and a closed week is shown as such. */
const livesUntil: Readonly<Record<LinkPurpose, 'used' | 'over' | 'revoked'>> = {
  'confirm-address': 'over',
  measure: 'over',
  invitation: 'used',
  'sign-in': 'used',
  'change-address': 'used',
  'check-in': 'revoked',
};
