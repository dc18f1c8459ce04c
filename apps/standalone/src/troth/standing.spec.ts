import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { appendEvents, idsAt, openDatabase, sayPresent, usualRetention, type Database } from '@troth/database';
import { newEvent } from '@troth/domain';
import { freshDatabase, startRedis, TestClock } from '@troth/testing';
import type { Command } from './command.js';
import { reactionsAgain } from './reactions-again.js';
import { reactions } from './reactions.js';
import { runCommand } from './run-command.js';
import { status } from './status.js';

jest.setTimeout(60_000);

const clock = new TestClock('2026-11-23T08:00:00Z');
const newId = idsAt(clock.now());
let database: Database;
beforeAll(async () => {
  database = await openDatabase(await freshDatabase(), { poolSize: 3 });
});
afterAll(() => database.close());

interface Told {
  readonly lines: string;
  /** What it ended with instead of well; null where it ended well. */
  readonly fault: string | null;
}

async function told(command: Command, args: readonly string[] = [], redisUrl: string | null = null): Promise<Told> {
  const lines: string[] = [];
  const context = {
    database: async () => database,
    clock: async () => clock,
    settings: { redisUrl, retention: usualRetention, backups: { to: null } },
    say: (line: string) => void lines.push(line),
  } as never;
  const fault = await command.run(args, context).then(
    () => null,
    (thrown: Error) => thrown.message,
  );
  return { lines: lines.join('\n'), fault };
}

const worker = (pid: number) => ({ id: newId(), host: 'one', pid, address: 'http://127.0.0.1:3100' });

describe('status', () => {
  it('ends with a fault while no worker runs, and well when one says that it lives', async () => {
    expect((await told(status)).fault).toMatch(/No worker runs/);
    await sayPresent(database, worker(11));
    expect(await told(status)).toMatchObject({
      lines: expect.stringContaining('Workers                 one:11 at http://127.0.0.1:3100'),
      fault: null,
    });
  });

  it('says how long everything is kept that a practice decides on', async () => {
    const { lines } = await told(status);
    for (const setting of ['ENDED', 'COACH_NOTES', 'SAFETY', 'EMAIL_RECORDS'])
      expect(lines).toContain(`see KEEP_${setting}_MONTHS`);
    expect(lines).toContain('for 30 days mail that you dealt with');
  });

  it('names a worker that stands still, also beside one that works, and forgets it an hour later', async () => {
    const frozen = worker(12);
    await sayPresent(database, frozen);
    await database.query(`update worker set seen_at = now() - interval '2 minutes' where id = $1`, [frozen.id]);
    const { fault } = await told(status);
    expect(fault).toMatch(/The worker one:12 has been silent for 12\d s/);
    expect(fault).not.toMatch(/No worker runs/);

    await database.query(`update worker set seen_at = now() - interval '61 minutes' where id = $1`, [frozen.id]);
    await sayPresent(database, worker(13));
    expect((await told(status)).fault).toBeNull();
  });

  it('names a Redis that is away', async () => {
    const redis = await startRedis();
    expect((await told(status, [], redis.url)).fault).toBeNull();
    await redis.stop();
    expect((await told(status, [], redis.url)).fault).toMatch(/Redis at .* cannot be reached/);
  });

  it('names work that is late by minutes', async () => {
    const event = newEvent(
      'three-months.passed',
      {},
      { id: newId(), practiceId: newId(), enrolmentId: null, occurredAt: new Date('2026-11-23T07:50:00Z') },
    );
    await database.transaction((tx) => appendEvents(tx, [event]));
    expect((await told(status)).fault).toMatch(/1 events are due and not done, the oldest for 10 minutes/);
    await database.query('delete from event');
  });
});

describe('reactions', () => {
  it('tell where, for which event and how often one failed, and are tried again when asked', async () => {
    expect((await told(reactions)).lines).toBe('No reaction fails, and none was given up.');
    const event = newEvent(
      'three-months.passed',
      {},
      { id: newId(), practiceId: newId(), enrolmentId: newId(), occurredAt: clock.now() },
    );
    await database.transaction((tx) => appendEvents(tx, [event]));
    await database.query(
      `insert into reaction (practice_id, event_id, event_month, subscriber, published_at, attempts, failure, failure_place, failed_at, given_up_at)
       values ($1, $2, '2026-11-01', 'milestones', now(), 3, 'TypeError', $3, $4, $4)`,
      [event.practiceId, event.id, 'at react (dist/milestones.js:3:1)\nat apply (dist/apply.js:9:1)', clock.now()],
    );
    const { lines } = await told(reactions);
    expect(lines).toContain('milestones to three-months.passed: TypeError, 3 times');
    expect(lines).toContain(`event   ${event.id}`);
    expect(lines).toContain('where   at react (dist/milestones.js:3:1)\n          at apply (dist/apply.js:9:1)');
    expect(lines).toContain('given up at 2026-11-23T08:00:00.000Z');

    expect((await told(reactionsAgain, [event.id])).lines).toBe('1 is tried again within seconds.');
    expect((await told(reactions)).lines).toContain('tried again by itself');
    expect((await told(reactionsAgain, ['nonsense'])).fault).toMatch(/is no id/);
    expect(
      await database.query(`select given_up_at from reaction where published_at < now() - interval '20 seconds'`),
    ).toEqual([{ given_up_at: null }]);
  });

  it('are two commands, of which the longer name is not taken for the shorter one', async () => {
    const lines: string[] = [];
    await runCommand(['reactions', 'again', '--help'], { say: (line: string) => void lines.push(line) } as never);
    expect(lines[0]).toContain('npm run troth -- reactions again [options] [event-id]');
  });
});
