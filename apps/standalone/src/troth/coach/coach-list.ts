import { findPractice, listCoaches } from '@troth/database';
import { command } from '../command.js';

export const coachList = command(
  'coach list',
  'lists the coaches',
  `One line a coach: name, address, zone, roles.`,
  (parser, { database, say }) =>
    parser.action(async () => {
      const opened = await database();
      const practice = await findPractice(opened);
      const coaches = practice ? await listCoaches(opened, practice.id) : [];
      if (coaches.length === 0) say('There is no coach yet. See: npm run troth -- coach add --help');
      for (const { name, email, zone, roles } of coaches) say(`${name}  ${email}  ${zone}  ${roles.join(' ')}`);
    }),
);
