import type { Mark } from './journal.js';
import type { Monday } from './wall-clock.js';

export type View = 'own' | 'seen';

const points: Record<Mark['answer'], number | null> = { kept: 1, partly: 0.5, not: 0, excused: null, 'cant-say': null };

interface WeekOfMarks {
  readonly monday: Monday;
  readonly rate: number | null;
}

/** What was said of one partner's promises, by themselves and by the other, week by week. */
export class MarkedPromises {
  private readonly given = { own: new Map<Monday, readonly Mark[]>(), seen: new Map<Monday, readonly Mark[]>() };
  private readonly closed: Monday[] = [];
  private readonly changed = new Map<string, string>();
  private readonly gone = new Set<string>();

  /** The answers of one week's check-in, in the place of those it gave before. */
  answer(view: View, monday: Monday, marks: readonly Mark[]): void {
    if (marks.length > 1) throw new Error('More than one promise was asked about in one view.');
    this.given[view].set(monday, marks);
  }

  /** One promise still, whichever words each of them marks; where it was let go, for which there are none, it counts no longer. */
  change(promise: string, to: string | null): void {
    if (to === null) this.gone.add(this.asItIs(promise));
    else if (promise !== to) this.changed.set(promise, to);
  }

  close(monday: Monday): void {
    this.closed.push(monday);
    this.closed.sort((x, y) => x - y);
  }

  /** The milestones of promises, each by what both have marked in weeks that have closed. */
  get reached(): string[] {
    const kept = this.markedByBoth().filter(({ own, seen }) => own === 1 && seen === 1).length;
    return [
      ...(kept >= 1 ? ['first-promise-both-kept'] : []),
      ...(kept >= 10 ? ['ten-promises-both-kept'] : []),
      ...(this.steadyAgain ? ['steadier-in-both-views'] : []),
    ];
  }

  /** In both views: a week under a half after three of at least three quarters, and later three such weeks again. */
  private get steadyAgain(): boolean {
    const [own, seen] = [this.rates('own', this.closed), this.rates('seen', this.closed)];
    const rates = own.flatMap(({ rate: mine }, index) => {
      const others = seen[index]!.rate;
      return mine === null || others === null ? [] : [{ least: Math.min(mine, others), most: Math.max(mine, others) }];
    });
    const steadyFrom = (start: number) =>
      start >= 0 && rates.length >= start + 3 && rates.slice(start, start + 3).every(({ least }) => least >= 0.75);
    return rates.some(
      ({ most }, index) =>
        most < 0.5 && steadyFrom(index - 3) && rates.some((_, later) => later > index && steadyFrom(later)),
    );
  }

  /**
   * Whether both views lie apart for certain: over the last twelve promises that both have marked, at least six, the 90 %
   * interval is beyond 20 points; until they are within 20 again, or six weeks pass.
   */
  get areApart(): boolean {
    const both = this.markedByBoth();
    let apart = false;
    both.forEach((_, index) => {
      const last = both.slice(Math.max(0, index - 11), index + 1);
      if (last.length < 6) return;
      const n = last.length + 2;
      const mean = last.reduce((sum, { own, seen }) => sum + own - seen, 0) / n;
      const squares = last.reduce((sum, { own, seen }) => sum + (own - seen) ** 2, 2) / n;
      const spread = Math.sqrt((squares - mean * mean) / n);
      if (Math.round(100 * (Math.abs(mean) - 1.645 * spread)) > 20) apart = true;
      else if (Math.abs(mean100(last, 'own') - mean100(last, 'seen')) <= 20) apart = false;
    });
    const latest = both.at(-1)?.monday ?? 0;
    return this.closed.filter((monday) => monday > latest).length < 6 && apart;
  }

  private markedByBoth(): (Record<View, number> & { readonly monday: Monday })[] {
    const marksOf = (view: View) =>
      [...this.given[view]].flatMap(([monday, marks]) => {
        const counted = this.closed.includes(monday) ? this.counting(marks) : [];
        return counted.flatMap(({ promise, answer }) => {
          const point = points[answer];
          return point === null ? [] : [{ promise: this.asItIs(promise), monday, point }];
        });
      });
    const seenOf = new Map(marksOf('seen').map((mark) => [mark.promise, mark]));
    const both = marksOf('own').flatMap(({ promise, monday, point: own }) => {
      const seen = seenOf.get(promise);
      return seen ? [{ monday: Math.max(monday, seen.monday), own, seen: seen.point }] : [];
    });
    return both.sort((x, y) => x.monday - y.monday);
  }

  private counting(marks: readonly Mark[]): readonly Mark[] {
    return marks.filter(({ promise }) => !this.gone.has(this.asItIs(promise)));
  }

  private asItIs(promise: string): string {
    const to = this.changed.get(promise);
    return to === undefined ? promise : this.asItIs(to);
  }

  private rates(view: View, weeks: readonly Monday[]): WeekOfMarks[] {
    return weeks.map((monday) => {
      const counted = this.counting(this.given[view].get(monday) ?? []).flatMap(({ answer }) => points[answer] ?? []);
      const rate = counted.length > 0 ? counted.reduce((sum, point) => sum + point, 0) / counted.length : null;
      return { monday, rate };
    });
  }
}

function mean100(pairs: readonly Record<View, number>[], view: View): number {
  return Math.round((100 * pairs.reduce((sum, pair) => sum + pair[view], 0)) / pairs.length);
}
