import { findPractice, listCoaches } from '@troth/database';
import type { Command } from './command.js';

export const coachList: Command = {
  name: 'coach list',
  does: 'lists the coaches',
  help: `coach list

One line a coach: name, address, zone.`,
  async run(_, { database, say }) {
    const opened = await database();
    const practice = await findPractice(opened);
    const coaches = practice ? await listCoaches(opened, practice.id) : [];
    if (coaches.length === 0) say('There is no coach yet. See: npm run troth -- coach add --help');
    for (const { name, email, zone } of coaches) say(`${name}  ${email}  ${zone}`);
  },
};
