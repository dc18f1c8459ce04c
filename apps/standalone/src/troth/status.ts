import { endedProgrammes, erasuresWaiting, findZoneData, keptOfTheEnded } from '@troth/database';
import { zoneCanary } from '@troth/domain/calendar';
import { CannotRun, command } from './command.js';
import { erasuresInWords } from './backup/erasures-in-words.js';
import { backupInWords, lastBackupAt } from './backup/last-backup.js';
import { figuresOf } from './figures.js';
import { findTroubles, workersInWords } from './troubles.js';
import { unsureEmails } from './mail/unsure-emails.js';
import { retentionInWords } from './retention-in-words.js';
import { planned } from './zones.js';

export const status = command(
  'status',
  'tells how the programme stands, and what does not move',
  `Couples by state; what is overdue: slots, events, reactions, emails; emails whose end nobody knows; the workers and the
zone data. What keeps the programme from going on (no worker, a silent one, a queue or a mail server that is away, work
that is late) is named at the end, and the command then ends with 1.`,
  (parser, context) =>
    parser.action(async () => {
      const { database, clock, settings, say } = context;
      const now = (await clock()).now();
      const figures = await figuresOf(await database(), now);
      const canary = zoneCanary();
      say(`Time of the programme   ${now.toISOString()}`);
      say(`Coaches                 ${figures.coaches}`);
      say(
        `Couples                 ${figures.active} active, ${figures.waiting} awaiting the partner, ${figures.paused} paused, ${figures.ended} ended`,
      );
      say(
        `Overdue for a minute    ${figures.overdue} slots, ${figures.outbox} events to pass on, ${figures.reactions} reactions, ${figures.open} emails`,
      );
      say(`Given up                ${figures.givenUp} reactions, ${figures.failed} emails`);
      say(
        `Emails                  ${figures.uncertain} uncertain (may or may not have arrived; never sent again by itself)`,
      );
      const { operatorMail } = figures;
      say(
        `Mail for you            ${operatorMail === '0' ? 'none' : `${operatorMail} to look at: npm run troth -- mail inbound`}`,
      );
      say(
        `Ended programmes        ${keptInWords(await endedProgrammes((await database()).statements), settings.retention.endedMonths)}`,
      );
      retentionInWords(settings.retention, await keptOfTheEnded((await database()).statements)).forEach((line, index) =>
        say(`${(index === 0 ? 'Kept' : '').padEnd(24)}${line}`),
      );
      say(`Last backup             ${backupInWords(await lastBackupAt(await database()), now)}`);
      say(`Erasures to note        ${erasuresInWords(await erasuresWaiting(await database()))}`);
      (await workersInWords(await database())).forEach((line, index) =>
        say(`${(index === 0 ? 'Workers' : '').padEnd(24)}${line}`),
      );
      for (const line of await unsureEmails(await database(), now)) say(`                        ${line}`);
      say(`Zone data               ${canary.version}, ${canary.ok ? 'right' : `WRONG: ${canary.faults.join('; ')}`}`);
      say(`                        ${planned(await findZoneData(await database()))}`);
      const troubles = await findTroubles(context, now);
      if (troubles.length > 0)
        throw new CannotRun(['', 'Something is wrong:', ...troubles.map((one) => `  ${one}`)].join('\n'));
    }),
);

function keptInWords({ count, oldest }: { count: number; oldest: Date | null }, months: number | null): string {
  const kept = oldest ? `${count} kept, the oldest ended on ${oldest.toISOString().slice(0, 10)}` : 'none kept';
  return `${kept}; ${months ? `erased ${months} months after the end` : 'never erased by themselves: see KEEP_ENDED_MONTHS'}`;
}
