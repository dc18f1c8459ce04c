import { describe, expect, it } from '@jest/globals';
import { defineMessages, english } from '@troth/messages';
import { pseudo } from '@troth/messages/pseudo';
import { compileTemplates, type TemplateWords } from './compile-templates.js';
import { fingerprint } from './fingerprint.js';
import { printerOf } from './printer.js';
import type { TemplateSources } from './template-sources.js';

const messages = defineMessages('test', {
  subject: 'For you, {name}',
  hello: 'Hello {name}, “you” & me',
  next: 'Next: {title}',
  score: '{score}<of> of 100</of>',
  weeks: '{weeks, plural, one {# week} other {# weeks}}',
  ways: ['write,', 'or wait.'],
});

const words: TemplateWords = {
  tag: 'en',
  textOf: english.textOf,
  shared: defineMessages('test.shared', { help: 'Help' }),
  kinds: { greeting: { messages, variables: new Set(['name', 'score']) } },
};

function sources(html: string, text = 'Hello {{name}}, $& $1\n', kind = 'greeting'): TemplateSources {
  return {
    layout: {
      html: '<mjml lang="<!-- lang -->"><mj-body><mj-section><mj-column><!-- content --></mj-column></mj-section></mj-body></mjml>',
      text: '<!-- content -->\n{{shared.help}}',
    },
    kinds: { [kind]: { html, text } },
  };
}

async function printed(html: string, text?: string) {
  const { greeting } = await compileTemplates(sources(html, text), words);
  return printerOf(greeting!);
}

describe('compiling templates', () => {
  it('puts a kind into the layout, to be printed with what its expressions name', async () => {
    const printer = await printed('<mj-text>Hello {{name}}, $& $1</mj-text>');
    expect(printer.html({ name: '<Kim>' })).toContain('Hello &lt;Kim&gt;, $& $1');
    expect(printer.html({ name: 'Kim' })).not.toMatch(/^[ \t]/m);
    expect(printer.html({ name: 'Kim' })).toContain('lang="en-GB"');
    expect(printer.text({ name: '<Kim>' })).toBe('Hello <Kim>, $& $1\nHelp');
    expect(() => printer.text({})).toThrow('"name" not defined');
  });

  it('writes out the sides of a language that is written from the right', async () => {
    const text = '<mj-text align="<!-- start -->"><p style="text-align: <!-- end -->">Hello</p></mj-text>';
    const { greeting } = await compileTemplates(sources(text), { ...words, tag: 'ar' });
    const html = printerOf(greeting!).html({ name: 'Kim' });
    expect(html).toContain('lang="ar"');
    expect(html).toMatch(/text-align:right;[^]*text-align: left/);
  });

  it('says the messages that a template names, words and arguments escaped in HTML alone', async () => {
    const template = '{{say.hello}} {{say.ways.0}} {{say.ways.1}}';
    const { html, text, subject } = await printed(`<mj-text>${template}</mj-text>`, template);
    expect(html({ name: '<Kim>' })).toContain('Hello &lt;Kim&gt;, “you” &amp; me write, or wait.');
    expect(text({ name: '<Kim>' })).toBe('Hello <Kim>, “you” & me write, or wait.\nHelp');
    expect(subject({ name: 'Kim' })).toBe('For you, Kim');
  });

  it('writes words in capitals but no argument, which can come from where the template says', async () => {
    const template = '{{#each steps}}{{say.next capitals title=this.name}} {{/each}}';
    const { text } = await printed('<mj-text>-</mj-text>', template);
    expect(text({ steps: [{ name: 'Listen' }, { name: 'Ask' }] })).toBe('NEXT: Listen NEXT: Ask \nHelp');
  });

  it('gives the words of a tag a span of its name in HTML, and nothing in text', async () => {
    const { html, text } = await printed('<mj-text>{{say.score}}</mj-text>', '{{say.score}}');
    expect(html({ name: '', score: 7 })).toContain('7<span class="of"> of 100</span>');
    expect(text({ score: 7 })).toBe('7 of 100\nHelp');
  });

  it('says them in the language whose words it is given', async () => {
    const template = '{{say.hello}}';
    const { greeting } = await compileTemplates(sources(`<mj-text>${template}</mj-text>`, template), {
      ...words,
      textOf: pseudo.textOf,
    });
    expect(printerOf(greeting!).text({ name: 'Kim' })).toBe('⟦Ĥéļļö Kim, “ýöû” & ɱé⟧\n⟦Ĥéļþ⟧');
  });

  it.each([
    ['{{say.helo}}', '{{say.helo}} names no message: add it, or take it out of the template.'],
    ['{{say.ways}}', '{{say.ways}} names no message'],
    ['{{say.help}}', '{{say.help}} names no message'],
    ['{{say.next}}', '{{say.next}} needs title, which is no variable of its kind: give it as title=….'],
    ['{{say.weeks}}', '{{say.weeks}} has plural or select rules: say it in the view of its kind'],
  ])('refuses %s, and says where it stands and what to do', async (template, words) => {
    await expect(printed('<mj-text>-</mj-text>', template)).rejects.toThrow(
      `libs/emails/src/kinds/greeting/template.txt: ${words}`,
    );
    await expect(printed(`<mj-text>${template}</mj-text>`)).rejects.toThrow('greeting/template.mjml');
  });

  it('refuses a kind that is not registered', async () => {
    await expect(compileTemplates(sources('<mj-text>-</mj-text>', '-', 'parting'), words)).rejects.toThrow(
      'libs/emails/src/kinds/parting has no line in libs/emails/src/registry.ts: add it.',
    );
  });

  it('refuses MJML that is not MJML', async () => {
    await expect(compileTemplates(sources('<mj-txt>Hello</mj-txt>'), words)).rejects.toThrow('mj-txt');
  });

  it('knows another template, message, variable or language by its fingerprint', () => {
    const of = (html: string, changed: Partial<TemplateWords> = {}, options = {}) =>
      fingerprint(sources(html), [{ ...words, ...changed }], options);
    const one = of('<mj-text>1</mj-text>');
    const hello = defineMessages('test', { subject: 'For you', hello: 'Hi' });
    expect(of('<mj-text>1</mj-text>')).toBe(one);
    const others = [
      of('<mj-text>2</mj-text>'),
      of('<mj-text>1</mj-text>', {}, { fonts: {} }),
      of('<mj-text>1</mj-text>', { textOf: pseudo.textOf }),
      of('<mj-text>1</mj-text>', { kinds: { greeting: { messages: hello, variables: new Set(['name']) } } }),
      of('<mj-text>1</mj-text>', { kinds: { greeting: { messages, variables: new Set(['name']) } } }),
    ];
    expect(new Set([one, ...others]).size).toBe(6);
  });
});
