import type { Database } from '../connection/database.js';
import { inMonths, openMonths } from './open-months.js';

/** Work of one sort that is due and not done. Seconds are of the programme's clock; 0 where nothing is due. */
export interface Due {
  /** At most COUNTED: so many means that many or more. */
  readonly waiting: number;
  readonly oldestSeconds: number;
}

export interface Backlog {
  readonly emails: Due;
  readonly slots: Due;
  readonly events: Due;
  /** Reactions that are published and not applied, those among them that failed at least once, and those given up. */
  readonly reactions: { readonly open: number; readonly failing: number; readonly givenUp: number };
  /** Mail that came in for the operator and is not dealt with. */
  readonly operatorMail: number;
}

/** Nothing is counted further, so that asking costs the same in the worst of backlogs. */
export const COUNTED = 10_000;

/** What is due and not done: each part reads an index of open work alone, and only so far. */
export async function backlog(database: Database, now: Date): Promise<Backlog> {
  const months = inMonths('month', openMonths(now));
  const due = (rows: string, at: string) =>
    `(select json_build_object('waiting', count(*), 'oldestSeconds', coalesce(greatest(extract(epoch from $1::timestamptz - min(at)), 0), 0)::float8)
      from (select ${at} as at from ${rows} limit ${COUNTED}) few)`;
  const counted = (rows: string) => `(select count(*)::int from (select from ${rows} limit ${COUNTED}) few)`;
  const open = 'reaction where applied_at is null and given_up_at is null';
  const [row] = await database.query<Backlog>(
    `select ${due(
      `delivery where ${months} and state in ('due', 'retry') and next_attempt_at <= $1::timestamptz and expires_at > $1::timestamptz
       order by expires_at, due_at, id`,
      'next_attempt_at',
    )} as emails,
     ${due(
       `slot where claimed_at is null and cancelled_at is null and due_at <= $1::timestamptz order by due_at`,
       'due_at',
     )} as slots,
     ${due(`event where relayed_at is null order by id`, 'occurred_at')} as events,
     json_build_object('open', ${counted(open)}, 'failing', ${counted(`${open} and attempts > 0`)},
       'givenUp', ${counted('reaction where given_up_at is not null')}) as reactions,
     ${counted('operator_mail where dealt_at is null')} as "operatorMail"`,
    [now],
  );
  if (!row) throw new Error('The database gave no figures.');
  return row;
}
