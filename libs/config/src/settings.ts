import { z } from 'zod';
import type { DkimSettings } from './dkim-keys.js';
import { fields } from './fields.js';
import type { SingleSignOnSettings } from './single-sign-on.js';

/** What one production process is told by its environment. */
export const productionSchema = z.object({
  ...fields.everywhere,
  PUBLIC_URL: fields.publicUrl.refine(isPrivateOrEncrypted, 'must begin with https:// (links in emails carry access)'),
  DATABASE_URL: fields.databaseUrl,
  SMTP_URL: fields.smtpUrl,
  TROTH_KEYS: fields.keys,
  TROTH_DEMO: fields.demo.prefault('off'),
  COACH_SECOND_FACTOR: fields.secondFactor.prefault('required'),
  WORKER_PORT: fields.workerPort,
  DRAIN_SECONDS: fields.drainSeconds,
  LOG_LEVEL: fields.logLevel.prefault('info'),
});

/** The same for everything in one process, which brings its own parts for what it is not told. */
export const standaloneSchema = z.object({
  ...fields.everywhere,
  PUBLIC_URL: fields.publicUrl.optional(),
  DATABASE_URL: fields.databaseUrl.optional(),
  SMTP_URL: fields.smtpUrl.optional(),
  TROTH_KEYS: fields.keys.optional(),
  TROTH_DEMO: fields.demo.prefault('on'),
  COACH_SECOND_FACTOR: fields.secondFactor.prefault('optional'),
  LOG_LEVEL: fields.logLevel.prefault('warn'),
});

export type LogLevel = z.infer<typeof fields.logLevel>;

/** How the mail server is used, by each worker. */
export interface SmtpSettings {
  readonly connections: number;
  /** After so many a connection is closed, and another one opened. */
  readonly messagesPerConnection: number;
  /** So many messages at once to one receiving domain. */
  readonly perDomain: number;
  /** After an outage so many a second leave, until nothing is left over. */
  readonly drainPerSecond: number;
  /** After so long without a word from the server a connection is given up; RFC 5321 wants ten minutes for the last dot. */
  readonly timeoutSeconds: number;
  /**
   * `required`: no word leaves without encryption. `offered`: encrypted where the server offers it. `unverified`:
   * encrypted, whatever the certificate. `none`: never, but for `smtps://`.
   */
  readonly tls: 'required' | 'offered' | 'unverified' | 'none';
  /** PEM certificates that are trusted in place of the well-known authorities; null: those. */
  readonly ca: string | null;
  /** How we introduce ourselves; null: by this machine's full name, or else the sender's domain. */
  readonly ehlo: string | null;
}

/** How coaches sign in, and for how long. */
export interface SignInSettings {
  /** A session lives so many hours at most. */
  readonly sessionHours: number;
  /** After so many minutes unused it is over. */
  readonly idleMinutes: number;
  /** Whether a password alone opens nothing but the coach's own account. */
  readonly secondFactor: boolean;
  /** Null: coaches sign in here alone. */
  readonly singleSignOn: SingleSignOnSettings | null;
}

/** How long things are kept that a practice may decide on; null: not erased by themselves. */
export interface RetentionPeriods {
  /** After its end, a programme with all of both partners and the coach's notes. */
  readonly endedMonths: number | null;
  /** After the programme's end, the coach's notes on it; with the programme for null. */
  readonly coachNotesMonths: number | null;
  /** After its closing, a safety case with what was said and done; with the programme for null. */
  readonly safetyMonths: number | null;
  /** After it was settled, to which address an email went and what that server answered; for null as long as there is a programme. */
  readonly emailRecordsMonths: number | null;
  /** After it was dealt with, mail for the operator. */
  readonly operatorMailDays: number;
  /** After it was asked for, a change of a partner's address. */
  readonly addressChangesDays: number;
  /** After its end, whom a coach's invitation went to. */
  readonly coachInvitationsDays: number;
}

export interface Settings {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  /** Where a worker tells how it is; 0 takes a free one. */
  readonly workerPort: number;
  /** For so long the API still answers after it was asked to stop, so that nobody's request is cut off. */
  readonly drainSeconds: number;
  /** Whether this version may work on a database that the version after it has changed. */
  readonly besideNewer: boolean;
  /** Proxies whose word on the caller's address is taken: names of networks, addresses or CIDR. */
  readonly trustProxy: readonly string[];
  /** Opens /metrics from elsewhere; null: only this machine may read it. */
  readonly metricsToken: string | null;
  /** Whether anybody may ask whether it is ready, and read how the API is called. */
  readonly operationOpen: boolean;
  /** How coaches sign in. */
  readonly signIn: SignInSettings;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly databaseUrl: string;
  /** PostgreSQL itself, where `databaseUrl` leads to a pooler that lends connections by the transaction; null: it does not. */
  readonly databaseDirectUrl: string | null;
  /** Null: the queue runs on PostgreSQL. */
  readonly redisUrl: string | null;
  /** PEM certificates that are trusted for Redis in place of the well-known authorities; null: those. */
  readonly redisCa: string | null;
  readonly smtpUrl: string;
  readonly smtp: SmtpSettings;
  /** Such as `Troth <hello@practice.example>`. */
  readonly mailFrom: string;
  /** Where bounces and replies go, in ASCII; null: nowhere, and the sender of the envelope is that of `mailFrom`. */
  readonly inboundDomain: string | null;
  /** Where a worker listens for it, as `smtp://127.0.0.1:2525` or `lmtp://…`; null: nowhere. */
  readonly inboundListen: string | null;
  /** Signs mail that comes in over HTTP; null: none is taken there. */
  readonly inboundSecret: string | null;
  readonly dkim: DkimSettings;
  readonly retention: RetentionPeriods;
  readonly backups: BackupSettings;
  /** What the practice's file of measures holds, as JSON; an empty list without one. */
  readonly measures: unknown;
  /** An absolute path. */
  readonly dataDir: string;
  readonly demo: boolean;
  /** `id:base64` pairs, newest first, as @troth/sealing reads them. */
  readonly keys: string;
  readonly logLevel: LogLevel;
}

/** Null stands for the embedded part, and for the address that the server will have once it listens. */
export interface StandaloneSettings extends Omit<
  Settings,
  'publicUrl' | 'databaseUrl' | 'smtpUrl' | 'workerPort' | 'drainSeconds'
> {
  readonly publicUrl: string | null;
  readonly databaseUrl: string | null;
  readonly smtpUrl: string | null;
}

/** Where commands put backups and workers note who was erased, and for whom backups are encrypted. */
export interface BackupSettings {
  /** A folder, or `s3://bucket/folder`; null: nowhere. */
  readonly to: string | null;
  /** Public keys of age. */
  readonly recipients: readonly string[];
  readonly s3: {
    readonly endpoint: string | null;
    readonly region: string;
    readonly accessKeyId: string | null;
    readonly secretAccessKey: string | null;
  };
}

function isPrivateOrEncrypted(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
