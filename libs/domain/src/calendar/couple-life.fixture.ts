import type { Side } from '../enrolment/partner.js';
import { closingDayFor, leavesTime, type ClosingDay } from './closing-day.js';
import { firstWeek } from './closing.js';
import { addWeeks, type LocalWeek } from './local-week.js';
import type { CheckInPreferences } from './preferences.js';
import { dueOf, type AskedBefore } from './week-plan.js';
import { planInOrder, weeksAfterChange, weeksFrom, type UnfinishedWeek } from './weeks-ahead.js';

export interface Asked {
  readonly week: LocalWeek;
  readonly at: Date;
}

const sides = ['a', 'b'] as const;

/** A couple that lives through its weeks as the ticker does, and changes its mind on the way. */
export class CoupleLife {
  readonly asked: Record<Side, Asked[]> = { a: [], b: [] };
  readonly closed = new Map<LocalWeek, Date>();
  closingDay: ClosingDay;
  private weeks: UnfinishedWeek[] = [];
  private pausedAt: Date | null = null;

  constructor(
    private readonly wishes: Record<Side, CheckInPreferences>,
    private readonly practiceZone: string,
    private now: Date,
  ) {
    this.closingDay = closingDayFor(wishes.a.weekday, wishes.b.weekday);
    this.begin();
  }

  liveUntil(now: Date): void {
    for (;;) {
      const next = this.nextDue();
      if (!next || next.at > now) break;
      this.now = next.at;
      next.run();
    }
    this.now = now;
  }

  change(side: Side, preferences: CheckInPreferences): void {
    const moves = !leavesTime(this.closingDay, preferences.weekday);
    if (moves) this.closingDay = closingDayFor(preferences.weekday);
    this.wishes[side] = preferences;
    const movedClosing = moves ? this.closing() : null;
    this.weeks = weeksAfterChange(this.weeks, { side, preferences, movedClosing }, this.lastAsked(), this.now);
  }

  pauseOrResume(): void {
    if (this.pausedAt) return this.begin();
    this.pausedAt = this.now;
    this.weeks = [];
  }

  private begin(): void {
    const week = firstWeek(this.closing(), this.now, this.pausedAt);
    this.pausedAt = null;
    this.plan(weeksFrom(week), this.lastAsked());
  }

  private plan(weeks: { first: LocalWeek; last: LocalWeek }, before: AskedBefore): void {
    for (const plan of planInOrder(weeks, { ...this.wishes, closing: this.closing() }, before, this.now))
      this.weeks.push({ ...plan, asked: { a: null, b: null } });
  }

  private nextDue(): { at: Date; run: () => void } | null {
    let next: { at: Date; run: () => void } | null = null;
    const offer = (at: Date, run: () => void) => {
      if (!next || at < next.at) next = { at, run };
    };
    for (const week of this.weeks) {
      for (const side of sides) if (!week.asked[side]) offer(dueOf(week, side), () => this.ask(week, side));
      offer(week.closesAt, () => this.close(week));
    }
    return next;
  }

  private ask(week: UnfinishedWeek, side: Side): void {
    this.asked[side].push({ week: week.week, at: this.now });
    const asked = { ...week, asked: { ...week.asked, [side]: this.now } };
    this.weeks = this.weeks.map((one) => (one === week ? asked : one));
  }

  private close(week: UnfinishedWeek): void {
    this.closed.set(week.week, week.closesAt);
    this.weeks = this.weeks.filter((one) => one !== week);
    const [next] = this.weeks;
    const after = addWeeks(week.week, 2);
    this.plan({ first: after, last: after }, { a: next!.asked.a ?? next!.aDueAt, b: next!.asked.b ?? next!.bDueAt });
  }

  private lastAsked(): Record<Side, Date | null> {
    return { a: this.asked.a.at(-1)?.at ?? null, b: this.asked.b.at(-1)?.at ?? null };
  }

  private closing() {
    return { day: this.closingDay, zone: this.practiceZone };
  }
}
