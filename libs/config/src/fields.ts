import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { BadSealingKeys, parseKeys } from '@troth/sealing';
import { z } from 'zod';
import { dkimKeys } from './dkim-keys.js';
import { jsonFile } from './json-file.js';
import { singleSignOnFields } from './single-sign-on.js';
import { certificatesFile, trustedCertificates } from './trusted-certificates.js';

/** The settings one by one; a message never repeats a value that may hold a secret. */
const port = z.string().refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
  error: ({ input }) => `must be a whole number from 0 to 65535 (0 takes a free one), not "${String(input)}"`,
});

const keys = z
  .string('is needed: id:base64 of 32 random bytes, as in k1:$(openssl rand -base64 32)')
  .superRefine((text, ctx) => {
    try {
      parseKeys(text);
    } catch (fault) {
      if (!(fault instanceof BadSealingKeys)) throw fault;
      ctx.addIssue({ code: 'custom', message: fault.message });
    }
  });

const mailFrom = z
  .string()
  .refine((text) => /^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text), {
    error: ({ input }) => `must be an address, as in Name <name@example.org>, not "${String(input)}"`,
  })
  .optional();

const domain = z
  .string()
  .transform((text) => domainToASCII(text.trim()))
  .refine(
    (text) => text.length <= 253 && /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(text),
    {
      error: 'must be a domain, as in mail.example.org',
    },
  );

const hostName = z
  .string()
  .refine((text) => /^([a-z0-9-]+(\.[a-z0-9-]+)+|\[[\da-f.:]+\])$/i.test(text.replace(/^\[IPv6:/i, '[')), {
    error: ({ input }) => `must be a host's full name, as in app.example.org, or [192.0.2.1], not "${String(input)}"`,
  });

const databaseUrl = urlOf(['postgres', 'postgresql'], 'postgres://user:password@host:5432/troth');

const serverTls = oneOf(['required', 'none']).optional();

const metricsToken = z.string().min(16, 'must have 16 characters or more, as in $(openssl rand -hex 16)').optional();

const inboundSecret = z.string().min(32, 'must have 32 characters or more, as in $(openssl rand -hex 32)');

const proxyNames = ['loopback', 'linklocal', 'uniquelocal'];

/** Whose word on the caller's address is taken: networks by name, address or CIDR. */
const trustProxy = z
  .string()
  .prefault('loopback')
  .transform((text) => text.split(',').map((part) => part.trim()))
  .refine((parts) => parts.every((part) => proxyNames.includes(part) || isNetwork(part)), {
    error: `must be a list of ${proxyNames.join(', ')}, addresses or networks, as in loopback,10.0.0.0/8`,
  });

const backupPlace = z
  .string()
  .refine((text) => /^(\/|\.\.?\/|s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[\w.-]+)*\/?$)/.test(text), {
    error: ({ input }) => `must be a folder, as in /srv/backups, or s3://bucket/folder, not "${String(input)}"`,
  });

const backupRecipients = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((one) => one !== ''))
  .refine((all) => all.length > 0 && all.every((one) => /^age1[a-z0-9]{20,}$/.test(one)), {
    error: 'must be public keys of age, as in age1…, separated by commas: npm run troth -- backup key makes a pair',
  });

export const fields = {
  publicUrl: urlOf(['http', 'https'], 'https://troth.example.org')
    .transform((url) => url.replace(/\/+$/, ''))
    .refine(
      (url) => isBare(new URL(url)),
      'must be a scheme, a host and a port alone, as in https://troth.example.org: Troth is not served under a path',
    ),
  workerPort: port.prefault('3100'),
  drainSeconds: wholeNumber(0, 300).prefault('5'),
  databaseUrl,
  smtpUrl: urlOf(['smtp', 'smtps'], 'smtp://user:password@host:587'),
  keys,
  demo: oneOf(['on', 'off']),
  secondFactor: oneOf(['required', 'optional']),
  logLevel: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
  everywhere: {
    PORT: port.prefault('3000'),
    HOST: z.string().prefault('127.0.0.1'),
    DATABASE_DIRECT_URL: databaseUrl.optional(),
    DATABASE_TLS: serverTls,
    DATABASE_CA_FILE: certificatesFile.optional(),
    REDIS_URL: urlOf(['redis', 'rediss'], 'rediss://user:password@host:6379').optional(),
    REDIS_TLS: serverTls,
    REDIS_CA_FILE: certificatesFile.optional(),
    MAIL_FROM: mailFrom,
    BACKUP_TO: backupPlace.optional(),
    BACKUP_RECIPIENTS: backupRecipients.optional(),
    S3_ENDPOINT: urlOf(['https', 'http'], 'https://s3.example.org').optional(),
    S3_REGION: z.string().prefault('auto'),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    INBOUND_DOMAIN: domain.optional(),
    INBOUND_LISTEN: urlOf(['smtp', 'lmtp'], 'smtp://127.0.0.1:2525').optional(),
    INBOUND_SECRET: inboundSecret.optional(),
    DKIM_KEYS: dkimKeys.optional(),
    DKIM_DOMAIN: domain.optional(),
    SMTP_CONNECTIONS: wholeNumber(1, 200).prefault('96'),
    SMTP_MESSAGES_PER_CONNECTION: wholeNumber(1, 100_000).prefault('500'),
    SMTP_PER_DOMAIN: wholeNumber(1, 200).optional(),
    SMTP_DRAIN_PER_SECOND: wholeNumber(1, 10_000).prefault('200'),
    SMTP_TIMEOUT_SECONDS: wholeNumber(5, 3_600).prefault('600'),
    SMTP_TLS: oneOf(['required', 'offered', 'unverified', 'none']).optional(),
    SMTP_CA: trustedCertificates.optional(),
    SMTP_EHLO: hostName.optional(),
    TRUST_PROXY: trustProxy,
    COACH_SESSION_HOURS: wholeNumber(1, 720).prefault('12'),
    COACH_IDLE_MINUTES: wholeNumber(5, 1_440).prefault('60'),
    ...singleSignOnFields,
    METRICS_TOKEN: metricsToken,
    KEEP_ENDED_MONTHS: wholeNumber(6, 600).optional(),
    KEEP_COACH_NOTES_MONTHS: wholeNumber(6, 600).optional(),
    KEEP_SAFETY_MONTHS: wholeNumber(6, 600).optional(),
    KEEP_EMAIL_RECORDS_MONTHS: wholeNumber(3, 600).optional(),
    KEEP_OPERATOR_MAIL_DAYS: wholeNumber(7, 366).prefault('30'),
    KEEP_ADDRESS_CHANGES_DAYS: wholeNumber(14, 366).prefault('30'),
    KEEP_COACH_INVITATIONS_DAYS: wholeNumber(7, 366).prefault('30'),
    OPERATION_PAGES: oneOf(['closed', 'open']).prefault('closed'),
    NEWER_DATABASE: oneOf(['refuse', 'allow']).prefault('refuse'),
    TROTH_KEYS_COMMAND: z.string().optional(),
    TROTH_MEASURES: jsonFile.optional(),
    TROTH_DATA_DIR: z.string().prefault('.troth'),
  },
};

function urlOf(schemes: readonly string[], example: string) {
  return z
    .string(`is needed, as in ${example}`)
    .refine(
      (text) =>
        URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)) && namesAHost(new URL(text)),
      `must be a URL that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}, as in ${example}`,
    );
}

function wholeNumber(least: number, most: number) {
  return z
    .string()
    .refine((text) => /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: ({ input }) => `must be a whole number from ${least} to ${most}, not "${String(input)}"`,
    })
    .transform(Number);
}

function isNetwork(text: string): boolean {
  const [address = '', bits] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return most > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

/** Pages, links and cookies begin at the root of their host. */
function isBare({ pathname, search, hash, username }: URL): boolean {
  return pathname === '/' && search === '' && hash === '' && username === '';
}

/** PostgreSQL's URLs may name a socket's folder instead. */
function namesAHost(url: URL): boolean {
  return url.hostname !== '' || url.searchParams.has('host');
}

function oneOf<const T extends readonly string[]>(words: T) {
  return z.enum(words, { error: ({ input }) => `must be one of ${words.join(', ')}, not "${String(input)}"` });
}
