import { describe, expect, it } from '@jest/globals';
import { ConfigError } from './config-error.js';
import { loadSettings, type Environment } from './load-settings.js';

const key = `k1:${Buffer.alloc(32, 1).toString('base64')}`;
const without = {
  PUBLIC_URL: 'https://troth.example.org',
  DATABASE_URL: 'postgres://troth@db/troth',
  SMTP_URL: 'smtp://mail:25',
};

function faultsOf(environment: Environment): Record<string, string> {
  try {
    loadSettings(environment);
    return {};
  } catch (fault) {
    if (!(fault instanceof ConfigError)) throw fault;
    return Object.fromEntries(fault.faults.map(({ setting, message }) => [setting, message]));
  }
}

describe('keys that a command gives', () => {
  it('are taken a line each or separated by commas, from what it writes', () => {
    const other = `k2:${Buffer.alloc(32, 2).toString('base64')}`;
    expect(loadSettings({ ...without, TROTH_KEYS_COMMAND: `echo ${other}; echo ${key}` }).keys).toBe(`${other},${key}`);
  });

  it('are refused by the name of the setting, without what it wrote, and beside TROTH_KEYS', () => {
    const faults = faultsOf({ ...without, TROTH_KEYS_COMMAND: 'echo hunter2; echo hunter2 >&2; exit 3' });
    expect(faults).toEqual({ TROTH_KEYS_COMMAND: 'ended with 3: run it yourself to see why' });
    expect(faultsOf({ ...without, TROTH_KEYS: key, TROTH_KEYS_COMMAND: 'true' })).toHaveProperty('TROTH_KEYS_COMMAND');
    expect(faultsOf({ ...without, TROTH_KEYS_COMMAND: 'echo k1:hunter2' })).toHaveProperty('TROTH_KEYS');
  });
});
