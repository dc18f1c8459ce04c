import { describe, expect, it } from '@jest/globals';
import { asShown, type Look } from './as-shown.js';

const html = [
  '<html><head><style>@media (prefers-color-scheme: dark) { .card { color: #eee } }</style>',
  '<!--[if mso]><noscript><xml>96</xml></noscript><p>for Word</p><![endif]--><!--[if !mso]><!--><p>for others</p><!--<![endif]--></head>',
  '<body class="ground"><div style="display:none;opacity:0">preview</div>',
  '<div style="border-radius:14px;color:#111">words</div></body></html>',
].join('\n');

const usual: Look = { scheme: 'light', program: 'most' };
const shown = (asked: Partial<Look> = {}) => asShown(html, { ...usual, ...asked });

describe('an email as a mail program shows it', () => {
  it('is in the colours that were asked for, whatever the browser prefers', () => {
    expect(shown()).toContain('@media not all {');
    expect(shown({ scheme: 'dark' })).toContain('@media all {');
  });

  it('keeps its document type first and opens its links in the whole tab', () => {
    expect(asShown(`<!doctype html>${html}`, usual)).toMatch(/^<!doctype html><html><head><base target="_top">/);
  });

  it('has no style sheet in Gmail for an account elsewhere', () => {
    expect(shown({ program: 'gmail-elsewhere' })).not.toMatch(/<style|prefers-color-scheme/);
    expect(shown({ program: 'gmail-elsewhere' })).toContain('border-radius:14px');
  });

  it('has what is meant for Word in Outlook for Windows, and not what Word does not know', () => {
    const word = shown({ program: 'outlook-windows' });
    expect(word).toContain('<p>for Word</p>');
    expect(word).not.toMatch(/for others|border-radius|@media|preview|96/);
    expect(word).toContain('color:#111');
  });
});
