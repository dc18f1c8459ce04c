import type { StageId } from '@troth/domain';
import type { Reader } from '../connection/reader.js';
import {
  conditionParameters,
  conditionSql,
  coupleGroups,
  groupSql,
  upSql,
  type CoupleGroup,
  type CoupleSearch,
} from './search-couples.js';

/** How many couples a search finds under a filter, whatever page is shown. */
export async function countListed(reader: Reader, wanted: CoupleSearch, now: Date): Promise<number> {
  const [row] = (await reader.query(`select count(*)::int as found from enrolment e where ${conditionSql(wanted)}`, [
    ...conditionParameters(wanted, now),
  ])) as { found: number }[];
  return row?.found ?? 0;
}

/** How many of the couples that a search finds are in each part of the list. */
export async function countGroups(
  reader: Reader,
  wanted: CoupleSearch,
  now: Date,
): Promise<Readonly<Record<CoupleGroup, number>>> {
  const inAll = { ...wanted, group: undefined };
  const rows = (await reader.query(
    `select ${groupSql} as part, count(*)::int as couples from enrolment e where ${conditionSql(inAll)} group by 1`,
    [...conditionParameters(inAll, now)],
  )) as { part: number; couples: number }[];
  const of = (group: CoupleGroup) => rows.find(({ part }) => coupleGroups[part] === group)?.couples ?? 0;
  return {
    needing: of('needing'),
    going: of('going'),
    waiting: of('waiting'),
    paused: of('paused'),
    ended: of('ended'),
  };
}

/** How many couples a stage or a kind of flag stands for. */
export interface Counted<What> {
  readonly what: What;
  readonly couples: number;
}

/** The stages that a coach's couples are in now, and the kinds of flags that are up, each with how many couples. */
export async function countFacets(
  reader: Reader,
  wanted: Pick<CoupleSearch, 'practiceId' | 'coachId' | 'filter'>,
  now: Date,
): Promise<{ readonly stages: readonly Counted<StageId>[]; readonly findings: readonly Counted<string>[] }> {
  const all = { ...wanted, search: '' };
  const parameters = [...conditionParameters(all, now)];
  const [stages, findings] = (await Promise.all([
    reader.query(
      `select r.stage as what, count(distinct e.id)::int as couples
       from enrolment e join round r on r.practice_id = e.practice_id and r.enrolment_id = e.id and r.ended_at is null
       where ${conditionSql(all)} group by 1 order by 1`,
      parameters,
    ),
    reader.query(
      `select t.kind as what, count(distinct e.id)::int as couples
       from enrolment e join attention t on t.practice_id = e.practice_id and t.enrolment_id = e.id and ${upSql('$6')}
       where ${conditionSql(all)} group by 1 order by 1`,
      parameters,
    ),
  ])) as [Counted<StageId>[], Counted<string>[]];
  return { stages, findings };
}
