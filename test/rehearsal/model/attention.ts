import type { AskedWeek } from './asking.js';
import { CoachAlerts } from './coach-alerts.js';
import { dropAmong, scales, type Answered } from './drops.js';
import type { Duty } from './duty.js';
import type { Expected } from './expected.js';
import type { Ratings, Side } from './journal.js';
import type { Home } from './letterbox.js';
import type { MarkedPromises } from './promises.js';
import type { Monday } from './wall-clock.js';

type Tell = (to: Expected['to'], kind: string, at: number, why: string) => unknown;

const FORTNIGHT = 14 * 86_400_000;
const CLEAR = 2;
const SERIOUS = 3;

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
    this.alerts.holds(`${side} note`, this.notes[side].size > 0 ? CLEAR : 0, at);
  }

  /** A week of one partner's has closed; `promises` are that partner's. */
  close(side: Side, { answered, monday }: AskedWeek, promises: MarkedPromises, at: number): void {
    this.run[side] = answered[side] ? [] : [...this.run[side], monday];
    const ratings = this.given[side].get(monday);
    if (ratings) this.closed[side].push({ monday, ratings });
    this.lookAtRun(side, at);
    const drop = dropAmong([...this.closed[side]].sort((x, y) => x.monday - y.monday));
    for (const scale of scales) this.alerts.holds(`${side} ${scale}-drop`, drop?.scale === scale ? drop.level : 0, at);
    this.alerts.holds(`${side} perception-gap`, promises.areApart ? CLEAR : 0, at);
  }

  /** Since when the open stage has been ready, whenever the couple is looked at. */
  stage(readySince: number | null, at: number): void {
    this.alerts.holds('stage-ready-two-weeks', readySince !== null && at - readySince >= FORTNIGHT ? CLEAR : 0, at);
  }

  private lookAtRun(side: Side, at: number): void {
    const [since] = this.run[side];
    const isOver = since === undefined || [...this.given[side].keys()].some((monday) => monday >= since);
    const missed = isOver ? 0 : this.run[side].length;
    if (missed >= 2) this.once(side, 'missed-gently', at, `${side} missed-twice ${since}`);
    this.alerts.holds(`${side} missed-three-times`, missed >= 6 ? SERIOUS : missed >= 3 ? CLEAR : 0, at);
  }

  private once(to: Expected['to'], kind: string, at: number, why: string): void {
    if (this.told.has(why)) return;
    this.told.add(why);
    this.tell(to, kind, at, why);
  }
}
