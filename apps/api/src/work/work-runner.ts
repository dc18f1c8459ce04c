import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@troth/database';
import { workIn, type Work } from '@troth/programme';
import { SealingKeys } from '@troth/sealing';

/** Gives use cases their work: one transaction and one time. */
@Injectable()
export class WorkRunner {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: SealingKeys,
  ) {}

  /** Runs a use case in a transaction: commits when it resolves, rolls back when it throws. */
  run<T>(use: (work: Work) => Promise<T>): Promise<T> {
    const now = this.clock.now();
    return this.database.transaction((tx) => use(workIn(tx, { now, keys: this.keys })));
  }
}
