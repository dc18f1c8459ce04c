import { findCoachByAddress, type Coach, type Database } from '@troth/database';
import { CannotRun } from '../command.js';

/** The coach who signs in with that address. Throws CannotRun where nobody does, or does no more. */
export async function theCoach(database: Database, address: string): Promise<Coach> {
  const coach = await findCoachByAddress(database, address);
  if (!coach) throw new CannotRun(`No coach has the address ${address}. See: npm run troth -- coach list`);
  if (coach.leftAt) throw new CannotRun(`${coach.name} has left the practice on ${coach.leftAt.toISOString()}.`);
  return coach;
}
