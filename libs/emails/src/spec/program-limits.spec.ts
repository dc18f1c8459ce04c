import { describe, expect, it } from '@jest/globals';
import { caniemail } from 'caniemail';
import { emailKinds, type EmailKind } from '../registry.js';
import { acceptedLimits } from './program-limits.js';
import { renderPreview } from './render-preview.js';

const kinds = Object.keys(emailKinds) as EmailKind[];

/** The features that some Gmail or some Outlook does not support, by caniemail's data. */
function unsupported(html: string): string[] {
  const { issues } = caniemail({ clients: ['gmail.*', 'outlook.*'], html });
  return [...new Set([...issues.errors.values()].flat().map(({ title }) => title))];
}

const used = Promise.all(kinds.map(async (kind) => [kind, unsupported((await renderPreview(kind)).html)] as const));

describe('in Gmail and Outlook', () => {
  it('no email needs what they do not support', async () => {
    const needed = (await used).flatMap(([kind, features]) =>
      features.filter((feature) => !(feature in acceptedLimits)).map((feature) => `${kind}: ${feature}`),
    );
    expect(needed).toEqual([]);
  });

  it('each limit that is accepted is met by some email', async () => {
    const met = new Set((await used).flatMap(([, features]) => features));
    expect(Object.keys(acceptedLimits).filter((feature) => !met.has(feature))).toEqual([]);
  });

  it('a layout by flexbox or by position would be named', () => {
    expect(unsupported('<div style="display:flex;gap:1em">words</div>')).toContain('display:flex');
    expect(unsupported('<div style="position:absolute">words</div>')).toContain('position');
  });
});
