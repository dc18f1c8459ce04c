import { recentLinks } from '@troth/database';
import { confirmUntil } from '@troth/domain';
import { makeLinks } from '@troth/programme';
import { coupleOf, refOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

const HOUR_MS = 3_600_000;
const MOST_AN_HOUR = 3;
const MOST_A_DAY = 8;

/** Somebody signed up: their address is asked to be confirmed. A mailbox that others keep typing is left in peace. */
export const confirmAddress = defineSubscriber({
  name: 'confirm-address',
  on: ['enrolment.requested'],
  async react(event, reacting) {
    const { practiceId, enrolmentId } = refOf(event);
    const { partnerId } = event.payload;
    // Erased before this was worked.
    if (!(await coupleOf(event, reacting))) return;
    const wanted = { practiceId, partnerId, purpose: 'confirm-address' } as const;
    const sentIn = (ms: number) => recentLinks(reacting.tx, wanted, new Date(reacting.now.getTime() - ms));
    if ((await sentIn(HOUR_MS)) >= MOST_AN_HOUR || (await sentIn(24 * HOUR_MS)) >= MOST_A_DAY) return;
    const expiresAt = confirmUntil(event.occurredAt);
    const [linkId = ''] = await makeLinks(reacting, [{ ...wanted, enrolmentId, expiresAt }]);
    await requestForEvent(event, reacting, [
      { kind: 'confirm-address', to: partnerId, key: event.id, refs: { linkId } },
    ]);
  },
});
