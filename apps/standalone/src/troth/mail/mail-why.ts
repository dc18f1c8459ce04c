import { explainEmail, findDelivery, type Database, type EmailRow } from '@troth/database';
import { localTime } from '@troth/domain/calendar';
import { openKeys } from '@troth/programme';
import { readMailToken, type SealingKeys } from '@troth/sealing';
import { isId } from '../ids.js';
import { CannotRun, command } from '../command.js';

export const mailWhy = command(
  'mail why',
  'tells why an email was sent, and what became of it',
  `Shows the chain of events that caused it (the first cause first), the rule that made it, when it was due on its reader's
own clock, every step of its delivery, the mail server's answer, and what came back by email. Nothing of its content is
kept, so nothing of it is shown.

  npm run troth -- mail why 019a2b7c-…`,
  (parser, { database, settings, say }) =>
    parser
      .argument('<id>', 'a delivery’s id, or the Message-ID of an email, with or without its angle brackets')
      .action(async (asked) => {
        const opened = await database();
        const email = await findEmail(opened, await openKeys(opened, settings.keys), asked);
        for (const line of linesOf(email)) say(line);
      }),
);

async function findEmail(database: Database, keys: SealingKeys, asked: string): Promise<EmailRow> {
  const word = asked.trim();
  const id = isId(word) ? word : readMailToken(keys, 'message', word.replace(/^<|@.*$/g, ''));
  const found = id && (await findDelivery(database, id));
  const email = found && (await explainEmail(database, found));
  if (!email) throw new CannotRun(`No email of ours has the id or the Message-ID ${word}.`);
  return email;
}

function linesOf({ kind, to, state, zone, dueAt, rule, chain, steps, cameBack, answer }: EmailRow): string[] {
  return [
    `${kind} to ${to || 'an address that was erased'}: ${state}`,
    'Why',
    ...chain.map(({ of, name, at }) => `  ${local(at, zone)}  ${of}: ${name}`),
    `  rule: ${rule ?? 'not recorded'}`,
    `  due:  ${local(dueAt, zone)} (${zone}; ${dueAt.toISOString()})`,
    'What became of it',
    ...steps.map(({ at, state: step, detail }) => `  ${local(at, zone)}  ${step}${detail ? `  ${detail}` : ''}`),
    ...(cameBack.length > 0 ? ['What came back'] : []),
    ...cameBack.map(({ at, kind: what, said }) => `  ${local(at, zone)}  ${what}${said ? `  ${said}` : ''}`),
    `The last answer: ${answer ?? 'none'}`,
  ];
}

/** On its reader's wall clock. */
function local(at: Date | string, zone: string): string {
  const { date, time } = localTime(new Date(at), zone);
  return `${date} ${time}`;
}
