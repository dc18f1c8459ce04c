import { describe, expect, it } from '@jest/globals';
import { compileTemplates } from './compile-templates.js';
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
  it('puts a kind into the layout and leaves its expressions alone', async () => {
    const { greeting } = await compileTemplates(sources('<mj-text>Hello {{name}}, $& $1</mj-text>'));
    expect(greeting?.html).toContain('Hello {{name}}, $& $1');
    expect(greeting?.text).toBe('Hello {{name}}, $& $1\nfoot');
    expect(greeting?.html).not.toMatch(/^[ \t]/m);
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
