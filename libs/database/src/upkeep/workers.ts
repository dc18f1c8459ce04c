import type { Id } from '@troth/domain';
import { managerOf, type Database } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { WorkerRow } from './entities.js';

/** What a worker says of itself, every few seconds of the system's time. */
export interface Presence {
  readonly id: Id;
  readonly host: string;
  readonly pid: number;
  /** The URL at which it tells how it is; null where it does not. */
  readonly address: string | null;
}

export interface SeenWorker extends Presence {
  readonly startedAt: Date;
  /** Seconds since it last said that it lives. */
  readonly silentFor: number;
}

const FORGOTTEN_AFTER_SECONDS = 3_600;

/** A worker says that it lives. One that fell silent an hour ago is forgotten on the way: it was told of for so long. */
export async function sayPresent(database: Database, { id, host, pid, address }: Presence): Promise<void> {
  await database.query(
    `with said as (
       insert into worker (id, host, pid, address, started_at, seen_at) values ($1, $2, $3, $4, now(), now())
       on conflict (id) do update set seen_at = now()
     )
     delete from worker where seen_at < now() - make_interval(secs => $5) and id <> $1`,
    [id, host, pid, address, FORGOTTEN_AFTER_SECONDS],
  );
}

/** A worker has ended as it should. */
export async function sayGoodbye(database: Database, id: Id): Promise<void> {
  await managerOf(database).delete(WorkerRow, { id });
}

/** Every worker that lives, or fell silent without having ended; the longest at work first. */
export async function listWorkers(reader: Reader): Promise<SeenWorker[]> {
  return (await reader.query(
    `select id, host, pid, address, started_at as "startedAt", extract(epoch from now() - seen_at)::float8 as "silentFor"
     from worker order by started_at, id`,
  )) as SeenWorker[];
}
