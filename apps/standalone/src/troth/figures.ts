import type { Database } from '@troth/database';

/** Nothing is counted further, so that "status" costs the same whatever the practice has grown to. */
const COUNTED = 10_000;

/** What "status" counts; each is a whole number, or "10000 or more". */
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
  readonly operatorMail: string;
}

/** Counts what there is; each part reads one index, and only so far. */
export async function figuresOf(database: Database, now: Date): Promise<Figures> {
  const minuteAgo = `$1::timestamptz - interval '1 minute'`;
  const counted = (rows: string) => `(select count(*)::int from (select from ${rows} limit ${COUNTED}) few)`;
  const [row] = await database.query<Readonly<Record<keyof Figures, number>>>(
    `select ${counted('coach where left_at is null')} as coaches,
       ${counted(`enrolment where state = 'active'`)} as active,
       ${counted(`enrolment where state = 'awaiting-partner'`)} as waiting,
       ${counted(`enrolment where state = 'paused'`)} as paused,
       ${counted(`enrolment where state in ('completed', 'withdrawn')`)} as ended,
       ${counted(`slot where claimed_at is null and cancelled_at is null and due_at < ${minuteAgo}`)} as overdue,
       ${counted(`event where relayed_at is null and occurred_at < ${minuteAgo}`)} as outbox,
       ${counted(`reaction where applied_at is null and given_up_at is null and published_at < ${minuteAgo}`)} as reactions,
       ${counted('reaction where given_up_at is not null')} as "givenUp",
       ${counted(`delivery where state in ('due', 'retry') and next_attempt_at < ${minuteAgo}`)} as open,
       ${counted(`delivery where state = 'uncertain'`)} as uncertain,
       ${counted(`delivery where state = 'failed'`)} as failed,
       ${counted('operator_mail where dealt_at is null')} as "operatorMail"`,
    [now],
  );
  if (!row) throw new Error('The database gave no figures.');
  return Object.fromEntries(
    Object.entries(row).map(([name, count]) => [name, count < COUNTED ? String(count) : `${COUNTED} or more`]),
  ) as unknown as Figures;
}
