import { peopleOfPractice, type Database, type Tx } from '@troth/database';
import type { Id } from '@troth/domain';

/** Whether somebody at the practice reads what is said privately. Where nobody does, nobody is asked. */
export async function isSafetyRead(reader: Database | Tx, practiceId: Id): Promise<boolean> {
  return (await peopleOfPractice(reader, practiceId)).some(({ roles }) => roles.includes('safety'));
}
