import { describe, expect, it } from '@jest/globals';
import { compileTemplates } from './compile-templates.js';
import { printerOf } from './printer.js';
import { fingerprint, type TemplateSources } from './template-sources.js';

function sources(html: string): TemplateSources {
  return {
    layout: {
      html: '<mjml><mj-body><mj-section><mj-column><!-- content --></mj-column></mj-section></mj-body></mjml>',
      text: '<!-- content -->\nfoot',
    },
    kinds: { greeting: { html, text: 'Hello {{name}}, $& $1\n' } },
  };
}

describe('compiling templates', () => {
  it('puts a kind into the layout, to be printed with what its expressions name', async () => {
    const { greeting } = await compileTemplates(sources('<mj-text>Hello {{name}}, $& $1</mj-text>'));
    const printer = printerOf(greeting!);
    expect(printer.html({ name: '<Kim>' })).toContain('Hello &lt;Kim&gt;, $& $1');
    expect(printer.html({ name: 'Kim' })).not.toMatch(/^[ \t]/m);
    expect(printer.text({ name: '<Kim>' })).toBe('Hello <Kim>, $& $1\nfoot');
    expect(() => printer.text({})).toThrow('"name" not defined');
  });

  it('refuses MJML that is not MJML', async () => {
    await expect(compileTemplates(sources('<mj-txt>Hello</mj-txt>'))).rejects.toThrow('mj-txt');
  });

  it('knows another template by its fingerprint', () => {
    const [one, same, other] = ['<mj-text>1</mj-text>', '<mj-text>1</mj-text>', '<mj-text>2</mj-text>'].map((html) =>
      fingerprint(sources(html), {}),
    );
    expect(same).toBe(one);
    expect(other).not.toBe(one);
    expect(fingerprint(sources('<mj-text>1</mj-text>'), { fonts: {} })).not.toBe(one);
  });
});
