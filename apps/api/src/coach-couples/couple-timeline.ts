import { Injectable } from '@nestjs/common';
import type { TimelineMoment, TimelinePage, TimelineQuery } from '@troth/contract';
import { Clock, Database, loadTimeline, type Coach, type TimelineRow, type TimelineWeeks } from '@troth/database';
import {
  addWeeks,
  compareWeeks,
  localWeek,
  momentInWords,
  mondayOf,
  stretchInWords,
  timelineKinds,
  timelineStretches,
  told,
  type Enrolment,
  type LocalWeek,
  type TimelineKind,
} from '@troth/domain';
import { dayBegins, localTime, weekOf } from '@troth/domain/calendar';
import { SealingKeys } from '@troth/sealing';
import { z } from 'zod';
import { mailTitle } from '../mail/mail-kinds.js';
import { AskedMeasuresList } from '../runtime/settings.js';
import { cutPage, readCursor } from '../serving/cursor.js';
import { toLocalTime } from '../serving/to-local-time.js';
import { openedMoment } from './opened-moment.js';
import { ownCouple } from './own-couple.js';
import { say } from '../speech/say.js';

const place = z.tuple([localWeek]);
const allKinds = Object.keys(timelineKinds) as TimelineKind[];

interface Week {
  readonly week: LocalWeek;
  readonly moments: readonly TimelineMoment[];
}

/** A couple's story week by week, the latest first, on their coach's calendar. */
@Injectable()
export class CoupleTimeline {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: SealingKeys,
    private readonly asked: AskedMeasuresList,
  ) {}

  async run(coach: Coach, enrolmentId: string, query: TimelineQuery): Promise<TimelinePage> {
    const before = readCursor(query.cursor, place)?.[0] ?? null;
    const couple = await ownCouple(this.database.statements, coach, enrolmentId);
    const now = this.clock.now();
    const newest = before === null ? weekOf(now, coach.zone) : addWeeks(before, -1);
    const oldest = weekOf(couple.createdAt, coach.zone);
    const weeks = everyWeek(oldest, newest);
    const rows = await loadTimeline(
      this.database,
      { practiceId: coach.practiceId, enrolmentId },
      calendarOf(weeks, coach.zone),
      { kinds: query.kinds ?? allKinds, limit: query.weeks + 1, now },
    );
    const told = this.byWeek(rows, couple, coach);
    const { items, nextCursor } = cutPage(
      told,
      query.weeks,
      ({ week }) => [week],
      (week) => week,
    );
    const last = nextCursor === null ? oldest : (items.at(-1)?.week ?? oldest);
    const first = couple.rounds[0];
    const began = first ? weekOf(first.enteredAt, coach.zone) : null;
    const stretches = timelineStretches(items, { newest, oldest: last, began });
    return {
      items: stretches.map(({ moments, ...of }) => ({
        ...of,
        title: stretchInWords(of, began, say),
        moments: [...moments],
      })),
      nextCursor,
    };
  }

  private byWeek(rows: readonly TimelineRow[], couple: Enrolment, coach: Coach): Week[] {
    const weeks = new Map<LocalWeek, TimelineMoment[]>();
    for (const row of rows) {
      const moments = weeks.get(row.week) ?? [];
      moments.push(...this.toMoment(row, couple, coach));
      weeks.set(row.week, moments);
    }
    return [...weeks].map(([week, moments]) => ({ week, moments }));
  }

  /** What this version has no words for is left out. */
  private toMoment(row: TimelineRow, couple: Enrolment, { zone }: Coach): TimelineMoment[] {
    const known = told.safeParse({ what: row.what, ...row.data });
    if (!known.success) return [];
    const words = momentInWords(known.data, row.about, {
      couple,
      measures: this.asked.list,
      say,
      dateAt: (instant) => localTime(instant, zone).date,
      emailTitle: mailTitle,
    });
    if (!words) return [];
    const { of, title, detail } = words;
    return [
      {
        id: `${row.what} ${row.id} ${row.at.getTime()}`,
        kind: row.kind,
        of,
        at: toLocalTime(row.at, zone),
        title,
        detail,
        words: openedMoment(this.keys, row, known.data, say),
      },
    ];
  }
}

function everyWeek(oldest: LocalWeek, newest: LocalWeek): LocalWeek[] {
  const count = Math.max(0, compareWeeks(newest, oldest) + 1);
  return Array.from({ length: count }, (_, index) => addWeeks(oldest, index));
}

/** The weeks with the instants at which they begin and end in a zone. */
function calendarOf(weeks: readonly LocalWeek[], zone: string): TimelineWeeks {
  const beginOf = (week: LocalWeek) => dayBegins(mondayOf(week), zone);
  const last = weeks.at(-1);
  return { weeks, begins: weeks.map(beginOf), end: last ? beginOf(addWeeks(last, 1)) : new Date(0) };
}
