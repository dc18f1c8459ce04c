import {
  dealWithOperatorMail,
  findOperatorMail,
  listOperatorMail,
  type OperatorMail,
  operatorMailPlace,
} from '@troth/database';
import { openKeys } from '@troth/programme';
import { openOr } from '@troth/sealing';
import { CannotRun, command } from '../command.js';
import { isId } from '../ids.js';

const SHOWN = 50;
const unreadable = 'It cannot be read here: the key that it was sealed with is not in TROTH_KEYS.';

const kinds: Readonly<Record<OperatorMail['kind'], string>> = {
  report: 'a report on an email that no partner got',
  complaint: 'a complaint that names no email of ours',
  service: 'a message of a sending service',
  machine: 'an automatic reply to nobody’s email',
  unreadable: 'a message that could not be read',
};

export const mailInbound = command(
  'mail inbound',
  'shows mail that came in for the operator, and marks it as dealt with',
  `What came in by email and is no person's word to a coach: a sending service's notices (one may ask to confirm a
subscription), reports and complaints that name no partner's email, what could not be read. Without an
id it lists what waits, the oldest first; what was dealt with is deleted 30 days later. Links in it were written by its sender: open only what you expected.

  npm run troth -- mail inbound
  npm run troth -- mail inbound 019a2b7c-… --dealt`,
  (parser, { database, clock, settings, say }) =>
    parser
      .argument('[id]', 'of the one to show')
      .option('--dealt', 'mark it as dealt with')
      .action(async (id, { dealt }) => {
        const opened = await database();
        if (!id) {
          if (dealt) throw new CannotRun('Give one id, as the list shows it.');
          const waiting = await listOperatorMail(opened, SHOWN);
          if (waiting.length === 0) return say('No mail waits for you.');
          for (const mail of waiting) say(lineOf(mail));
          return say(
            `${waiting.length === SHOWN ? 'There may be more. ' : ''}Show one: npm run troth -- mail inbound ID`,
          );
        }
        const mail = isId(id) ? await findOperatorMail(opened, id) : null;
        if (!mail)
          throw new CannotRun(`No mail for the operator has the id ${id}. The list: npm run troth -- mail inbound`);
        if (dealt) {
          const isNew = await dealWithOperatorMail(opened, id, (await clock()).now());
          return say(isNew ? 'It is marked as dealt with, and deleted in 30 days.' : 'It was dealt with before.');
        }
        say(lineOf(mail));
        if (mail.deliveryId) say(`It came back from ours: npm run troth -- mail why ${mail.deliveryId}`);
        say('');
        say(
          printable(openOr(await openKeys(opened, settings.keys), mail.sealed, operatorMailPlace(mail.id), unreadable)),
        );
      }),
);

function lineOf({ id, kind, receivedAt, dealtAt }: OperatorMail): string {
  return `${id}  ${receivedAt.toISOString()}  ${kinds[kind]}${dealtAt ? `, dealt with at ${dealtAt.toISOString()}` : ''}`;
}

/** A stranger wrote it: nothing in it steers the terminal. */
function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{C}\n\t]/gu, '\uFFFD');
}
