import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readMailAddress, writtenAddress } from './mail-address.js';

const written = (typed: string) => {
  const address = readMailAddress(typed);
  return address && writtenAddress(address);
};

describe('an address', () => {
  it('keeps what stands before the @, and takes its domain in ASCII', () => {
    expect(written(' Ana.Maria+troth@Example.org ')).toBe('Ana.Maria+troth@example.org');
    expect(written("o'neill@mail.example.co.uk")).toBe("o'neill@mail.example.co.uk");
    expect(written('ana@bücher.example')).toBe('ana@xn--bcher-kva.example');
    expect(written('ana@BU\u0308CHER.example')).toBe('ana@xn--bcher-kva.example');
    expect(written('квіточка@пошта.укр')).toBe('квіточка@xn--80a1acn3a.xn--j1amh');
  });

  it('says when a server has to know UTF-8', () => {
    expect(readMailAddress('ana@bücher.example')?.needsSmtpUtf8).toBe(false);
    expect(readMailAddress('jörg@example.org')?.needsSmtpUtf8).toBe(true);
  });

  it('is none where no server could take it, or where it could be read as two', () => {
    const none = [
      '',
      'ana',
      '@example.org',
      'ana@',
      'ana@localhost',
      'a b@example.org',
      'a,b@example.org',
      'a..b@example.org',
    ];
    const worse = [
      '.a@example.org',
      '"a b"@example.org',
      'a@b@example.org',
      'a@<example.org',
      'a@exa%6dple.org',
      'a@10.0.0.1',
      'a@[10.0.0.1]',
    ];
    const long = [
      `${'a'.repeat(65)}@example.org`,
      `${'é'.repeat(33)}@example.org`,
      `a@${'b'.repeat(64)}.example`,
      `a@${'b.'.repeat(126)}example`,
    ];
    for (const typed of [
      ...none,
      ...worse,
      ...long,
      'a@-b.example',
      'a@b-.example',
      'a\r\nBcc: b@example.org',
      'a\0@example.org',
    ])
      expect([typed, readMailAddress(typed)]).toEqual([typed, null]);
  });

  it('has the domain that a browser would look up, and none where it would look up none', () => {
    const hostOf = (domain: string) => URL.parse(`http://${domain}`)?.hostname ?? null;
    const domainOf = (domain: string) => readMailAddress(`ana@${domain}`)?.domain ?? null;
    for (const domain of ['xn--a.example', 'mail.0x7f', 'mail.xn--p1ai', 'xn--80a1acn3a.xn--j1amh', 'a--b.example'])
      expect([domain, domainOf(domain)]).toEqual([domain, hostOf(domain)]);
    fc.assert(fc.property(fc.domain(), (domain) => expect(domainOf(domain)).toBe(hostOf(domain))));
  });

  it('is stable, one line and one address, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (local, url) => {
        const once = written(`${local}@${new URL(url).hostname}`);
        if (once === null) return;
        expect(written(once)).toBe(once);
        expect(once).toMatch(/^[^\s<>,;"\\\p{C}@]+@[a-z0-9.-]+$/u);
      }),
    );
  });
});
