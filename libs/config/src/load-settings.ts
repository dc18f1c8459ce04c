import { resolve } from 'node:path';
import { domainToASCII } from 'node:url';
import type { z } from 'zod';
import { ConfigError, type ConfigFault } from './config-error.js';
import type { DkimSettings } from './dkim-keys.js';
import { readFiles } from './from-files.js';
import { keptKeys } from './kept-keys.js';
import { withKeysByCommand } from './keys-by-command.js';
import { loopback } from './loopback.js';
import { serversOf } from './servers.js';
import { singleSignOnOf } from './single-sign-on.js';
import {
  productionSchema,
  standaloneSchema,
  type BackupSettings,
  type Settings,
  type StandaloneSettings,
} from './settings.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of one production process. Throws ConfigError with every fault. */
export function loadSettings(environment: Environment = process.env): Settings {
  const read = parse(productionSchema, environment);
  const servers = serversOf(read);
  refuseInboundWithoutDomain(read);
  refuseContradictingTls(read);
  const mailFrom = read.MAIL_FROM ?? `Troth <troth@${new URL(read.PUBLIC_URL).hostname}>`;
  return {
    ...shared(read),
    ...servers,
    publicUrl: read.PUBLIC_URL,
    mailFrom,
    dkim: dkimOf(read, mailFrom),
    databaseUrl: servers.databaseUrl ?? read.DATABASE_URL,
    smtpUrl: read.SMTP_URL,
    keys: read.TROTH_KEYS,
    workerPort: Number(read.WORKER_PORT),
    drainSeconds: read.DRAIN_SECONDS,
  };
}

/**
 * The settings of everything in one process: nothing is demanded. Where TROTH_KEYS is missing, a key is made and kept
 * in the data folder. Throws ConfigError with every fault.
 */
export function loadStandaloneSettings(environment: Environment = process.env): StandaloneSettings {
  const read = parse(standaloneSchema, environment);
  refuseOpenMailbox(read, environment);
  refuseInboundWithoutDomain(read);
  refuseContradictingTls(read);
  const port = Number(read.PORT);
  const mailFrom = read.MAIL_FROM ?? 'Troth <hello@troth.example>';
  return {
    ...shared(read),
    ...serversOf(read),
    publicUrl: read.PUBLIC_URL ?? (port === 0 ? null : `http://localhost:${port}`),
    mailFrom,
    dkim: dkimOf(read, mailFrom),
    smtpUrl: read.SMTP_URL ?? null,
    keys: read.TROTH_KEYS ?? keptKeys(resolve(read.TROTH_DATA_DIR)),
  };
}

/** With its own database and mailbox, every email can be read on /mailbox: that is only offered to others when asked for. */
function refuseOpenMailbox(read: z.infer<typeof standaloneSchema>, { TROTH_DEMO }: Environment): void {
  const ownParts = read.DATABASE_URL === undefined && read.SMTP_URL === undefined;
  if (!ownParts || loopback.test(read.HOST) || TROTH_DEMO?.trim() === 'on') return;
  const message =
    'lets others read every email on /mailbox: set TROTH_DEMO=on if nobody real will use this, or DATABASE_URL and SMTP_URL';
  throw new ConfigError([{ setting: 'HOST', message }]);
}

type Read = z.infer<typeof productionSchema> | z.infer<typeof standaloneSchema>;

/** Mail that comes in is known by its address alone, so the address's domain has to be. */
function refuseInboundWithoutDomain(read: Read): void {
  if (read.INBOUND_DOMAIN !== undefined) return;
  const given = (['INBOUND_LISTEN', 'INBOUND_SECRET'] as const).filter((setting) => read[setting] !== undefined);
  const message = 'is of use only with INBOUND_DOMAIN, the domain whose mail comes back to Troth';
  if (given.length > 0) throw new ConfigError(given.map((setting) => ({ setting, message })));
}

/** Signed for the domain that the reader sees, unless another is named. */
function dkimOf({ DKIM_KEYS, DKIM_DOMAIN }: Read, mailFrom: string): DkimSettings {
  const domain = DKIM_DOMAIN ?? domainToASCII(mailFrom.slice(mailFrom.lastIndexOf('@') + 1).replace('>', ''));
  return { domain, keys: DKIM_KEYS ?? [] };
}

/** A password and people's words are encrypted on their way, unless they never leave this machine. */
function usualTls(smtpUrl: string | undefined): Settings['smtp']['tls'] {
  if (smtpUrl === undefined) return 'offered';
  const { hostname, searchParams } = new URL(smtpUrl);
  // The mail library's own way to say so.
  if (searchParams.get('ignoreTLS') === 'true') return 'none';
  return loopback.test(hostname) ? 'offered' : 'required';
}

/** `smtps://` is encrypted from its first byte. */
function refuseContradictingTls({ SMTP_URL, SMTP_TLS }: Read): void {
  if (SMTP_TLS !== 'none' || !SMTP_URL?.startsWith('smtps:')) return;
  throw new ConfigError([{ setting: 'SMTP_TLS', message: 'contradicts SMTP_URL, which begins with smtps://' }]);
}

function shared(
  read: Read,
): Pick<
  Settings,
  | 'port'
  | 'host'
  | 'trustProxy'
  | 'metricsToken'
  | 'operationOpen'
  | 'signIn'
  | 'smtp'
  | 'inboundDomain'
  | 'inboundListen'
  | 'inboundSecret'
  | 'retention'
  | 'backups'
  | 'measures'
  | 'dataDir'
  | 'demo'
  | 'logLevel'
  | 'besideNewer'
> {
  return {
    smtp: {
      connections: read.SMTP_CONNECTIONS,
      messagesPerConnection: read.SMTP_MESSAGES_PER_CONNECTION,
      perDomain: read.SMTP_PER_DOMAIN ?? read.SMTP_CONNECTIONS,
      drainPerSecond: read.SMTP_DRAIN_PER_SECOND,
      timeoutSeconds: read.SMTP_TIMEOUT_SECONDS,
      tls: read.SMTP_TLS ?? usualTls(read.SMTP_URL),
      ca: read.SMTP_CA ?? null,
      ehlo: read.SMTP_EHLO ?? null,
    },
    port: Number(read.PORT),
    host: read.HOST,
    trustProxy: read.TRUST_PROXY,
    metricsToken: read.METRICS_TOKEN ?? null,
    operationOpen: read.OPERATION_PAGES === 'open',
    signIn: {
      sessionHours: read.COACH_SESSION_HOURS,
      idleMinutes: read.COACH_IDLE_MINUTES,
      secondFactor: read.COACH_SECOND_FACTOR === 'required',
      singleSignOn: singleSignOnOf(read),
    },
    inboundDomain: read.INBOUND_DOMAIN ?? null,
    inboundListen: read.INBOUND_LISTEN ?? null,
    inboundSecret: read.INBOUND_SECRET ?? null,
    retention: {
      endedMonths: read.KEEP_ENDED_MONTHS ?? null,
      coachNotesMonths: read.KEEP_COACH_NOTES_MONTHS ?? null,
      safetyMonths: read.KEEP_SAFETY_MONTHS ?? null,
      emailRecordsMonths: read.KEEP_EMAIL_RECORDS_MONTHS ?? null,
      operatorMailDays: read.KEEP_OPERATOR_MAIL_DAYS,
      addressChangesDays: read.KEEP_ADDRESS_CHANGES_DAYS,
      coachInvitationsDays: read.KEEP_COACH_INVITATIONS_DAYS,
    },
    backups: backupsOf(read),
    measures: read.TROTH_MEASURES ?? [],
    dataDir: resolve(read.TROTH_DATA_DIR),
    demo: read.TROTH_DEMO === 'on',
    logLevel: read.LOG_LEVEL,
    besideNewer: read.NEWER_DATABASE === 'allow',
  };
}

function backupsOf(read: Read): BackupSettings {
  return {
    to: read.BACKUP_TO ?? null,
    recipients: read.BACKUP_RECIPIENTS ?? [],
    s3: {
      endpoint: read.S3_ENDPOINT ?? null,
      region: read.S3_REGION,
      accessKeyId: read.S3_ACCESS_KEY_ID ?? null,
      secretAccessKey: read.S3_SECRET_ACCESS_KEY ?? null,
    },
  };
}

function parse<T extends z.ZodObject>(schema: T, environment: Environment): z.infer<T> {
  const set = Object.entries(environment).filter((one): one is [string, string] => Boolean(one[1]?.trim()));
  const { given, faults } = readFiles(Object.keys(schema.shape), Object.fromEntries(set));
  const unread = faults.map(({ setting }) => setting);
  const read = schema.safeParse(withKeysByCommand(given));
  faults.push(...unknownSettings(schema, given));
  if (!read.success) {
    const wrong = read.error.issues.map(({ path, message }) => ({ setting: String(path[0]), message }));
    faults.push(...wrong.filter(({ setting }) => !unread.includes(`${setting}_FILE`)));
  }
  if (!read.success || faults.length > 0) throw new ConfigError(faults);
  return read.data;
}

/** A mistyped TROTH_ name would otherwise be passed over in silence. */
function unknownSettings(schema: z.ZodObject, given: object): ConfigFault[] {
  const ours = Object.keys(schema.shape).filter((name) => name.startsWith('TROTH_'));
  return Object.keys(given)
    .filter((name) => name.startsWith('TROTH_') && !ours.includes(name))
    .map((setting) => ({ setting, message: `is not a setting; there are ${ours.join(', ')}` }));
}
