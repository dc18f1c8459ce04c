import type { Backend } from './backend.js';
import { postgresBackend } from './postgres-backend.js';
import { redisBackend } from './redis-backend.js';

export interface QueueSettings {
  readonly databaseUrl: string;
  /** Where it is set, BullMQ runs on Redis; otherwise on PostgreSQL. */
  readonly redisUrl?: string | undefined;
  /** PEM certificates that are trusted for `rediss://` in place of the well-known authorities. */
  readonly redisCa?: string | null | undefined;
}

/** The one place where the server is chosen. */
export function chooseBackend({ redisUrl, redisCa, databaseUrl }: QueueSettings): Backend {
  return redisUrl ? redisBackend(redisUrl, redisCa ?? null) : postgresBackend(databaseUrl);
}
