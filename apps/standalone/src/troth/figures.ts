import type { Database } from '@troth/database';

/** What "status" counts. */
export interface Figures {
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

export async function figuresOf(database: Database, now: Date): Promise<Figures> {
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
