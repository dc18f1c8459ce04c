import { compareShape, standingOfCoaches, type Database } from '@troth/database';

/** Why a part is not ready, in words of our own: only these are answered, never those of a fault, which may name servers. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
}

/** One part that this process needs; `check` says how it is, or throws `NotReady` with why it is not. */
export interface ReadinessCheck {
  readonly name: string;
  check(): Promise<string>;
}

export const READINESS_CHECKS = Symbol('ReadinessChecks');

/** What the API itself needs; the program that starts it may add its own. */
export function ownChecks(database: Database): ReadinessCheck[] {
  return [
    {
      name: 'database',
      check: async () => {
        await database.query('select 1');
        return 'PostgreSQL answers';
      },
    },
    {
      name: 'migrations',
      check: async () => {
        const { pending } = await compareShape(database);
        if (pending.length > 0)
          throw new NotReady(`${pending.length} migrations have not run: run npm run troth -- migrate`);
        return 'The database has the newest shape';
      },
    },
    {
      name: 'coaches',
      check: async () => {
        const { ever, now } = await standingOfCoaches(database);
        // Nobody can have joined yet, so nobody is turned away; couples of a coach who has left keep their pages.
        if (!ever) throw new NotReady('The practice has no coach yet: run npm run troth -- coach add');
        return now ? 'The practice has a coach' : 'No coach is left: new couples cannot join';
      },
    },
  ];
}
