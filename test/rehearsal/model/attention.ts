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
const DAY = 86_400_000;
/** Unread words are told of at once, and again after so many days. */
const STILL_UNREAD = [3 * DAY, 7 * DAY];

interface Note {
  readonly words: string;
  readonly at: number;
}

/** What somebody is told because a couple may need it: a missed run, a drop, two views apart, words to be read. */
export class Attention {
  private readonly told = new Set<string>();
  private readonly run: Record<Side, Monday[]> = { a: [], b: [] };
  private readonly given = { a: new Map<Monday, Ratings>(), b: new Map<Monday, Ratings>() };
  private readonly closed: Record<Side, Answered[]> = { a: [], b: [] };
  private readonly notes: Record<Side, Map<Monday, Note>> = { a: new Map(), b: new Map() };

  /** The age that unread words had when they were looked at last. */
  private readonly unreadFor = { a: 0, b: 0 };
  private readonly alerts: CoachAlerts;

  /** `home` is the coach's. */
  constructor(
    private readonly tell: Tell,
    home: () => Home,
  ) {
    this.alerts = new CoachAlerts(home, (at, why) => tell('coach', 'coach-alert', at, why));
  }

  /** The next alert that waits for a morning, or the next time that words have stayed unread for long. */
  get later(): Duty | null {
    const looks = (['a', 'b'] as const).map((side) => this.lookAtNotes(side));
    return [this.alerts.later, ...looks].reduce(
      (first, duty) => (first && (!duty || first.at <= duty.at) ? first : duty),
      null,
    );
  }

  rate(side: Side, { monday }: AskedWeek, ratings: Ratings, at: number): void {
    this.given[side].set(monday, ratings);
    this.lookAtRun(side, at);
  }

  /** Words to the coach ask for the coach's eye until they are read, which nobody does here, or taken back. */
  note(side: Side, { monday }: AskedWeek, words: string | null, at: number): void {
    const notes = this.notes[side];
    if (words === null) notes.delete(monday);
    else if (notes.get(monday)?.words !== words) notes.set(monday, { words, at });
    this.age(side, at);
  }

  private age(side: Side, at: number): void {
    const first = this.firstNote(side);
    this.unreadFor[side] = at - first;
    const told = STILL_UNREAD.filter((age) => at - first >= age).length;
    this.alerts.holds(`${side} note`, first === Infinity ? 0 : CLEAR + told, at);
  }

  private lookAtNotes(side: Side): Duty | null {
    const next = STILL_UNREAD.find((age) => age > this.unreadFor[side]);
    const at = this.firstNote(side) + (next ?? Infinity);
    return at === Infinity ? null : { at, run: () => this.age(side, at) };
  }

  private firstNote(side: Side): number {
    return Math.min(...[...this.notes[side].values()].map(({ at }) => at));
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
