import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, type ConfigFault } from './config-error.js';
import { loadSettings, type Environment } from './load-settings.js';

const production = {
  PUBLIC_URL: 'https://troth.example.org/',
  DATABASE_URL: 'postgres://troth:secret@db:5432/troth',
  SMTP_URL: 'smtp://mail:25',
  TROTH_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
};

function faultsOf(environment: Environment): readonly ConfigFault[] {
  try {
    loadSettings(environment);
  } catch (fault) {
    if (fault instanceof ConfigError) return fault.faults;
    throw fault;
  }
  return [];
}

describe('settings', () => {
  it('come from files as well, as secrets are mounted', () => {
    const file = (text: string) => {
      const path = join(mkdtempSync(join(tmpdir(), 'troth-config-')), 'secret');
      writeFileSync(path, text);
      return path;
    };
    const { DATABASE_URL, TROTH_KEYS, SMTP_URL, ...rest } = production;
    const files = {
      DATABASE_URL_FILE: file(`${DATABASE_URL}\n`),
      TROTH_KEYS_FILE: file(TROTH_KEYS),
      SMTP_URL_FILE: file(SMTP_URL),
      METRICS_TOKEN_FILE: file('a long enough token\n'),
    };
    expect(loadSettings({ ...rest, ...files })).toEqual(
      loadSettings({ ...production, METRICS_TOKEN: 'a long enough token' }),
    );

    const empty = file('\n');
    expect(faultsOf({ ...rest, ...files, TROTH_KEYS, SMTP_URL_FILE: '/no/where', DATABASE_URL_FILE: empty })).toEqual([
      { setting: 'DATABASE_URL_FILE', message: `finds nothing in ${empty}` },
      { setting: 'SMTP_URL_FILE', message: 'cannot read /no/where (ENOENT)' },
      { setting: 'TROTH_KEYS_FILE', message: 'is given beside TROTH_KEYS: keep one of them' },
    ]);
    expect(faultsOf({ ...production, TROTH_KEYS_FILES: 'x' })).toMatchObject([{ setting: 'TROTH_KEYS_FILES' }]);
  });
});
