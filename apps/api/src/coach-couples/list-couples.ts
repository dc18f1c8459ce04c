import { Injectable } from '@nestjs/common';
import type { AnswerOf, CoupleInList, CouplesQuery, couples } from '@troth/contract';
import {
  Database,
  Clock,
  countListed,
  listCouples,
  type Coach,
  type CoupleRow,
  type ListedPartner,
} from '@troth/database';
import { mostUrgentFirst, stageOf } from '@troth/domain';
import { english } from '@troth/messages';
import { compareWeeks, mondayOf, weekOf } from '@troth/domain/calendar';
import { z } from 'zod';
import { cutPage, readCursor } from '../serving/cursor.js';
import { toFlag, withInstants } from './flag-dto.js';

/** A figure that nobody has renewed for longer than this many weeks is shown as old. */
const FRESH_WEEKS = 3;

const place = z.tuple([
  z.string().regex(/^-?\d{1,4}$/),
  z.union([z.literal('infinity'), z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[\d.:+-]*$/)]),
  z.uuid(),
]);

/** A coach's own couples, the most urgent first, with how many there are in all. */
@Injectable()
export class ListCouples {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(coach: Coach, { filter, search, cursor, limit }: CouplesQuery): Promise<AnswerOf<typeof couples.list>> {
    const after = readCursor(cursor, place);
    const wanted = { practiceId: coach.practiceId, coachId: coach.id, filter, search };
    const { database, clock } = this;
    const now = clock.now();
    const [rows, found, needing] = await Promise.all([
      listCouples(database, {
        ...wanted,
        after: after && { rank: Number(after[0]), since: after[1], enrolmentId: after[2] },
        limit: limit + 1,
        now,
      }),
      countListed(database, wanted),
      countListed(database, { ...wanted, filter: 'attention', search: '' }),
    ]);
    const page = cutPage(
      rows,
      limit,
      (row) => [String(row.rank), row.since, row.enrolmentId],
      (row) => toItem(row, coach.zone, now),
    );
    return { ...page, found, needing };
  }
}

function toItem(row: CoupleRow, zone: string, now: Date): CoupleInList {
  const { enrolmentId, state, stage, round, weekInRound, a, b } = row;
  return {
    enrolmentId,
    state,
    stage,
    round,
    names: [a.name, b.name],
    stageTitle: stage === null ? null : english.say(stageOf(row.programmeVersion, stage).title),
    weekInRound: stage === null ? null : Math.max(1, weekInRound),
    scores: { a: { own: a.own, seen: a.seen }, b: { own: b.own, seen: b.seen } },
    trust: { a: trustOf(a, zone, now), b: trustOf(b, zone, now) },
    answeredThisWeek: { a: a.answered, b: b.answered },
    flags: mostUrgentFirst(row.flags.map(withInstants), now).map((flag) => toFlag(flag, [a, b])),
  };
}

function trustOf({ trust, trustWeek }: ListedPartner, zone: string, now: Date): CoupleInList['trust']['a'] {
  if (trust === null || trustWeek === null) return null;
  const old = compareWeeks(weekOf(now, zone), trustWeek) > FRESH_WEEKS;
  return { value: trust, givenInWeekOf: mondayOf(trustWeek), old };
}
