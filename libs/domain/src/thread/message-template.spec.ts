import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { messageTemplate } from './message-template-schema.js';
import { fillTemplate, unknownPlaceholders } from './message-template.js';

const names = { name: 'Ana', partner: 'Ben', coach: 'Ruth' };

describe('a template', () => {
  it('is filled with whom it is for, their partner and who writes', () => {
    expect(fillTemplate('Hello {name}, you and {partner} … Warmly, {coach}', names)).toBe(
      'Hello Ana, you and Ben … Warmly, Ruth',
    );
    expect(fillTemplate('{ Name }, {PARTNER}: {name}', names)).toBe('Ana, Ben: Ana');
  });

  it('keeps braces that hold no placeholder', () => {
    expect(fillTemplate('a } b { c {} {when}', names)).toBe('a } b { c {} {when}');
  });

  it('never reads a name as a placeholder', () => {
    const braced = fc.constantFrom('{coach}', '{partner}', '{name}', '$&', '$1', 'Ana');
    fc.assert(
      fc.property(braced, braced, (name, partner) => {
        expect(fillTemplate('{name}|{partner}', { ...names, name, partner })).toBe(`${name}|${partner}`);
      }),
    );
  });

  it('names each unknown placeholder once', () => {
    expect(unknownPlaceholders('{name} {friend} {partner} { Friend } {friend} {}')).toEqual([
      '{friend}',
      '{ Friend }',
      '{}',
    ]);
  });

  it('is refused with a sentence at the field that says what can be used', () => {
    const faults = (given: { name?: string; text?: string }) =>
      messageTemplate
        .safeParse({ name: 'Welcome', text: 'Hello {name}', ...given })
        .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
    expect(faults({})).toEqual([]);
    expect(faults({ text: 'Hello {first name}, {when}' })).toEqual([
      'text: There is no placeholder {first name}, {when}. You can use {name}, {partner}, {coach}.',
    ]);
    expect(faults({ name: ' ', text: 'x'.repeat(2001) })).toEqual([
      'name: Give it a name first.',
      'text: This is longer than a template can be: 2000 characters at most.',
    ]);
    expect(faults({ name: 'x'.repeat(61), text: ' ' })).toHaveLength(2);
  });
});
