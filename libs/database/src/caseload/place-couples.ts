import { currentProgramme, type Id } from '@troth/domain';
import type { Reader } from '../connection/reader.js';
import { conditionOf, groupSql, type CoupleSearch } from './search-couples.js';

/** What a coach's list can be ordered by, within each of its parts. */
export const coupleSorts = ['urgency', 'name', 'last-word', 'stage', 'next'] as const;
export type CoupleSort = (typeof coupleSorts)[number];

/** Where a couple stands in a list: its part, what it is ordered by as PostgreSQL writes it, and its id. */
export interface CouplePlace {
  readonly enrolmentId: Id;
  readonly part: number;
  readonly keys: readonly string[];
}

export interface CouplePage extends CoupleSearch {
  readonly sort?: CoupleSort;
  readonly now: Date;
  /** Where the page before ended. */
  readonly after: CouplePlace | null;
  readonly limit: number;
}

/** Of a programme that is older, a stage of the same name has the same place. */
const stageOrder = `'{${currentProgramme()
  .stages.map(({ id }) => id)
  .join(',')}}'::text[]`;

interface Order {
  readonly from: string;
  readonly keys: readonly { readonly sql: string; readonly type: string }[];
}

/** What falls due for a couple by the clock and is worth a coach's knowing. */
export const momentKinds = `('check-in', 'week-closing', 'invitation-expiry', 'unconfirmed-expiry', 'three-months')`;

const orders: Readonly<Record<CoupleSort, Order>> = {
  urgency: {
    from: '',
    keys: [
      { sql: 'e.attention_rank', type: 'smallint' },
      { sql: 'e.attention_since', type: 'timestamptz' },
    ],
  },
  name: {
    from: `join partner n on n.practice_id = e.practice_id and n.enrolment_id = e.id and n.side = 'a'`,
    keys: [{ sql: 'left(n.searchable, 80) collate "C"', type: 'text collate "C"' }],
  },
  'last-word': {
    from: 'left join last_word s on s.practice_id = e.practice_id and s.enrolment_id = e.id',
    keys: [{ sql: `coalesce(s.said_at, '-infinity')`, type: 'timestamptz' }],
  },
  stage: {
    from: 'left join round o on o.practice_id = e.practice_id and o.enrolment_id = e.id and o.ended_at is null',
    keys: [{ sql: `coalesce(array_position(${stageOrder}, o.stage), 99)`, type: 'int' }],
  },
  next: {
    from: `left join lateral (
      select d.due_at from slot d where d.practice_id = e.practice_id and d.enrolment_id = e.id and d.kind in ${momentKinds}
        and d.claimed_at is null and d.cancelled_at is null order by d.due_at limit 1) d on true`,
    keys: [{ sql: `coalesce(d.due_at, 'infinity')`, type: 'timestamptz' }],
  },
};

/** The couples of a page in their order. It reads the couples of one coach, whatever else the practice has. */
export async function placeCouples(reader: Reader, page: CouplePage): Promise<CouplePlace[]> {
  const { from, keys } = orders[page.sort ?? 'urgency'];
  const { sql, parameters } = conditionOf(page, page.now);
  const order = [groupSql, ...keys.map((key) => key.sql), 'e.id'].join(', ');
  const before = ['$8::int', ...keys.map(({ type }, n) => `($9::text[])[${n + 1}]::${type}`), '$10::uuid'].join(', ');
  return (await reader.query(
    `select e.id as "enrolmentId", ${groupSql} as part, array[${keys.map((key) => `(${key.sql})::text`).join(', ')}] as keys
     from enrolment e ${from}
     where ${sql} and ($8::int is null or (${order}) > (${before}))
     order by ${order} limit $11`,
    [...parameters, page.after?.part ?? null, page.after?.keys ?? null, page.after?.enrolmentId ?? null, page.limit],
  )) as CouplePlace[];
}
