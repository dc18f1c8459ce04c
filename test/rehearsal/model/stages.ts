import { stageOf, type StageId } from '@troth/domain';
import type { Side } from './journal.js';
import type { Monday } from './wall-clock.js';

const order = ['communication', 'understanding', 'responsibility', 'consistency', 'connection'] as const;
const PROGRAMME = '1';

interface ClosedWeek {
  readonly monday: Monday;
  /** Null where one was not asked. */
  readonly ready: Readonly<Record<Side, number | null>>;
}

export interface ModelRound {
  readonly number: number;
  readonly stage: string;
  readonly closed: ClosedWeek[];
  ready: boolean;
  /** Who is asked, by their own answers, whether it may be completed: where there is no coach. */
  readonly asked: Set<Side>;
  /** Who was ever asked in this round: the email about it comes once. */
  readonly mailed: Set<Side>;
  readonly agreed: Set<Side>;
}

function fresh(): Omit<ModelRound, 'number' | 'stage'> {
  return { closed: [], ready: false, asked: new Set(), mailed: new Set(), agreed: new Set() };
}

function feelsReady({ closed, stage }: ModelRound, side: Side): boolean {
  const { shortestStayWeeks } = stageOf(PROGRAMME, stage as StageId);
  const said = [...closed].sort((x, y) => x.monday - y.monday).flatMap(({ ready }) => ready[side] ?? []);
  return closed.length >= shortestStayWeeks && said.length >= 2 && said.slice(-2).every((ready) => ready >= 4);
}

/** Where a couple stands: its rounds, when one is ready, and what follows a stage. */
export class Stages {
  private readonly completed = new Set<string>();
  private entered = 1;
  round: ModelRound | null = { number: 1, stage: order[0], ...fresh() };
  readonly wantsForgiveness: Record<Side, boolean> = { a: false, b: false };

  /** Takes a closed week in, which can make the round ready or take that back; gives who is to be mailed a question. */
  close(week: ClosedWeek, round: ModelRound, hasCoach: boolean): readonly Side[] {
    round.closed.push(week);
    if (round !== this.round || round.stage === 'forgiveness') return [];
    const feels = { a: feelsReady(round, 'a'), b: feelsReady(round, 'b') };
    round.ready = feels.a && feels.b;
    if (hasCoach) return [];
    const sides = (['a', 'b'] as const).filter((side) => {
      if (!feels[side]) round.agreed.delete(side);
      round.asked[feels[side] ? 'add' : 'delete'](side);
      return feels[side] && !round.mailed.has(side);
    });
    sides.forEach((side) => round.mailed.add(side));
    return sides;
  }

  /** One more partner agrees; true where that completes the stage. */
  agree(side: Side): boolean {
    this.round?.agreed.add(side);
    return this.round?.agreed.size === 2;
  }

  complete(): void {
    this.completed.add(this.round!.stage);
    const next = order.find((stage) => !this.completed.has(stage));
    const both = this.wantsForgiveness.a && this.wantsForgiveness.b && !this.completed.has('forgiveness');
    this.enter(next ?? (both ? 'forgiveness' : null));
  }

  returnTo(stage: string): void {
    this.enter(stage);
  }

  end(): void {
    this.enter(null);
  }

  get stagesCompleted(): number {
    return this.completed.size;
  }

  private enter(stage: string | null): void {
    this.entered += 1;
    this.round = stage ? { number: this.entered, stage, ...fresh() } : null;
  }
}
