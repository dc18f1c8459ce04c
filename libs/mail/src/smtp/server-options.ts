import { hostname } from 'node:os';
import { domainOf, readSender } from '../address/sender.js';
import { readServerUrl, type LibraryAuth, type LibraryOptions } from './nodemailer.js';

const SETTING_UP_MS = 15_000;

/** How a mail server is reached, and who signs in there; null: nobody. */
export interface ServerOptions {
  readonly connection: LibraryOptions;
  readonly auth: LibraryAuth | null;
}

export interface ServerSettings {
  readonly smtpUrl: string;
  readonly smtp: {
    /**
     * `required`: no word leaves without encryption. `offered`: encrypted where the server offers it. `unverified`:
     * encrypted, whatever the certificate. `none`: never, but for `smtps://`.
     */
    readonly tls: 'required' | 'offered' | 'unverified' | 'none';
    /** PEM certificates that are trusted in place of the well-known authorities; null: those. */
    readonly ca: string | null;
    /** How we introduce ourselves; null: by this machine's full name, or else the sender's domain. */
    readonly ehlo: string | null;
    readonly timeoutSeconds: number;
  };
  readonly mailFrom: string;
}

/** What the settings say of the server, for one connection after the other. */
export function serverOptions(
  { smtpUrl, smtp, mailFrom }: ServerSettings,
  { machine = hostname() } = {},
): ServerOptions {
  const { auth, tls, ...others } = readServerUrl(smtpUrl);
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
