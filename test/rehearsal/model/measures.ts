import type { Duty } from './duty.js';
import type { Side } from './journal.js';
import { askedAt, mondayAt, type Wish } from './wall-clock.js';

const DAY = 86_400_000;

interface Occasion {
  readonly side: Side;
  readonly at: number;
  readonly last: boolean;
}

type Wishes = Readonly<Record<Side, Wish>>;

/** When each is asked how things are: four days after a check-in of theirs, first in the first week, then every eight weeks. */
export class Measures {
  private dates: Occasion[] = [];
  private wishes: Wishes | null = null;

  constructor(private readonly ask: (side: Side, at: number) => void) {}

  begin(wishes: Wishes, at: number): void {
    this.wishes = wishes;
    this.dates = [this.next('a', at + DAY), this.next('b', at + DAY)];
  }

  /** Once more after an end that both came to. */
  endTogether(at: number): void {
    this.dates.push(this.next('a', at + 6 * DAY, true), this.next('b', at + 6 * DAY, true));
  }

  /** `isQuiet`: who is asked less often, being silent. */
  duties(state: string, isQuiet: (side: Side) => boolean): Duty[] {
    return this.dates.map((date) => {
      const waits = state === 'paused' || (state === 'active' && isQuiet(date.side));
      return { at: date.at, run: () => this.come(date, waits ? 'waits' : state) };
    });
  }

  private come(date: Occasion, state: string): void {
    const { side, at, last } = date;
    this.dates = this.dates.filter((one) => one !== date);
    if (last || state === 'active') this.ask(side, at);
    if (state === 'active') this.dates.push(this.next(side, at + 53 * DAY));
    if (state === 'waits' && !last) this.dates.push(this.next(side, at));
  }

  private next(side: Side, after: number, last = false): Occasion {
    const wish = this.wishes![side];
    const between = { ...wish, weekday: ((wish.weekday + 3) % 7) + 1 };
    const monday = mondayAt(after, wish.zone);
    const at = [monday - 7, monday, monday + 7, monday + 14].map((week) => askedAt(week, between));
    return { side, at: at.find((one) => one > after)!, last };
  }
}
