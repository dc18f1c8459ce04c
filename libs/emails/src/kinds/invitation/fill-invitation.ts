import type { Facts } from '../../facts.js';
import { linkTo } from '../../links.js';
import { validUntil } from '../../words.js';

/** The invitation and its reminder say the same of their link. */
export function fillInvitation(facts: Facts<'couple'>) {
  const link = linkTo('/invitation', facts);
  if (link === null) return null;
  return { name: facts.name, inviterName: facts.couple.partnerName, link, validUntil: validUntil(facts) };
}
