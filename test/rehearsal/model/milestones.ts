import type { AskedWeek } from './asking.js';
import type { Duty } from './duty.js';
import type { Side } from './journal.js';
import { threeMonthsFrom } from './wall-clock.js';

type Tell = (to: Side, at: number, why: string) => void;

/** What an email of its own kind tells of. */
const toldElsewhere = new Set(['both-enrolled', 'stage-ready', 'programme-completed', 'three-months-after']);

/** Which milestones a couple has reached, and who is told of each: once, or once a round. */
export class Milestones {
  private readonly reached = new Set<string>();
  private readonly settled = { a: new Map<AskedWeek, boolean>(), b: new Map<AskedWeek, boolean>() };

  constructor(private readonly tell: Tell) {}

  get count(): number {
    return this.reached.size;
  }

  once(side: Side, milestone: string, at: number): void {
    if (this.isNew(`${side} ${milestone}`)) this.tell(side, at, milestone);
  }

  /** Told to its partner only where both share what they saw at that time. */
  inBothViews(side: Side, milestone: string, at: number, bothShare: boolean): void {
    if (this.isNew(`${side} ${milestone}`) && bothShare) this.tell(side, at, milestone);
  }

  both(milestone: string, at: number, round = ''): void {
    if (!this.isNew(`${milestone} ${round}`) || toldElsewhere.has(milestone)) return;
    for (const side of ['a', 'b'] as const) this.tell(side, at, `${milestone} ${round}`.trim());
  }

  /** Nobody here asks for the email that could come then. */
  threeMonthsAfter(end: number, reached: () => void): Duty {
    const at = threeMonthsFrom(end);
    const run = () => {
      reached();
      this.both('three-months-after', at);
    };
    return { at, run };
  }

  /** Reached as their programme ends: the email about the end tells of it. */
  atTheEnd(milestone: string, round: string): void {
    this.isNew(`${milestone} ${round}`);
  }

  /** A week of one partner's that was answered, or closed without an answer. */
  settle(side: Side, week: AskedWeek, at: number): void {
    const weeks = this.settled[side].set(week, week.answered[side]);
    if (week.answered[side]) this.once(side, 'first-check-in', at);
    // A pause takes its week out of every count, also of what was answered before it.
    const counted = [...weeks].filter(([{ state }]) => state !== 'frozen');
    const inOrder = counted.sort(([x], [y]) => x.monday - y.monday).map(([, given]) => given);
    const four = inOrder.some(
      (_, index) => index + 4 <= inOrder.length && inOrder.slice(index, index + 4).every(Boolean),
    );
    if (four) this.once(side, 'four-regular-weeks', at);
  }

  private isNew(name: string): boolean {
    const isNew = !this.reached.has(name);
    this.reached.add(name);
    return isNew;
  }
}
