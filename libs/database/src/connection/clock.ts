import { setTimeout as pause } from 'node:timers/promises';
import { managerOf, type Database } from './database.js';
import { ClockRow } from './entities.js';

const AGAIN_MS = 500;

/** What time it is for the programme: the system's, or the demo's and the rehearsal's, which can be moved. */
export abstract class Clock {
  abstract now(): Date;
  /** Calls back when somebody moved the clock. */
  abstract onChange(moved: () => void): void;
  abstract close(): void;
}

/** Follows the clock that the database holds; without a row there, it's the system's. */
export async function openClock(database: Database): Promise<Clock> {
  const movedCallbacks = new Set<() => void>();
  let isClosed = false;
  let isStale = false;
  let isReading = true;
  // Listening comes first: what moves it while it is being read would go unheard otherwise.
  const stop = await database.listener.on('troth_clock', () => {
    isStale = true;
    if (!isReading) void reload();
  });
  let row = await read(database);
  await reload();

  /**
   * One reading at a time, so that an older answer never comes last. A database that is away just then is asked again;
   * until it answers, the clock goes on as it was. Never rejects.
   */
  async function reload(): Promise<void> {
    isReading = true;
    while (isStale && !isClosed) {
      isStale = false;
      try {
        row = await read(database);
        movedCallbacks.forEach((moved) => moved());
      } catch {
        isStale = true;
        await pause(AGAIN_MS, undefined, { ref: false });
      }
    }
    isReading = false;
  }

  return {
    now: () => row?.frozenAt ?? new Date(Date.now() + Number(row?.aheadMs ?? 0)),
    onChange: (moved) => void movedCallbacks.add(moved),
    close() {
      isClosed = true;
      stop();
    },
  };
}

/** Stops the clock at an instant, or lets it run on at a distance (milliseconds) from the system's. */
export async function setClock(database: Database, to: { frozenAt: Date } | { aheadMs: number }): Promise<void> {
  const clock =
    'frozenAt' in to
      ? { frozenAt: to.frozenAt, aheadMs: '0' }
      : { frozenAt: null, aheadMs: String(Math.round(to.aheadMs)) };
  await managerOf(database).upsert(ClockRow, { id: true, ...clock }, ['id']);
}

async function read(database: Database): Promise<ClockRow | null> {
  return managerOf(database).findOneBy(ClockRow, { id: true });
}
