import type { AskedWeek } from './asking.js';
import { CoachAlerts } from './coach-alerts.js';
import type { Duty } from './duty.js';
import type { Expected } from './expected.js';
import type { Ratings, Side } from './journal.js';
import type { Home } from './letterbox.js';
import type { MarkedPromises } from './promises.js';
import type { Monday } from './wall-clock.js';

type Tell = (to: Expected['to'], kind: string, at: number, why: string) => unknown;

// 1.96 · SD · √2 · √(1−r), with SD 2 and r 0.8.
const RELIABLE_DROP = 1.96 * 2 * Math.SQRT2 * Math.sqrt(0.2);

const FORTNIGHT = 14 * 86_400_000;

interface Answered {
  readonly monday: Monday;
  readonly ratings: Ratings;
}

/** What somebody is told because a couple may need it: a missed run, a drop, two views apart, words to be read. */
export class Attention {
  private readonly told = new Set<string>();
  private readonly run: Record<Side, Monday[]> = { a: [], b: [] };
  private readonly given = { a: new Map<Monday, Ratings>(), b: new Map<Monday, Ratings>() };
  private readonly closed: Record<Side, Answered[]> = { a: [], b: [] };
  private readonly notes: Record<Side, Map<Monday, string>> = { a: new Map(), b: new Map() };

  private readonly alerts: CoachAlerts;

  /** `home` is the coach's. */
  constructor(
    private readonly tell: Tell,
    home: () => Home,
  ) {
    this.alerts = new CoachAlerts(home, (at, why) => tell('coach', 'coach-alert', at, why));
  }

  /** The next alert that waits for a morning. */
  get later(): Duty | null {
    return this.alerts.later;
  }

  rate(side: Side, { monday }: AskedWeek, ratings: Ratings, at: number): void {
    this.given[side].set(monday, ratings);
    this.lookAtRun(side, at);
  }

  /** Words to the coach ask for the coach's eye until they are read, which nobody does here, or taken back. */
  note(side: Side, { monday }: AskedWeek, words: string | null, at: number): void {
    if (words === null) this.notes[side].delete(monday);
    else this.notes[side].set(monday, words);
    this.alerts.holds(`${side} note`, this.notes[side].size > 0, at);
  }

  /** A week of one partner's has closed; `promises` are that partner's. */
  close(side: Side, { answered, monday }: AskedWeek, promises: MarkedPromises, at: number): void {
    this.run[side] = answered[side] ? [] : [...this.run[side], monday];
    const ratings = this.given[side].get(monday);
    if (ratings) this.closed[side].push({ monday, ratings });
    this.lookAtRun(side, at);
    for (const figure of ['trust', 'openness'] as const)
      this.alerts.holds(`${side} ${figure}-drop`, this.hasDropped(side, figure), at);
    this.alerts.holds(`${side} perception-gap`, promises.areApart, at);
  }

  /** Since when the open stage has been ready, whenever the couple is looked at. */
  stage(readySince: number | null, at: number): void {
    this.alerts.holds('stage-ready-two-weeks', readySince !== null && at - readySince >= FORTNIGHT, at);
  }

  private lookAtRun(side: Side, at: number): void {
    const [since] = this.run[side];
    const isOver = since === undefined || [...this.given[side].keys()].some((monday) => monday >= since);
    const missed = isOver ? 0 : this.run[side].length;
    if (missed >= 2) this.once(side, 'missed-gently', at, `${side} missed-twice ${since}`);
    this.alerts.holds(`${side} missed-three-times`, missed >= 3, at);
  }

  /** Lived through from the first answer on: a drop lasts until an answer is back near what was before it. */
  private hasDropped(side: Side, figure: 'trust' | 'openness'): boolean {
    const inOrder = [...this.closed[side]].sort((x, y) => x.monday - y.monday).map(({ ratings }) => ratings[figure]);
    let before: number | null = null;
    inOrder.forEach((rating, index) => {
      if (before !== null) {
        if (before - rating <= RELIABLE_DROP) before = null;
        return;
      }
      const earlier = inOrder.slice(Math.max(0, index - 4), index);
      if (earlier.length < 2) return;
      const mean = Math.round((earlier.reduce((sum, one) => sum + one, 0) * 10) / earlier.length) / 10;
      if (mean - rating > RELIABLE_DROP) before = mean;
    });
    return before !== null;
  }

  private once(to: Expected['to'], kind: string, at: number, why: string): void {
    if (this.told.has(why)) return;
    this.told.add(why);
    this.tell(to, kind, at, why);
  }
}
