import { sessionsToCome } from '@troth/database';
import type { Loader } from './content.js';

/** The sessions that each reader has still to come, in one statement. */
export const loadSessions: Loader<'sessions'> = async (addressed, { database, now }) => {
  const people = addressed.map(({ delivery }) => delivery);
  const toCome = await sessionsToCome(database, people, now());
  return new Map(people.map(({ id, personId }) => [id, { sessions: toCome.get(personId) ?? [] }]));
};
