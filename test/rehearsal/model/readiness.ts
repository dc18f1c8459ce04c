import type { AskedWeek } from './asking.js';
import type { Side } from './journal.js';
import type { ModelRound } from './stages.js';

/** How ready each said they were, and of which round they were asked. */
export class Readiness {
  private readonly asked = new Map<AskedWeek, Partial<Record<Side, ModelRound>>>();
  private readonly given = new Map<AskedWeek, Record<Side, number>>();

  ask(week: AskedWeek, side: Side, round: ModelRound): void {
    this.asked.set(week, { ...this.asked.get(week), [side]: round });
  }

  answer(week: AskedWeek, side: Side, ready: number): void {
    this.given.set(week, { ...(this.given.get(week) ?? { a: 0, b: 0 }), [side]: ready });
  }

  /** What was asked about an earlier stage says nothing of the one that the week belongs to since. */
  in(week: AskedWeek, round: ModelRound): Record<Side, number> {
    const of = (side: Side) => (this.asked.get(week)?.[side] === round ? (this.given.get(week)?.[side] ?? 0) : 0);
    return { a: of('a'), b: of('b') };
  }
}
