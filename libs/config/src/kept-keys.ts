import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config-error.js';

/** The key that this data folder was begun with, made on the first call; only its owner may read it. */
export function keptKeys(dataDir: string): string {
  const file = join(dataDir, 'keys');
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    writeFileSync(file, `k1:${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw unusable(dataDir, fault);
  }
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (fault) {
    throw unusable(dataDir, fault);
  }
}

function unusable(dataDir: string, fault: unknown): ConfigError {
  const code = (fault as NodeJS.ErrnoException).code ?? 'fault';
  const message = `the data folder ${dataDir} cannot be used (${code}): make it writable for your user, or name another folder`;
  return new ConfigError([{ setting: 'TROTH_DATA_DIR', message }]);
}
