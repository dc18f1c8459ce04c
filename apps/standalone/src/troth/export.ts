import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { appendAuditEntry, exportPerson, type Database } from '@troth/database';
import { byOperator } from '@troth/domain';
import { openKeys } from '@troth/programme';
import { openOr } from '@troth/sealing';
import { CannotRun, command } from './command.js';
import { findPartners, type FoundPartner } from './find-people.js';

const unreadable = 'sealed with a key that is not in TROTH_KEYS';

export const exportCommand = command(
  'export',
  'writes down everything that is kept about one partner',
  `One JSON document with all that is kept about the person with that address: who they are, their consents, answers,
notes (opened), promises, what they said of their partner's promises, milestones, and every email to them. What the
other partner said and wrote is theirs, and not in it. What they said privately about their safety is in it only with
--safety: ask them first where the copy will lie. Without --to it goes to the terminal.

  npm run troth -- export --address maya@steady.example --to maya.json`,
  (parser, { database, clock, settings, say }) =>
    parser
      .requiredOption('--address <address>', 'of the person')
      .option('--safety', 'with what they said privately about their safety')
      .option('--to <file>', 'a new file; without it, the terminal')
      .action(async ({ address, to, safety = false }) => {
        const opened = await database();
        const people = (await findPartners(opened, address)).filter(
          ({ email }) => email.toLowerCase() === address.toLowerCase(),
        );
        if (people.length === 0) throw new CannotRun(`Nothing is kept under the address ${address}.`);
        const keys = await openKeys(opened, settings.keys);
        const kept = [];
        for (const person of people) {
          await keepExport(opened, person, (await clock()).now());
          const open = (sealed: string, place: string) => openOr(keys, sealed, place, unreadable);
          kept.push(await exportPerson(opened, person, open, { safety }));
        }
        const document = `${JSON.stringify({ exportedFor: address, enrolments: kept }, null, 2)}\n`;
        if (!to) return say(document.trimEnd());
        const file = createWriteStream(to, { mode: 0o600, flags: 'wx' });
        file.end(document);
        await finished(file).catch((fault: NodeJS.ErrnoException) => {
          throw new CannotRun(
            `${to} could not be written (${fault.code}): name a new file in a folder that is writable.`,
          );
        });
        say(`Written to ${to}, readable by you alone.`);
      }),
);

function keepExport(database: Database, { practiceId, partnerId }: FoundPartner, at: Date): Promise<void> {
  const entry = byOperator({ practiceId, at, act: 'data-exported', about: partnerId });
  return database.transaction((tx) => appendAuditEntry(tx, entry));
}
