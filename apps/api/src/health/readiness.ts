import { pendingMigrations, type Database } from '@troth/database';
import { zoneCanary } from '@troth/domain/calendar';

/** One part that this process needs; `check` says how it is, or throws why it is not ready. */
export interface ReadinessCheck {
  readonly name: string;
  check(): Promise<string>;
}

export const READINESS_CHECKS = Symbol('ReadinessChecks');

/** What the API itself needs; whoever starts it may add its own. */
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
        const pending = await pendingMigrations(database);
        if (pending.length > 0)
          throw new Error(`${pending.length} migrations have not run: run npm run troth -- migrate`);
        return 'The database has the newest shape';
      },
    },
    {
      name: 'time-zones',
      check: async () => {
        const { ok, version, faults } = zoneCanary();
        if (!ok) throw new Error(`The zone data ${version} is out of date. ${faults.join(' ')}`);
        return `Zone data ${version}`;
      },
    },
  ];
}
