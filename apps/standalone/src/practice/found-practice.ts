import { findPractice, idsAt, insertPractice, type Database, type Practice } from '@troth/database';

/** The practice that this installation serves; founded where there is none yet. */
export async function foundPractice(
  database: Database,
  { slug, name, zone }: Omit<Practice, 'id'>,
  now: Date,
): Promise<Practice> {
  const there = await findPractice(database);
  if (there) return there;
  const practice = { id: idsAt(now)(), slug, name, zone };
  await database.transaction((tx) => insertPractice(tx, practice, now));
  return practice;
}
