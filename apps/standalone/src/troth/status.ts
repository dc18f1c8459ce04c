import { findZoneData, type Database } from '@troth/database';
import { zoneCanary } from '@troth/domain/calendar';
import type { Command } from './command.js';
import { unsureEmails } from './unsure-emails.js';
import { planned } from './zones.js';

interface Figures {
  readonly coaches: string;
  readonly active: string;
  readonly waiting: string;
  readonly paused: string;
  readonly ended: string;
  readonly overdue: string;
  readonly outbox: string;
  readonly reactions: string;
  readonly givenUp: string;
  readonly open: string;
  readonly uncertain: string;
  readonly failed: string;
  readonly accepted: string;
}

export const status: Command = {
  name: 'status',
  does: 'tells how the programme stands, and what does not move',
  help: `status

Couples by state; what is overdue: slots, events, reactions, emails; emails whose end nobody knows; and the zone data.`,
  async run(_, { database, clock, say }) {
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
      `Emails                  ${figures.accepted} accepted, ${figures.uncertain} uncertain (may or may not have arrived; never sent again by itself)`,
    );
    for (const line of await unsureEmails(await database(), now)) say(`                        ${line}`);
    say(`Zone data               ${canary.version}, ${canary.ok ? 'right' : `WRONG: ${canary.faults.join('; ')}`}`);
    say(`                        ${planned(await findZoneData(await database()))}`);
  },
};

async function figuresOf(database: Database, now: Date): Promise<Figures> {
  const [row] = await database.query<Figures>(
    `select (select count(*) from coach where left_at is null) as coaches,
            (select count(*) from enrolment where state = 'active') as active,
            (select count(*) from enrolment where state = 'awaiting-partner') as waiting,
            (select count(*) from enrolment where state = 'paused') as paused,
            (select count(*) from enrolment where state in ('completed', 'withdrawn')) as ended,
            (select count(*) from slot where claimed_at is null and cancelled_at is null and due_at < $1::timestamptz - interval '1 minute') as overdue,
            (select count(*) from event where relayed_at is null and occurred_at < $1::timestamptz - interval '1 minute') as outbox,
            (select count(*) from reaction where applied_at is null and given_up_at is null and published_at < $1::timestamptz - interval '1 minute') as reactions,
            (select count(*) from reaction where given_up_at is not null) as "givenUp",
            (select count(*) from delivery where state in ('due', 'retry') and next_attempt_at < $1::timestamptz - interval '1 minute') as open,
            (select count(*) from delivery where state = 'uncertain') as uncertain,
            (select count(*) from delivery where state = 'failed') as failed,
            (select count(*) from delivery where state = 'accepted') as accepted`,
    [now],
  );
  if (!row) throw new Error('The database gave no figures.');
  return row;
}
