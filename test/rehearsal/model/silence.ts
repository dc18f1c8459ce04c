import type { Monday } from './wall-clock.js';

const WEEK = 7;

/** How often one partner is asked: the rules of docs/decisions/0065, written down a second time. */
export class Silence {
  /** Weeks from one asking to the next; none at all where it is null. */
  private every: 1 | 2 | null = 1;
  private askedOn = -Infinity;
  private answeredOn = -Infinity;
  private begunOn = -Infinity;
  private missed: Monday[] = [];

  /** Whether they are asked in that week, now that their hour has come. */
  asks(monday: Monday): boolean {
    if (this.every === null || this.askedOn > monday - this.every * WEEK) return false;
    this.askedOn = monday;
    return true;
  }

  get isUsual(): boolean {
    return this.every === 1;
  }

  /** Only while the first two in a row are open. */
  get reminds(): boolean {
    return this.isUsual && this.length < 2;
  }

  answer(monday: Monday): void {
    this.answeredOn = Math.max(this.answeredOn, monday);
    this.back();
  }

  back(): void {
    this.every = 1;
    this.begunOn = this.missed.at(-1) ?? -Infinity;
  }

  /** A week that they were asked in has closed without an answer; whether they are told that they are asked less now. */
  miss(monday: Monday): boolean {
    this.missed.push(monday);
    const patience = this.isUsual ? 4 : 2;
    if (this.every === null || this.length < patience) return false;
    const tells = this.isUsual;
    this.every = tells ? 2 : null;
    this.begunOn = monday;
    return tells;
  }

  private get length(): number {
    return this.missed.filter((monday) => monday > Math.max(this.answeredOn, this.begunOn)).length;
  }
}
