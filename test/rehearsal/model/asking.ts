import type { Side } from './journal.js';
import { Silence } from './silence.js';
import { askedAt, mondayAt, type Monday, type Wish } from './wall-clock.js';

const HOUR = 3_600_000;
export const REMIND_AFTER = 24 * HOUR;
const APART = 20 * HOUR;
const TO_ANSWER = 16 * HOUR;
const SETTLED_BEFORE = 48 * HOUR;

/** One week of one couple: when each is asked, what was done about it, and whether it still counts. */
export interface AskedWeek {
  readonly monday: Monday;
  closesAt: number;
  /** Whether the stage that it is in no longer changes. */
  settled: boolean;
  readonly due: Record<Side, number>;
  /** Whose hour has come in it, and who was asked then. */
  readonly come: Record<Side, boolean>;
  readonly asked: Record<Side, boolean>;
  readonly reminded: Record<Side, boolean>;
  readonly answered: Record<Side, boolean>;
  state: 'open' | 'closed' | 'frozen';
}

/** Which weeks a couple is asked in, and when: the rules of docs/decisions/0033, written down a second time. */
export class Asking {
  readonly weeks = new Map<Monday, AskedWeek>();
  private readonly silences = { a: new Silence(), b: new Silence() };
  private closingDay: number;
  private pausedAt = -Infinity;

  constructor(
    readonly wishes: Record<Side, Wish>,
    private readonly practiceZone: string,
  ) {
    this.closingDay = Math.max(wishes.a.weekday, wishes.b.weekday) + 2;
  }

  /** Two weeks: the first that closes in more than two days and had begun nowhere when a pause began, and the next. */
  begin(now: number): void {
    let monday = mondayAt(now, 'Pacific/Kiritimati') - 14;
    while (settlesAt(this.closingOf(monday)) <= now || firstMoment(monday) <= this.pausedAt) monday += 7;
    this.plan(monday, now);
    this.plan(monday + 7, now);
    for (const side of ['a', 'b'] as const) this.silences[side].back();
  }

  /** Their hour has come; whether they are asked. */
  ask(week: AskedWeek, side: Side): boolean {
    week.come[side] = true;
    week.asked[side] = this.silences[side].asks(week.monday);
    return week.asked[side];
  }

  reminds(side: Side): boolean {
    return this.silences[side].reminds;
  }

  isUsual(side: Side): boolean {
    return this.silences[side].isUsual;
  }

  answer(week: AskedWeek, side: Side): void {
    week.answered[side] = true;
    this.silences[side].answer(week.monday);
  }

  /** Who is asked less from now on and told so, and who is mailed the report. */
  close(week: AskedWeek): { told: readonly Side[]; reports: readonly Side[] } {
    week.state = 'closed';
    this.plan(week.monday + 14, week.closesAt);
    const sides = ['a', 'b'] as const;
    const missed = sides.filter((side) => week.asked[side] && !week.answered[side]);
    const told = missed.filter((side) => this.silences[side].miss(week.monday));
    return { told, reports: sides.filter((side) => this.silences[side].isUsual) };
  }

  /** Nothing more is asked, reminded or closed. */
  freeze(now: number): void {
    this.pausedAt = now;
    for (const week of this.open()) week.state = 'frozen';
  }

  /** A week whose new hour has passed, or would leave no time, stays where it was; but never within a day of another. */
  change(side: Side, wish: Wish, now: number): void {
    this.wishes[side] = wish;
    this.silences[side].back();
    const [, ...later] = this.open();
    if (wish.weekday + 2 > this.closingDay) {
      this.closingDay = wish.weekday + 2;
      for (const week of later) week.closesAt = this.closingOf(week.monday);
    }
    for (const week of this.open()) {
      if (week.come[side]) continue;
      const earliest = this.lastBefore(week.monday, side) + APART;
      const wished = askedAt(week.monday, wish);
      const takes = wished > now && wished <= week.closesAt - TO_ANSWER;
      week.due[side] = takes ? dayFrom(week.monday, wish, earliest) : Math.max(week.due[side], earliest);
    }
  }

  open(): AskedWeek[] {
    return [...this.weeks.values()]
      .filter(({ state }) => state === 'open')
      .sort((one, other) => one.monday - other.monday);
  }

  private plan(monday: Monday, now: number): void {
    const no = () => ({ a: false, b: false });
    const due = (side: Side) =>
      dayFrom(monday, this.wishes[side], Math.max(now, this.lastBefore(monday, side) + APART));
    const week = { monday, closesAt: this.closingOf(monday), settled: false, due: { a: due('a'), b: due('b') } };
    this.weeks.set(monday, { ...week, come: no(), asked: no(), reminded: no(), answered: no(), state: 'open' });
  }

  /** When that side was asked last, or is to be, in an earlier week. */
  private lastBefore(monday: Monday, side: Side): number {
    const earlier = [...this.weeks.values()].filter(
      (week) => week.monday < monday && (week.asked[side] || week.state === 'open'),
    );
    return Math.max(-Infinity, ...earlier.map(({ due }) => due[side]));
  }

  private closingOf(monday: Monday): number {
    return askedAt(monday, { zone: this.practiceZone, weekday: this.closingDay, time: '18:00' });
  }
}

/** From when on a week that closes then stays in its stage. */
export function settlesAt(closesAt: number): number {
  return closesAt - SETTLED_BEFORE;
}

function firstMoment(monday: Monday): number {
  return askedAt(monday, { zone: 'Pacific/Kiritimati', weekday: 1, time: '00:00' });
}

/** Their own day and hour, or that hour of the first day after it that is not too early. */
function dayFrom(monday: Monday, wish: Wish, earliest: number): number {
  let at: number;
  let { weekday } = wish;
  do at = askedAt(monday, { ...wish, weekday: weekday++ });
  while (at < earliest);
  return at;
}
