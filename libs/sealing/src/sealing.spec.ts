import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import {
  addressHash,
  BadSealingKeys,
  CannotOpen,
  freshLookups,
  linkToken,
  mailToken,
  open,
  parseKeys,
  partnerReference,
  readMailToken,
  seal,
  tokenHash,
  withKept,
  wrapLookups,
  wrapTokens,
} from './index.js';

const first = `k1:${randomBytes(32).toString('base64')}`;
const second = `k2:${randomBytes(32).toString('base64url')}`;
const before = parseKeys(first);
const rotated = parseKeys(`${second}, ${first}`);

/** The same seal with the first byte of its text turned over. */
function changed(sealed: string): string {
  const parts = sealed.split('.');
  const text = Buffer.from(parts[3] ?? '', 'base64url');
  text.writeUInt8(text.readUInt8(0) ^ 0xff, 0);
  return parts.with(3, text.toString('base64url')).join('.');
}

describe('keys', () => {
  it('refuses an empty list, a bad form, a short secret and two of one id, each by its reason', () => {
    expect(() => parseKeys(' ')).toThrow(BadSealingKeys);
    expect(() => parseKeys('nonsense')).toThrow(/key 1 is not of the form/);
    expect(() => parseKeys('k1:c2hvcnQ=')).toThrow(/key k1 has 5 bytes; 32 are needed/);
    expect(() => parseKeys(`${first},${first}`)).toThrow(/same id/);
  });
});

describe('a link', () => {
  it('has one token of 256 bits, another for another link', () => {
    expect(linkToken(before, 'one')).toBe(linkToken(before, 'one'));
    expect(linkToken(before, 'one')).toMatch(/^[\w-]{43}$/);
    expect(linkToken(before, 'two')).not.toBe(linkToken(before, 'one'));
  });

  it('keeps its token after the keys were rotated', () => {
    const stored = tokenHash(linkToken(before, 'one'));
    expect(linkToken(rotated, 'one', stored)).toBe(linkToken(before, 'one'));
    expect(linkToken(rotated, 'one')).not.toBe(linkToken(before, 'one'));
    expect(() => linkToken(parseKeys(second), 'one', stored)).toThrow(CannotOpen);
  });
});

describe('a reference', () => {
  it('is another one for each partner and row, and survives rotation', () => {
    const mine = partnerReference(before, 'ana', 'promise');
    expect(mine).toMatch(/^[\w-]{43}$/);
    expect(partnerReference(rotated, 'ana', 'promise')).toBe(mine);
    expect(partnerReference(before, 'ben', 'promise')).not.toBe(mine);
    expect(partnerReference(before, 'ana', 'another')).not.toBe(mine);
  });
});

describe("a message's token", () => {
  const delivery = '0190a000-0000-7000-8000-0000000000ff';

  it('gives its delivery back, in any case and after the keys were rotated, and hides it', () => {
    const token = mailToken(before, 'reply', delivery);
    expect(token).toMatch(/^[a-z2-7]{52}$/);
    expect(readMailToken(rotated, 'reply', token.toUpperCase())).toBe(delivery);
    expect(mailToken(before, 'reply', delivery)).toBe(token);
    expect(mailToken(before, 'reply', delivery.replace('ff', 'fe'))).not.toContain(token.slice(26));
  });

  it('is the one that stands in emails sent long ago', () => {
    const keys = parseKeys(`k1:${Buffer.alloc(32, 7).toString('base64')}`);
    const sent = 'cqwxomytofnais72brqaearuza3frjz7yds3hlog57ezwvb6xj4q';
    expect(mailToken(keys, 'unsubscribe', '0190c0de-0000-7000-8000-00000000beef')).toBe(sent);
  });

  it('that names the message stays as it was when the keys are rotated', () => {
    const name = mailToken(before, 'message', delivery);
    expect(mailToken(rotated, 'message', delivery)).toBe(name);
    expect(readMailToken(rotated, 'message', name)).toBe(delivery);
    expect(mailToken(rotated, 'reply', delivery)).not.toBe(mailToken(before, 'reply', delivery));
  });

  it('is worth nothing for another purpose, changed anywhere, or under other keys', () => {
    const token = mailToken(before, 'bounce', delivery);
    expect(readMailToken(before, 'reply', token)).toBeNull();
    expect(readMailToken(parseKeys(second), 'bounce', token)).toBeNull();
    for (let place = 0; place < 51; place += 1) {
      const other = token[place] === 'a' ? 'b' : 'a';
      expect(readMailToken(before, 'bounce', token.slice(0, place) + other + token.slice(place + 1))).toBeNull();
    }
    for (const odd of ['', 'a', `${token}a`, token.replace(/./, '!')]) {
      expect(readMailToken(before, 'bounce', odd)).toBeNull();
    }
  });
});

describe('a sealed text', () => {
  it('opens again, also after the keys were rotated, and never looks the same twice', () => {
    const sealed = seal(before, 'we talked until late ❤', 'check-in:1');
    expect(open(rotated, sealed, 'check-in:1')).toBe('we talked until late ❤');
    expect(sealed).not.toContain('talked');
    expect(seal(before, 'we talked until late ❤', 'check-in:1')).not.toBe(sealed);
  });

  it('does not open in another place, changed, or without its key', () => {
    const sealed = seal(before, 'ours', 'check-in:1');
    expect(() => open(before, sealed, 'check-in:2')).toThrow(CannotOpen);
    expect(() => open(before, changed(sealed), 'check-in:1')).toThrow(CannotOpen);
    expect(() => open(parseKeys(second), sealed, 'check-in:1')).toThrow(/k1/);
    expect(() => open(before, 'plain', 'check-in:1')).toThrow(CannotOpen);
  });
});

describe('an address hash', () => {
  it('takes spellings of one address as one, and survives rotation', () => {
    expect(addressHash(before, ' Ana@Example.org ')).toEqual(addressHash(rotated, 'ana@example.org'));
    expect(addressHash(before, 'ana@example.org')).not.toEqual(addressHash(before, 'ben@example.org'));
    expect(addressHash(parseKeys(second), 'ana@example.org')).not.toEqual(addressHash(before, 'ana@example.org'));
  });
});

describe('keys with what the database keeps', () => {
  const delivery = '0190a000-0000-7000-8000-0000000000ff';
  const now = parseKeys(second);

  it('look up as the oldest key did, once that key is gone', () => {
    const kept = withKept(now, { lookups: wrapLookups(rotated, before.lookups), retired: [] });
    expect(addressHash(kept, 'ana@example.org')).toEqual(addressHash(before, 'ana@example.org'));
    expect(partnerReference(kept, 'ana', 'promise')).toBe(partnerReference(before, 'ana', 'promise'));
    expect(mailToken(kept, 'message', delivery)).toBe(mailToken(before, 'message', delivery));
    expect(readMailToken(kept, 'message', mailToken(before, 'message', delivery))).toBe(delivery);
  });

  it('know the links and tokens of a retired key, and do not open what it sealed', () => {
    const [, old] = rotated.all;
    const kept = withKept(now, { lookups: null, retired: [{ id: 'k1', tokens: wrapTokens(rotated, old!) }] });
    const stored = tokenHash(linkToken(before, 'one'));
    expect(linkToken(kept, 'one', stored)).toBe(linkToken(before, 'one'));
    expect(readMailToken(kept, 'reply', mailToken(before, 'reply', delivery))).toBe(delivery);
    expect(() => open(kept, seal(before, 'ours', 'check-in:1'), 'check-in:1')).toThrow(CannotOpen);
  });

  it('look up in a new database by a secret of their own, which needs the key that wraps it', () => {
    const wrapped = wrapLookups(rotated, freshLookups());
    const kept = withKept(now, { lookups: wrapped, retired: [] });
    expect(addressHash(kept, 'ana@example.org')).toEqual(
      addressHash(withKept(rotated, { lookups: wrapped, retired: [] }), 'ana@example.org'),
    );
    expect(addressHash(kept, 'ana@example.org')).not.toEqual(addressHash(before, 'ana@example.org'));
    expect(() => withKept(before, { lookups: wrapped, retired: [] })).toThrow(CannotOpen);
  });
});
