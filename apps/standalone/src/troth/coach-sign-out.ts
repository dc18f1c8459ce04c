import { endCoachSessions } from '@troth/database';
import { readArguments, theWord } from './arguments.js';
import type { Command } from './command.js';
import { theCoach } from './the-coach.js';

export const coachSignOut: Command = {
  name: 'coach sign-out',
  does: 'ends the sessions of a coach, or of all',
  help: `coach sign-out ADDRESS|--all

For a computer that was lost or left signed in. Their password stays; see "coach password" for a new one.

  npm run troth -- coach sign-out ruth@practice.example`,
  async run(args, { database, say }) {
    const given = readArguments(args, [], ['all']);
    const opened = await database();
    const coach = given.flags.has('all')
      ? null
      : await theCoach(opened, theWord(given, 'address of a coach, or --all'));
    const ended = await endCoachSessions(opened, coach?.id ?? null);
    const who = coach?.name ?? 'Everybody';
    say(
      ended === 0
        ? `${who} was signed in nowhere.`
        : `${who} is signed out: ${ended} ${ended === 1 ? 'session has' : 'sessions have'} ended.`,
    );
  },
};
