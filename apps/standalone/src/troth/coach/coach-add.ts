import { addCoach, CoachExists, OtherPractice } from '@troth/api';
import { ZodError } from 'zod';
import { CannotRun, command } from '../command.js';
import { rolesInWords, rolesOption } from './roles.js';

export const coachAdd = command(
  'coach add',
  'adds a coach who can sign in',
  `The password is made up and shown once. New couples are assigned to the coach who walks with the fewest.
A practice always has a lead coach and a safety officer: what nobody is yet, the new one is as well.

  npm run troth -- coach add --name "Ruth Amari" --email ruth@practice.example --zone Europe/London`,
  (parser, { database, clock, say }) =>
    parser
      .requiredOption('--name <name>', 'what couples read')
      .requiredOption('--email <address>', 'what the coach signs in with; digests and alerts go there')
      .requiredOption(
        '--zone <zone>',
        'where they live, such as Europe/Berlin: the digest comes on Monday at 8 there. The very first coach’s is the practice’s as well: couples’ weeks close at 18:00 there',
      )
      .option(
        '--practice <name>',
        'the practice’s name, for the very first coach; later on it has to be the name that it has',
      )
      .addOption(rolesOption('--roles <roles...>', 'what they are there for; a coach where it is left out'))
      .action(async ({ practice: practiceName, ...coach }) => {
        const practice = practiceName ? { practice: { name: practiceName } } : {};
        const now = (await clock()).now();
        const added = await addCoach(await database(), { ...coach, ...practice }, now).catch((fault: unknown) => {
          if (fault instanceof CoachExists || fault instanceof OtherPractice) throw new CannotRun(fault.message);
          if (fault instanceof ZodError) throw new CannotRun(wordsFor(fault));
          throw fault;
        });
        say(`${coach.name} is ${rolesInWords(added.roles)} of ${added.practiceName}.`);
        say(`They sign in at /coach as ${added.email} with the password ${added.password}`);
        say('It is shown this once: hand it over safely.');
      }),
);

function wordsFor({ issues }: ZodError): string {
  return issues.map(({ path, message }) => `--${path.join(' ')}: ${message}`).join('\n');
}
