import { findPractice, idsAt, insertPractice, type Database, type Practice } from '@troth/database';

export interface PracticeWords {
  readonly name: string;
  readonly zone: string;
}

/** The practice that this installation serves; founded where there is none yet. */
export async function foundPractice(database: Database, { name, zone }: PracticeWords, now: Date): Promise<Practice> {
  const there = await findPractice(database);
  if (there) return there;
  const practice = { id: idsAt(now)(), slug: 'practice', name, zone };
  await database.transaction((tx) => insertPractice(tx, practice, now));
  return practice;
}
