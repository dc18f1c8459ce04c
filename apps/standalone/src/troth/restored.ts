import { holdMail } from '../backup/hold-mail.js';
import { command } from './command.js';

export const restored = command(
  'restored',
  'after a backup was put back: keeps what was sent since then from being sent again',
  `Run it once, after a backup of the database was put back and before any worker is started. The database of then takes
everything since then for still to be done. This command works it all (weeks open and close, reports are made) without
sending; every email that comes of it is marked as uncertain, for it may have been sent before. The coach and
\`mail why\` show them; nothing that falls due from now on is touched.

  npm run troth -- restored`,
  (parser, context) =>
    parser.action(async () => {
      await holdMail(context);
      context.say('The workers can be started now.');
    }),
);
