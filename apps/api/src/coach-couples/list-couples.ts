import { Injectable } from '@nestjs/common';
import { listCouples, type Coach, type CoupleRow, type SummaryWeek } from '@troth/database';
import { consistencyScore, stageOf } from '@troth/domain';
import { z } from 'zod';
import { ApiContext } from '../api-context.js';
import { cutPage, readCursor } from '../http/cursor.js';
import type { couplesPage, CoupleInList, CouplesQuery } from './couples.schemas.js';
import { toFlag } from './flag-dto.js';

const place = z.tuple([
  z.union([z.literal('-infinity'), z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[\d.:+-]*$/)]),
  z.uuid(),
]);

/** A coach's own couples, those that need attention first. */
@Injectable()
export class ListCouples {
  constructor(private readonly context: ApiContext) {}

  async run(coach: Coach, { filter, cursor, limit }: CouplesQuery): Promise<z.infer<typeof couplesPage>> {
    const after = readCursor(cursor, place);
    const rows = await listCouples(this.context.database, {
      ...{ practiceId: coach.practiceId, coachId: coach.id, filter },
      after: after && { place: after[0], enrolmentId: after[1] },
      limit: limit + 1,
    });
    return cutPage(rows, limit, (row) => [row.place, row.enrolmentId], toItem);
  }
}

function toItem(row: CoupleRow): CoupleInList {
  const { enrolmentId, state, stage, round, weekInRound } = row;
  const of = (partnerId: string) => row.weeks.filter(([id]) => id === partnerId);
  const [a, b] = [of(row.aId), of(row.bId)];
  const partners = [
    { id: row.aId, name: row.aName },
    { id: row.bId, name: row.bName },
  ];
  return {
    ...{ enrolmentId, state, stage, round },
    names: [row.aName, row.bName],
    stageTitle: stage && stageOf(row.programmeVersion, stage).title,
    weekInRound: stage && Math.max(1, weekInRound),
    scores: { a: scoresOf(a), b: scoresOf(b) },
    trust: { a: latestTrust(a), b: latestTrust(b) },
    answeredThisWeek: { a: row.aAnswered, b: row.bAnswered },
    flags: row.flags.map((flag) => toFlag(flag, partners)),
  };
}

function scoresOf(weeks: readonly SummaryWeek[]): CoupleInList['scores']['a'] {
  const own = weeks.map(([, week, frozen, , sum, of]) => ({ week, frozen, sum, of }));
  const seen = weeks.map(([, week, frozen, , , , sum, of]) => ({ week, frozen, sum, of }));
  return { own: consistencyScore(own).score, seen: consistencyScore(seen).score };
}

function latestTrust(weeks: readonly SummaryWeek[]): number | null {
  const latest = weeks.findLast(([, , , trust]) => trust !== null);
  return latest ? latest[3] : null;
}
