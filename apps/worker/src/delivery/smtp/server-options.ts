import { hostname } from 'node:os';
import type { SmtpSettings } from '@troth/config';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import type { SMTPConnectionAuth, SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import { domainOf, readSender } from '../identity.js';

const SETTING_UP_MS = 15_000;

/** How a mail server is reached, and who signs in there; null: nobody. */
export interface ServerOptions {
  readonly connection: SMTPConnectionOptions;
  readonly auth: SMTPConnectionAuth | null;
}

export interface ServerSettings {
  readonly smtpUrl: string;
  readonly smtp: Pick<SmtpSettings, 'tls' | 'ca' | 'ehlo' | 'timeoutSeconds'>;
  readonly mailFrom: string;
}

/** What the settings say of the server, for one connection after the other. */
export function serverOptions(
  { smtpUrl, smtp, mailFrom }: ServerSettings,
  { machine = hostname() } = {},
): ServerOptions {
  const { auth, tls, ...others } = parseConnectionUrl(smtpUrl);
  return {
    connection: {
      ...others,
      name: smtp.ehlo ?? ourName(machine, mailFrom),
      connectionTimeout: SETTING_UP_MS,
      greetingTimeout: SETTING_UP_MS,
      socketTimeout: smtp.timeoutSeconds * 1_000,
      requireTLS: smtp.tls === 'required' || smtp.tls === 'unverified',
      ignoreTLS: smtp.tls === 'none',
      tls: {
        ...tls,
        ...(smtp.ca === null ? {} : { ca: smtp.ca }),
        ...(smtp.tls === 'unverified' ? { rejectUnauthorized: false } : {}),
      },
    },
    auth: auth?.user || auth?.pass ? { user: auth.user, pass: auth.pass, credentials: auth } : null,
  };
}

/** Many servers refuse a greeting that is no full name, and `[127.0.0.1]` tells them nothing. */
function ourName(machine: string, mailFrom: string): string {
  return machine.includes('.') ? machine : domainOf(readSender(mailFrom).address);
}

/** The server as `host:port`, without who signs in. */
export function serverOf(smtpUrl: string): string {
  const { hostname: host, port, protocol } = new URL(smtpUrl);
  return `${host}:${port || (protocol === 'smtps:' ? 465 : 587)}`;
}
