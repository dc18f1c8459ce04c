import { keepBounce, suppressPartner } from '@troth/database';
import type { Failure } from './bounce/failure.js';
import { idsOf, keep, recipientOf, tell, type Taken, type Taking } from './taking.js';

const kinds = { hard: 'bounce', soft: 'soft-bounce', policy: 'about-us' } as const;

/**
 * Keeps a failure that was reported. A dead address stops all mail to it in this very transaction, and so does a
 * mailbox that has been full too often. What is only delayed is nothing yet.
 */
export async function takeBounce(
  taking: Taking,
  { weight, evidence }: Failure & { readonly weight: keyof typeof kinds | 'delayed' },
): Promise<Taken> {
  if (weight === 'delayed' || !(await recipientOf(taking))) return 'nothing';
  if (!(await keep(taking, kinds[weight]))) return 'known';
  const { tx, now, delivery } = taking;
  if (weight === 'hard' || (weight === 'soft' && (await keepBounce(tx, delivery, { bounce: 'soft', now })))) {
    const partner = { practiceId: delivery.practiceId, partnerId: delivery.personId, sentTo: delivery.sentTo };
    await suppressPartner(tx, partner, evidence.code ?? 'bounced', now);
  }
  await tell(taking, 'mail.bounced', { ...idsOf(taking), how: weight === 'policy' ? 'about-us' : weight });
  return 'kept';
}
