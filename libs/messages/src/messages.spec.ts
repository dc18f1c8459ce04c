import { describe, expect, it } from '@jest/globals';
import { defineMessages } from './message.js';
import { pseudo } from './pseudo.js';
import { speak, speakWith } from './speak.js';

const messages = defineMessages('test', {
  plain: 'It’s time.',
  greeting: 'Good morning, {name}.',
  weeks: 'Answered in {count, plural, one {# week} other {# weeks}} of {all}.',
  round: 'Week {week}{round, plural, =1 {} other {, round #}}',
  nested: '{seen, select, yes {{name} saw it} other {nobody saw it}} <b>today, {name}</b>',
  steps: ['First, breathe.', 'Then ask {name}.'],
});
const { say, sayRich } = speak('en');

describe('messages', () => {
  it('says plain words, names and numbers', () => {
    expect(say(messages.plain)).toBe('It’s time.');
    expect(say(messages.greeting, { name: '<Kim>' })).toBe('Good morning, <Kim>.');
    expect(say(messages.weeks, { count: 1, all: 3 })).toBe('Answered in 1 week of 3.');
    expect(say(messages.weeks, { count: 2, all: 3 })).toBe('Answered in 2 weeks of 3.');
    expect(say(messages.round, { week: 3, round: 1 })).toBe('Week 3');
    expect(say(messages.round, { week: 3, round: 2 })).toBe('Week 3, round 2');
    expect(say(messages.steps[1], { name: 'Kim' })).toBe('Then ask Kim.');
  });

  it('names each by its area and key', () => {
    expect(messages.greeting.id).toBe('test.greeting');
    expect(messages.steps[0].id).toBe('test.steps.0');
  });

  it('puts what it is given around the words of a tag', () => {
    const bold = (words: readonly unknown[]) => ({ bold: words });
    expect(sayRich(messages.nested, { seen: 'yes', name: 'Kim', b: bold })).toEqual([
      'Kim saw it ',
      { bold: ['today, Kim'] },
    ]);
  });

  it('says another language where it has the words, and English where it has none', () => {
    const german = speakWith('de', ({ id, text }) => (id === 'test.greeting' ? 'Guten Morgen, {name}.' : text));
    expect(german.say(messages.greeting, { name: 'Kim' })).toBe('Guten Morgen, Kim.');
    expect(german.say(messages.plain)).toBe('It’s time.');
  });

  it('takes no argument that is missing, wrong or too much, and no text that is put together', () => {
    // @ts-expect-error a name is needed
    expect(() => say(messages.greeting)).toThrow('name');
    // @ts-expect-error it needs a name
    expect(() => say(messages.greeting, { nmae: 'Kim' })).toThrow('name');
    // @ts-expect-error it needs nothing
    say(messages.plain, { name: 'Kim' });
    // @ts-expect-error the words of the tag need something around them
    expect(() => sayRich(messages.nested, { seen: 'yes', name: 'Kim' })).toThrow('b');
    const greeting: string = `Good ${'morning'}, {name}.`;
    // @ts-expect-error its names cannot be read from a text that is put together
    defineMessages('test', { greeting });
  });

  it('in the pseudo-locale are in other letters, but for what they are given', () => {
    expect(pseudo.say(messages.plain)).toBe('⟦Îţ’š ţîɱé.⟧');
    expect(pseudo.say(messages.weeks, { count: 2, all: 3 })).toBe('⟦Àñšŵéŕéð îñ 2 ŵééķš öƒ 3.⟧');
  });
});
