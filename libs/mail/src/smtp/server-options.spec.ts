import { describe, expect, it } from '@jest/globals';
import { serverOf, serverOptions, type ServerSettings } from './server-options.js';

const usualSmtp: ServerSettings['smtp'] = { tls: 'offered', ca: null, ehlo: null, timeoutSeconds: 60 };

const serverAt = (smtpUrl: string, changed: Partial<ServerSettings['smtp']> = {}) =>
  serverOptions({ smtpUrl, smtp: { ...usualSmtp, ...changed }, mailFrom: 'hello@troth.example' }, { machine: 'box' });

const ehloOf = (machine: string, mailFrom: string) =>
  serverOptions({ smtpUrl: 'smtp://mail', smtp: usualSmtp, mailFrom }, { machine }).connection.name;

describe('what a mail server is told of us', () => {
  it("is a full name: the machine's, or the sender's domain", () => {
    expect(ehloOf('app.example.org', 'Troth <hello@troth.example>')).toBe('app.example.org');
    expect(ehloOf('box', 'Troth <hello@troth.example>')).toBe('troth.example');
    expect(ehloOf('box', 'hello@bücher.example')).toBe('xn--bcher-kva.example');
    expect(serverAt('smtp://mail', { ehlo: 'out.example.org' }).connection.name).toBe('out.example.org');
  });

  it('is who signs in, and nobody where the URL names none', () => {
    expect(serverAt('smtp://us%40er:p%2Fw@mail').auth).toMatchObject({ user: 'us@er', pass: 'p/w' });
    expect(serverAt('smtp://mail').auth).toBeNull();
  });
});

describe('where a mail server is', () => {
  it('may be an IPv6 address, which no socket takes in brackets', () => {
    expect(serverAt('smtp://[::1]:2525').connection).toMatchObject({ host: '::1', port: 2525 });
    expect([serverOf('smtp://[::1]:2525'), serverOf('smtps://a@mail'), serverOf('smtp://mail')]).toEqual([
      '[::1]:2525',
      'mail:465',
      'mail:587',
    ]);
  });
});

describe('how a mail server is spoken to', () => {
  const tlsOf = (changed: Parameters<typeof serverAt>[1], url = 'smtp://mail') => {
    const { requireTLS, ignoreTLS, secure, tls } = serverAt(url, changed).connection;
    return { requireTLS, ignoreTLS, secure, tls };
  };

  it('is in confidence as the settings say', () => {
    expect(tlsOf({ tls: 'required' })).toEqual({ requireTLS: true, ignoreTLS: false, secure: false, tls: {} });
    expect(tlsOf({ tls: 'offered' })).toMatchObject({ requireTLS: false, ignoreTLS: false });
    expect(tlsOf({ tls: 'none' })).toMatchObject({ requireTLS: false, ignoreTLS: true });
    expect(tlsOf({ tls: 'unverified', ca: 'PEM' })).toMatchObject({ tls: { rejectUnauthorized: false, ca: 'PEM' } });
    expect(tlsOf({ tls: 'required' }, 'smtps://mail')).toMatchObject({ secure: true });
  });
});
