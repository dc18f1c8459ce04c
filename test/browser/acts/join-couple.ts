import { secretOf, type Standalone } from '../standalone.js';

interface Joining {
  readonly name: string;
  readonly email: string;
}

/** When each of them is asked every week. */
interface Slot {
  readonly zone: string;
  readonly weekday: number;
  readonly time: string;
}

const consent = { version: '2', given: true, emails: '2' };

/** One who joins and confirms by the link of their email; their partner is invited by it. */
export async function invitePartner(troth: Standalone, [one, partner]: readonly [Joining, Joining], slot: Slot) {
  const { name, email } = partner;
  await troth.ask('POST', '/api/v1/join', { ...one, ...slot, partner: { name, email } });
  const token = secretOf(await troth.newestMail(one.email, 'confirm-address'));
  await troth.ask('POST', '/api/v1/join/confirm', { token, consent });
}

/** Two who have both joined, each by the link of their email, outside of the browser. */
export async function joinCouple(troth: Standalone, both: readonly [Joining, Joining], slot: Slot): Promise<void> {
  await invitePartner(troth, both, slot);
  const token = secretOf(await troth.newestMail(both[1].email, 'invitation'));
  await troth.ask('POST', '/api/v1/invitation/accept', { token, ...slot, consent });
}
