/** Why no process of Troth may work on a database: a fault of the operator's, that the message says how to mend. */
export type Unfitness = 'not-migrated' | 'newer' | 'pooled' | 'other-keys' | 'other-role' | 'half-restored';

export class UnfitDatabase extends Error {
  override readonly name = 'UnfitDatabase';
  readonly code: `database-${Unfitness}`;

  constructor(why: Unfitness, message: string) {
    super(message);
    this.code = `database-${why}`;
  }
}
