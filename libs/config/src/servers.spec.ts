import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { describe, expect, it } from '@jest/globals';
import { ConfigError } from './config-error.js';
import { loadSettings, loadStandaloneSettings } from './load-settings.js';

const caFile = join(mkdtempSync(join(tmpdir(), 'troth-config-')), 'ca.pem');
writeFileSync(caFile, rootCertificates[0] ?? '');

const production = {
  PUBLIC_URL: 'https://troth.example.org/',
  DATABASE_URL: 'postgres://troth:secret@db:5432/troth',
  SMTP_URL: 'smtp://mail:25',
  TROTH_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
};
type Given = Partial<Record<string, string>>;

const read = (given: Given) => loadSettings({ ...production, ...given });
const databaseUrl = (DATABASE_URL: string, more: Given = {}) => read({ DATABASE_URL, ...more }).databaseUrl;

function refusalOf(given: Given): string {
  try {
    read(given);
  } catch (fault) {
    if (fault instanceof ConfigError) return fault.faults.map(({ setting, message }) => `${setting} ${message}`).join();
    throw fault;
  }
  return '';
}

describe('PostgreSQL', () => {
  it('on another machine is encrypted and verified, whatever its address says less', () => {
    for (const more of [
      '',
      '?sslmode=require',
      '?sslmode=verify-ca',
      '?ssl=true',
      '?sslmode=require&uselibpqcompat=true',
    ])
      expect(databaseUrl(`postgres://troth@db/troth${more}`)).toBe('postgres://troth@db/troth?sslmode=verify-full');
    expect(databaseUrl('postgres://localhost/troth?host=db')).toMatch(/sslmode=verify-full/);
    expect(read({ DATABASE_DIRECT_URL: 'postgres://db:6432/troth' }).databaseDirectUrl).toMatch(/sslmode=verify-full/);
    expect(loadStandaloneSettings({ ...production }).databaseUrl).toMatch(/sslmode=verify-full/);
  });

  it('is verified by the certificates of a file of one’s own', () => {
    const url = new URL(databaseUrl('postgres://db/troth', { DATABASE_CA_FILE: caFile }));
    expect(url.searchParams.get('sslrootcert')).toBe(caFile);
    expect(databaseUrl('postgres://localhost/troth', { DATABASE_CA_FILE: caFile })).toMatch(/sslmode=verify-full/);
    expect(refusalOf({ DATABASE_CA_FILE: `${caFile}.gone` })).toMatch(/DATABASE_CA_FILE cannot read .*gone \(ENOENT\)/);
  });

  it('on another machine is refused where its address would let it go unverified', () => {
    for (const weak of ['sslmode=disable', 'sslmode=prefer', 'sslmode=allow', 'sslmode=no-verify', 'ssl=0'])
      expect(refusalOf({ DATABASE_URL: `postgres://db/troth?${weak}` })).toMatch(
        new RegExp(`^DATABASE_URL says ${weak}, .*set DATABASE_TLS=none where nobody can listen on the way$`),
      );
  });

  it('goes without encryption on this machine, by a socket, and where the settings say so', () => {
    for (const url of ['postgres://localhost/troth', 'postgres://[::1]/troth', 'postgres:///troth?host=/run/postgres'])
      expect(databaseUrl(url)).toBe(url);
    expect(databaseUrl('postgres://localhost/troth?sslmode=require')).toMatch(/sslmode=verify-full/);
    expect(databaseUrl('postgres://db/troth', { DATABASE_TLS: 'none' })).toBe('postgres://db/troth?sslmode=disable');
    expect(databaseUrl('postgres://localhost/troth', { DATABASE_TLS: 'required' })).toMatch(/sslmode=verify-full/);
    expect(refusalOf({ DATABASE_TLS: 'none', DATABASE_CA_FILE: caFile })).toMatch(/^DATABASE_TLS contradicts/);
  });
});

describe('Redis', () => {
  it('on another machine is refused without encryption, unless it is said to be private', () => {
    const REDIS_URL = 'redis://troth:secret@redis:6379';
    expect(refusalOf({ REDIS_URL })).toMatch(/^REDIS_URL leads there without encryption: begin it with rediss:\/\//);
    expect(refusalOf({ REDIS_URL })).not.toContain('secret');
    expect(read({ REDIS_URL, REDIS_TLS: 'none' }).redisUrl).toBe(REDIS_URL);
    for (const url of ['redis://127.0.0.1:6379', 'redis://[::1]', 'rediss://redis:6379'])
      expect(read({ REDIS_URL: url })).toMatchObject({ redisUrl: url, redisCa: null });
    expect(refusalOf({ REDIS_URL: 'redis://localhost', REDIS_TLS: 'required' })).toMatch(/^REDIS_URL/);
  });

  it('is verified by the certificates of a file, which are of no use without encryption', () => {
    expect(read({ REDIS_URL: 'rediss://redis', REDIS_CA_FILE: caFile }).redisCa).toBe(rootCertificates[0]);
    expect(refusalOf({ REDIS_URL: 'redis://localhost', REDIS_CA_FILE: caFile })).toMatch(/^REDIS_CA_FILE/);
    expect(refusalOf({ REDIS_URL: 'rediss://redis', REDIS_TLS: 'none' })).toMatch(/^REDIS_TLS contradicts/);
  });
});

describe('the mail server', () => {
  it('is verified by the certificates of a file, named as any other secret is', () => {
    expect(read({ SMTP_CA_FILE: caFile }).smtp.ca).toBe(rootCertificates[0]);
    expect(read({ SMTP_CA: caFile }).smtp.ca).toBe(rootCertificates[0]);
  });
});
