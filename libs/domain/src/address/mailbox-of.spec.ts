import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mailboxOf } from './mailbox-of.js';

describe('a mailbox', () => {
  it('is one for every plus tag and every case', () => {
    for (const spelling of ['ben@home.example', 'Ben+1@home.example', 'BEN+a+b@Home.Example', ' ben+@home.example '])
      expect(mailboxOf(spelling)).toBe('ben@home.example');
  });

  it('is one for every dot only where the provider reads over dots', () => {
    expect(mailboxOf('b.e.n+x@googlemail.com')).toBe('ben@gmail.com');
    expect(mailboxOf('b_e-n.@pm.me')).toBe('ben@proton.me');
    expect(mailboxOf('b.e.n@home.example')).not.toBe(mailboxOf('ben@home.example'));
  });

  it('keeps a local part that begins with a plus', () => {
    expect(mailboxOf('+ben@home.example')).toBe('+ben@home.example');
  });

  it('is its own mailbox, whatever was typed', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        expect(mailboxOf(mailboxOf(address))).toBe(mailboxOf(address));
      }),
    );
  });
});
