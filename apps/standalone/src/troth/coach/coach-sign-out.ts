import { appendAuditEntry, endCoachSessions, findPractice } from '@troth/database';
import { byOperator } from '@troth/domain';
import { CannotRun, command } from '../command.js';
import { theCoach } from './the-coach.js';

export const coachSignOut = command(
  'coach sign-out',
  'ends the sessions of a coach, or of all',
  `For a computer that was lost or left signed in. Their password stays; see "coach password" for a new one.

  npm run troth -- coach sign-out ruth@practice.example`,
  (parser, { database, clock, say }) =>
    parser
      .argument('[address]', 'of a coach')
      .option('--all', 'every coach')
      .action(async (address, { all }) => {
        if (!address && !all) throw new CannotRun('Give the address of a coach, or --all.');
        const opened = await database();
        const coach = all || !address ? null : await theCoach(opened, address);
        const at = (await clock()).now();
        const ended = await opened.transaction(async (tx) => {
          const practice = coach ? coach.practiceId : (await findPractice(tx))?.id;
          const about = coach?.id ?? null;
          if (practice)
            await appendAuditEntry(tx, byOperator({ practiceId: practice, at, act: 'sessions-ended', about }));
          return endCoachSessions(tx, about);
        });
        const who = coach?.name ?? 'Everybody';
        say(
          ended === 0
            ? `${who} was signed in nowhere.`
            : `${who} is signed out: ${ended} ${ended === 1 ? 'session has' : 'sessions have'} ended.`,
        );
      }),
);
