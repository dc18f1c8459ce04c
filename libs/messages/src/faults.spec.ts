import { describe, expect, it } from '@jest/globals';
import { asText, faultOfText } from './faults.js';
import { english, speak } from './index.js';

describe('a text in place of a message', () => {
  it('can be said where it needs no more than the message does', () => {
    for (const text of ["Don’t rush; it isn't a race: 2 > 1.", 'Hello {name}', '<b>Hello</b> {name}', ''])
      expect(faultOfText(text, '<b>{name}</b>')).toBeNull();
  });

  it('is refused with the names that nothing fills in, each once, also within a plural and a tag', () => {
    const text = '<b>{who}</b> {who} {count, plural, one {# of {whom}} other {#}}';
    const written = ['<b>', '{who}', '{count}', '{whom}'];
    expect(faultOfText(text, 'Hello')).toEqual({ kind: 'unknown', written });
  });

  it.each(['Hello {name', 'Hello {', '{n, plural, one {a}}', '<b>Hello', '{}'])('is broken as %j', (text) => {
    expect(faultOfText(text, '{name}')).toEqual({ kind: 'broken' });
  });
});

it('words with braces, tags and apostrophes are said as they stand', () => {
  const words = "It's {not} a <b>tag</b> '{' or 'so'";
  expect(english.say({ id: 'x', text: asText(words) as 'x' })).toBe(words);
});

it('a message says a practice’s own words first, then the translation, then its English', () => {
  const own = { id: 'programme.1.communication.title', text: 'Talking', inLanguages: { de: 'Reden' } };
  const said = (tag: 'de' | 'en' | 'fr') => speak(tag).say(own);
  expect([said('de'), said('en')]).toEqual(['Reden', 'Talking']);
  expect(said('fr')).toBe(speak('fr').textOf({ id: own.id, text: '' }));
});
