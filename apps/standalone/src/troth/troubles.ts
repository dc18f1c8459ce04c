import {
  backlog,
  erasuresWaiting,
  listStreams,
  listWorkers,
  type Backlog,
  type Database,
  type SeenWorker,
} from '@troth/database';
import { zoneCanary } from '@troth/domain/calendar';
import { openQueue } from '@troth/queue';
import { troublesOfErasures } from './backup/erasures-in-words.js';
import type { CommandContext } from './command.js';

/** A worker says that it lives every ten seconds. */
const SILENT_SECONDS = 45;
const LATE_SECONDS = 300;

/** The workers, a line each. */
export async function workersInWords(database: Database): Promise<string[]> {
  const workers = await listWorkers(database);
  if (workers.length === 0) return ['none'];
  return workers.map((worker) => {
    const { address, silentFor } = worker;
    return `${nameOf(worker)}${address ? ` at ${address}` : ''}, heard of ${Math.round(silentFor)} s ago`;
  });
}

/** What keeps the programme from going on, a sentence each; nothing where all is well. */
export async function findTroubles({ database, settings }: CommandContext, now: Date): Promise<string[]> {
  const opened = await database();
  const [workers, streams, due, erasures] = await Promise.all([
    listWorkers(opened),
    listStreams(opened),
    backlog(opened, now),
    erasuresWaiting(opened),
  ]);
  return [
    ...troublesOfWorkers(workers),
    ...(await troubleOfQueue(settings)),
    ...streams.map(({ host, state, why }) =>
      state === 'held' ? `${host} refuses our mail: ${why}` : `${host} cannot be reached: ${why}`,
    ),
    ...troublesOfBacklog(due),
    ...(settings.backups.to ? troublesOfErasures(erasures, new Date()) : []),
    ...(zoneCanary().ok ? [] : ['The zone data is wrong: people would be asked at a wrong hour.']),
  ];
}

export function troublesOfWorkers(workers: readonly SeenWorker[]): string[] {
  const silent = workers.filter(({ silentFor }) => silentFor > SILENT_SECONDS);
  const told = silent.map(
    (worker) =>
      `The worker ${nameOf(worker)} has been silent for ${Math.round(worker.silentFor)} s: it stands still or was killed. ` +
      'Restart it if it is there; it is forgotten an hour after its last word.',
  );
  if (silent.length < workers.length) return told;
  return [...told, 'No worker runs: nothing falls due and no email leaves. Start one with npm run worker.'];
}

export function troublesOfBacklog({ emails, slots, events }: Backlog): string[] {
  const sorts = { emails, slots, events };
  return Object.entries(sorts)
    .filter(([, { oldestSeconds }]) => oldestSeconds > LATE_SECONDS)
    .map(([what, { waiting, oldestSeconds }]) => {
      const minutes = Math.round(oldestSeconds / 60);
      return `${waiting} ${what} are due and not done, the oldest for ${minutes} minutes.`;
    });
}

async function troubleOfQueue({ redisUrl, redisCa }: CommandContext['settings']): Promise<string[]> {
  if (!redisUrl) return [];
  try {
    const queue = await openQueue({ redisUrl, redisCa, databaseUrl: '' });
    await queue.close();
    return [];
  } catch (fault) {
    return [(fault as Error).message];
  }
}

function nameOf({ host, pid }: SeenWorker): string {
  return `${host}:${pid}`;
}
