import { keepBounce, suppressPartner } from '@troth/database';
import type { Evidence, Failure } from '@troth/mail/reports';
import { idsOf, keep, recipientOf, tell, type Taken, type Taking } from './taking.js';

const kinds = { hard: 'bounce', soft: 'soft-bounce', policy: 'about-us', delayed: 'delayed' } as const;

/**
 * Keeps a failure that was reported. A dead address stops all mail to it in this very transaction, and so does a
 * mailbox that has been full too often. What is only delayed is kept with its words, and counts for nothing yet.
 */
export async function takeBounce(
  taking: Taking,
  { weight, evidence }: Failure & { readonly weight: keyof typeof kinds },
): Promise<Taken> {
  if (!(await recipientOf(taking))) return 'nothing';
  if (!(await keep(taking, kinds[weight], { said: saidIn(evidence) }))) return 'known';
  if (weight === 'delayed') return 'kept';
  const { work, delivery } = taking;
  const { tx, now } = work;
  if (weight === 'hard' || (weight === 'soft' && (await keepBounce(tx, delivery, { bounce: 'soft', now })))) {
    const partner = { practiceId: delivery.practiceId, partnerId: delivery.personId, sentTo: delivery.sentTo };
    await suppressPartner(tx, partner, evidence.code ?? 'bounced', now);
  }
  await tell(taking, 'mail.bounced', { ...idsOf(taking), how: weight === 'policy' ? 'about-us' : weight });
  return 'kept';
}

/** In one line: the code, what the server said, and why it was weighed so. */
export function saidIn({ code, words, rule }: Evidence): string {
  return [code ?? 'no code', words ?? 'no words', `(${rule})`].join(' ');
}
