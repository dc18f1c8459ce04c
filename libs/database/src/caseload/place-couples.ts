import { currentProgramme, type Id } from '@troth/domain';
import type { Reader } from '../connection/reader.js';
import { conditionParameters, conditionSql, groupSql, type CoupleSearch } from './search-couples.js';

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

/** @sql left join last_word s on s.practice_id = e.practice_id and s.enrolment_id = e.id */
function joinSql(sort: CoupleSort): string {
  return orders[sort].from;
}

/** @sql coalesce(s.said_at, '-infinity') */
function orderSql(sort: CoupleSort): string {
  return orders[sort].keys.map(({ sql }) => sql).join(', ');
}

/** @sql coalesce(s.said_at, '-infinity')::text */
function keysSql(sort: CoupleSort): string {
  return orders[sort].keys.map(({ sql }) => `(${sql})::text`).join(', ');
}

/** @sql ($9::text[])[1]::timestamptz */
function afterSql(sort: CoupleSort): string {
  return orders[sort].keys.map(({ type }, n) => `($9::text[])[${n + 1}]::${type}`).join(', ');
}

/** The couples of a page in their order. It reads the couples of one coach, whatever else the practice has. */
export async function placeCouples(reader: Reader, page: CouplePage): Promise<CouplePlace[]> {
  const { sort = 'urgency', after, limit } = page;
  return (await reader.query(
    `select e.id as "enrolmentId", ${groupSql} as part, array[${keysSql(sort)}] as keys
     from enrolment e ${joinSql(sort)}
     where ${conditionSql(page)}
       and ($8::int is null or (${groupSql}, ${orderSql(sort)}, e.id) > ($8::int, ${afterSql(sort)}, $10::uuid))
     order by ${groupSql}, ${orderSql(sort)}, e.id limit $11`,
    [
      ...conditionParameters(page, page.now),
      after?.part ?? null,
      after?.keys ?? null,
      after?.enrolmentId ?? null,
      limit,
    ],
  )) as CouplePlace[];
}
