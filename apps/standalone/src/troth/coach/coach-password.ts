import { resetCoachPassword } from '@troth/api';
import { command } from '../command.js';
import { theCoach } from './the-coach.js';

export const coachPassword = command(
  'coach password',
  'gives a coach a new password',
  `For a coach who has forgotten theirs, or fears that somebody else knows it. The new one is made up and shown once; the
old one works no more, and wherever the coach is signed in, they are signed out.

  npm run troth -- coach password ruth@practice.example`,
  (parser, { database, clock, say }) =>
    parser.argument('<address>', 'of a coach').action(async (address) => {
      const opened = await database();
      const coach = await theCoach(opened, address);
      const password = await resetCoachPassword(opened, coach, (await clock()).now());
      say(`${coach.name} signs in at /coach as ${coach.email} with the password ${password}`);
      say('It is shown this once: hand it over safely. They are signed out everywhere.');
    }),
);
