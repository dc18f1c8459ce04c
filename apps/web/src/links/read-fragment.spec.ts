import { describe, expect, it } from '@jest/globals';
import { readFragment, splitPath } from './read-fragment';

const secret = 'aB3-_dEfGhIjKlMnOpQrStUvWxYz0123456789aB-_x';
const ofAnEmail = 'abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst';
const percent = (text: string) => [...text].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');

describe('a link’s fragment', () => {
  it('is its secret, as it was sent', () => {
    expect(readFragment(secret)).toBe(secret);
    expect(readFragment(ofAnEmail)).toBe(ofAnEmail);
    expect(readFragment('')).toBeNull();
  });

  it('that was percent-encoded, once or twice, is the same secret', () => {
    const encoded = secret.replaceAll('-', '%2D').replaceAll('_', '%5f');
    for (const form of [encoded, encoded.replaceAll('%', '%25'), percent(secret), `%23${secret}`, `${secret}%20`])
      expect(readFragment(form)).toBe(secret);
  });

  it('that was lengthened is the same secret', () => {
    for (const more of [
      '&utm_source=mail',
      '?utm=1',
      '%3Futm%3D1',
      '&data=05%7C02',
      '/',
      '.',
      '.)',
      '>',
      '%E2%80%8B',
      '%E0',
    ])
      for (const own of [secret, ofAnEmail]) expect(readFragment(own + more)).toBe(own);
    expect(readFragment(`token=${secret}`)).toBe(secret);
  });

  it('with nothing like a secret is left for the API to refuse', () => {
    expect(readFragment('cut-short')).toBe('cut-short');
  });

  it('whose mark was encoded is found in the path', () => {
    for (const mark of ['%23', '%2523']) {
      const split = splitPath(`/check-in${mark}${secret}`);
      expect(split).toEqual({ page: '/check-in', fragment: secret });
    }
    expect(splitPath('/check-in/')).toEqual({ page: '/check-in', fragment: '' });
  });
});
