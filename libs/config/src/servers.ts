import { ConfigError, type ConfigFault } from './config-error.js';
import { loopback } from './loopback.js';
import type { Certificates } from './trusted-certificates.js';

/** PostgreSQL and Redis as the settings name them. */
interface GivenServers {
  readonly DATABASE_URL?: string | undefined;
  readonly DATABASE_DIRECT_URL?: string | undefined;
  readonly DATABASE_TLS?: 'required' | 'none' | undefined;
  readonly DATABASE_CA_FILE?: Certificates | undefined;
  readonly REDIS_URL?: string | undefined;
  readonly REDIS_TLS?: 'required' | 'none' | undefined;
  readonly REDIS_CA_FILE?: Certificates | undefined;
}

/** As they are reached: how encryption is demanded of PostgreSQL stands in its addresses, as pg and libpq read it. */
export interface Servers {
  readonly databaseUrl: string | null;
  readonly databaseDirectUrl: string | null;
  readonly redisUrl: string | null;
  /** PEM certificates that are trusted for Redis in place of the well-known authorities; null: those. */
  readonly redisCa: string | null;
}

/** Encrypted and verified, unless they are on this machine or the settings say otherwise. Throws ConfigError. */
export function serversOf(given: GivenServers): Servers {
  const faults: ConfigFault[] = [];
  const withTls = (setting: 'DATABASE_URL' | 'DATABASE_DIRECT_URL') => {
    const url = given[setting];
    if (url === undefined) return null;
    const fault = faultOfDatabase(new URL(url), given);
    if (fault) faults.push({ setting, message: fault });
    return databaseWithTls(new URL(url), given);
  };
  if (given.DATABASE_DIRECT_URL !== undefined && given.DATABASE_URL === undefined)
    faults.push({ setting: 'DATABASE_DIRECT_URL', message: 'is of use only beside DATABASE_URL' });
  if (given.DATABASE_TLS === 'none' && given.DATABASE_CA_FILE)
    faults.push({ setting: 'DATABASE_TLS', message: 'contradicts DATABASE_CA_FILE: take one of them away' });
  const servers = {
    databaseUrl: withTls('DATABASE_URL'),
    databaseDirectUrl: withTls('DATABASE_DIRECT_URL'),
    redisUrl: given.REDIS_URL ?? null,
    redisCa: given.REDIS_CA_FILE?.text ?? null,
  };
  faults.push(...faultsOfRedis(given));
  if (faults.length > 0) throw new ConfigError(faults);
  return servers;
}

const unlessPrivate = (setting: string) => `set ${setting}=none where nobody can listen on the way`;

/** As libpq has them: by these a connection may go unencrypted, or to any server that answers. */
const weakModes = ['disable', 'allow', 'prefer', 'no-verify'];

function faultOfDatabase(url: URL, given: GivenServers): string | null {
  if (given.DATABASE_TLS === 'none') return null;
  const mode = url.searchParams.get('sslmode');
  const weak = mode !== null && weakModes.includes(mode) ? `sslmode=${mode}` : weakSsl(url);
  if (weak === null || (isHere(url) && given.DATABASE_TLS === undefined)) return null;
  return `says ${weak}, so that its server would not be verified: leave it out, or ${unlessPrivate('DATABASE_TLS')}`;
}

function weakSsl({ searchParams }: URL): string | null {
  const ssl = searchParams.get('ssl');
  return ssl !== null && ssl !== 'true' && ssl !== '1' ? `ssl=${ssl}` : null;
}

function databaseWithTls(url: URL, { DATABASE_TLS: tls, DATABASE_CA_FILE: ca }: GivenServers): string {
  const { searchParams } = url;
  const asked = tls ?? (isHere(url) && !ca && !asksForTls(url) ? null : 'required');
  if (asked === null) return url.href;
  for (const name of ['ssl', 'uselibpqcompat']) searchParams.delete(name);
  searchParams.set('sslmode', asked === 'none' ? 'disable' : 'verify-full');
  if (asked === 'none') searchParams.delete('sslrootcert');
  else if (ca) searchParams.set('sslrootcert', ca.path);
  return url.href;
}

function asksForTls({ searchParams }: URL): boolean {
  const mode = searchParams.get('sslmode');
  return mode === null ? searchParams.has('sslrootcert') : !weakModes.includes(mode);
}

/** On this machine, or by a socket of its own. What stands in the query is what pg goes by. */
function isHere({ hostname, searchParams }: URL): boolean {
  const host = searchParams.get('host') ?? decodeURIComponent(hostname);
  return host.startsWith('/') || loopback.test(host);
}

function faultsOfRedis({ REDIS_URL, REDIS_TLS, REDIS_CA_FILE }: GivenServers): ConfigFault[] {
  if (REDIS_URL === undefined) return [];
  const { protocol, hostname } = new URL(REDIS_URL);
  if (protocol === 'rediss:') {
    const message = 'contradicts REDIS_URL, which begins with rediss://';
    return REDIS_TLS === 'none' ? [{ setting: 'REDIS_TLS', message }] : [];
  }
  if (REDIS_CA_FILE)
    return [{ setting: 'REDIS_CA_FILE', message: 'is of use only where REDIS_URL begins with rediss://' }];
  if (REDIS_TLS === 'none' || (loopback.test(hostname) && REDIS_TLS === undefined)) return [];
  const message = `leads there without encryption: begin it with rediss://, or ${unlessPrivate('REDIS_TLS')}`;
  return [{ setting: 'REDIS_URL', message }];
}
