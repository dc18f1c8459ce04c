/** In a couple's place: what concerns everybody, such as whose coach is free, comes first and one after the other. */
export const IN_ORDER = -1;

/** Something that one couple is going to do at an instant (milliseconds). */
export interface Intent {
  readonly at: number;
  /** What one couple does at one instant happens one after the other; different couples act at once. */
  readonly couple: number;
  readonly act: () => Promise<void>;
}

/** What is going to be done, earliest first; at one instant in the order of the couples, and of one couple as it was put in. */
export class Agenda {
  private readonly instants = new Map<number, Intent[]>();
  private readonly sorted: number[] = [];

  add(intent: Intent): void {
    const there = this.instants.get(intent.at);
    if (there) return void there.push(intent);
    this.instants.set(intent.at, [intent]);
    let place = this.sorted.length;
    while (place > 0 && this.sorted[place - 1]! < intent.at) place--;
    this.sorted.splice(place, 0, intent.at);
  }

  /** The earliest instant at which something is going to be done; null for none. */
  get next(): number | null {
    return this.sorted.at(-1) ?? null;
  }

  /** Takes out what is to be done up to an instant, as one list a couple. */
  take(until: number): Intent[][] {
    const taken: Intent[] = [];
    for (let at = this.next; at !== null && at <= until; at = this.next) {
      taken.push(...this.instants.get(at)!);
      this.instants.delete(at);
      this.sorted.pop();
    }
    return [...Map.groupBy(taken, ({ couple }) => couple)].sort(([x], [y]) => x - y).map(([, intents]) => intents);
  }
}
