import type { Duty } from './duty.js';

const DAY = 86_400_000;
const REMIND_AFTER = 7 * DAY;
const LIVES = 14 * DAY;

interface Couple {
  readonly remind: (at: number) => void;
  readonly lapse: () => void;
}

/** The invitation of the second partner, while it has no answer. */
export class Invitation {
  sentAt: number | null = null;
  private isReminded = false;

  constructor(private readonly couple: Couple) {}

  *duties(): Generator<Duty> {
    if (this.sentAt === null) return;
    const at = this.sentAt + REMIND_AFTER;
    if (!this.isReminded) yield { at, run: () => this.remind(at) };
    yield { at: this.sentAt + LIVES, run: this.couple.lapse };
  }

  private remind(at: number): void {
    this.isReminded = true;
    this.couple.remind(at);
  }
}
