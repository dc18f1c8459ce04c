import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { StandaloneSettings } from '@troth/config';
import { holdStream, idsAt, openDatabase, requestEmails, usualRetention, type Database } from '@troth/database';
import { freshDatabase } from '@troth/testing';
import { CannotRun, type Command } from '../command.js';
import { mailAgain } from './mail-again.js';
import { mailRelease } from './mail-release.js';
import { status } from '../status.js';

jest.setTimeout(60_000);

const now = new Date('2026-11-30T08:00:00Z');
const practiceId = '0190a000-0000-7000-8000-000000000001';
const personId = '0190a000-0000-7000-8000-000000000002';
const [lost, held] = [idsAt(now)(), idsAt(now)()];

let database: Database;
beforeAll(async () => {
  database = await openDatabase(await freshDatabase());
  await database.query(`insert into practice values ($1, 'practice', 'The practice', 'Europe/Berlin', now())`, [
    practiceId,
  ]);
  const expiresAt = new Date(now.getTime() + 3_600_000);
  const request = {
    practiceId,
    personId,
    enrolmentId: null,
    audience: 'coach' as const,
    kind: 'coach-digest',
    refs: {},
  };
  await database.transaction((tx) =>
    requestEmails(
      tx,
      [lost, held].map((id) => ({ ...request, id, key: id, dueAt: now, expiresAt, causedBy: id })),
      now,
    ),
  );
  for (const state of ['claimed', 'handing-over', 'uncertain']) await put(lost, state);
  for (const state of ['claimed', 'held']) await put(held, state);
  await holdStream(database, { host: 'mail:25', why: '550 5.7.1 not from you', deliveryId: held });
});
afterAll(() => database.close());

const put = (id: string, state: string) => database.query('update delivery set state = $2 where id = $1', [id, state]);

/** What a command says; `status` ends with what is wrong, which is said as well. */
async function told(command: Command, args: readonly string[] = []): Promise<string> {
  const lines: string[] = [];
  const run = command.run(args, {
    settings: { retention: usualRetention, backups: { to: null } } as StandaloneSettings,
    database: () => Promise.resolve(database),
    databaseUrl: () => Promise.resolve(database.url),
    clock: () => Promise.resolve({ now: () => now, onChange: () => undefined, close: () => undefined }),
    say: (line) => void lines.push(line),
  });
  await run.catch((fault: Error) => {
    if (command !== status || !(fault instanceof CannotRun)) throw fault;
    lines.push(fault.message);
  });
  return lines.join('\n');
}

it('an operator sees what is uncertain or held with what can be done, and does it, once', async () => {
  expect(await told(status)).toContain('mail:25 refuses us');
  expect(await told(status)).toContain('550 5.7.1 not from you; 1 held; mend it, then: npm run troth -- mail release');
  expect(await told(status)).toContain(`npm run troth -- mail again ${lost}`);

  expect(await told(mailRelease)).toMatch(/mail:25 said: 550 5\.7\.1.*\nEmail flows again; 1 that were held are due\./);
  expect(await told(mailRelease)).toBe('No email is held.');
  expect(await told(mailAgain, [lost])).toMatch(/^It is due once more, as /);
  await expect(told(mailAgain, [lost])).rejects.toThrow('asked for once more already');
  await expect(told(mailAgain, [held])).rejects.toThrow('Its end is known');

  expect(await told(status)).not.toMatch(/refuses us|mail again/);
});
