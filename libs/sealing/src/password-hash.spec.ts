import { scryptSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { hashPassword, isOutdatedHash, isPassword } from './password-hash.js';

const password = 'ein langes Paßwort';

describe('a password’s hash', () => {
  it('is argon2id at the cost that OWASP asks for, never twice the same', async () => {
    const [one, other] = await Promise.all([hashPassword(password), hashPassword(password)]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(other).not.toBe(one);
    expect(isOutdatedHash(one)).toBe(false);
  });

  it('fits that password alone, however its letters were typed', async () => {
    const kept = await hashPassword(password);
    expect(await isPassword(password.normalize('NFD'), kept)).toBe(true);
    expect(await isPassword(`${password}.`, kept)).toBe(false);
  });

  // Test vector of the reference implementation (phc-winner-argon2, test.c): argon2id, v=19, m=2^16, t=2, p=1.
  it('is read as other programs write it', async () => {
    const kept = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await isPassword('password', kept)).toBe(true);
    expect(isOutdatedHash(kept)).toBe(true);
  });

  it('of an earlier version still fits, and is to be made again', async () => {
    const salt = '00112233445566778899aabbccddeeff';
    const key = scryptSync(password.normalize('NFKC'), salt, 64, { N: 16_384, r: 16, p: 1, maxmem: 2 ** 26 });
    const kept = `${salt}:${key.toString('hex')}`;
    expect(await isPassword(password, kept)).toBe(true);
    expect(await isPassword('another', kept)).toBe(false);
    expect(isOutdatedHash(kept)).toBe(true);
  });

  it('that is absent or broken fits nothing', async () => {
    expect(await isPassword('', null)).toBe(false);
    expect(await isPassword(password, 'neither of both')).toBe(false);
  });
});
