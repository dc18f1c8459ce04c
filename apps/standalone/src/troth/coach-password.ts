import { resetCoachPassword } from '@troth/api';
import { readArguments, theWord } from './arguments.js';
import type { Command } from './command.js';
import { theCoach } from './the-coach.js';

export const coachPassword: Command = {
  name: 'coach password',
  does: 'gives a coach a new password',
  help: `coach password ADDRESS

For a coach who has forgotten theirs, or fears that somebody else knows it. The new one is made up and shown once; the
old one works no more, and wherever the coach is signed in, they are signed out.

  npm run troth -- coach password ruth@practice.example`,
  async run(args, { database, clock, say }) {
    const address = theWord(readArguments(args, []), 'address of a coach');
    const opened = await database();
    const coach = await theCoach(opened, address);
    const password = await resetCoachPassword(opened, coach, (await clock()).now());
    say(`${coach.name} signs in at /coach as ${coach.email} with the password ${password}`);
    say('It is shown this once: hand it over safely. They are signed out everywhere.');
  },
};
