/** In which colours an email is looked at, and as which mail program; most of them show it alike. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  readonly program: 'most' | 'gmail-elsewhere' | 'outlook-windows';
}

/** What Word's engine, by which Outlook for Windows shows email, passes over (caniemail.com, August 2026). */
const unknownToWord = /\b(?:border-radius|max-width|opacity|overflow|word-break|word-spacing|display):[^;"}]*;?/g;

/**
 * An email's HTML as a program would show it, as far as that can be told without the program: Gmail drops the style sheet
 * for accounts of other providers, Outlook for Windows reads its own conditional comments and knows less CSS.
 */
export function asShown(html: string, { scheme, program }: Look): string {
  return inScheme(inProgram(html, program), scheme).replace('<head>', '<head><base target="_top">');
}

function inProgram(html: string, program: Look['program']): string {
  if (program === 'gmail-elsewhere') return html.replace(/<style[^>]*>[^]*?<\/style>/g, '');
  if (program === 'outlook-windows') {
    return html
      .replace(/<!--\[if !mso\]><!-->[^]*?<!--<!\[endif\]-->/g, '')
      .replace(/<!--\[if (?:mso|mso \| IE)\]>([^]*?)<!\[endif\]-->/g, '$1')
      .replace(/<noscript>[^]*?<\/noscript>/g, '')
      .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
      .replace(/<body([^>]*)>\s*<div style="display:none[^]*?<\/div>/, '<body$1>')
      .replace(unknownToWord, '');
  }
  return html;
}

function inScheme(html: string, scheme: Look['scheme']): string {
  return html
    .replace(/@media \(prefers-color-scheme: dark\)/g, scheme === 'dark' ? '@media all' : '@media not all')
    .replaceAll('color-scheme: light dark', `color-scheme: ${scheme}`)
    .replaceAll('name="color-scheme" content="light dark"', `name="color-scheme" content="${scheme}"`);
}
