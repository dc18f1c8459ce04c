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
  /** Holds the link until the transaction ends. */
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
  const link = await findLink(tx, tokenHash(token), purpose, opening);
  return link && !isSpent[purpose](link, opening.now) ? link : null;
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

const isOver = ({ expiresAt }: Link, now: Date) => expiresAt <= now;
const isUsedOrOver = (link: Link, now: Date) => link.usedAt !== null || isOver(link, now);

/** When a link opens nothing any more. To press a button of some twice is no fault, and a closed week is shown as such. */
const isSpent: Readonly<Record<LinkPurpose, (link: Link, now: Date) => boolean>> = {
  'confirm-address': isOver,
  measure: isOver,
  invitation: isUsedOrOver,
  'sign-in': isUsedOrOver,
  'change-address': isUsedOrOver,
  'check-in': () => false,
};
