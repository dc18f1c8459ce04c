import type { Mark } from './journal.js';
import type { Monday } from './wall-clock.js';

export type View = 'own' | 'seen';

const points: Record<Mark['answer'], number | null> = { kept: 1, partly: 0.5, not: 0, excused: null, 'cant-say': null };
const HALF_LIFE = 6;
const SCORE_FROM = 3;

interface WeekOfMarks {
  readonly monday: Monday;
  readonly rate: number | null;
}

/** What was said of one partner's promises, by themselves and by the other, week by week. */
export class MarkedPromises {
  private readonly given = { own: new Map<Monday, readonly Mark[]>(), seen: new Map<Monday, readonly Mark[]>() };
  private readonly closed: Monday[] = [];

  /** The answers of one week's check-in, in the place of those it gave before. */
  answer(view: View, monday: Monday, marks: readonly Mark[]): void {
    this.given[view].set(monday, marks);
  }

  close(monday: Monday): void {
    this.closed.push(monday);
    this.closed.sort((x, y) => x - y);
  }

  get kept(): number {
    return [...this.given.own.values()].flat().filter(({ answer }) => answer === 'kept').length;
  }

  /** A week under a half after three of at least three quarters, and at some time after it three such weeks again. */
  get steadyAgain(): boolean {
    const rates = this.rates('own', this.closed).flatMap(({ rate }) => rate ?? []);
    const steadyFrom = (start: number) =>
      start >= 0 && rates.length >= start + 3 && rates.slice(start, start + 3).every((rate) => rate >= 0.75);
    return rates.some(
      (rate, index) =>
        rate < 0.5 && steadyFrom(index - 3) && rates.some((_, later) => later > index && steadyFrom(later)),
    );
  }

  /** The weeks at the end in which both views are known and more than 20 points apart; weeks without any mark are passed over. */
  get wideGaps(): Monday[] {
    const wide: Monday[] = [];
    this.closed.forEach((monday, index) => {
      const until = this.closed.slice(0, index + 1);
      const marked = (['own', 'seen'] as const).some((view) => this.rates(view, [monday])[0]!.rate !== null);
      if (!marked) return;
      const [own, seen] = [this.score('own', until), this.score('seen', until)];
      if (own !== null && seen !== null && Math.abs(own - seen) > 20) wide.push(monday);
      else wide.length = 0;
    });
    return wide;
  }

  private score(view: View, weeks: readonly Monday[]): number | null {
    const rates = this.rates(view, weeks).flatMap(({ rate }) => rate ?? []);
    if (rates.length < SCORE_FROM) return null;
    const weights = rates.map((_, index) => 2 ** (-(rates.length - 1 - index) / HALF_LIFE));
    const kept = rates.reduce((sum, rate, index) => sum + rate * weights[index]!, 0);
    return Math.round((100 * kept) / weights.reduce((sum, weight) => sum + weight, 0));
  }

  private rates(view: View, weeks: readonly Monday[]): WeekOfMarks[] {
    return weeks.map((monday) => {
      const counted = (this.given[view].get(monday) ?? []).flatMap(({ answer }) => points[answer] ?? []);
      const rate = counted.length > 0 ? counted.reduce((sum, point) => sum + point, 0) / counted.length : null;
      return { monday, rate };
    });
  }
}
