const LIMIT = 65_536;
const unseen = new Set(['head', 'script', 'style', 'title']);
const breaks = new Set(['br', 'p', '/p', 'div', '/div', 'tr', '/tr', 'li', 'h1', 'h2', 'h3', 'hr', 'pre', '/pre']);
const entities: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', nbsp: ' ', quot: '"' };

/** The words of a text in HTML, of its first characters, a line for each block: where a converter gives up. */
export function htmlWords(html: string, limit = LIMIT): string {
  const text = html.slice(0, limit);
  const lower = text.toLowerCase();
  const words: string[] = [];
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('<', at);
    const close = open < 0 ? -1 : text.indexOf('>', open);
    words.push(text.slice(at, open < 0 ? undefined : open));
    if (close < 0) break;
    const name = /^\/?[a-z0-9]{1,10}/.exec(lower.slice(open + 1, open + 12))?.[0] ?? '';
    if (breaks.has(name)) words.push('\n');
    const end = unseen.has(name) ? lower.indexOf(`</${name}`, close) : close;
    at = end < 0 ? text.length : text.indexOf('>', end) + 1 || text.length;
  }
  return words.join('').replace(/&(\w{2,4});/g, (entity, name: string) => entities[name] ?? entity);
}
