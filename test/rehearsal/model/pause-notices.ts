import type { Duty } from './duty.js';

const DAY = 86_400_000;

type Told = 'paused' | 'resumed';

interface Couple {
  /** Null where they are neither paused nor active. */
  readonly isPaused: () => boolean | null;
  readonly tell: (what: Told, at: number, why: string) => void;
}

/** What both are told of pauses, once a day: what is so by then is told a day after the last, unless it was told. */
export class PauseNotices {
  /** What is still to be told. */
  later: Duty | null = null;
  private told: { readonly what: Told; readonly at: number } | null = null;

  constructor(private readonly couple: Couple) {}

  tell(what: Told, at: number): void {
    const free = this.told ? this.told.at + DAY : at;
    if (free > at && this.told?.what === what) return;
    const tell = (now: number) => {
      this.later = null;
      if (this.couple.isPaused() !== (what === 'paused')) return;
      this.told = { what, at: now };
      this.couple.tell(what, now, `since ${at}`);
    };
    if (free <= at) tell(at);
    else this.later = { at: free, run: () => tell(free) };
  }
}
