import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countryNames } from './country-names.js';
import { smsLink, telLink, whatsAppLink } from './dialled.js';
import { bare } from '../name/bare.js';
import { findCountries } from './find-countries.js';
import type { HelpCountry, HelpLine } from './help-country.js';
import { helpCountries } from './registry.js';

const inEnglish = (country: HelpCountry) => countryNames[country.code].text as string;
const found = (typed: string) => findCountries(helpCountries, inEnglish, typed).map(({ code }) => code);
const every = helpCountries.flatMap(({ code, lines }) => lines.map((line) => ({ code, line })));

/** What is wrong with one line, each fault in words; empty where nothing is. */
function faultsOf(line: HelpLine): string[] {
  const faults: string[] = [];
  const { call, text, whatsApp, chat, sources, looked } = line;
  if (call === undefined && text === undefined && chat === undefined) faults.push('no way to reach it');
  for (const number of [call, text?.number])
    if (number !== undefined && !dialForm.test(number.replaceAll(' ', ''))) faults.push(`${number} cannot be dialled`);
  if (whatsApp !== undefined && !international.test(whatsApp.replaceAll(' ', ''))) faults.push(`${whatsApp} has no +`);
  for (const link of [chat, ...sources])
    if (link !== undefined && !URL.canParse(link)) faults.push(`${link} is no address`);
  if (chat?.startsWith('https://') === false) faults.push(`${chat} is not encrypted`);
  if (Number.isNaN(Date.parse(looked)) || looked.length !== 10) faults.push(`${looked} is no day`);
  if (line.for !== undefined && line.kind !== 'abuse') faults.push('only a line for abuse is for some');
  return faults;
}

/** A short number, a star code, or a number as it is dialled inside its country. */
const dialForm = /^\*?\d{2,11}$/;
const international = /^\+[1-9]\d{6,14}$/;

describe('Help by country', () => {
  it('has an emergency number, its source and the day of the last look, for every country', () => {
    for (const { code, emergency } of helpCountries) {
      expect([code, emergency.numbers.length > 0, emergency.sources.every((one) => URL.canParse(one))]).toEqual([
        code,
        true,
        true,
      ]);
      for (const { call } of emergency.numbers)
        expect([code, call]).toEqual([code, expect.stringMatching(/^\d{2,5}$/)]);
      expect(emergency.looked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('names each country once, and has an entry for each name', () => {
    expect(helpCountries.map(({ code }) => code).toSorted()).toEqual(Object.keys(countryNames).toSorted());
  });

  it('has lines that can be reached, with a source and the day on which it was read', () => {
    expect(every.flatMap(({ code, line }) => faultsOf(line).map((fault) => `${code} ${line.name}: ${fault}`))).toEqual(
      [],
    );
  });

  it.each<[string, Partial<HelpLine>, string]>([
    ['a number with letters', { call: '1800RESPECT' }, '1800RESPECT cannot be dialled'],
    ['no number, text or chat', { call: undefined }, 'no way to reach it'],
    ['a source that is no address', { sources: ['the ministry'] }, 'the ministry is no address'],
    ['a day that is none', { looked: 'last week' }, 'last week is no day'],
    ['a chat without encryption', { chat: 'http://chat.example' }, 'http://chat.example is not encrypted'],
  ])('finds a line with %s', (_, fault, words) => {
    const line = {
      kind: 'suicide',
      name: 'Line',
      call: '116 123',
      sources: ['https://a.example'],
      looked: '2026-11-28',
    };
    expect(faultsOf({ ...(line as unknown as HelpLine), ...fault })).toContain(words);
  });

  it('lists no number twice for the same need in one country', () => {
    const keys = every.map(({ code, line }) => `${code} ${line.kind} ${line.call?.replaceAll(' ', '')}`);
    expect(keys).toHaveLength(new Set(keys).size);
  });

  it('links numbers as they are dialled, with the word that a line asks for', () => {
    expect(telLink('0808 2000 247')).toBe('tel:08082000247');
    expect(telLink('*4141')).toBe('tel:*4141');
    expect(smsLink({ number: '88788', word: 'START' })).toBe('sms:88788?body=START');
    expect(smsLink({ number: '988' })).toBe('sms:988');
    expect(whatsAppLink('+34 600 000 016')).toBe('https://wa.me/34600000016');
  });

  it.each([
    ['cote d’ivoire', ['CI']],
    ["COTE D'IVOIRE", ['CI']],
    ['osterreich', ['AT']],
    ['Österreich', ['AT']],
    ['espana', ['ES']],
    ['مصر', ['EG']],
    ['مغرب', ['MA']],
    ['السعوديه', ['SA']],
    ['日本', ['JP']],
    ['republica dom', ['DO']],
    ['gb', ['GB']],
    ['xx', []],
  ])('finds a country by “%s”', (typed, codes) => {
    expect(found(typed)).toEqual(codes);
  });

  it('shows every country, by its name, before anything is typed', () => {
    expect(found('').slice(0, 3)).toEqual(['DZ', 'AR', 'AU']);
    expect(found('')).toHaveLength(helpCountries.length);
  });

  it('finds a country by any of its names, with or without accents, in either case', () => {
    fc.assert(
      fc.property(fc.constantFrom(...helpCountries), fc.boolean(), fc.nat(), (country, upper, at) => {
        const names = [inEnglish(country), ...country.ownNames];
        const name = names[at % names.length] ?? '';
        expect(found(upper ? name.toUpperCase() : bare(name))).toContain(country.code);
      }),
    );
  });
});
