import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, type ConfigFault } from './config-error.js';
import { loadSettings, loadStandaloneSettings, type Environment } from './load-settings.js';

const key = `k1:${Buffer.alloc(32, 7).toString('base64')}`;
const production = {
  PUBLIC_URL: 'https://troth.example.org/',
  DATABASE_URL: 'postgres://troth:secret@db:5432/troth',
  SMTP_URL: 'smtp://mail:25',
  TROTH_KEYS: key,
};
const emptyFolder = () => mkdtempSync(join(tmpdir(), 'troth-config-'));

const ed25519 = () => generateKeyPairSync('ed25519').privateKey;

function keyFile(key: KeyObject): string {
  const file = join(emptyFolder(), 'key.pem');
  writeFileSync(file, key.export({ type: 'pkcs8', format: 'pem' }));
  return file;
}

function faultsOf(environment: Environment): Record<string, string> {
  return Object.fromEntries(allFaultsOf(environment).map(({ setting, message }) => [setting, message]));
}

function allFaultsOf(environment: Environment): readonly ConfigFault[] {
  try {
    loadSettings(environment);
  } catch (fault) {
    if (fault instanceof ConfigError) return fault.faults;
    throw fault;
  }
  return [];
}

describe('the settings of a production process', () => {
  it('are read, with a sender at the address of the pages', () => {
    expect(loadSettings(production)).toMatchObject({
      port: 3000,
      publicUrl: 'https://troth.example.org',
      mailFrom: 'Troth <troth@troth.example.org>',
      redisUrl: null,
      demo: false,
      logLevel: 'info',
      keys: key,
    });
  });

  it('refuse a PUBLIC_URL with a path, a query or a fragment, and name which', () => {
    for (const PUBLIC_URL of ['https://example.org/troth', 'https://example.org/?a=1', 'https://example.org/#here'])
      expect(faultsOf({ ...production, PUBLIC_URL })).toMatchObject({
        PUBLIC_URL: expect.stringContaining('not served under a path'),
      });
  });

  it('give a worker a port of its own, and the API a few seconds to stop in', () => {
    expect(loadSettings(production)).toMatchObject({ workerPort: 3100, drainSeconds: 5, besideNewer: false });
    const set = { WORKER_PORT: '0', DRAIN_SECONDS: '30', NEWER_DATABASE: 'allow' };
    expect(loadSettings({ ...production, ...set })).toMatchObject({
      workerPort: 0,
      drainSeconds: 30,
      besideNewer: true,
    });
    expect(faultsOf({ ...production, DRAIN_SECONDS: 'soon' })).toHaveProperty('DRAIN_SECONDS');
  });

  it('trust proxies on this machine only, until others are named', () => {
    expect(loadSettings(production)).toMatchObject({
      trustProxy: ['loopback'],
      metricsToken: null,
      operationOpen: false,
    });
    const TRUST_PROXY = 'uniquelocal, 10.0.0.0/8,2001:db8::1';
    expect(loadSettings({ ...production, TRUST_PROXY })).toMatchObject({
      trustProxy: ['uniquelocal', '10.0.0.0/8', '2001:db8::1'],
    });
    for (const wrong of ['true', '10.0.0.0/40', 'proxy.example', '*']) {
      expect(faultsOf({ ...production, TRUST_PROXY: wrong })).toHaveProperty('TRUST_PROXY');
    }
    expect(faultsOf({ ...production, METRICS_TOKEN: 'short' })).toHaveProperty('METRICS_TOKEN');
  });

  it('take the domain of bounces and replies in any script, and none but a domain', () => {
    expect(loadSettings(production).inboundDomain).toBeNull();
    const INBOUND_DOMAIN = 'Post.Bücher.example';
    expect(loadSettings({ ...production, INBOUND_DOMAIN }).inboundDomain).toBe('post.xn--bcher-kva.example');
    for (const wrong of ['hello@example.org', 'localhost', 'a b.example', '-a.example', '10.0.0.1']) {
      expect(faultsOf({ ...production, INBOUND_DOMAIN: wrong })).toHaveProperty('INBOUND_DOMAIN');
    }
  });

  it('read the keys that emails are signed with, for the domain of their sender', () => {
    const rsa = keyFile(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey);
    const ed = keyFile(ed25519());
    const MAIL_FROM = 'Troth <hello@bücher.example>';
    const { dkim } = loadSettings({ ...production, MAIL_FROM, DKIM_KEYS: `s1=${rsa}, s2=${ed}` });

    expect(dkim.domain).toBe('xn--bcher-kva.example');
    expect(dkim.keys.map(({ selector, privateKey }) => [selector, privateKey.asymmetricKeyType])).toEqual([
      ['s1', 'rsa'],
      ['s2', 'ed25519'],
    ]);
    expect(loadSettings({ ...production, DKIM_DOMAIN: 'example.org' }).dkim).toEqual({
      domain: 'example.org',
      keys: [],
    });
  });

  it('name every key that cannot sign, and nothing of what is in its file', () => {
    const short = keyFile(generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey);
    const curve = keyFile(generateKeyPairSync('x25519').privateKey);
    const none = join(emptyFolder(), 'key.pem');
    writeFileSync(none, 'hunter2');
    const wrong = `s1=${short},s2=${curve},s3=${none},s4=${none}.gone,s5`;

    const faults = allFaultsOf({ ...production, DKIM_KEYS: wrong, PORT: 'x' });

    expect(faults.filter(({ setting }) => setting === 'DKIM_KEYS').map(({ message }) => message)).toEqual([
      expect.stringContaining('512 bits'),
      expect.stringContaining('neither RSA nor Ed25519'),
      expect.stringContaining('holds no private key'),
      expect.stringContaining('(ENOENT)'),
      expect.stringContaining('selector=/path/to/key.pem'),
    ]);
    expect(faults.map(({ setting }) => setting)).toContain('PORT');
    expect(JSON.stringify(faults)).not.toContain('hunter2');
    expect(faultsOf({ ...production, DKIM_KEYS: `s1=${keyFile(ed25519())},s1=${keyFile(ed25519())}` })).toEqual({
      DKIM_KEYS: 'names a selector twice',
    });
  });

  it('take mail in only where they say for which domain', () => {
    const taking = { INBOUND_LISTEN: 'lmtp://127.0.0.1:2525', INBOUND_SECRET: 's'.repeat(32) };
    expect(loadSettings(production)).toMatchObject({ inboundListen: null, inboundSecret: null });
    expect(loadSettings({ ...production, ...taking, INBOUND_DOMAIN: 'in.troth.example' })).toMatchObject({
      inboundListen: 'lmtp://127.0.0.1:2525',
      inboundSecret: 's'.repeat(32),
    });
    expect(Object.keys(faultsOf({ ...production, ...taking }))).toEqual(['INBOUND_LISTEN', 'INBOUND_SECRET']);
    expect(faultsOf({ ...production, INBOUND_LISTEN: 'http://127.0.0.1' })).toHaveProperty('INBOUND_LISTEN');
    expect(faultsOf({ ...production, INBOUND_SECRET: 'short' })).toHaveProperty('INBOUND_SECRET');
  });

  it('say how the mail server is used, within what a server bears', () => {
    expect(loadSettings(production).smtp).toEqual({
      connections: 96,
      messagesPerConnection: 500,
      perDomain: 96,
      drainPerSecond: 200,
      timeoutSeconds: 600,
      tls: 'required',
      ca: null,
      ehlo: null,
    });
    expect(loadSettings({ ...production, SMTP_CONNECTIONS: '200', SMTP_PER_DOMAIN: '10' }).smtp).toMatchObject({
      connections: 200,
      perDomain: 10,
    });
    for (const wrong of ['0', '201', '1.5', 'many']) {
      expect(faultsOf({ ...production, SMTP_CONNECTIONS: wrong })).toHaveProperty('SMTP_CONNECTIONS');
    }
    expect(faultsOf({ ...production, SMTP_TIMEOUT_SECONDS: '1' })).toHaveProperty('SMTP_TIMEOUT_SECONDS');
  });

  it('demand encryption of a mail server unless it is this machine or the settings say otherwise', () => {
    const tlsOf = (SMTP_URL: string, SMTP_TLS?: string) => loadSettings({ ...production, SMTP_URL, SMTP_TLS }).smtp.tls;
    for (const url of ['smtp://127.0.0.1:25', 'smtp://[::1]:2525', 'smtp://localhost'])
      expect(tlsOf(url)).toBe('offered');
    for (const url of ['smtp://mail:25', 'smtp://10.0.0.4', 'smtp://localhost.example.org', 'smtps://mail'])
      expect(tlsOf(url)).toBe('required');
    expect(tlsOf('smtp://mail:25', 'none')).toBe('none');
    expect(tlsOf('smtp://mail:25?ignoreTLS=true')).toBe('none');
    expect(faultsOf({ ...production, SMTP_URL: 'smtps://mail', SMTP_TLS: 'none' })).toHaveProperty('SMTP_TLS');
    expect(faultsOf({ ...production, SMTP_TLS: 'maybe' })).toHaveProperty('SMTP_TLS');
  });

  it('take a file of certificates and a name to greet with, and say what is wrong with them', () => {
    const file = join(emptyFolder(), 'ca.pem');
    expect(faultsOf({ ...production, SMTP_CA: file })['SMTP_CA']).toBe(`cannot read ${file} (ENOENT)`);
    writeFileSync(file, 'nothing');
    expect(faultsOf({ ...production, SMTP_CA: file })['SMTP_CA']).toBe(`finds no certificate in ${file}`);
    writeFileSync(file, rootCertificates.slice(0, 2).join('\n'));
    expect(loadSettings({ ...production, SMTP_CA: file }).smtp.ca).toContain('BEGIN CERTIFICATE');
    for (const name of ['app.example.org', '[192.0.2.1]', '[IPv6:2001:db8::1]'])
      expect(loadSettings({ ...production, SMTP_EHLO: name }).smtp.ehlo).toBe(name);
    expect(faultsOf({ ...production, SMTP_EHLO: 'app' })).toHaveProperty('SMTP_EHLO');
  });

  it('take a practice’s file of measures, and say what is wrong with it', () => {
    const file = join(emptyFolder(), 'measures.json');
    expect(loadSettings(production).measures).toEqual([]);
    expect(faultsOf({ ...production, TROTH_MEASURES: file })['TROTH_MEASURES']).toBe(`cannot read ${file} (ENOENT)`);
    writeFileSync(file, '[{');
    expect(faultsOf({ ...production, TROTH_MEASURES: file })['TROTH_MEASURES']).toBe(`finds no JSON in ${file}`);
    writeFileSync(file, '[]');
    expect(loadSettings({ ...production, TROTH_MEASURES: file }).measures).toEqual([]);
  });

  it('name every fault at once', () => {
    const faults = faultsOf({
      PORT: '70000',
      LOG_LEVEL: 'loud',
      REDIS_URL: 'http://redis',
      TROTH_DEMO: 'yes',
      TROTH_KEYS: 'k1:c2hvcnQ=',
    });

    expect(Object.keys(faults).sort()).toEqual(
      ['DATABASE_URL', 'LOG_LEVEL', 'PORT', 'PUBLIC_URL', 'REDIS_URL', 'SMTP_URL', 'TROTH_DEMO', 'TROTH_KEYS'].sort(),
    );
  });

  it('never repeat a secret in a fault', () => {
    const faults = faultsOf({
      ...production,
      DATABASE_URL: 'mysql://troth:hunter2@db/troth',
      TROTH_KEYS: 'k1:hunter2',
    });

    expect(Object.keys(faults)).toEqual(['DATABASE_URL', 'TROTH_KEYS']);
    expect(JSON.stringify(faults)).not.toContain('hunter2');
  });

  it('refuse pages without encryption, but on this machine', () => {
    expect(faultsOf({ ...production, PUBLIC_URL: 'http://troth.example.org' })).toHaveProperty('PUBLIC_URL');
    expect(faultsOf({ ...production, PUBLIC_URL: 'http://127.0.0.1:3000' })).toEqual({});
  });

  it('refuse a TROTH_ name that is none', () => {
    expect(faultsOf({ ...production, TROTH_DEM: 'off' })).toHaveProperty('TROTH_DEM');
  });

  it('take an empty value for one that is left out', () => {
    expect(loadSettings({ ...production, PORT: '', REDIS_URL: '' })).toMatchObject({ port: 3000, redisUrl: null });
  });
});

describe('the settings of everything in one process', () => {
  it('demand nothing, and keep the key that they make for its owner alone', () => {
    const dataDir = emptyFolder();

    const first = loadStandaloneSettings({ TROTH_DATA_DIR: dataDir });
    const second = loadStandaloneSettings({ TROTH_DATA_DIR: dataDir });

    expect(first).toMatchObject({ publicUrl: 'http://localhost:3000', databaseUrl: null, smtpUrl: null, demo: true });
    expect(second.keys).toBe(first.keys);
    expect(readFileSync(join(dataDir, 'keys'), 'utf8').trim()).toBe(first.keys);
    expect(statSync(join(dataDir, 'keys')).mode & 0o777).toBe(0o600);
  });

  it('leave the address open when a free port is asked for', () => {
    expect(loadStandaloneSettings({ PORT: '0', TROTH_DATA_DIR: emptyFolder() })).toMatchObject({
      port: 0,
      publicUrl: null,
    });
  });

  it('name the data folder when it cannot be used', () => {
    const file = join(emptyFolder(), 'a-file');
    writeFileSync(file, '');

    expect(() => loadStandaloneSettings({ TROTH_DATA_DIR: file })).toThrow(/TROTH_DATA_DIR .*cannot be used/);
  });
});

describe('ConfigError', () => {
  it('prints as a list', () => {
    const faults = [
      { setting: 'PORT', message: 'is wrong' },
      { setting: 'LOG_LEVEL', message: 'is wrong too' },
    ];

    expect(new ConfigError(faults).message).toBe(
      'Troth cannot start: 2 settings are wrong.\n  PORT       is wrong\n  LOG_LEVEL  is wrong too',
    );
  });
});

describe('everything in one process, for others to reach', () => {
  const open = { HOST: '0.0.0.0', TROTH_DATA_DIR: emptyFolder() };

  it('is refused with a mailbox that anybody could read, unless the demo was asked for', () => {
    expect(() => loadStandaloneSettings(open)).toThrow(/HOST .*\/mailbox/);
    expect(loadStandaloneSettings({ ...open, TROTH_DEMO: 'on' })).toMatchObject({ host: '0.0.0.0', demo: true });
    expect(loadStandaloneSettings({ ...open, SMTP_URL: 'smtp://mail:25' })).toMatchObject({ host: '0.0.0.0' });
    for (const HOST of ['localhost', '127.0.0.1', '::1']) {
      expect(loadStandaloneSettings({ ...open, HOST })).toMatchObject({ host: HOST });
    }
  });
});
