import { backlog, COUNTED, poolOf, type Clock, type Database } from '@troth/database';
import type { Queue } from '@troth/queue';
import { Gauge, type Registry } from 'prom-client';
import { inTime } from './in-time.js';

interface Measured {
  readonly database: Database;
  readonly clock: Clock;
  readonly queue: Queue;
}

/** Takes the figures that stand elsewhere than in this process, for a scrape that follows. Never rejects. */
export type TakeFigures = () => Promise<void>;

/**
 * Lateness and backlog as the database has them, the same from every worker, and this worker's own queue and pool. What
 * cannot be asked is missing from the figures, and `troth_worker_part_answers` is 0 for it.
 */
export function measureWork(registry: Registry, { database, clock, queue }: Measured): TakeFigures {
  const gauge = (name: string, help: string, labelNames: string[]) =>
    new Gauge({ name: `troth_worker_${name}`, help, labelNames, registers: [registry] });
  const late = gauge('late_seconds', 'How long the oldest of what is due has been waiting', ['work']);
  const waiting = gauge('waiting', `What is due and not done; counted up to ${COUNTED}`, ['work']);
  const reactions = gauge('reactions', `Reactions not applied, by how they stand; counted up to ${COUNTED}`, ['state']);
  const operatorMail = gauge('operator_mail', 'Mail that came in for the operator and is not dealt with', []);
  const jobs = gauge('queue_jobs', 'Jobs in the queue, by how they stand', ['state']);
  const connections = gauge('pool_connections', 'Connections of this worker to PostgreSQL', ['state']);
  const answers = gauge('part_answers', '1 for each part that answered when these figures were taken, else 0', [
    'part',
  ]);

  async function askDatabase(): Promise<void> {
    const { emails, slots, events, reactions: standing, operatorMail: mail } = await backlog(database, clock.now());
    for (const [work, due] of Object.entries({ emails, slots, events })) {
      late.set({ work }, due.oldestSeconds);
      waiting.set({ work }, due.waiting);
    }
    operatorMail.set(mail);
    reactions.set({ state: 'open' }, standing.open);
    reactions.set({ state: 'failing' }, standing.failing);
    reactions.set({ state: 'given-up' }, standing.givenUp);
  }

  async function askQueue(): Promise<void> {
    for (const [state, count] of Object.entries(await queue.counts())) jobs.set({ state }, count);
  }

  return async () => {
    for (const kept of [late, waiting, reactions, operatorMail, jobs]) kept.reset();
    const pool = poolOf(database);
    connections.set({ state: 'open' }, pool.totalCount);
    connections.set({ state: 'idle' }, pool.idleCount);
    connections.set({ state: 'wanted' }, pool.waitingCount);
    const parts = Object.entries({ database: askDatabase, queue: askQueue });
    const asked = await Promise.allSettled(parts.map(([, ask]) => inTime(ask())));
    parts.forEach(([part], index) => answers.set({ part }, asked[index]?.status === 'fulfilled' ? 1 : 0));
  };
}
