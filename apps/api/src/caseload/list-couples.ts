import { Injectable } from '@nestjs/common';
import type { AnswerOf, CouplesQuery, caseload } from '@troth/contract';
import { Clock, Database, countListed, listCouples, trustOverWeeks, type Coach } from '@troth/database';
import { addWeeks, weekOf } from '@troth/domain/calendar';
import { z } from 'zod';
import { cutPage, readCursor } from '../serving/cursor.js';
import { SHOWN_WEEKS, toCouple } from './couple-in-list.js';

const place = z.tuple([z.string().regex(/^[0-4]$/), z.uuid()]).rest(z.string().max(100));

/** What each order goes on after; whatever else a cursor says is not ours. */
const instant = z.string().regex(/^(-?infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[\d.:+-]*)$/);
const number = z.string().regex(/^-?\d{1,4}$/);
const keysOf = {
  urgency: z.tuple([number, instant]),
  name: z.tuple([z.string()]),
  'last-word': z.tuple([instant]),
  stage: z.tuple([number]),
  next: z.tuple([instant]),
} as const;

/** A coach's own couples in the parts and the order that they chose, with how many there are in all. */
@Injectable()
export class ListCouples {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(coach: Coach, query: CouplesQuery): Promise<AnswerOf<typeof caseload.list>> {
    const { cursor, limit, sort = 'urgency', ...chosen } = query;
    const after = readCursor(
      cursor,
      place.refine(([, , ...keys]) => keysOf[sort].safeParse(keys).success),
    );
    const wanted = { practiceId: coach.practiceId, coachId: coach.id, ...chosen };
    const { database, clock } = this;
    const now = clock.now();
    const thisWeek = weekOf(now, coach.zone);
    const [rows, found, needing] = await Promise.all([
      listCouples(database, {
        ...wanted,
        sort,
        after: after && { part: Number(after[0]), enrolmentId: after[1], keys: after.slice(2) },
        limit: limit + 1,
        now,
      }),
      countListed(database, wanted, now),
      countListed(database, { ...wanted, ...everywhere }, now),
    ]);
    const trusted = await trustOverWeeks(database, {
      practiceId: coach.practiceId,
      enrolmentIds: rows.map(({ enrolmentId }) => enrolmentId),
      since: addWeeks(thisWeek, 1 - SHOWN_WEEKS),
    });
    const page = cutPage(
      rows,
      limit,
      (row) => [String(row.part), row.enrolmentId, ...row.keys],
      (row) => toCouple(row, { thisWeek, now, zone: coach.zone, trusted }),
    );
    return { ...page, found, needing };
  }
}

const everywhere = { filter: 'attention', search: '', group: undefined, stage: undefined, finding: undefined } as const;
