import { appendAuditEntry, closePartnerSessions } from '@troth/database';
import { byOperator } from '@troth/domain';
import { CannotRun, command } from './command.js';
import { findPartners } from './find-people.js';

export const partnerSignOut = command(
  'partner sign-out',
  'closes a partner’s own page on every device',
  `For a device that was lost, or where somebody else reads along. Whoever can read their mailbox can open the page again
by a link: a safety officer can move the address. Their partner is not told.

  npm run troth -- partner sign-out maya@steady.example`,
  (parser, { database, clock, say }) =>
    parser.argument('<address>', 'of a partner').action(async (address) => {
      const opened = await database();
      const found = await findPartners(opened, address);
      if (found.length === 0) throw new CannotRun(`Nothing is kept under ${address}.`);
      const at = (await clock()).now();
      let ended = 0;
      for (const partner of found)
        await opened.transaction(async (tx) => {
          const { practiceId, enrolmentId: about } = partner;
          ended += await closePartnerSessions(tx, partner);
          await appendAuditEntry(tx, byOperator({ practiceId, at, act: 'page-closed', about }));
        });
      say(
        ended === 0
          ? 'The page was open nowhere.'
          : `The page is closed: ${ended} sign-in ${ended === 1 ? 'session has' : 'sessions have'} ended.`,
      );
    }),
);
