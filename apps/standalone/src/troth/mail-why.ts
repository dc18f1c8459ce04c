import { listEmails, type Database, type EmailRow } from '@troth/database';
import { isId } from './ids.js';
import { readArguments, theWord } from './arguments.js';
import { CannotRun, type Command } from './command.js';

export const mailWhy: Command = {
  name: 'mail why',
  does: 'tells why an email was sent, and what became of it',
  help: `mail why ID

ID is a delivery's id, or the Message-ID of an email. Shows the chain of events that caused it, the first cause first,
and every step of its delivery. Nothing of its content is kept, so nothing of it is shown.

  npm run troth -- mail why 019a2b7c-…`,
  async run(args, { database, say }) {
    const opened = await database();
    const email = await findEmail(opened, theWord(readArguments(args, []), 'id or Message-ID'));
    say(
      `${email.kind} to ${email.to || 'an address that was erased'}: ${email.state}, due ${email.dueAt.toISOString()}`,
    );
    say('Why');
    for (const { name, at } of email.chain) say(`  ${iso(at)}  ${name}`);
    say('What became of it');
    for (const { at, state, detail } of email.steps) say(`  ${iso(at)}  ${state}${detail ? `  ${detail}` : ''}`);
  },
};

/** Deliveries of coaches belong to no couple, so the delivery itself says where to look. */
async function findEmail(database: Database, asked: string): Promise<EmailRow> {
  const id = /^<?([0-9a-f-]{36})(@[^>]+)?>?$/i.exec(asked)?.[1] ?? asked;
  if (!isId(id)) throw new CannotRun(`${asked} is neither an id nor a Message-ID of ours.`);
  const [delivery] = await database.query<{ practiceId: string; enrolmentId: string | null }>(
    'select practice_id as "practiceId", enrolment_id as "enrolmentId" from delivery where id = $1',
    [id],
  );
  if (!delivery) throw new CannotRun(`There is no email with the id ${id}.`);
  if (!delivery.enrolmentId) return digest(database, id);
  for (let before: string | null = null; ;) {
    const page: EmailRow[] = await listEmails(database, {
      practiceId: delivery.practiceId,
      enrolmentId: delivery.enrolmentId,
      before,
      limit: 200,
    });
    const found = page.find(({ deliveryId }) => deliveryId === id);
    if (found) return found;
    const last = page.at(-1);
    if (!last) throw new CannotRun(`There is no email with the id ${id}.`);
    before = last.deliveryId;
  }
}

async function digest(database: Database, id: string): Promise<EmailRow> {
  const [row] = await database.query<EmailRow>(
    `select d.id as "deliveryId", d.kind, coalesce(d.sent_to, c.email, '') as "to", coalesce(c.zone, 'UTC') as zone, d.state,
            d.due_at as "dueAt",
            (select coalesce(jsonb_agg(jsonb_build_object('at', t.at, 'state', t.state, 'detail', t.detail) order by t.at, t.fence), '[]')
             from delivery_step t where t.practice_id = d.practice_id and t.delivery_id = d.id) as steps,
            (select coalesce(jsonb_agg(jsonb_build_object('name', 'slot: ' || s.kind, 'at', s.due_at)), '[]')
             from occurrence o join slot s on s.practice_id = o.practice_id and s.id = o.caused_by
             where o.practice_id = d.practice_id and o.id = d.id) as chain
     from delivery d left join coach c on c.practice_id = d.practice_id and c.id = d.person_id where d.id = $1`,
    [id],
  );
  if (!row) throw new CannotRun(`There is no email with the id ${id}.`);
  return row;
}

function iso(at: string): string {
  return new Date(at).toISOString();
}
