import type { Settings } from '@troth/config';

/** What a worker needs to know of the settings. */
export type WorkerSettings = Pick<
  Settings,
  | 'databaseUrl'
  | 'redisUrl'
  | 'smtpUrl'
  | 'smtp'
  | 'mailFrom'
  | 'inboundDomain'
  | 'dkim'
  | 'publicUrl'
  | 'keys'
  | 'logLevel'
> &
  /** Nothing is listened for without `inboundListen` and `workerPort`; a newer database is refused without `besideNewer`. */
  Partial<Pick<Settings, 'inboundListen' | 'workerPort' | 'host' | 'metricsToken' | 'besideNewer'>>;
