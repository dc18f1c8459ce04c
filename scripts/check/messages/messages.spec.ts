import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface Message {
  readonly id: string;
  readonly text: string;
  readonly file: string;
}

const checks = join(process.cwd(), 'scripts/check/messages');
const { findMessages } = (await import(join(checks, 'find-messages.mjs'))) as {
  findMessages: (root: string) => Message[];
};
const { faultsInLanguage, faultsInMessages } = (await import(join(checks, 'faults-in-messages.mjs'))) as {
  faultsInLanguage: (tag: string, translations: Record<string, string>, messages: readonly Message[]) => string[];
  faultsInMessages: (messages: readonly Message[]) => string[];
};

const file = 'libs/a/src/messages.ts';
const message = (id: string, text: string): Message => ({ id, text, file });
const hello = message('a.hello', 'Hello <b>{name}</b>');
const weeks = message('a.weeks', '{count, plural, one {# week} other {# weeks}}');
const about = 'libs/messages/src/languages';

describe('the messages of the code', () => {
  it('are found by their area and key, lists and long texts too', () => {
    const root = mkdtempSync(join(tmpdir(), 'troth-messages-'));
    mkdirSync(join(root, 'libs/a/src'), { recursive: true });
    const code = "const m = defineMessages('a', { hello: 'Hello', steps: ['One', `Two`], 'two words': 'Here' });";
    writeFileSync(join(root, file), code);

    expect(findMessages(root)).toEqual([
      message('a.hello', 'Hello'),
      message('a.steps.0', 'One'),
      message('a.steps.1', 'Two'),
      message('a.two words', 'Here'),
    ]);
  });

  it('have one id each, and can be read', () => {
    expect(faultsInMessages([hello, weeks])).toEqual([]);
    expect(faultsInMessages([hello, message('a.hello', 'Good morning')])).toEqual([
      `${file}: the message a.hello is in ${file} too; give it an id of its own.`,
    ]);
    expect(faultsInMessages([message('a.broken', 'Hello {name')])).toEqual([
      expect.stringContaining('the message a.broken cannot be read'),
    ]);
  });
});

describe('the translations of a language', () => {
  it('are in order where every message has one with all that it holds', () => {
    const german = { 'a.hello': '<b>{name}</b>, hallo', 'a.weeks': '{count, plural, one {# Woche} other {# Wochen}}' };
    expect(faultsInLanguage('de', german, [hello, weeks])).toEqual([]);
  });

  it('miss none of the messages, and have none that is gone', () => {
    expect(faultsInLanguage('de', { 'a.gone': 'Weg' }, [hello])).toEqual([
      `${about}/de.json: a.hello is missing: "Hello <b>{name}</b>"`,
      `${about}/de.json: there is no message a.gone any more; take it out.`,
    ]);
  });

  it('lose no argument and no tag, and make none up', () => {
    expect(faultsInLanguage('de', { 'a.hello': 'Hallo {nmae}' }, [hello])).toEqual([
      `${about}/de.json: a.hello has lost <b>: "Hallo {nmae}"`,
      `${about}/de.json: a.hello has lost {name}: "Hallo {nmae}"`,
      `${about}/de.json: a.hello knows no {nmae}: "Hallo {nmae}"`,
    ]);
  });

  it('have every form of a plural that the language has', () => {
    const translations = { 'a.weeks': '{count, plural, one {# أسبوع} two {أسبوعان} few {# أسابيع} other {# أسبوعًا}}' };
    expect(faultsInLanguage('ar', translations, [weeks])).toEqual(
      ['zero', 'many'].map((form) => expect.stringContaining(`has no "${form}" for {count}`)),
    );
  });

  it('set their arguments apart where the language is written from the right', () => {
    const [bare, apart] = ['هنا <b>{name}</b>', 'هنا <b>\u2068{name}\u2069</b>'];
    const day = message('dates.day', '{day} {month}');
    expect(faultsInLanguage('ar', { 'a.hello': apart, 'dates.day': day.text }, [hello, day])).toEqual([]);
    expect(faultsInLanguage('ar', { 'a.hello': bare }, [hello])).toEqual([
      `${about}/ar.json: a.hello has {name} without U+2068 before and U+2069 after it: "${bare}"`,
    ]);
    expect(faultsInLanguage('de', { 'a.hello': bare }, [hello])).toEqual([]);
  });

  it('say their direction where they are made of arguments alone', () => {
    const text = '<b>\u2068{name}\u2069</b>:';
    expect(faultsInLanguage('ar', { 'a.hello': `\u200f${text}` }, [hello])).toEqual([]);
    expect(faultsInLanguage('ar', { 'a.hello': text }, [hello])).toEqual([
      `${about}/ar.json: a.hello has no letter of its own to say its direction: begin it with U+200F: "${text}"`,
    ]);
  });
});
