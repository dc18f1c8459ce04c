import { describe, expect, it } from '@jest/globals';
import { callerNetwork } from './caller-network.js';

describe('the network of a caller', () => {
  it('is an IPv4 address itself, however it is written', () => {
    expect(callerNetwork('203.0.113.9')).toBe('203.0.113.9');
    expect(callerNetwork('::ffff:203.0.113.9')).toBe('203.0.113.9');
    expect(callerNetwork('::ffff:cb00:7109')).toBe('203.0.113.9');
  });

  it('is the /64 of an IPv6 address, zone and spelling apart', () => {
    const one = callerNetwork('2001:db8:1:2:aaaa::1');
    expect(callerNetwork('2001:0DB8:0001:0002:bbbb:cccc:dddd:eeee')).toBe(one);
    expect(callerNetwork('fe80::1%eth0')).toBe(callerNetwork('fe80::2'));
    expect(callerNetwork('2001:db8:1:3::1')).not.toBe(one);
  });

  it('stands for itself where it is no address', () => {
    expect(callerNetwork('unknown')).toBe('unknown');
  });
});
