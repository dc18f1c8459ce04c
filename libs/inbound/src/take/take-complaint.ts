import { suppressPartner } from '@troth/database';
import { idsOf, keep, recipientOf, tell, type Taken, type Taking } from './taking.js';

/** A complaint means stop: from this very transaction on nothing goes to this person but what they ask for themselves. */
export async function takeComplaint(taking: Taking): Promise<Taken> {
  if (!(await recipientOf(taking))) return 'nothing';
  if (!(await keep(taking, 'complaint'))) return 'known';
  const { work, delivery } = taking;
  const { tx, now } = work;
  await suppressPartner(
    tx,
    { practiceId: delivery.practiceId, partnerId: delivery.personId, sentTo: delivery.sentTo },
    'complaint',
    now,
  );
  await tell(taking, 'mail.complained', idsOf(taking));
  return 'kept';
}
