import type { Duty } from './duty.js';
import type { Home } from './letterbox.js';
import { dayAt, morningAfter, quietEnd } from './wall-clock.js';

/** What a coach is mailed of one couple: one alert a day of theirs at most, with all that is up and was not told of yet. */
export class CoachAlerts {
  /** How serious what is up is, 1 to 3, and how serious it was when it was told; 0 before. */
  private readonly up = new Map<string, { readonly level: number; readonly told: number }>();
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

  /** `level` is 0 for what does not hold; what is only to be watched, at 1, is not told. */
  holds(what: string, level: number, at: number): void {
    if (level === 0) return void this.up.delete(what);
    const { level: before, told } = this.up.get(what) ?? { level: 0, told: 0 };
    this.up.set(what, { level, told });
    if (level > before && isUntold({ level, told })) this.ask(what, at);
  }

  private ask(what: string, at: number): void {
    const { zone, quiet } = this.home();
    const first = quietEnd(at, zone, quiet) ?? at;
    for (const leaves of [first, morningAfter(first, zone, quiet)]) {
      const day = dayAt(leaves, zone);
      const planned = this.days.get(day);
      if (planned !== undefined && planned < at) continue;
      // Of the same instant: found by the same look at the couple.
      if (planned === at) this.tellOf(what);
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
    const untold = [...this.up].filter(([, one]) => isUntold(one)).map(([what]) => what);
    if (untold.length === 0) return;
    for (const what of untold) this.tellOf(what);
    this.tell(at, untold.join(', '));
  }

  private tellOf(what: string): void {
    const { level } = this.up.get(what)!;
    this.up.set(what, { level, told: level });
  }
}

function isUntold({ level, told }: { readonly level: number; readonly told: number }): boolean {
  return level > 1 && level > told;
}
