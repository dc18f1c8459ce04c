import { migrate } from '@troth/database';
import { command } from './command.js';

export const migrateCommand = command(
  'migrate',
  'brings the database to the newest shape',
  `Runs the migrations that are not in the database yet, one after the other. Safe to run at any time and from several
places at once; the version before goes on working while it runs.`,
  (parser, { databaseUrl, say }) =>
    parser.action(async () => {
      const ran = await migrate(await databaseUrl());
      say(ran.length === 0 ? 'The database is in the newest shape already.' : `Ran ${ran.join(', ')}.`);
    }),
);
