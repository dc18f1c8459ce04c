import { Injectable } from '@nestjs/common';
import { compareShape, Database, standingOfCoaches } from '@troth/database';
import { Drain } from '../draining/drain.js';
import { FurtherChecks } from '../runtime/settings.js';
import { NotReady, type ReadinessCheck } from './readiness-check.js';
import { canaryCheck, zoneDataCheck } from './zone-checks.js';

/** Everything that this process needs to do its work. */
@Injectable()
export class Readiness {
  readonly #checks: readonly ReadinessCheck[];

  constructor(database: Database, drain: Drain, further: FurtherChecks) {
    const own = [...ownChecks(database), canaryCheck(), zoneDataCheck(database)];
    this.#checks = [drain.check, ...own, ...further.list];
  }

  /** How each part is, all asked at once. */
  async ask() {
    return Promise.all(this.#checks.map(tried));
  }
}

/** A check that fails or hangs says so itself: readiness is always answered. */
async function tried({ name, check }: ReadinessCheck) {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new NotReady('No answer within 3 s')), 3000).unref(),
  );
  try {
    return { name, ready: true, detail: await Promise.race([check(), late]) };
  } catch (fault) {
    return { name, ready: false, detail: fault instanceof NotReady ? fault.message : 'It does not answer' };
  }
}

/** What the API itself needs; the program that starts it may add its own. */
function ownChecks(database: Database): ReadinessCheck[] {
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
