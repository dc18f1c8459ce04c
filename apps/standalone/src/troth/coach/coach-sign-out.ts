import { endCoachSessions } from '@troth/database';
import { CannotRun, command } from '../command.js';
import { theCoach } from './the-coach.js';

export const coachSignOut = command(
  'coach sign-out',
  'ends the sessions of a coach, or of all',
  `For a computer that was lost or left signed in. Their password stays; see "coach password" for a new one.

  npm run troth -- coach sign-out ruth@practice.example`,
  (parser, { database, say }) =>
    parser
      .argument('[address]', 'of a coach')
      .option('--all', 'every coach')
      .action(async (address, { all }) => {
        if (!address && !all) throw new CannotRun('Give the address of a coach, or --all.');
        const opened = await database();
        const coach = all || !address ? null : await theCoach(opened, address);
        const ended = await endCoachSessions(opened, coach?.id ?? null);
        const who = coach?.name ?? 'Everybody';
        say(
          ended === 0
            ? `${who} was signed in nowhere.`
            : `${who} is signed out: ${ended} ${ended === 1 ? 'session has' : 'sessions have'} ended.`,
        );
      }),
);
