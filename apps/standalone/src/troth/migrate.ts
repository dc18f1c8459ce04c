import { migrate } from '@troth/database';
import type { Command } from './command.js';

export const migrateCommand: Command = {
  name: 'migrate',
  does: 'brings the database to the newest shape',
  help: `migrate

Runs the migrations that are not in the database yet, one after the other. Safe to run at any time and from several
places at once; the version before goes on working while it runs.`,
  async run(_, { databaseUrl, say }) {
    const ran = await migrate(await databaseUrl());
    say(ran.length === 0 ? 'The database is in the newest shape already.' : `Ran ${ran.join(', ')}.`);
  },
};
