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
  const parts: Readonly<Record<keyof Figures, string>> = {
    coaches: 'coach where left_at is null',
    active: `enrolment where state = 'active'`,
    waiting: `enrolment where state = 'awaiting-partner'`,
    paused: `enrolment where state = 'paused'`,
    ended: `enrolment where state in ('completed', 'withdrawn')`,
    overdue: `slot where claimed_at is null and cancelled_at is null and due_at < ${minuteAgo}`,
    outbox: `event where relayed_at is null and occurred_at < ${minuteAgo}`,
    reactions: `reaction where applied_at is null and given_up_at is null and published_at < ${minuteAgo}`,
    givenUp: 'reaction where given_up_at is not null',
    open: `delivery where state in ('due', 'retry') and next_attempt_at < ${minuteAgo}`,
    uncertain: `delivery where state = 'uncertain'`,
    failed: `delivery where state = 'failed'`,
    operatorMail: 'operator_mail where dealt_at is null',
  };
  const counts = Object.entries(parts).map(
    ([name, rows]) => `'${name}', (select count(*) from (select from ${rows} limit ${COUNTED}) few)`,
  );
  const [row] = await database.query<{ figures: Record<keyof Figures, number> }>(
    `select json_build_object(${counts.join(', ')}) as figures`,
    [now],
  );
  if (!row) throw new Error('The database gave no figures.');
  return Object.fromEntries(
    Object.entries(row.figures).map(([name, count]) => [name, count < COUNTED ? String(count) : `${COUNTED} or more`]),
  ) as unknown as Figures;
}
