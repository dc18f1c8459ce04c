import type { Duty } from './duty.js';
import type { Home } from './letterbox.js';
import { dayAt, morningAfter, quietEnd } from './wall-clock.js';

/** What a coach is mailed of one couple: one alert a day of theirs at most, with all that is up and was not told of yet. */
export class CoachAlerts {
  /** What is up, and whether it was told. */
  private readonly up = new Map<string, boolean>();
  /** When the alert of each day leaves or left. */
  private readonly days = new Map<number, number>();
  private waiting: Duty[] = [];

  constructor(
    private readonly home: () => Home,
    private readonly tell: (at: number, why: string) => unknown,
  ) {}

  /** The next alert that waits for a morning. */
  get later(): Duty | null {
    return this.waiting[0] ?? null;
  }

  holds(what: string, isUp: boolean, at: number): void {
    if (!isUp) this.up.delete(what);
    else if (!this.up.has(what)) {
      this.up.set(what, false);
      this.ask(what, at);
    }
  }

  private ask(what: string, at: number): void {
    const { zone, quiet } = this.home();
    const first = quietEnd(at, zone, quiet) ?? at;
    for (const leaves of [first, morningAfter(first, zone, quiet)]) {
      const day = dayAt(leaves, zone);
      const planned = this.days.get(day);
      if (planned !== undefined && planned < at) continue;
      // Of the same instant: found by the same look at the couple.
      if (planned === at) this.up.set(what, true);
      if (planned !== undefined) return;
      this.days.set(day, leaves);
      if (leaves === at) return this.leave(at);
      this.waiting.push({ at: leaves, run: () => this.leave(leaves) });
      this.waiting.sort((x, y) => x.at - y.at);
      return;
    }
  }

  private leave(at: number): void {
    this.waiting = this.waiting.filter((duty) => duty.at !== at);
    const untold = [...this.up].filter(([, told]) => !told).map(([what]) => what);
    if (untold.length === 0) return;
    for (const what of untold) this.up.set(what, true);
    this.tell(at, untold.join(', '));
  }
}
