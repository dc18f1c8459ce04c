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
  /** Nothing is listened for without it. */
  Partial<Pick<Settings, 'inboundListen'>>;
