import type { AskedWeek } from './asking.js';
import type { Expected } from './expected.js';
import type { Ratings, Side } from './journal.js';
import type { MarkedPromises } from './promises.js';
import type { Monday } from './wall-clock.js';

type Tell = (to: Expected['to'], kind: string, at: number, why: string) => void;

// 1.96 · SD · √2 · √(1−r), with SD 2 and r 0.8.
const RELIABLE_DROP = 1.96 * 2 * Math.SQRT2 * Math.sqrt(0.2);

interface Answered {
  readonly monday: Monday;
  readonly ratings: Ratings;
}

/** What somebody is told because a couple may need it: a missed run, a drop, two views apart, a stage that waits. */
export class Attention {
  private readonly told = new Set<string>();
  private readonly run: Record<Side, Monday[]> = { a: [], b: [] };
  private readonly given = { a: new Map<Monday, Ratings>(), b: new Map<Monday, Ratings>() };
  private readonly closed: Record<Side, Answered[]> = { a: [], b: [] };

  private readonly notes: Record<Side, Map<Monday, string | null>> = { a: new Map(), b: new Map() };

  constructor(private readonly tell: Tell) {}

  rate(side: Side, { monday }: AskedWeek, ratings: Ratings): void {
    this.given[side].set(monday, ratings);
  }

  /** Words to the coach are told at once, and again only where they were changed. */
  note(side: Side, { monday }: AskedWeek, words: string | null, at: number): void {
    if (words !== null && words !== this.notes[side].get(monday)) this.alert(at, `${side} note ${monday} ${at}`);
    this.notes[side].set(monday, words);
  }

  /** A week of one partner's has closed; `promises` are that partner's. */
  close(side: Side, { answered, monday }: AskedWeek, promises: MarkedPromises, at: number): void {
    this.run[side] = answered[side] ? [] : [...this.run[side], monday];
    const ratings = this.given[side].get(monday);
    if (ratings) this.closed[side].push({ monday, ratings });
    const [missedSince] = this.run[side];
    if (this.run[side].length >= 2) this.once(side, 'missed-gently', at, `${side} missed-twice ${missedSince}`);
    if (this.run[side].length >= 3) this.alert(at, `${side} missed-three-times ${missedSince}`);
    for (const figure of ['trust', 'openness'] as const) this.lookForDrop(side, figure, at);
    const wide = promises.wideGaps;
    if (wide.length >= 2) this.alert(at, `${side} perception-gap ${wide[0]}`);
  }

  alert(at: number, why: string): void {
    this.once('coach', 'coach-alert', at, why);
  }

  private lookForDrop(side: Side, figure: 'trust' | 'openness', at: number): void {
    const inOrder = [...this.closed[side]].sort((x, y) => x.monday - y.monday);
    const latest = inOrder.at(-1);
    const earlier = inOrder.slice(-5, -1).map(({ ratings }) => ratings[figure]);
    if (!latest || earlier.length < 2) return;
    const mean = Math.round((earlier.reduce((sum, rating) => sum + rating, 0) * 10) / earlier.length) / 10;
    if (mean - latest.ratings[figure] > RELIABLE_DROP) this.alert(at, `${side} ${figure}-drop ${latest.monday}`);
  }

  private once(to: Expected['to'], kind: string, at: number, why: string): void {
    if (this.told.has(why)) return;
    this.told.add(why);
    this.tell(to, kind, at, why);
  }
}
