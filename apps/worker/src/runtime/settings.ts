import type { Settings } from '@troth/config';

/** What delivery needs to know of the settings. A class each, so that Nest can inject it. */
export abstract class MailSettings {
  abstract readonly smtpUrl: Settings['smtpUrl'];
  abstract readonly smtp: Settings['smtp'];
  abstract readonly mailFrom: Settings['mailFrom'];
  abstract readonly inboundDomain: Settings['inboundDomain'];
  abstract readonly dkim: Settings['dkim'];
  abstract readonly publicUrl: Settings['publicUrl'];
}

/** Where mail comes in; nothing is listened for without `inboundListen`. */
export abstract class InboundSettings {
  abstract readonly inboundDomain: Settings['inboundDomain'];
  abstract readonly inboundListen?: Settings['inboundListen'];
}

/** Where the worker tells how it is; nowhere without `workerPort`. */
export abstract class TellingSettings {
  abstract readonly workerPort?: Settings['workerPort'];
  abstract readonly host?: Settings['host'];
  abstract readonly metricsToken?: Settings['metricsToken'];
  abstract readonly operationOpen?: Settings['operationOpen'];
}

/** How long what has served its time is kept; as long as is usual without. */
export abstract class RetentionSettings {
  abstract readonly retention?: Settings['retention'];
}

/** Where it notes who was erased; nowhere without. */
export abstract class BackupPlace {
  abstract readonly backups?: Settings['backups'];
}

/** What a worker needs to know of the settings; a newer database is refused without `besideNewer`. */
export type WorkerSettings = MailSettings &
  InboundSettings &
  TellingSettings &
  RetentionSettings &
  BackupPlace &
  Pick<Settings, 'databaseUrl' | 'redisUrl' | 'keys' | 'logLevel'> &
  Partial<Pick<Settings, 'databaseDirectUrl' | 'redisCa' | 'besideNewer'>>;
