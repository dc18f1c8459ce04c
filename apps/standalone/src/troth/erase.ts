import { appendAuditEntry, eraseEnrolment, type Database } from '@troth/database';
import { byOperator } from '@troth/domain';
import { erasePerson, openKeys, workIn, type Work } from '@troth/programme';
import { noteErasures, openStorage } from '@troth/worker';
import { CannotRun, command, type CommandContext } from './command.js';
import { findPartners, type FoundPartner } from './find-people.js';
import { isId } from './ids.js';

export const erase = command(
  'erase',
  'erases one person, or one couple, for good',
  `With an address, erases that person: name, address, answers, notes, promises, replies, what they said of their partner's
promises, and what was worked out of it. A programme that still runs ends for both. What the partner said and wrote is
theirs and stays, with the coach's notes, which may speak of the one who is erased: read them. A couple of whom both are
erased, or which had not begun, is erased whole. With an enrolment's id, erases both. Without --yes it only says what it
would erase.

What stays: that events and emails happened, by ids that lead to nobody any more. With BACKUP_TO the id is noted beside
the backups, and a restore erases it again. What this cannot reach: backups themselves, until they are thrown away; emails that arrived; the captured mailbox of a demo.

  npm run troth -- erase maya@steady.example --yes`,
  (parser, { database, clock, settings, say }) =>
    parser
      .argument('<address-or-id>', 'of a person, or of a couple’s enrolment')
      .option('--yes', 'do it, rather than say what would be erased')
      .action(async (who, { yes }) => {
        const opened = await database();
        const found = await findPartners(opened, who);
        if (found.length === 0) throw new CannotRun(`Nothing is kept under ${who}.`);
        const whole = isId(who);
        const keys = await openKeys(opened, settings.keys);
        const subjects = whole ? found.slice(0, 1) : found;
        for (const subject of subjects) {
          const { enrolmentId, state } = subject;
          const couple = await findPartners(opened, enrolmentId);
          const both = whole || state === 'awaiting-partner';
          const names = (both ? couple : [subject]).map(({ name, email }) => `${name} <${email}>`).join(' and ');
          if (!yes) {
            say(`Would erase ${names}, of the enrolment ${enrolmentId} (${state}). Say so with --yes.`);
            continue;
          }
          const now = (await clock()).now();
          await opened.transaction(async (tx) => {
            await (both ? eraseBoth : erasePerson)(workIn(tx, { now, keys }), subject);
            const { practiceId, partnerId } = subject;
            const about = both ? enrolmentId : partnerId;
            await appendAuditEntry(tx, byOperator({ practiceId, at: now, act: 'person-erased', about }));
          });
          say(`Erased ${names}, of the enrolment ${enrolmentId}.`);
          if (settings.backups.to) await note(opened, settings, say);
          if (!both) say('What their partner said and wrote stays, and so do the coach’s notes: read those.');
          say('Backups made before now still hold it, and emails that arrived stay where they are.');
        }
      }),
);

function eraseBoth({ tx }: Work, { practiceId, enrolmentId }: FoundPartner): Promise<void> {
  return eraseEnrolment(tx, { practiceId, enrolmentId });
}

/** What cannot be noted now waits in the database. */
async function note(
  database: Database,
  { backups }: CommandContext['settings'],
  say: CommandContext['say'],
): Promise<void> {
  try {
    await noteErasures(database, () => openStorage(backups.to, backups));
  } catch (fault) {
    say(
      `This was not noted beside the backups: ${(fault as Error).message} A worker with BACKUP_TO tries again, and so does the next backup.`,
    );
  }
}
