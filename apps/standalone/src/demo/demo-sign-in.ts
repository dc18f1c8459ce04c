import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The demo's coach, and how to sign in as her. */
export interface DemoSignIn {
  readonly name: string;
  readonly email: string;
  readonly zone: string;
  readonly password: string;
}

export const passwordFile = 'demo-coach-password';

const coach = { name: 'Ruth Amari', email: 'coach@troth.example', zone: 'Europe/London' };

/** The sign-in of this data folder; its password is rolled once and kept there, since the demo may be reached by others. */
export async function demoSignIn(dataDir: string): Promise<DemoSignIn> {
  const file = join(dataDir, passwordFile);
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  const password = kept || `harbour-${randomBytes(5).toString('hex')}`;
  if (!kept) await writeFile(file, `${password}\n`, { mode: 0o600 });
  return { ...coach, password };
}
