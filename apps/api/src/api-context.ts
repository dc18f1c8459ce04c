import { findPractice, type Clock, type Database, type Practice } from '@troth/database';
import { workIn, type Work } from '@troth/programme';
import type { SealingKeys } from '@troth/sealing';
import { Problem } from './problems/problem.js';

export interface ApiParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly keys: SealingKeys;
  /** Where people reach Troth: scheme, host and port. Null on this machine only, before the port is known. */
  readonly publicUrl: string | null;
  /** The domain that mail comes back to, and the secret that it is signed with over HTTP; none is taken without it. */
  readonly inbound?: { readonly domain: string; readonly secret: string } | null;
}

/** What every feature works with; one for each running API. */
export class ApiContext implements ApiParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly keys: SealingKeys;
  readonly publicUrl: string | null;
  readonly inbound: ApiParts['inbound'];
  #practice: Practice | null = null;

  constructor(parts: ApiParts) {
    this.database = parts.database;
    this.clock = parts.clock;
    this.keys = parts.keys;
    this.publicUrl = parts.publicUrl;
    this.inbound = parts.inbound ?? null;
  }

  /** Cookies go over https only wherever people reach Troth by https. */
  get secure(): boolean {
    return this.publicUrl?.startsWith('https:') ?? false;
  }

  /** Runs a use case in a transaction: commits when it resolves, rolls back when it throws. */
  work<T>(use: (work: Work) => Promise<T>): Promise<T> {
    const now = this.clock.now();
    return this.database.transaction((tx) => use(workIn(tx, { now, keys: this.keys })));
  }

  /** The practice whose pages these are. */
  async practice(): Promise<Practice> {
    this.#practice ??= await findPractice(this.database);
    if (!this.#practice) throw new Problem('practice-not-open');
    return this.#practice;
  }
}
