import type { Clock } from '@troth/database';

/** A clock that stands still until it is moved; `now()` is a new Date each time. */
export class TestClock implements Clock {
  readonly #moved = new Set<() => void>();
  #now: number;

  constructor(at: Date | string) {
    this.#now = new Date(at).getTime();
  }

  now(): Date {
    return new Date(this.#now);
  }

  moveTo(at: Date | string): void {
    this.#now = new Date(at).getTime();
    this.#moved.forEach((moved) => moved());
  }

  advance({
    days = 0,
    hours = 0,
    minutes = 0,
    seconds = 0,
  }: {
    days?: number;
    hours?: number;
    minutes?: number;
    seconds?: number;
  }): void {
    this.moveTo(new Date(this.#now + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000));
  }

  onChange(moved: () => void): void {
    this.#moved.add(moved);
  }

  close(): void {
    this.#moved.clear();
  }
}
