import { describe, expect, it } from '@jest/globals';
import { passwordFault } from './new-password.js';

const listed = new Set(['password', 'sunshine', 'unbelievable', 'abc123', '123456789012']);
const around = { names: ['Ruth Amari', 'ruth.amari'], isBreached: (password: string) => listed.has(password) };
const fault = (password: string) => passwordFault(password, around);

describe('a new password', () => {
  it('has from 12 to 128 characters, counted as a reader counts them', () => {
    expect(fault('elevenchars')).toBe('too-short');
    expect(fault('🦢🦢🦢🦢🦢🦢🦢🦢🦢🦢🦢')).toBe('too-short');
    expect(fault('three herons')).toBeNull();
    expect(fault('xyz '.repeat(33))).toBe('too-long');
  });

  it.each([
    'Unbelievable',
    'UNBELIEVABLE!',
    'password2026!',
    '12Passw0rd34',
    'p@$$w0rd1234',
    'unbel1evable',
    'passwordpassword',
    'sunshinesunshine',
    'abc123abc123abc123',
    '123456789012',
  ])('is refused where it is a breached one, varied as %s', (password) => {
    expect(fault(password)).toBe('breached');
  });

  it('is refused where it is the coach’s own name or address, with something at its ends', () => {
    expect(fault('ruth.amari2026')).toBe('names-you');
    expect(fault('Ruth Amari 1!')).toBe('names-you');
    expect(fault('Ruth Amari Ruth Amari')).toBe('names-you');
    expect(fault('trothtrothtroth')).toBe('names-you');
  });

  it('may hold a common word among others, and need not hold a figure or a sign', () => {
    for (const password of [
      'sunshine on the weir',
      'ruth amari likes herons',
      'harbour-3f9a2b1c4d',
      'sunshine1234567890',
    ])
      expect(fault(password)).toBeNull();
  });
});
