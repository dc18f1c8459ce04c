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
import { mostUrgentFirst, stageOf, type LocalWeek } from '@troth/domain';
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
    const thisWeek = weekOf(now, coach.zone);
    const page = cutPage(
      rows,
      limit,
      (row) => [String(row.rank), row.since, row.enrolmentId],
      (row) => toItem(row, thisWeek, now),
    );
    return { ...page, found, needing };
  }
}

function toItem(row: CoupleRow, thisWeek: LocalWeek, now: Date): CoupleInList {
  const { enrolmentId, state, stage, round, weekInRound, a, b } = row;
  return {
    enrolmentId,
    state,
    stage,
    round,
    names: [a.name, b.name],
    stageTitle: stage === null ? null : english.say(stageOf(row.programmeVersion, stage).title),
    weekInRound: stage === null ? null : Math.max(1, weekInRound),
    scores: { a: scoresOf(a, thisWeek), b: scoresOf(b, thisWeek) },
    trust: { a: dated(a.trust, a.trustWeek, thisWeek), b: dated(b.trust, b.trustWeek, thisWeek) },
    answeredThisWeek: { a: a.answered, b: b.answered },
    flags: mostUrgentFirst(row.flags.map(withInstants), now).map((flag) => toFlag(flag, [a, b])),
  };
}

function scoresOf({ own, seen, ownWeek, seenWeek }: ListedPartner, thisWeek: LocalWeek): CoupleInList['scores']['a'] {
  return { own: dated(own, ownWeek, thisWeek), seen: dated(seen, seenWeek, thisWeek) };
}

function dated(value: number | null, week: LocalWeek | null, thisWeek: LocalWeek): CoupleInList['trust']['a'] {
  if (value === null || week === null) return null;
  return { value, givenInWeekOf: mondayOf(week), old: compareWeeks(thisWeek, week) > FRESH_WEEKS };
}
