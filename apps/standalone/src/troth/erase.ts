import { eraseEnrolment } from '@troth/database';
import { readArguments, theWord } from './arguments.js';
import { CannotRun, type Command } from './command.js';
import { findPartners } from './find-people.js';

export const erase: Command = {
  name: 'erase',
  does: 'erases one couple for good',
  help: `erase ADDRESS|ENROLMENT-ID [--yes]

Erases the enrolment of that person, with both partners: names, addresses, answers, notes, promises, reports, flags,
links and what is still to come. Without --yes it only says what it would erase.

What stays: that events and emails happened, by ids that lead to nobody any more. What this cannot reach: backups of
the database, which hold it until they are thrown away; emails that arrived; the captured mailbox of a demo.

  npm run troth -- erase maya@steady.example --yes`,
  async run(args, { database, say }) {
    const given = readArguments(args, [], ['yes']);
    const who = theWord(given, 'address or enrolment id');
    const opened = await database();
    const found = await findPartners(opened, who);
    const enrolments = new Map(found.map((partner) => [partner.enrolmentId, partner]));
    if (enrolments.size === 0) throw new CannotRun(`Nothing is kept under ${who}.`);
    for (const { enrolmentId, practiceId } of enrolments.values()) {
      const couple = await findPartners(opened, enrolmentId);
      const names = couple.map(({ name, email }) => `${name} <${email}>`).join(' and ');
      if (!given.flags.has('yes')) {
        say(`Would erase the enrolment ${enrolmentId} (${couple[0]?.state}) of ${names}. Say so with --yes.`);
        continue;
      }
      await opened.transaction((tx) => eraseEnrolment(tx, { practiceId, enrolmentId }));
      say(`Erased the enrolment ${enrolmentId} of ${names}.`);
      say('Backups made before now still hold it, and emails that arrived stay where they are.');
    }
  },
};
