import type { AskedWeek } from './asking.js';
import type { Side } from './journal.js';
import type { ModelRound } from './stages.js';
import type { Monday } from './wall-clock.js';

const FORTNIGHT = 14;

/** How ready each said they were, and of which round they were asked: in every second week of it. */
export class Readiness {
  private readonly begun = new Map<ModelRound, Monday>();
  private readonly asked = new Map<AskedWeek, Partial<Record<Side, ModelRound>>>();
  private readonly given = new Map<AskedWeek, Partial<Record<Side, number>>>();

  /** A round begins with the week of that Monday. */
  begin(round: ModelRound, monday: Monday): void {
    this.begun.set(round, monday);
  }

  ask(week: AskedWeek, side: Side, round: ModelRound): void {
    if (round.stage === 'forgiveness') return;
    const days = week.monday - this.begun.get(round)!;
    if (days % FORTNIGHT !== 0) this.asked.set(week, { ...this.asked.get(week), [side]: round });
  }

  /** Throws where it was answered without having been due. */
  answer(week: AskedWeek, side: Side, ready: number | undefined): void {
    if (ready !== undefined && this.asked.get(week)?.[side] === undefined)
      throw new Error('Readiness was asked in a week in which it is not due.');
    this.given.set(week, { ...this.given.get(week), [side]: ready ?? 0 });
  }

  /** Null where one was not asked; what was asked about an earlier stage says nothing of the week's stage since. */
  in(week: AskedWeek, round: ModelRound): Record<Side, number | null> {
    const of = (side: Side) => (this.asked.get(week)?.[side] === round ? (this.given.get(week)?.[side] ?? 0) : null);
    return { a: of('a'), b: of('b') };
  }
}
