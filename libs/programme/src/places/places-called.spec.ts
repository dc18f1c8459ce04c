import { describe, expect, it } from '@jest/globals';
import { isZone } from '@troth/domain/calendar';
import { placesCalled } from './places-called.js';

const first = (typed: string) => placesCalled(typed)[0];
const sevilla = { name: 'Sevilla', country: 'ES', zone: 'Europe/Madrid' };

describe('a town', () => {
  it.each(['Sevilla', 'sevilla', 'Seville', 'seville ', 'SEVILLE', 'Séville', 'Севилья', 'إشبيلية', 'セビリア'])(
    'is found as %s',
    (typed) => {
      expect(first(typed)).toMatchObject({ country: 'ES', zone: 'Europe/Madrid' });
    },
  );

  it.each([
    ['Wien', 'Wien'],
    [' Seville ', 'Seville'],
    ['القاهرة', 'القاهرة'],
    ['seville', 'Sevilla'],
    ['SEVILLE', 'Sevilla'],
    ['Sao paulo', 'São Paulo'],
    ['Vien', 'Vienna'],
  ])('typed as %j is called %s', (typed, name) => {
    expect(first(typed)?.name).toBe(name);
  });

  it.each([
    ['برلين', 'Europe/Berlin'],
    ['مدريد', 'Europe/Madrid'],
    ['قاهره', 'Africa/Cairo'],
    ['الخرطوم', 'Africa/Khartoum'],
    ['مونتريال', 'America/Toronto'],
    ['اسطنبول', 'Europe/Istanbul'],
    ['كراتشي', 'Asia/Karachi'],
  ])('is found as %s, however its letters are typed', (typed, zone) => {
    expect(first(typed)?.zone).toBe(zone);
  });

  it.each([
    ['München', 'Europe/Berlin'],
    ['Muenchen', 'Europe/Berlin'],
    ['Köln', 'Europe/Berlin'],
    ['Vancouver', 'America/Vancouver'],
    ['القاهرة', 'Africa/Cairo'],
    ['Ciudad de México', 'America/Mexico_City'],
  ])('%s has its zone', (typed, zone) => {
    expect(first(typed)?.zone).toBe(zone);
  });

  it('is found by the beginning of its name, with others that begin so', () => {
    expect(placesCalled('sevi')).toContainEqual(sevilla);
    expect(placesCalled('san').length).toBe(8);
  });

  it('that is called exactly so comes before larger ones that only begin so', () => {
    expect(first('bath')?.name).toBe('Bath');
  });

  it('comes once, in a zone that is known', () => {
    for (const typed of ['a', 'san', 'york']) {
      const found = placesCalled(typed);
      expect(new Set(found).size).toBe(found.length);
      expect(found.every(({ zone }) => isZone(zone))).toBe(true);
    }
  });

  it('is not found where nothing but marks was typed, nor any of that name is known', () => {
    for (const typed of ['', ' ', '|', '\t', '\n', 'Qwertzuiop']) expect(placesCalled(typed)).toEqual([]);
  });
});

describe('a zone', () => {
  it('is found by its own name and called by its town', () => {
    expect(placesCalled('America/New_York')).toEqual([{ name: 'New York', country: null, zone: 'America/New_York' }]);
    expect(placesCalled('Europe/Nowhere')).toEqual([]);
  });
});
