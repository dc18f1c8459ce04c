import type { Coach } from '@troth/database';
import type { EventOf } from '@troth/domain';
import type { Work } from '@troth/programme';

type Payload = EventOf<'coach.factor-changed'>['payload'];

/** Records that a coach has changed what they sign in with. */
export async function tellOfFactor(
  work: Work,
  { id: coachId, practiceId }: Coach,
  factor: Payload['factor'],
  change: Payload['change'],
): Promise<void> {
  const payload = { coachId, factor, change, by: 'coach' } as const;
  await work.record([{ name: 'coach.factor-changed', payload, practiceId, enrolmentId: null }]);
}
