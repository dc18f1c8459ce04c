import { argon2, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const deriveArgon2 = promisify(argon2);
const deriveScrypt = promisify<string, string, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
);

/** What OWASP asks of argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };
const prefix = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$`;
const phc = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
/** Sign-in library of earlier versions: 16,384 rounds, blocks of 16. */
const earlier = /^([\da-f]{32}):([\da-f]{128})$/;
const earlierCost = { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 };

/** A password's argon2id hash in PHC string format. One password typed on two keyboards gives the same (NFKC). */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const hash = await derive(password, { ...cost, nonce, tagLength: 32 });
  return `${prefix}${unpadded(nonce)}$${unpadded(hash)}`;
}

/** Whether a password is the one of that hash. Without a hash it never is, and the answer takes as long. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [, salt, key] = earlier.exec(kept ?? '') ?? [];
  if (salt && key)
    return timingSafeEqual(
      await deriveScrypt(password.normalize('NFKC'), salt, 64, earlierCost),
      Buffer.from(key, 'hex'),
    );
  const [, m, t, p, nonce, hash] = phc.exec(kept ?? '') ?? [];
  const known = Buffer.from(hash ?? unpadded(randomBytes(32)), 'base64');
  const parameters = hash ? { memory: Number(m), passes: Number(t), parallelism: Number(p) } : cost;
  const given = await derive(password, {
    ...parameters,
    nonce: nonce ? Buffer.from(nonce, 'base64') : randomBytes(16),
    tagLength: known.length,
  });
  return timingSafeEqual(given, known) && hash !== undefined;
}

/** Whether a hash was made by an earlier version, or at another cost than today's. */
export function isOutdatedHash(kept: string): boolean {
  return !kept.startsWith(prefix);
}

function derive(
  password: string,
  parameters: typeof cost & { readonly nonce: Buffer; readonly tagLength: number },
): Promise<Buffer> {
  return deriveArgon2('argon2id', { message: password.normalize('NFKC'), ...parameters }) as Promise<Buffer>;
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
