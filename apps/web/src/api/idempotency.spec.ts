import { describe, expect, it } from '@jest/globals';
import { keyFor, settled } from './idempotency';

describe('an Idempotency-Key', () => {
  it('stays the same while the same body is sent again without an answer', () => {
    expect(keyFor('/join', '{"a":1}')).toBe(keyFor('/join', '{"a":1}'));
  });

  it('is another one for another body or another route', () => {
    const key = keyFor('/join', '{"a":1}');
    expect(keyFor('/join', '{"a":2}')).not.toBe(key);
    expect(keyFor('/us/pause', '{"a":1}')).not.toBe(key);
  });

  it('is new once the request was answered', () => {
    const key = keyFor('/us/pause', '{}');
    settled('/us/pause', '{}');
    expect(keyFor('/us/pause', '{}')).not.toBe(key);
  });
});
