import type { Side } from './journal.js';
import { askedAt, mondayAt, type Monday, type Wish } from './wall-clock.js';

const HOUR = 3_600_000;
export const REMIND_AFTER = 24 * HOUR;
export const CLOSE_AFTER = 48 * HOUR;

/** One week of one couple: when each is asked, what was done about it, and whether it still counts. */
export interface AskedWeek {
  readonly monday: Monday;
  readonly due: Record<Side, number>;
  readonly asked: Record<Side, boolean>;
  readonly reminded: Record<Side, boolean>;
  readonly answered: Record<Side, boolean>;
  state: 'open' | 'closed' | 'frozen';
}

/** Which weeks a couple is asked in, and when: the rules of docs/decisions/0001, written down a second time. */
export class Asking {
  readonly weeks = new Map<Monday, AskedWeek>();

  constructor(readonly wishes: Record<Side, Wish>) {}

  /** The first week in which both are still to be asked, and nobody was asked before. */
  begin(now: number): void {
    let monday = Math.min(mondayAt(now, this.wishes.a.zone), mondayAt(now, this.wishes.b.zone));
    while (!this.isFree(monday) || this.dueIn(monday, 'a') <= now || this.dueIn(monday, 'b') <= now) monday += 7;
    this.plan(monday);
  }

  /** Somebody is asked: the couple's next week is planned when the first of the two is. */
  ask(week: AskedWeek, side: Side): void {
    const first = !week.asked.a && !week.asked.b;
    week.asked[side] = true;
    if (first && this.isFree(week.monday + 7)) this.plan(week.monday + 7);
  }

  /** Nothing more is asked, reminded or closed. */
  freeze(): void {
    for (const week of this.open()) week.state = 'frozen';
  }

  /** A week whose new hour has passed stays where it was. */
  change(side: Side, wish: Wish, now: number): void {
    this.wishes[side] = wish;
    for (const week of this.open()) {
      const due = this.dueIn(week.monday, side);
      if (!week.asked[side] && due > now) week.due[side] = due;
    }
  }

  open(): AskedWeek[] {
    return [...this.weeks.values()].filter(({ state }) => state === 'open');
  }

  private isFree(monday: Monday): boolean {
    const week = this.weeks.get(monday);
    return !week || (week.state === 'frozen' && !week.asked.a && !week.asked.b);
  }

  private plan(monday: Monday): void {
    const no = () => ({ a: false, b: false });
    const due = { a: this.dueIn(monday, 'a'), b: this.dueIn(monday, 'b') };
    this.weeks.set(monday, { monday, due, asked: no(), reminded: no(), answered: no(), state: 'open' });
  }

  private dueIn(monday: Monday, side: Side): number {
    return askedAt(monday, this.wishes[side]);
  }
}

/** 48 hours after the later of the two was due, whoever answered. */
export function closesAt({ due }: AskedWeek): number {
  return Math.max(due.a, due.b) + CLOSE_AFTER;
}
