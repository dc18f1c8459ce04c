import { listStreams, releaseStream } from '@troth/database';
import { command } from '../command.js';

export const mailRelease = command(
  'mail release',
  'lets email flow again that a mail server refused as a whole',
  `When a mail server refuses us (our sender, a password, a certificate, or everybody's email), no email leaves. Mend what
"status" shows, and release: what was held and has not expired is due. Without this, one email tries it after a minute,
and then less and less often, up to every 15 minutes.`,
  (parser, { database, clock, say }) =>
    parser.action(async () => {
      const opened = await database();
      for (const { host, state, why } of await listStreams(opened)) if (state === 'held') say(`${host} said: ${why}`);
      const released = await releaseStream(opened, { now: (await clock()).now() });
      say(released === null ? 'No email is held.' : `Email flows again; ${released} that were held are due.`);
    }),
);
