import { resetSecondFactor } from '@troth/api';
import { command } from '../command.js';
import { theCoach } from './the-coach.js';

export const coachSecondFactorReset = command(
  'coach second-factor reset',
  'turns a coach’s codes and passkeys off',
  `For a coach who has lost the phone with their codes, and their recovery codes with it. Be sure that it is them who asks.
Their password stays, and wherever they are signed in, they are signed out.

  npm run troth -- coach second-factor reset ruth@practice.example`,
  (parser, { database, clock, say }) =>
    parser.argument('<address>', 'of a coach').action(async (address) => {
      const opened = await database();
      const coach = await theCoach(opened, address);
      const had = await resetSecondFactor(opened, coach, (await clock()).now());
      say(
        had
          ? `${coach.name} signs in by their password alone now, and is signed out everywhere.`
          : `${coach.name} used neither codes nor passkeys. Nothing has changed.`,
      );
    }),
);
