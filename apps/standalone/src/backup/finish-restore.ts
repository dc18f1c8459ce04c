import {
  appendAuditEntry,
  endRestore,
  findPractice,
  forgetWhoWasSignedIn,
  migrate,
  verifyAuditLog,
} from '@troth/database';
import { byOperator } from '@troth/domain';
import { openKeys } from '@troth/programme';
import type { CommandContext } from '../troth/command.js';
import { eraseAgain } from './erase-again.js';
import { holdMail } from './hold-mail.js';

/**
 * What follows once the rows of a backup are there, each step safe to take again: tables brought forward, sessions
 * ended, the audit log verified, who was erased since erased again, mail held. Until its end nothing else starts. Gives
 * the entry from which on the audit log does not hold; null where it does.
 */
export async function finishRestore(
  context: CommandContext,
  erased: readonly string[],
  of: string,
): Promise<number | null> {
  const { say } = context;
  const url = await context.databaseUrl();
  await migrate(url);
  const database = await context.database();
  const now = (await context.clock()).now();
  const keys = await openKeys(database, context.settings.keys);
  await database.transaction((tx) => forgetWhoWasSignedIn(tx, now));
  say('Everybody is signed out.');
  const practice = await findPractice(database);
  const verdict = practice && (await verifyAuditLog(database, practice.id));
  if (verdict && !verdict.fault) say(`The audit log holds: ${verdict.entries} entries.`);
  say(`${await eraseAgain(database, keys, erased, now)} were erased again who had been erased since.`);
  await holdMail(context);
  if (practice)
    await database.transaction((tx) =>
      appendAuditEntry(
        tx,
        byOperator({ practiceId: practice.id, at: now, act: 'backup-restored', detail: of.slice(0, 200) }),
      ),
    );
  await endRestore(url);
  return verdict?.fault?.seq ?? null;
}
