import { stageOf, type StageId } from '@troth/domain';
import type { Side } from './journal.js';
import type { Monday } from './wall-clock.js';

const order = ['communication', 'understanding', 'responsibility', 'consistency', 'connection'] as const;
const PROGRAMME = '1';

interface ClosedWeek {
  readonly monday: Monday;
  readonly ready: Readonly<Record<Side, number>>;
}

export interface ModelRound {
  readonly number: number;
  readonly stage: string;
  readonly closed: ClosedWeek[];
  ready: boolean;
  readonly agreed: Set<Side>;
}

/** Where a couple stands: its rounds, when one is ready, and what follows a stage. */
export class Stages {
  private readonly completed = new Set<string>();
  private entered = 1;
  round: ModelRound | null = { number: 1, stage: order[0], closed: [], ready: false, agreed: new Set() };
  readonly wantsForgiveness: Record<Side, boolean> = { a: false, b: false };

  /** Takes a closed week in; true where it makes the round ready. */
  close(week: ClosedWeek, round: ModelRound): boolean {
    round.closed.push(week);
    if (round !== this.round || round.ready || round.stage === 'forgiveness') return false;
    const { shortestStayWeeks } = stageOf(PROGRAMME, round.stage as StageId);
    const lastTwo = [...round.closed].sort((x, y) => x.monday - y.monday).slice(-2);
    round.ready =
      round.closed.length >= Math.max(2, shortestStayWeeks) &&
      lastTwo.every(({ ready }) => ready.a >= 4 && ready.b >= 4);
    return round.ready;
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
    this.round = stage ? { number: this.entered, stage, closed: [], ready: false, agreed: new Set() } : null;
  }
}
