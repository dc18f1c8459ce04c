import { describe, expect, it } from '@jest/globals';
import { urlOf } from './url-of';

describe('the address of a route', () => {
  it('has each of its params in its place, with nothing in it that could end the path', () => {
    const params = { id: 'a/b?c', deliveryId: '7' };
    expect(urlOf('/couples/:id/emails/:deliveryId/again', { params })).toBe('/couples/a%2Fb%3Fc/emails/7/again');
  });

  it('ends with what is asked for, without what is not said', () => {
    const query = { search: 'Ana & Ben', limit: 100, cursor: undefined };
    expect(urlOf('/couples', { query })).toBe('/couples?search=Ana+%26+Ben&limit=100');
  });

  it('is the path alone where nothing is asked for', () => {
    expect(urlOf('/couples', { query: { cursor: undefined } })).toBe('/couples');
  });
});
