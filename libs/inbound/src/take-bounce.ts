import { keepBounce, suppressPartner } from '@troth/database';
import { weighReport } from '@troth/domain';
import type { DeliveryReport } from './delivery-report.js';
import { idsOf, keep, recipientOf, tell, type Taken, type Taking } from './taking.js';

const kinds = { hard: 'bounce', soft: 'soft-bounce', 'about-us': 'about-us' } as const;

/**
 * Keeps a failure that was reported. A dead address stops all mail to it in this very transaction, and so does a
 * mailbox that has been full too often.
 */
export async function takeBounce(taking: Taking, report: DeliveryReport): Promise<Taken> {
  const weight = weighReport(report);
  if (weight === 'none' || !(await recipientOf(taking))) return 'nothing';
  if (!(await keep(taking, kinds[weight]))) return 'known';
  const { tx, now, delivery } = taking;
  if (weight === 'hard' || (weight === 'soft' && (await keepBounce(tx, delivery, { bounce: 'soft', now })))) {
    const partner = { practiceId: delivery.practiceId, partnerId: delivery.personId };
    await suppressPartner(tx, partner, report.status ?? 'bounced', now);
  }
  await tell(taking, 'mail.bounced', { ...idsOf(taking), how: weight });
  return 'kept';
}
