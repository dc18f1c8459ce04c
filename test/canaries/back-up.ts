import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openClock, openDatabase, type Clock, type Database } from '@troth/database';
import { freshEmptyDatabase } from '@troth/testing';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { dumpOf } from '../../apps/api/src/us/every-way-to-write.fixture.js';
import { backup } from '../../apps/standalone/src/troth/backup/backup.js';
import { restore } from '../../apps/standalone/src/troth/backup/restore.js';
import type { Command } from '../../apps/standalone/src/troth/command.js';
import { erase } from '../../apps/standalone/src/troth/erase.js';
import type { WholeSystem } from './whole-system.js';

/** The operator's commands on one system, with a folder for backups and the key that opens them. */
export class Operator {
  private constructor(
    private readonly system: WholeSystem,
    private readonly folder: string,
    private readonly identity: string,
  ) {}

  static async of(system: WholeSystem): Promise<Operator> {
    const folder = join(system.folder, 'backups');
    await mkdir(folder);
    const identity = await generateIdentity();
    await writeFile(join(system.folder, 'identity'), identity);
    return new Operator(system, folder, identity);
  }

  /** Makes a backup; gives the path of its file. */
  async backUp(): Promise<string> {
    await this.#run(this.system.api.databaseUrl, backup);
    const name = (await readdir(this.folder)).find((one) => one.endsWith('.age'));
    return join(this.folder, name!);
  }

  /** Erases every couple whole, as the operator does; what is needed to do so again is noted beside the backups. */
  async eraseEverybody(): Promise<void> {
    const { database, databaseUrl } = this.system.api;
    for (const { id } of await database.query<{ id: string }>('select id from enrolment'))
      await this.#run(databaseUrl, erase, id, '--yes');
  }

  /** What stands in a database that the backup was put back into, to the end of the restore. */
  async restore(): Promise<string> {
    const url = await freshEmptyDatabase();
    await this.#run(url, restore, '--identity', join(this.system.folder, 'identity'));
    const database = await openDatabase(url, { poolSize: 1 });
    return dumpOf(database).finally(() => database.close());
  }

  async #run(databaseUrl: string, command: Command, ...args: string[]): Promise<void> {
    const opened: { database?: Database; clock?: Clock } = {};
    const database = async () => (opened.database ??= await openDatabase(databaseUrl, { poolSize: 4 }));
    const recipients = [await identityToRecipient(this.identity)];
    await command.run(args, {
      database,
      databaseUrl: async () => databaseUrl,
      clock: async () => (opened.clock ??= await openClock(await database())),
      settings: {
        ...this.system.settings('postgres'),
        databaseUrl,
        backups: { to: this.folder, recipients, s3: {} },
      },
      say: () => undefined,
    } as never);
    opened.clock?.close();
    await opened.database?.close();
  }
}
