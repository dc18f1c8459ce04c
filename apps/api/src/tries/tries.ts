import { Injectable } from '@nestjs/common';
import { countTries, Database, giveBackTries } from '@troth/database';
import { secondsToWait, tryLimits, type Tried, type TryKind } from '@troth/domain';
import { SealingKeys, tryKey } from '@troth/sealing';
import { RouteLimit } from '../runtime/settings.js';
import { TooManyRequests } from '../problems/too-many-requests.js';

/** One thing to count: what kind, and whose. */
export interface Try {
  readonly kind: TryKind;
  readonly whose: string;
  /** 0 only looks whether one more would be let through. */
  readonly cost?: number;
}

const MOST_REMEMBERED = 10_000;

/** Counts tries in the database, for all processes together. Who was refused is refused from memory until their time is over. */
@Injectable()
export class Tries {
  readonly #refusedUntil = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly keys: SealingKeys,
    private readonly limit: RouteLimit,
  ) {}

  /** Counts these tries. Throws TooManyRequests where one of them is over its limit. */
  async count(...tries: readonly Try[]): Promise<void> {
    const tried = await this.look(...tries);
    const seconds = secondsToWait(tried);
    if (seconds !== null) throw new TooManyRequests(seconds);
  }

  /** Counts these tries and says what they have come to; while one is refused from memory, none is counted. */
  async look(...tries: readonly Try[]): Promise<Tried[]> {
    if (this.limit.aMinute === null) return [];
    const keys = tries.map((one) => this.#keyOf(one));
    const waiting = keys.map((key) => (this.#refusedUntil.get(key.toString('hex')) ?? 0) - Date.now());
    if (waiting.some((ms) => ms > 0)) {
      return tries.map(({ kind }, index) => {
        const secondsLeft = waiting[index]! / 1000;
        return { limit: this.#limitOf(kind), used: secondsLeft > 0 ? Infinity : 0, secondsLeft };
      });
    }
    const counts = await countTries(
      this.database,
      tries.map(({ kind, cost = 1 }, index) => ({ key: keys[index]!, seconds: tryLimits[kind].seconds, cost })),
    );
    const tried = counts.map(({ used, secondsLeft }, index): Tried => {
      const { kind, cost = 1 } = tries[index]!;
      return { limit: this.#limitOf(kind), used: cost === 0 ? used + 1 : used, secondsLeft };
    });
    tried.forEach((one, index) => this.#remember(keys[index]!, one));
    return tried;
  }

  /** Takes back what was counted for a try that turned out to be right. */
  async giveBack(...tries: readonly Try[]): Promise<void> {
    if (this.limit.aMinute === null) return;
    await giveBackTries(
      this.database,
      tries.map((one) => this.#keyOf(one)),
    );
  }

  #limitOf(kind: TryKind) {
    const limit = tryLimits[kind];
    const { aMinute } = this.limit;
    return kind === 'route' && aMinute ? { ...limit, tries: aMinute } : limit;
  }

  #keyOf({ kind, whose }: Try): Buffer {
    return tryKey(this.keys, `${kind} ${whose}`);
  }

  #remember(key: Buffer, one: Tried): void {
    if (secondsToWait([one]) === null) return;
    const [oldest] = this.#refusedUntil.keys();
    if (oldest !== undefined && this.#refusedUntil.size >= MOST_REMEMBERED) this.#refusedUntil.delete(oldest);
    this.#refusedUntil.set(key.toString('hex'), Date.now() + one.secondsLeft * 1000);
  }
}
