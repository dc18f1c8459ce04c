import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clock } from './0001-programme/clock.js';
import { delivery } from './0001-programme/delivery.js';
import { findings } from './0001-programme/findings.js';
import { links } from './0001-programme/links.js';
import { movement } from './0001-programme/movement.js';
import { partitions } from './0001-programme/partitions.js';
import { people } from './0001-programme/people.js';
import { promises } from './0001-programme/promises.js';
import { wakeUps } from './0001-programme/wake-ups.js';
import { weeks } from './0001-programme/weeks.js';

/**
 * The programme's own tables. Every row carries `practice_id`, the distribution key; every key and every
 * foreign key holds it. `event`, `delivery` and `delivery_step` are partitioned by month.
 */
export class Programme1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      people,
      weeks,
      promises,
      findings,
      links,
      movement,
      delivery,
      wakeUps,
      partitions,
      clock,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
